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
            blocks.add(0, new Block.Heading(2, "benchmarks", "Benchmark by benchmark"));
            blocks.add(1, marks());
            if (material.folds()) {
                blocks.add(
                        1,
                        new Block.Paragraph("Every value with its source, capability by capability. On paper only"
                                + " the headings stand; the file unfolds them."));
            }
        }
        return blocks;
    }

    private static Block marks() {
        return new Block.Definitions(
                Block.Definitions.Layout.LINE,
                List.of(
                        new Definition("shaded", "best value"),
                        new Definition("≈", "cannot be told apart from the best (95 %)"),
                        new Definition("!", "sources disagree beyond tolerance, or a value is doubted; all are shown"),
                        new Definition("(…)", "value under another setting, not compared"),
                        new Definition("· none", "no claim found"),
                        new Definition("[n]", "source")));
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
            blocks.add(new Block.Paragraph("Not shown here, for fewer models have values"
                    + (material.hasFocus()
                            ? " and none is known of " + material.comparison().focus()
                            : "")
                    + "; the full report has them: " + Words.and(leftOut) + "."));
        }
        if (!material.folds()) {
            blocks.add(0, new Block.Heading(3, "benchmarks-" + slug, capability.name()));
            return blocks;
        }
        String summary = capability.name() + ": " + Words.count(shared.size(), "benchmark");
        return List.of(new Block.Details(Block.Details.State.FOLDED, summary, blocks));
    }

    private static String caption(Capability capability, int part) {
        return capability.name() + (part == 0 ? ": " : ", further benchmarks: ")
                + "what is claimed for each model, in percent where no unit is given.";
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
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.rowHeader("Model")));
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
            notes.add("No claim on any of these: " + Words.and(silent) + ".");
        }
        List<String> settings = shown.stream()
                .filter(column -> !Words.stated(column.reference()).isEmpty())
                .map(column -> column.benchmark().name() + " (" + Words.stated(column.reference()) + ")")
                .toList();
        if (!settings.isEmpty()) {
            notes.add("Setting compared, where one is stated: " + Words.and(settings) + ".");
        }
        if (!notes.isEmpty()) {
            blocks.add(new Block.Paragraph(String.join(" ", notes)));
        }
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
            more.add("lower is better");
        }
        more.removeIf(String::isEmpty);
        return more.isEmpty()
                ? line.inlines()
                : line.text(", " + String.join(", ", more)).inlines();
    }
}
