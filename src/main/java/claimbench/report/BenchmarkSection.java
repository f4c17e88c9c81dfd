package claimbench.report;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Capability;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.Unit;
import claimbench.compare.BenchmarkColumn;
import claimbench.document.Block;
import claimbench.document.Block.Definition;
import claimbench.document.Inline;
import claimbench.document.Table;
import claimbench.document.Table.Align;
import claimbench.harness.ValueText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For each core capability, models against benchmarks. */
final class BenchmarkSection {

    /** With the models' names as many as a printed page takes upright. */
    private static final int MOST_COLUMNS = 7;

    private final Material material;
    private final ValueCells values;

    private BenchmarkSection(Material material) {
        this.material = material;
        values = new ValueCells(material);
    }

    static List<Block> blocks(Material material) {
        return new BenchmarkSection(material).section();
    }

    private List<Block> section() {
        List<Block> blocks = new ArrayList<>();
        Map<String, String> slugs =
                Slugs.distinct(material.core().stream().map(Capability::name).toList());
        for (Capability capability : material.core()) {
            List<Block> part = capability(capability, slugs.getOrDefault(capability.name(), ""));
            blocks.addAll(part);
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, material.heading(2, "benchmarks", "benchmarks.heading"));
            blocks.add(1, marks());
            if (material.folds()) {
                blocks.add(1, material.paragraph("benchmarks.folded"));
            }
        }
        return blocks;
    }

    private Block marks() {
        return new Block.Definitions(
                Block.Definitions.Layout.LINE,
                List.of(
                        material.definition("benchmarks.shaded", "benchmarks.best"),
                        new Definition("≈", material.say("benchmarks.tied")),
                        new Definition("!", material.say("benchmarks.disputed")),
                        new Definition("(…)", material.say("benchmarks.unlike")),
                        material.definition("cell.none", "cell.no-claim"),
                        new Definition("[n]", material.say("benchmarks.source"))));
    }

    private List<Block> capability(Capability capability, String slug) {
        List<BenchmarkColumn> shared = shared(capability.name(), material);
        if (shared.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        if (!capability.question().isEmpty()) {
            blocks.add(new Block.Paragraph(capability.question()));
        }
        blocks.addAll(material.pictures("matrix", capability.name()));
        List<List<BenchmarkColumn>> parts = parts(shared, material);
        for (int at = 0; at < parts.size(); at++) {
            String id = "table-" + slug + (at == 0 ? "" : "-" + (at + 1));
            blocks.addAll(table(id, caption(capability, at), parts.get(at)));
        }
        List<String> leftOut = shared.stream()
                .filter(column -> parts.stream().noneMatch(part -> part.contains(column)))
                .map(BenchmarkColumn::title)
                .toList();
        if (!leftOut.isEmpty()) {
            blocks.add(material.paragraph(
                    material.hasFocus() ? "benchmarks.left-out.focus" : "benchmarks.left-out",
                    material.words().and(leftOut),
                    material.comparison().focus()));
        }
        if (!material.folds()) {
            blocks.add(0, new Block.Heading(3, "benchmarks-" + slug, capability.name()));
            return blocks;
        }
        String summary = material.say("benchmarks.count", capability.name(), shared.size());
        return List.of(new Block.Details(Block.Details.State.FOLDED, summary, blocks));
    }

    private String caption(Capability capability, int part) {
        return material.say(part == 0 ? "benchmarks.table" : "benchmarks.table-further", capability.name());
    }

    /** Benchmarks with values of two or more models, those with most models first; all of them if they are few. */
    static List<BenchmarkColumn> shared(String capability, Material material) {
        boolean few = material.comparison().matrix().columns().size() <= MOST_COLUMNS;
        return material.comparison().columns(capability).stream()
                .filter(column -> material.isContested(column)
                        || (few && column.benchmark().isScore()))
                .sorted(Comparator.comparingLong((BenchmarkColumn column) ->
                                material.comparison().matrix().valued(column))
                        .reversed())
                .toList();
    }

    /** A memo shows the benchmarks of most models, then those with something about the focus; a full report all. */
    private static List<List<BenchmarkColumn>> parts(List<BenchmarkColumn> shared, Material material) {
        List<List<BenchmarkColumn>> parts = new ArrayList<>();
        List<BenchmarkColumn> rest = new ArrayList<>(shared);
        if (!material.isFull() && shared.size() > MOST_COLUMNS) {
            parts.add(rest.subList(0, MOST_COLUMNS));
            rest = rest.subList(MOST_COLUMNS, rest.size()).stream()
                    .filter(column -> material.hasFocus()
                            && !material.cell(material.comparison().focus(), column)
                                    .evidence()
                                    .isEmpty())
                    .toList();
        }
        for (int from = 0; from < rest.size(); from += MOST_COLUMNS) {
            parts.add(rest.subList(from, Math.min(rest.size(), from + MOST_COLUMNS)));
        }
        return parts;
    }

    private List<Block> table(String id, String caption, List<BenchmarkColumn> shown) {
        List<Table.Column> columns = new ArrayList<>(List.of(material.rowHeader("column.model")));
        shown.forEach(column -> columns.add(new Table.Column(head(column), Align.LEFT, Optional.empty(), false)));
        List<Table.Row> rows = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (String model : material.models()) {
            boolean hasClaim = shown.stream()
                    .anyMatch(column -> !material.cell(model, column).evidence().isEmpty());
            if (hasClaim || material.isFocus(model)) {
                List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(model)));
                shown.forEach(column -> cells.add(values.cell(model, column)));
                rows.add(material.row(model, cells));
            } else {
                silent.add(model);
            }
        }
        List<Block> blocks = new ArrayList<>(List.of(new Table(id, Inline.text(caption), columns, rows)));
        List<String> notes = new ArrayList<>();
        if (!silent.isEmpty()) {
            notes.add(material.say("benchmarks.silent", material.words().and(silent)));
        }
        List<String> settings = shown.stream()
                .filter(column -> !Words.stated(column.reference()).isEmpty())
                .map(column -> column.benchmark().name() + " (" + Words.stated(column.reference()) + ")")
                .toList();
        if (!settings.isEmpty()) {
            notes.add(material.say("benchmarks.settings", material.words().and(settings)));
        }
        if (!notes.isEmpty()) {
            blocks.add(new Block.Paragraph(material.words().sentences(notes)));
        }
        blocks.addAll(new CaveatMarks(material).below(shown));
        return blocks;
    }

    private List<Inline> head(BenchmarkColumn column) {
        Benchmark benchmark = column.benchmark();
        Line line = material.line().text(column.title());
        List<String> more = new ArrayList<>();
        if (benchmark.scale().unit() != Unit.PERCENT) {
            more.add(ValueText.unit(benchmark.scale().unit()));
        }
        if (benchmark.scale().better() == Better.LOWER) {
            more.add(material.say("lower-is-better"));
        }
        more.removeIf(String::isEmpty);
        return more.isEmpty()
                ? line.inlines()
                : line.text(", " + String.join(", ", more)).inlines();
    }
}
