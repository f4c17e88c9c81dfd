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
        blocks.add(material.heading(2, "differences", "differences.heading"));
        dots(blocks);
        if (material.hasFocus()) {
            aboutFocus(blocks);
        } else {
            addTable(
                    "table-leads",
                    material.say("differences.firsts"),
                    firsts(material).stream().sorted(Outcome.WIDEST_FIRST).toList(),
                    blocks);
        }
        blocks.add(material.paragraph(material.isBrief() ? "differences.note-brief" : "differences.note"));
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
            blocks.add(new Block.Details(
                    Block.Details.State.FOLDED, material.say("differences.picture"), dots.subList(0, 1)));
        } else {
            int printed = Math.min(MOST_PRINTED, dots.size());
            blocks.addAll(dots.subList(0, printed));
            if (printed < dots.size()) {
                blocks.add(new Block.Details(
                        Block.Details.State.UNFOLDED,
                        material.say("differences.pictures"),
                        dots.subList(printed, dots.size())));
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
            blocks.add(material.paragraph("differences.never-behind", focus));
        }
        addTable("table-behind", material.say("differences.behind", focus), behind, blocks);
        addTable("table-leads", material.say("differences.leads", focus), first, blocks);
        long near = outcomes.stream()
                .filter(outcome -> !outcome.isFirst() && outcome.stand() == Stand.TIES)
                .count();
        long unsure = outcomes.stream()
                .filter(outcome -> outcome.stand() == Stand.BEHIND_UNSURE)
                .count();
        if (near + unsure > 0) {
            blocks.add(material.paragraph("differences.near", near, focus, unsure));
        }
    }

    private void addTable(String id, String caption, List<Outcome> outcomes, List<Block> blocks) {
        if (outcomes.isEmpty()) {
            return;
        }
        List<Outcome> shown = outcomes.stream().limit(most()).toList();
        List<Outcome> more = outcomes.subList(shown.size(), outcomes.size());
        String count = material.isBrief() && !more.isEmpty()
                ? material.say("differences.first-of", shown.size(), outcomes.size())
                : "";
        blocks.add(table(id, caption + count, shown));
        if (more.isEmpty()) {
            return;
        }
        blocks.addAll(material.folded(
                material.say("differences.more", more.size()),
                List.of(table(id + "-more", material.say("differences.continued", caption), more))));
    }

    private Table table(String id, String caption, List<Outcome> outcomes) {
        List<Column> columns = new ArrayList<>(List.of(material.rowHeader("column.benchmark")));
        if (!material.isBrief()) {
            columns.add(material.column("column.capability", Align.LEFT));
        }
        columns.addAll(List.of(
                Column.of(
                        material.hasFocus() ? material.comparison().focus() : material.say("differences.first"),
                        Align.LEFT),
                material.column("differences.best-other", Align.LEFT),
                material.column("column.gap", Align.RIGHT),
                material.column("differences.noise", Align.LEFT),
                material.column("differences.grade", Align.CENTER)));
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
        List<Table.Cell> cells = new ArrayList<>(List.of(new CaveatMarks(material).name(column)));
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
                Table.Cell.of(material.words().gap(outcome.gap(), decimals, column.benchmark())),
                Table.Cell.of(
                        outcome.gap().signum() == 0
                                ? material.say("differences.equal")
                                : material.term("noise", outcome.noise())),
                Table.Cell.of(outcome.grade().name())));
        return Table.Row.of(cells);
    }
}
