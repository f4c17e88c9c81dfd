package claimbench.report;

import claimbench.catalogue.Capability;
import claimbench.claim.Provenance;
import claimbench.compare.Grade;
import claimbench.harness.ValueText;
import claimbench.report.Block.Definition;
import claimbench.report.Table.Align;
import claimbench.report.Table.Cell.Kind;
import claimbench.score.CapabilityScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Models against capabilities: averages with their coverage, win rates and grades. */
final class MatrixSection {

    private static final int MOST_COLUMNS = 6;

    private final Material material;
    private final Map<String, String> models;
    private final Map<String, String> capabilities;
    private final Set<String> anchors = new HashSet<>();

    private MatrixSection(Material material) {
        this.material = material;
        models = Slugs.distinct(material.models());
        capabilities = Slugs.distinct(material.comparison().capabilities().stream()
                .map(Capability::name)
                .toList());
    }

    static List<Block> blocks(Material material) {
        return material.comparison().isEmpty() ? List.of() : new MatrixSection(material).section();
    }

    private List<Block> section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "matrix", "Comparison matrix"));
        blocks.addAll(material.figure("matrix"));
        blocks.addAll(tables("table-matrix", "What is claimed", material.core()));
        blocks.add(legend());
        blocks.add(reading());
        if (!material.options().preset().has(Preset.MEMO)) {
            return blocks;
        }
        blocks.addAll(tables("table-matrix-further", "Further capabilities: what is claimed", material.further()));
        List<String> rest = material.rest().stream().map(Capability::name).toList();
        if (!rest.isEmpty()) {
            blocks.add(new Block.Paragraph("No average is formed in " + Words.and(rest) + "."));
        }
        return blocks;
    }

    private List<Block> tables(String id, String what, List<Capability> shown) {
        List<Capability> measured = shown.stream()
                .filter(capability -> material.comparison().columns(capability.name()).stream()
                        .anyMatch(column -> column.benchmark().isScore()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        int tables = (measured.size() + MOST_COLUMNS - 1) / MOST_COLUMNS;
        for (int at = 0; at < tables; at++) {
            List<Capability> part =
                    measured.subList(at * measured.size() / tables, (at + 1) * measured.size() / tables);
            blocks.add(table(at == 0 ? id : id + "-" + (at + 1), what, part));
        }
        return blocks;
    }

    private Table table(String id, String what, List<Capability> shown) {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.rowHeader("Model")));
        shown.forEach(capability -> columns.add(Table.Column.of(capability.name(), Align.LEFT)));
        List<Table.Row> rows = new ArrayList<>();
        for (String model : material.models()) {
            List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(model)));
            shown.forEach(capability -> cells.add(cell(model, capability.name())));
            rows.add(material.row(model, cells));
        }
        return new Table(
                id,
                Inline.text(what + ", by model and capability. Average on a scale from 0 to 100 over the benchmarks"
                        + " that a model has, coverage, win rate and grade of the evidence."),
                columns,
                rows);
    }

    private Table.Cell cell(String model, String capability) {
        CapabilityScore score = material.comparison().scores().capability(model, capability);
        Line line = material.line();
        if (score.isSufficient()) {
            line.strong(ValueText.number(BigDecimal.valueOf(score.average().orElseThrow()), 1));
        } else {
            line.text(
                    score.used().isEmpty() && !hasEvidence(model, capability)
                            ? "no claim found"
                            : score.used().isEmpty() ? "no comparable value" : "insufficient evidence");
        }
        if (!score.used().isEmpty()) {
            line.newLine().text(score.coverage());
        }
        List<String> more = new ArrayList<>();
        score.winRate().ifPresent(rate -> more.add("wins " + Words.percent(rate)));
        score.grade().ifPresent(grade -> more.add("grade " + grade));
        if (!more.isEmpty()) {
            line.newLine().text(String.join(" · ", more));
        }
        Table.Cell cell =
                line.cell(score.isSufficient() ? Kind.VALUE : Kind.MISSING).at(anchor(model, capability));
        return score.tables() == 0 ? cell : cell.hinting("win rate over " + Words.count(score.tables(), "table"));
    }

    private boolean hasEvidence(String model, String capability) {
        return material.comparison().columns(capability).stream()
                .filter(column -> column.benchmark().isScore())
                .anyMatch(column -> !material.cell(model, column).evidence().isEmpty());
    }

    private String anchor(String model, String capability) {
        String start = "cell-" + models.get(model) + "-" + capabilities.get(capability);
        String anchor = start;
        for (int next = 2; !anchors.add(anchor); next++) {
            anchor = start + "-" + next;
        }
        return anchor;
    }

    static Block legend() {
        List<Definition> entries = new ArrayList<>();
        for (Provenance provenance : Provenance.values()) {
            entries.add(new Definition(provenance.mark(), provenance.meaning()));
        }
        for (Grade grade : Grade.values()) {
            entries.add(new Definition("grade " + grade, grade.meaning()));
        }
        return new Block.Definitions(Block.Definitions.Layout.LINE, entries);
    }

    private static Block reading() {
        return new Block.Paragraph("Averages over different benchmarks must not be ranked against each other: a model"
                + " with few or easy benchmarks can show a higher number than a better one. The win rate is the share"
                + " of the other models that a model beats where one source puts them side by side. The grade is the"
                + " worst that the average rests on. Fewer than " + CapabilityScore.LEAST_BENCHMARKS
                + " benchmarks are insufficient evidence.");
    }
}
