package claimbench.report;

import claimbench.catalogue.Capability;
import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import claimbench.compare.Grade;
import claimbench.document.Block;
import claimbench.document.Block.Definition;
import claimbench.document.Inline;
import claimbench.document.Table;
import claimbench.document.Table.Align;
import claimbench.document.Table.Cell.Kind;
import claimbench.harness.Selection;
import claimbench.harness.ValueText;
import claimbench.score.CapabilityScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Models against capabilities: averages with their coverage, win rates and grades. */
final class MatrixSection {

    private static final int MOST_COLUMNS = 6;

    /** The focus and its nearest rivals, as many as stand beside a summary on one page. */
    private static final int MOST_MODELS_IN_BRIEF = 5;

    private static final int MOST_CHOSEN_IN_BRIEF = 10;

    private final Material material;
    private final List<String> models;

    private MatrixSection(Material material) {
        this.material = material;
        models = material.isBrief() ? material.closest(mostInBrief(material)) : material.models();
    }

    static List<Block> blocks(Material material) {
        return material.comparison().isEmpty() ? List.of() : new MatrixSection(material).section();
    }

    /** Models chosen by name or vendor are all wanted, as far as a page holds them. */
    private static int mostInBrief(Material material) {
        Selection selection = material.comparison().settings().selection();
        boolean chosen = !selection.models().isEmpty() || !selection.vendors().isEmpty();
        return chosen ? MOST_CHOSEN_IN_BRIEF : MOST_MODELS_IN_BRIEF;
    }

    private List<Block> section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(material.heading(2, "matrix", "matrix.heading"));
        if (material.isBrief()) {
            blocks.addAll(tables("table-matrix", "matrix.table-brief", material.core()));
            blocks.add(legend(List.of(material.definition("matrix.grades", "matrix.grades.meaning"))));
            blocks.add(material.paragraph("matrix.rule", CapabilityScore.LEAST_BENCHMARKS));
            return blocks;
        }
        List<Block> pictures = material.pictures("matrix", "");
        List<Block> tables = tables("table-matrix", "matrix.table", material.core());
        blocks.addAll(new StandTable(material, models).blocks());
        blocks.add(legend(grades()));
        blocks.add(material.paragraph("matrix.reading", material.say("matrix.rule", CapabilityScore.LEAST_BENCHMARKS)));
        blocks.addAll(pictures);
        blocks.addAll(pictures.isEmpty() ? tables : material.folded(material.say("matrix.as-table"), tables));
        blocks.addAll(material.folded(
                material.say("matrix.further-as-table"),
                tables("table-matrix-further", "matrix.table-further", material.further())));
        List<String> rest = material.rest().stream().map(Capability::name).toList();
        if (!rest.isEmpty()) {
            blocks.add(material.paragraph("matrix.no-average", material.words().and(rest)));
        }
        return blocks;
    }

    private List<Block> tables(String id, String caption, List<Capability> shown) {
        List<Capability> measured = shown.stream()
                .filter(capability -> material.comparison().columns(capability.name()).stream()
                        .anyMatch(column -> column.benchmark().isScore()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        int tables = (measured.size() + MOST_COLUMNS - 1) / MOST_COLUMNS;
        for (int at = 0; at < tables; at++) {
            List<Capability> part =
                    measured.subList(at * measured.size() / tables, (at + 1) * measured.size() / tables);
            blocks.add(table(at == 0 ? id : id + "-" + (at + 1), caption, part));
        }
        return blocks;
    }

    private Table table(String id, String caption, List<Capability> shown) {
        List<Table.Column> columns = new ArrayList<>(List.of(material.rowHeader("column.model")));
        shown.forEach(capability -> columns.add(Table.Column.of(capability.name(), Align.LEFT)));
        List<Table.Row> rows = new ArrayList<>();
        StandTable stands = new StandTable(material, models);
        if (material.isBrief()) {
            columns.add(material.column("matrix.stands-line", Align.LEFT));
        }
        for (String model : models) {
            List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(model)));
            shown.forEach(capability -> cells.add(cell(model, capability.name())));
            if (material.isBrief()) {
                cells.add(Table.Cell.of(stands.line(model)));
            }
            rows.add(material.row(model, cells));
        }
        String others = models.size() < material.models().size()
                ? material.say("matrix.closest", material.comparison().focus())
                : "";
        return new Table(id, Inline.text(material.say(caption) + others), columns, rows);
    }

    private Table.Cell cell(String model, String capability) {
        CapabilityScore score = material.comparison().scores().capability(model, capability);
        Line line = material.line();
        if (score.isSufficient()) {
            line.strong(ValueText.number(BigDecimal.valueOf(score.average().orElseThrow()), 1))
                    .cite(basis(score));
        } else {
            line.say(
                    score.used().isEmpty() && !hasEvidence(model, capability)
                            ? "cell.no-claim"
                            : score.used().isEmpty() ? "cell.not-comparable" : "cell.insufficient");
        }
        List<String> more = new ArrayList<>();
        if (!score.used().isEmpty()) {
            more.add(material.say("cell.of", score.used().size(), score.of()));
        }
        if (!material.isBrief()) {
            score.winRate().ifPresent(rate -> more.add(material.say("cell.wins", Words.percent(rate))));
        }
        score.grade().ifPresent(grade -> more.add(grade.name()));
        if (!more.isEmpty()) {
            line.newLine().text(String.join(" · ", more));
        }
        Table.Cell cell = line.cell(score.isSufficient() ? Kind.VALUE : Kind.MISSING)
                .at(material.ids().of(model, capability));
        return score.tables() == 0 ? cell : cell.hinting(material.say("cell.tables", score.tables()));
    }

    private List<Claim> basis(CapabilityScore score) {
        return score.used().stream()
                .flatMap(column -> material.cell(score.model(), column).consensus().stream())
                .flatMap(consensus -> Material.basis(consensus).stream())
                .toList();
    }

    private boolean hasEvidence(String model, String capability) {
        return material.comparison().columns(capability).stream()
                .filter(column -> column.benchmark().isScore())
                .anyMatch(column -> !material.cell(model, column).evidence().isEmpty());
    }

    /** What the marks mean, and then what else is to be explained. */
    private Block legend(List<Definition> more) {
        List<Definition> entries = new ArrayList<>();
        for (Provenance provenance : Provenance.values()) {
            entries.add(new Definition(provenance.mark(), material.term("provenance", provenance)));
        }
        entries.addAll(more);
        return new Block.Definitions(Block.Definitions.Layout.LINE, entries);
    }

    private List<Definition> grades() {
        return Arrays.stream(Grade.values())
                .map(grade -> new Definition(material.say("matrix.grade", grade), material.term("grade", grade)))
                .toList();
    }
}
