package claimbench.report;

import claimbench.catalogue.Capability;
import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Cell;
import claimbench.compare.Consensus;
import claimbench.compare.Setting;
import claimbench.compare.Weighed;
import claimbench.compare.Weighed.Use;
import claimbench.harness.LeftOut;
import claimbench.harness.ValueText;
import claimbench.problem.Severity;
import claimbench.report.Block.Definition;
import claimbench.report.Table.Align;
import claimbench.report.Table.Cell.Kind;
import claimbench.report.Table.Column;
import claimbench.score.CapabilityScore;
import java.util.ArrayList;
import java.util.List;

/** What is missing, what nobody but a vendor says, what contradicts itself, and what was left out. */
final class GapSection {

    private final Material material;
    private final List<Block> blocks = new ArrayList<>();

    private GapSection(Material material) {
        this.material = material;
    }

    static List<Block> blocks(Material material) {
        GapSection section = new GapSection(material);
        section.blocks.add(new Block.Heading(2, "gaps", "Gaps and conflicts"));
        section.coverage();
        section.vendorsOnly();
        section.conflicts();
        section.leftOut();
        return section.blocks;
    }

    private void coverage() {
        List<Capability> core = material.core().stream()
                .filter(capability -> !shared(capability).isEmpty())
                .toList();
        if (core.isEmpty()) {
            return;
        }
        List<Column> columns = new ArrayList<>(List.of(Column.rowHeader("Model")));
        core.forEach(capability -> columns.add(
                Column.of(capability.name() + " (" + shared(capability).size() + ")", Align.LEFT)));
        List<Table.Row> rows = new ArrayList<>();
        for (String model : material.models()) {
            List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(model)));
            core.forEach(capability -> cells.add(coverage(model, capability)));
            rows.add(material.row(model, cells));
        }
        blocks.add(new Table(
                "table-gaps",
                Inline.text("Benchmarks on which each model has a comparable value, and how many of these values are"
                        + " independent. In brackets, the benchmarks with values of two or more models."),
                columns,
                rows));
    }

    private Table.Cell coverage(String model, Capability capability) {
        List<BenchmarkColumn> shared = shared(capability);
        List<Consensus> values = shared.stream()
                .flatMap(column -> material.cell(model, column).consensus().stream())
                .toList();
        if (values.isEmpty()) {
            boolean none = shared.stream()
                    .allMatch(column -> material.cell(model, column).evidence().isEmpty());
            return Table.Cell.of(Kind.MISSING, Inline.text(none ? "no claim found" : "none comparable"));
        }
        long independent = values.stream()
                .filter(value -> value.provenance() == Provenance.INDEPENDENT)
                .count();
        String text = values.size() + ", " + (independent == 0 ? "none" : independent) + " independent";
        return values.size() < CapabilityScore.LEAST_BENCHMARKS
                ? Table.Cell.of(Kind.MISSING, Inline.text(text + "; insufficient"))
                : Table.Cell.of(text);
    }

    private List<BenchmarkColumn> shared(Capability capability) {
        return BenchmarkSection.shared(capability.name(), material);
    }

    private void vendorsOnly() {
        List<Definition> entries = new ArrayList<>();
        for (Capability capability : material.core()) {
            List<BenchmarkColumn> shared = shared(capability);
            List<String> names = shared.stream()
                    .filter(this::isVendorsOnly)
                    .map(BenchmarkColumn::title)
                    .toList();
            if (!names.isEmpty()) {
                entries.add(new Definition(
                        capability.name(), names.size() + " of " + shared.size() + ": " + String.join(", ", names)));
            }
        }
        if (!entries.isEmpty()) {
            blocks.add(new Block.Heading(3, "vendors-only", "Benchmarks with no independent value of any model"));
            blocks.add(new Block.Definitions(Block.Definitions.Layout.LIST, entries));
        }
    }

    private boolean isVendorsOnly(BenchmarkColumn column) {
        return material.models().stream()
                .flatMap(model -> material.cell(model, column).evidence().stream())
                .noneMatch(weighed -> weighed.claim().provenance() == Provenance.INDEPENDENT);
    }

    private static Table conflictTable(List<Table.Row> rows) {
        return new Table(
                "table-conflicts",
                Inline.text("Values under one setting that differ beyond tolerance, and values that are doubted."
                        + " The matrix uses the best evidence, listed first; a doubted value enters no number."),
                List.of(
                        Column.rowHeader("Model"),
                        Column.of("Benchmark", Align.LEFT),
                        Column.of("Values and conditions", Align.LEFT)),
                rows);
    }

    private static boolean isContradicted(Cell cell) {
        return cell instanceof Cell.Disputed || !cell.evidence(Use.DISPUTED).isEmpty();
    }

    private void conflicts() {
        List<Table.Row> rows = new ArrayList<>();
        int notShown = 0;
        for (String model : material.models()) {
            for (BenchmarkColumn column : material.comparison().matrix().columns()) {
                Cell cell = material.cell(model, column);
                if (isContradicted(cell) && isShown(model, column)) {
                    rows.add(conflict(model, column, cell));
                } else if (isContradicted(cell)) {
                    notShown++;
                }
            }
        }
        blocks.add(new Block.Heading(3, "conflicts", "Open conflicts"));
        if (!rows.isEmpty()) {
            blocks.add(conflictTable(rows));
        }
        if (notShown > 0) {
            blocks.add(new Block.Paragraph(Words.count(notShown, "conflict") + " beyond the core capabilities "
                    + (notShown == 1 ? "stands" : "stand") + " in the full report."));
        } else if (rows.isEmpty()) {
            blocks.add(new Block.Paragraph("No two measurements under one setting contradict each other."));
        }
    }

    private boolean isShown(String model, BenchmarkColumn column) {
        return material.options().preset().has(Preset.FULL) || material.isCore(column) || material.isFocus(model);
    }

    private Table.Row conflict(String model, BenchmarkColumn column, Cell cell) {
        Line line = material.line();
        for (Weighed weighed : cell.evidence()) {
            boolean doubted = weighed.use() == Use.DISPUTED;
            if (doubted || weighed.use() == Use.COUNTED || weighed.use() == Use.OUTRANKED) {
                value(weighed.claim(), column, doubted, line);
            } else if (cell.consensus().isEmpty() && weighed.use() != Use.COPY) {
                value(weighed.claim(), column, false, line);
            }
        }
        return material.row(
                model, List.of(Table.Cell.of(model), Table.Cell.of(column.title()), line.cell(Kind.DISPUTED)));
    }

    private void value(Claim claim, BenchmarkColumn column, boolean doubted, Line line) {
        if (!line.isEmpty()) {
            line.newLine();
        }
        String conditions = Words.stated(Setting.of(claim, column.benchmark()));
        String all = claim.conditions().toString();
        line.text(ValueText.withUnit(claim.value()) + " " + claim.provenance().mark() + " "
                        + claim.attribution().party())
                .cite(List.of(claim))
                .text(all.isEmpty() && conditions.isEmpty() ? "" : " (" + all + ")")
                .text(doubted ? "; doubted" + (claim.note().isEmpty() ? "" : ": " + claim.note()) : "");
    }

    private void leftOut() {
        LeftOut leftOut = material.comparison().leftOut();
        List<List<Inline>> items = new ArrayList<>();
        if (!leftOut.models().isEmpty()) {
            items.add(Inline.text("Models not asked for or without any claim: " + Words.and(leftOut.models()) + "."));
        }
        if (leftOut.laterClaims() > 0) {
            items.add(Inline.text(Words.count(leftOut.laterClaims(), "claim")
                    + " of sources that were not known on the day asked for, or bear no date."));
        }
        material.comparison().problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problem -> items.add(material.line()
                        .add(List.of(new Inline.Code(problem.where().toString())))
                        .text(" left out: " + problem.message() + ".")
                        .inlines()));
        blocks.add(new Block.Heading(3, "left-out", "What was left out"));
        if (items.isEmpty()) {
            blocks.add(new Block.Paragraph(
                    material.comparison().claims().isEmpty()
                            ? "No claim was read."
                            : "Nothing: every claim that was read takes part."));
        } else {
            blocks.add(new Block.Bullets(Block.Bullets.Order.UNNUMBERED, items));
        }
    }
}
