package claimbench.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What is where in a document: its headings, sources, numbers of tables and figures, and what is linked to. */
public final class Index implements Block.Visitor<Index>, Inline.Visitor<Index> {

    // Ids of the writers themselves start with an underscore, so they never meet these.
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

    private final List<Block.Heading> headings = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final Map<Integer, String> sources = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<Integer> cited = new HashSet<>();
    private final Set<String> targets = new HashSet<>();
    private int tables;
    private int figures;

    private final Language language;

    private Index(Language language) {
        this.language = language;
    }

    public static Index of(Document document) {
        return of(document.info().language(), document.head(), document.blocks());
    }

    public static Index of(Language language, List<Document.Meta> head, List<Block> blocks) {
        Index index = new Index(language);
        head.forEach(meta -> index.inlines(meta.value()));
        blocks.forEach(block -> block.accept(index));
        return index;
    }

    public static void requireId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Not an id: " + id);
        }
    }

    public void check() {
        Set<String> known = new HashSet<>();
        for (String id : ids) {
            require(known.add(id), "Two places have the id " + id);
        }
        for (String target : targets) {
            require(known.contains(target), "A link leads nowhere: #" + target);
        }
        for (int number : cited) {
            require(sources.containsKey(number), "No source has the number " + number);
        }
        int level = 1;
        for (Block.Heading heading : headings) {
            require(heading.level() <= level + 1, "A heading level is left out before " + heading.id());
            level = heading.level();
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    public Language language() {
        return language;
    }

    public List<Block.Heading> headings() {
        return List.copyOf(headings);
    }

    /** Numbers of the sources that are cited. */
    public Set<Integer> cited() {
        return Set.copyOf(cited);
    }

    public String sourceId(int number) {
        return sources.getOrDefault(number, "");
    }

    public boolean isTarget(String id) {
        return targets.contains(id);
    }

    /** True if something in the document has this id. */
    public boolean isPlace(String id) {
        return ids.contains(id);
    }

    public String label(Table table) {
        return language.text("table", number(table.id()));
    }

    public String label(Figure figure) {
        return language.text("figure", number(figure.id()));
    }

    /** The number of the table or figure with this id. */
    public int number(String id) {
        return numbers.getOrDefault(id, 0);
    }

    @Override
    public Index heading(Block.Heading heading) {
        headings.add(heading);
        ids.add(heading.id());
        return inlines(heading.inlines());
    }

    @Override
    public Index paragraph(Block.Paragraph paragraph) {
        return inlines(paragraph.inlines());
    }

    @Override
    public Index bullets(Block.Bullets bullets) {
        bullets.items().forEach(this::inlines);
        return this;
    }

    @Override
    public Index callout(Block.Callout callout) {
        callout.blocks().forEach(block -> block.accept(this));
        return this;
    }

    @Override
    public Index details(Block.Details details) {
        details.blocks().forEach(block -> block.accept(this));
        return this;
    }

    @Override
    public Index definitions(Block.Definitions definitions) {
        for (Block.Definition definition : definitions.definitions()) {
            inlines(definition.term()).inlines(definition.meaning());
        }
        return this;
    }

    @Override
    public Index references(Block.References references) {
        for (Block.Source source : references.sources()) {
            require(sources.put(source.number(), source.id()) == null, "Two sources are number " + source.number());
            ids.add(source.id());
            inlines(source.inlines());
            source.claims().forEach(this::inlines);
        }
        return this;
    }

    @Override
    public Index table(Table table) {
        ids.add(table.id());
        numbers.put(table.id(), ++tables);
        inlines(table.caption());
        table.columns().forEach(column -> inlines(column.title()));
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                cell.id().ifPresent(ids::add);
                inlines(cell.inlines());
            }
        }
        return this;
    }

    @Override
    public Index figure(Figure figure) {
        ids.add(figure.id());
        numbers.put(figure.id(), ++figures);
        cited.addAll(figure.cites());
        return inlines(figure.caption());
    }

    private Index inlines(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return this;
    }

    @Override
    public Index text(Inline.Text text) {
        return this;
    }

    @Override
    public Index strong(Inline.Strong strong) {
        return inlines(strong.inlines());
    }

    @Override
    public Index emphasis(Inline.Emphasis emphasis) {
        return inlines(emphasis.inlines());
    }

    @Override
    public Index code(Inline.Code code) {
        return this;
    }

    @Override
    public Index link(Inline.Link link) {
        new Address(link.href()).fragment().ifPresent(targets::add);
        return inlines(link.inlines());
    }

    @Override
    public Index noteRef(Inline.NoteRef noteRef) {
        cited.add(noteRef.number());
        return this;
    }

    @Override
    public Index anchor(Inline.Anchor anchor) {
        ids.add(anchor.id());
        return this;
    }

    @Override
    public Index lineBreak() {
        return this;
    }
}
