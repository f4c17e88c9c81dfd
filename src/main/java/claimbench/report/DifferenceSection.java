package claimbench.report;

import claimbench.catalogue.Capability;
import claimbench.compare.BenchmarkColumn;
import claimbench.document.Block;
import claimbench.document.Inline;
import claimbench.document.Table;
import claimbench.document.Table.Align;
import claimbench.document.Table.Column;
import claimbench.report.Outcome.Stand;
import claimbench.score.ColumnStanding.Place;
import java.util.ArrayList;
import java.util.List;

/** Who is ahead of whom, and where that is more than noise. */
final class DifferenceSection {

    private static final int MOST_IN_BRIEF = 4;
    private static final int MOST_IN_MEMO = 12;
    private static final int MOST_PRINTED = 2;

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
        dots(blocks);
        if (material.hasFocus()) {
            aboutFocus(blocks);
        } else {
            addTable(
                    "table-leads",
                    "Best value of each benchmark against the second best.",
                    firsts(material).stream().sorted(Outcome.WIDEST_FIRST).toList(),
                    blocks);
        }
        blocks.add(new Block.Paragraph(
                material.isBrief()
                        ? "Sampling error is that of the test items alone, not of harness, prompt or grading."
                        : "A tie is a distance to the first within sampling error, or none at all. Sampling error is"
                                + " that of the test items alone: differences of harness, prompt and grading are not in"
                                + " it. Where the number of items is not known, no interval is formed."));
        return blocks;
    }

    /** The capabilities asked for come first; a memo prints the first few, and a brief one that a reader unfolds. */
    private void dots(List<Block> blocks) {
        List<Capability> capabilities = new ArrayList<>(material.asked());
        material.comparison().capabilities().stream()
                .filter(capability -> !capabilities.contains(capability))
                .forEach(capabilities::add);
        List<Block> dots = new ArrayList<>(material.pictures("dots", ""));
        capabilities.forEach(capability -> dots.addAll(material.pictures("dots", capability.name())));
        dots.addAll(material.pictures("slope"));
        if (!material.folds() || dots.isEmpty()) {
            blocks.addAll(dots);
        } else if (material.isBrief()) {
            blocks.add(
                    new Block.Details(Block.Details.State.FOLDED, "Picture: scores and intervals", dots.subList(0, 1)));
        } else {
            int printed = Math.min(MOST_PRINTED, dots.size());
            blocks.addAll(dots.subList(0, printed));
            if (printed < dots.size()) {
                blocks.add(new Block.Details(
                        Block.Details.State.UNFOLDED, "More pictures", dots.subList(printed, dots.size())));
            }
        }
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
        List<Outcome> shown = outcomes.stream().limit(most()).toList();
        List<Outcome> more = outcomes.subList(shown.size(), outcomes.size());
        String count = material.isBrief() && !more.isEmpty()
                ? " The first " + shown.size() + " of " + outcomes.size() + "."
                : "";
        blocks.add(table(id, caption + count, shown));
        if (more.isEmpty()) {
            return;
        }
        blocks.addAll(material.folded(
                more.size() + " more, with smaller gaps", List.of(table(id + "-more", caption + " Continued.", more))));
    }

    private Table table(String id, String caption, List<Outcome> outcomes) {
        List<Column> columns = new ArrayList<>(List.of(Column.rowHeader("Benchmark")));
        if (!material.isBrief()) {
            columns.add(Column.of("Capability", Align.LEFT));
        }
        columns.addAll(List.of(
                Column.of(material.hasFocus() ? material.comparison().focus() : "First", Align.LEFT),
                Column.of("Best other", Align.LEFT),
                Column.of("Gap", Align.RIGHT),
                Column.of("Sampling error", Align.LEFT),
                Column.of("Grade", Align.CENTER)));
        return new Table(
                id,
                Inline.text(caption),
                columns,
                outcomes.stream().map(this::row).toList());
    }

    private long most() {
        if (material.isFull()) {
            return Long.MAX_VALUE;
        }
        return material.isBrief() ? MOST_IN_BRIEF : MOST_IN_MEMO;
    }

    private Table.Row row(Outcome outcome) {
        BenchmarkColumn column = outcome.column();
        int decimals = material.decimals(column);
        String name = material.hasFocus() ? "" : outcome.model() + " ";
        List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(column.title())));
        if (!material.isBrief()) {
            cells.add(Table.Cell.of(column.benchmark().capability()));
        }
        cells.addAll(List.of(
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
        return Table.Row.of(cells);
    }
}
