package claimbench.office;

import claimbench.document.Block;
import claimbench.document.Figure;
import claimbench.document.Inline;
import claimbench.document.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The bookmarks for the ids of what is printed. What a reader would have to unfold is not printed, so no link leads
 * there.
 */
final class WordPlaces implements Block.Visitor<WordPlaces>, Inline.Visitor<WordPlaces> {

    private static final String PREFIX = "cb_";
    private static final int LONGEST_NAME = 40;

    private final Set<String> taken;
    private final Map<String, String> names = new LinkedHashMap<>();

    /** @param taken names of bookmarks that the file has already */
    WordPlaces(Set<String> taken) {
        this.taken = Set.copyOf(taken);
    }

    WordPlaces add(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    /** The bookmark to set at the place with this id, unless the file has it elsewhere. */
    Optional<String> toSet(String id) {
        return leadingTo(id).filter(name -> !taken.contains(name));
    }

    /** The bookmark that a link to this id leads to; empty if nothing with the id is printed. */
    Optional<String> leadingTo(String id) {
        String plain = plainName(id);
        return Optional.ofNullable(names.get(id))
                .or(() -> taken.contains(plain) ? Optional.of(plain) : Optional.empty());
    }

    private WordPlaces place(String id) {
        String name = plainName(id);
        for (int more = 2; names.containsValue(name); more++) {
            String ending = "_" + more;
            name = cut(plainName(id), LONGEST_NAME - ending.length()) + ending;
        }
        names.putIfAbsent(id, name);
        return this;
    }

    private static String plainName(String id) {
        return cut(PREFIX + id.replaceAll("[^A-Za-z0-9]", "_"), LONGEST_NAME);
    }

    private static String cut(String name, int length) {
        return name.substring(0, Math.min(name.length(), length));
    }

    WordPlaces inlines(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return this;
    }

    @Override
    public WordPlaces heading(Block.Heading heading) {
        return place(heading.id()).inlines(heading.inlines());
    }

    @Override
    public WordPlaces paragraph(Block.Paragraph paragraph) {
        return inlines(paragraph.inlines());
    }

    @Override
    public WordPlaces bullets(Block.Bullets bullets) {
        bullets.items().forEach(this::inlines);
        return this;
    }

    @Override
    public WordPlaces callout(Block.Callout callout) {
        return add(callout.blocks());
    }

    @Override
    public WordPlaces details(Block.Details details) {
        return details.state() == Block.Details.State.UNFOLDED ? add(details.blocks()) : this;
    }

    @Override
    public WordPlaces definitions(Block.Definitions definitions) {
        for (Block.Definition definition : definitions.definitions()) {
            inlines(definition.term()).inlines(definition.meaning());
        }
        return this;
    }

    @Override
    public WordPlaces references(Block.References references) {
        for (Block.Source source : references.sources()) {
            place(source.id()).inlines(source.inlines());
            if (references.claims() == Block.References.Claims.LISTED) {
                source.claims().forEach(this::inlines);
            }
        }
        return this;
    }

    @Override
    public WordPlaces table(Table table) {
        place(table.id()).inlines(table.caption());
        table.columns().forEach(column -> inlines(column.title()));
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                cell.id().ifPresent(this::place);
                inlines(cell.inlines());
            }
        }
        return this;
    }

    @Override
    public WordPlaces figure(Figure figure) {
        return place(figure.id()).inlines(figure.caption());
    }

    @Override
    public WordPlaces text(Inline.Text text) {
        return this;
    }

    @Override
    public WordPlaces strong(Inline.Strong strong) {
        return inlines(strong.inlines());
    }

    @Override
    public WordPlaces emphasis(Inline.Emphasis emphasis) {
        return inlines(emphasis.inlines());
    }

    @Override
    public WordPlaces code(Inline.Code code) {
        return this;
    }

    @Override
    public WordPlaces link(Inline.Link link) {
        return inlines(link.inlines());
    }

    @Override
    public WordPlaces noteRef(Inline.NoteRef noteRef) {
        return this;
    }

    @Override
    public WordPlaces anchor(Inline.Anchor anchor) {
        return place(anchor.id());
    }

    @Override
    public WordPlaces lineBreak() {
        return this;
    }
}
