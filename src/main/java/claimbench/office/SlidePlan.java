package claimbench.office;

import claimbench.document.Block;
import claimbench.document.Figure;
import claimbench.document.Inline;
import claimbench.document.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What of a report stands on slides: its key findings, its figures and tables one by one, its method and sources. */
final class SlidePlan implements Block.Visitor<SlidePlan> {

    private static final String METHOD = "method";

    /**
     * A figure with a table of its section.
     *
     * @param words of the section, for the notes
     */
    record Finding(Figure figure, Optional<Table> table, List<List<Inline>> words) {}

    /** A section with what it holds, before it is known what of it is shown. */
    private record Section(String id, List<Figure> figures, List<Table> tables, List<List<Inline>> words) {

        Section(String id) {
            this(id, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private final List<List<Inline>> keyFindings = new ArrayList<>();
    private final List<Block.Source> sources = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>(List.of(new Section("")));

    private SlidePlan() {}

    static SlidePlan of(List<Block> blocks) {
        SlidePlan plan = new SlidePlan();
        blocks.forEach(block -> block.accept(plan));
        return plan;
    }

    /** The items of the first list; without one, what the first callout with findings says. */
    List<List<Inline>> keyFindings() {
        return List.copyOf(keyFindings);
    }

    List<Block.Source> sources() {
        return List.copyOf(sources);
    }

    /** Each finding once: of several figures that say the same, the first. */
    List<Finding> findings() {
        Set<String> said = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Section section : sections) {
            Optional<Table> table = section.tables().stream().findFirst();
            for (Figure figure : section.figures()) {
                if (said.add(Inline.plain(figure.caption()))) {
                    findings.add(new Finding(figure, table, section.words()));
                    table = Optional.empty();
                }
            }
        }
        return findings;
    }

    Optional<Table> firstTable() {
        return sections.stream().flatMap(section -> section.tables().stream()).findFirst();
    }

    /** All paragraphs and points. */
    List<List<Inline>> words() {
        return sections.stream().flatMap(section -> section.words().stream()).toList();
    }

    List<List<Inline>> method() {
        return sections.stream()
                .filter(section -> section.id().equals(METHOD))
                .flatMap(section -> section.words().stream())
                .toList();
    }

    private Section section() {
        return sections.get(sections.size() - 1);
    }

    @Override
    public SlidePlan heading(Block.Heading heading) {
        sections.add(new Section(heading.id()));
        return this;
    }

    @Override
    public SlidePlan paragraph(Block.Paragraph paragraph) {
        section().words().add(paragraph.inlines());
        return this;
    }

    @Override
    public SlidePlan bullets(Block.Bullets bullets) {
        section().words().addAll(bullets.items());
        if (keyFindings.isEmpty()) {
            keyFindings.addAll(bullets.items());
        }
        return this;
    }

    @Override
    public SlidePlan callout(Block.Callout callout) {
        if (callout.kind() == Block.Callout.Kind.FINDING && keyFindings.isEmpty()) {
            SlidePlan inside = of(callout.blocks());
            keyFindings.addAll(inside.keyFindings.isEmpty() ? inside.section().words() : inside.keyFindings);
        }
        return this;
    }

    @Override
    public SlidePlan details(Block.Details details) {
        if (details.state() == Block.Details.State.UNFOLDED) {
            details.blocks().forEach(block -> block.accept(this));
        }
        return this;
    }

    @Override
    public SlidePlan definitions(Block.Definitions definitions) {
        if (definitions.layout() == Block.Definitions.Layout.LIST) {
            for (Block.Definition definition : definitions.definitions()) {
                List<Inline> words = new ArrayList<>();
                words.add(new Inline.Strong(definition.term()));
                words.add(new Inline.Text(": "));
                words.addAll(definition.meaning());
                section().words().add(words);
            }
        }
        return this;
    }

    @Override
    public SlidePlan references(Block.References references) {
        sources.addAll(references.sources());
        return this;
    }

    @Override
    public SlidePlan table(Table table) {
        section().tables().add(table);
        return this;
    }

    @Override
    public SlidePlan figure(Figure figure) {
        section().figures().add(figure);
        return this;
    }
}
