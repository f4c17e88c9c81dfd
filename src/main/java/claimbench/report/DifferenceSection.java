package claimbench.report;

import claimbench.compare.BenchmarkColumn;
import claimbench.report.Outcome.Stand;
import claimbench.report.Table.Align;
import claimbench.report.Table.Column;
import claimbench.score.ColumnStanding.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who is ahead of whom, and where that is more than noise. */
final class DifferenceSection {

    private static final int MOST_IN_BRIEF = 8;

    private final Material material;

    private DifferenceSection(Material material) {
        this.material = material;
    }

    static List<Block> blocks(Material material) {
        return material.contested().isEmpty() ? List.of() : new DifferenceSection(material).section();
    }

    /** The best model of each contested benchmark against the second. */
    static List<Outcome> firsts(Material material) {
        List<Outcome> firsts = new ArrayList<>();
        for (BenchmarkColumn column : material.contested()) {
            material.comparison()
                    .scores()
                    .standing(column)
                    .best()
                    .map(Place::model)
                    .flatMap(model -> Outcome.of(model, column, material))
                    .ifPresent(firsts::add);
        }
        return firsts;
    }

    private List<Block> section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "differences", "Where models really differ"));
        blocks.addAll(material.figures("dots"));
        if (material.hasFocus()) {
            aboutFocus(blocks);
        } else {
            addTable(
                    "table-leads",
                    "Best value of each benchmark against the second best.",
                    firsts(material).stream().sorted(Outcome.WIDEST_FIRST).toList(),
                    blocks);
        }
        if (material.options().preset().has(Preset.MEMO)) {
            blocks.add(counts());
        }
        blocks.add(new Block.Paragraph("A tie is a distance to the first within sampling error, or none at all."
                + " Sampling error is that of the test items alone: differences of harness, prompt and grading are"
                + " not in it. Where the number of items is not known, no interval is formed."));
        return blocks;
    }

    private void aboutFocus(List<Block> blocks) {
        String focus = material.comparison().focus();
        List<Outcome> outcomes = Outcome.of(focus, material).stream()
                .filter(outcome -> outcome.grade().allowsStatement())
                .sorted(Outcome.WIDEST_FIRST)
                .toList();
        List<Outcome> behind = outcomes.stream()
                .filter(outcome -> outcome.stand() == Stand.BEHIND)
                .toList();
        List<Outcome> first = outcomes.stream().filter(Outcome::isFirst).toList();
        if (behind.isEmpty()) {
            blocks.add(new Block.Paragraph(focus + " is on no benchmark behind the first beyond sampling error."));
        }
        addTable(
                "table-behind",
                "Beyond sampling error: benchmarks on which " + focus + " is behind the first, widest gap first.",
                behind,
                blocks);
        addTable(
                "table-leads",
                "Benchmarks on which " + focus + " stands first, widest lead first."
                        + " A lead within sampling error may turn round on another set of test items.",
                first,
                blocks);
        long near = outcomes.stream()
                .filter(outcome -> !outcome.isFirst() && outcome.stand() == Stand.TIES)
                .count();
        long unsure = outcomes.stream()
                .filter(outcome -> outcome.stand() == Stand.BEHIND_UNSURE)
                .count();
        if (near + unsure > 0) {
            blocks.add(new Block.Paragraph("On " + Words.count(near, "further benchmark") + " " + focus
                    + " is below the first within sampling error, and on " + unsure + " with interval not known."));
        }
    }

    private void addTable(String id, String caption, List<Outcome> outcomes, List<Block> blocks) {
        if (outcomes.isEmpty()) {
            return;
        }
        List<Column> columns = List.of(
                Column.rowHeader("Benchmark"),
                Column.of("Capability", Align.LEFT),
                Column.of(material.hasFocus() ? material.comparison().focus() : "First", Align.LEFT),
                Column.of("Best other", Align.LEFT),
                Column.of("Gap", Align.RIGHT),
                Column.of("Sampling error", Align.LEFT),
                Column.of("Grade", Align.CENTER));
        boolean brief = !material.options().preset().has(Preset.MEMO);
        List<Outcome> shown = brief ? outcomes.stream().limit(MOST_IN_BRIEF).toList() : outcomes;
        blocks.add(new Table(
                id, Inline.text(caption), columns, shown.stream().map(this::row).toList()));
        if (shown.size() < outcomes.size()) {
            blocks.add(new Block.Paragraph((outcomes.size() - shown.size()) + " more stand in the memo."));
        }
    }

    private Table.Row row(Outcome outcome) {
        BenchmarkColumn column = outcome.column();
        int decimals = material.decimals(column);
        String name = material.hasFocus() ? "" : outcome.model() + " ";
        return Table.Row.of(List.of(
                Table.Cell.of(column.title()),
                Table.Cell.of(column.benchmark().capability()),
                material.line()
                        .text(name + material.marked(outcome.value(), column))
                        .cite(Material.basis(outcome.value()))
                        .cell(),
                material.line()
                        .text(outcome.rival().model() + " "
                                + material.marked(outcome.rival().consensus(), column))
                        .cite(Material.basis(outcome.rival().consensus()))
                        .cell(),
                Table.Cell.of(Words.gap(outcome.gap(), decimals, column.benchmark())),
                Table.Cell.of(
                        outcome.gap().signum() == 0
                                ? "equal values"
                                : outcome.noise().words()),
                Table.Cell.of(outcome.grade().name())));
    }

    private Table counts() {
        List<Column> columns = List.of(
                Column.rowHeader("Model"),
                Column.of("Leads", Align.RIGHT),
                Column.of("First, interval not known", Align.RIGHT),
                Column.of("Ties with the first", Align.RIGHT),
                Column.of("Behind", Align.RIGHT),
                Column.of("Behind, interval not known", Align.RIGHT),
                Column.of("Not comparable", Align.RIGHT),
                Column.of("No claim", Align.RIGHT));
        List<Table.Row> rows = new ArrayList<>();
        for (String model : material.models()) {
            Map<Stand, Integer> counts = new EnumMap<>(Stand.class);
            material.contested()
                    .forEach(column -> counts.merge(Outcome.stand(model, column, material), 1, Integer::sum));
            List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(model)));
            for (Stand stand : Stand.values()) {
                cells.add(Table.Cell.of(Integer.toString(counts.getOrDefault(stand, 0))));
            }
            rows.add(material.row(model, cells));
        }
        int all = material.contested().size();
        return new Table(
                "table-stands",
                Inline.text("How often each model leads, ties or is behind on the "
                        + Words.count(all, "benchmark that has", "benchmarks that have")
                        + " values of two or more models. Leads and Behind are beyond sampling error."),
                columns,
                rows);
    }
}
