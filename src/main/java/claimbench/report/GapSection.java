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
import claimbench.document.Block;
import claimbench.document.Block.Definition;
import claimbench.document.Inline;
import claimbench.document.Table;
import claimbench.document.Table.Align;
import claimbench.document.Table.Cell.Kind;
import claimbench.document.Table.Column;
import claimbench.harness.ValueText;
import claimbench.score.CapabilityScore;
import java.util.ArrayList;
import java.util.List;

/** What is missing, what nobody but a vendor says, what contradicts itself, and what was left out. */
final class GapSection {

    private static final int MOST_MODELS = 8;
    private static final int MOST_NAMES = 5;
    private static final int MOST_CONFLICTS = 8;

    private final Material material;
    private final List<Block> blocks = new ArrayList<>();

    private GapSection(Material material) {
        this.material = material;
    }

    static List<Block> blocks(Material material) {
        GapSection section = new GapSection(material);
        section.blocks.add(material.heading(2, "gaps", "gaps.heading"));
        section.coverage();
        section.missing();
        section.blocks.addAll(new OmissionPart(material).notReported());
        section.vendorsOnly();
        section.conflicts();
        section.blocks.addAll(new OmissionPart(material).moved());
        section.blocks.add(material.heading(3, "left-out", "leftout.heading"));
        section.blocks.addAll(LeftOutList.blocks(material));
        return section.blocks;
    }

    private void coverage() {
        List<Block> pictures = material.pictures("coverage");
        blocks.addAll(pictures);
        List<Capability> core = material.core().stream()
                .filter(capability -> !shared(capability).isEmpty())
                .toList();
        if (core.isEmpty()) {
            return;
        }
        List<Column> columns = new ArrayList<>(List.of(material.rowHeader("column.model")));
        core.forEach(capability -> columns.add(
                Column.of(capability.name() + " (" + shared(capability).size() + ")", Align.LEFT)));
        List<Table.Row> rows = new ArrayList<>();
        for (String model : material.models()) {
            List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(model)));
            core.forEach(capability -> cells.add(coverage(model, capability)));
            rows.add(material.row(model, cells));
        }
        Table table = new Table("table-gaps", material.line("gaps.table").inlines(), columns, rows);
        blocks.addAll(
                rows.size() > MOST_MODELS
                        ? material.folded(material.say("gaps.as-table"), List.of(table))
                        : List.of(table));
    }

    /** What the question would want and nobody claims. */
    private void missing() {
        if (!material.hasFocus()) {
            return;
        }
        String focus = material.comparison().focus();
        List<Definition> entries = new ArrayList<>();
        for (Capability capability : material.asked().isEmpty() ? material.core() : material.asked()) {
            List<BenchmarkColumn> shared = shared(capability);
            List<String> silent = shared.stream()
                    .filter(column -> material.cell(focus, column).evidence().isEmpty())
                    .map(BenchmarkColumn::title)
                    .toList();
            if (!silent.isEmpty()) {
                entries.add(new Definition(capability.name(), named(silent, shared)));
            }
        }
        if (!entries.isEmpty()) {
            blocks.add(material.heading(3, "no-claim", "gaps.no-claim", focus));
            blocks.add(new Block.Definitions(Block.Definitions.Layout.LIST, entries));
        }
    }

    /** {@code 3 of 11: A, B and 1 more}; those with values of most models come first. */
    private String named(List<String> names, List<BenchmarkColumn> of) {
        return material.say(
                "gaps.named",
                names.size(),
                of.size(),
                material.words().list(names, material.isFull() ? names.size() : MOST_NAMES));
    }

    private Table.Cell coverage(String model, Capability capability) {
        List<BenchmarkColumn> shared = shared(capability);
        List<Consensus> values = shared.stream()
                .flatMap(column -> material.cell(model, column).consensus().stream())
                .toList();
        if (values.isEmpty()) {
            boolean none = shared.stream()
                    .allMatch(column -> material.cell(model, column).evidence().isEmpty());
            return Table.Cell.of(
                    Kind.MISSING, Inline.text(material.say(none ? "cell.no-claim" : "gaps.none-comparable")));
        }
        long independent = values.stream()
                .filter(value -> value.provenance() == Provenance.INDEPENDENT)
                .count();
        String text =
                material.say(independent == 0 ? "gaps.no-independent" : "gaps.independent", values.size(), independent);
        return values.size() < CapabilityScore.LEAST_BENCHMARKS
                ? Table.Cell.of(
                        Kind.MISSING, material.line("gaps.insufficient", text).inlines())
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
                entries.add(new Definition(capability.name(), named(names, shared)));
            }
        }
        if (!entries.isEmpty()) {
            blocks.add(material.heading(3, "vendors-only", "gaps.vendors-only"));
            blocks.add(new Block.Definitions(Block.Definitions.Layout.LIST, entries));
        }
    }

    private boolean isVendorsOnly(BenchmarkColumn column) {
        return material.models().stream()
                .flatMap(model -> material.cell(model, column).evidence().stream())
                .noneMatch(weighed -> weighed.claim().provenance() == Provenance.INDEPENDENT);
    }

    private Table conflictTable(String id, List<Table.Row> rows) {
        return new Table(
                id,
                material.line("gaps.conflict-table").inlines(),
                List.of(
                        material.rowHeader("column.model"),
                        material.column("column.benchmark", Align.LEFT),
                        material.column("gaps.values", Align.LEFT)),
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
        blocks.add(material.heading(3, "conflicts", "gaps.conflicts"));
        addConflicts(rows);
        if (notShown > 0) {
            blocks.add(material.paragraph("gaps.conflicts-further", notShown));
        } else if (rows.isEmpty()) {
            blocks.add(material.paragraph("gaps.no-conflict"));
        }
    }

    private void addConflicts(List<Table.Row> rows) {
        int open = material.isFull() ? rows.size() : Math.min(MOST_CONFLICTS, rows.size());
        if (open > 0) {
            blocks.add(conflictTable("table-conflicts", rows.subList(0, open)));
        }
        if (open < rows.size()) {
            blocks.addAll(material.folded(
                    material.say("gaps.more-conflicts", rows.size() - open),
                    List.of(conflictTable("table-conflicts-further", rows.subList(open, rows.size())))));
        }
    }

    private boolean isShown(String model, BenchmarkColumn column) {
        return material.isFull() || material.isCore(column) || material.isFocus(model);
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
                .text(doubted ? doubt(claim) : "");
    }

    private String doubt(Claim claim) {
        return claim.note().isEmpty() ? material.say("gaps.doubted") : material.say("gaps.doubted-for", claim.note());
    }
}
