package claimbench.report;

import claimbench.audit.Completeness;
import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Cell;
import claimbench.compare.Consensus;
import claimbench.document.Block;
import claimbench.document.Block.Definition;
import claimbench.document.Table;
import claimbench.document.Table.Align;
import claimbench.harness.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What to keep in mind about the values that are shown, with the numbers that it affects. */
final class CaveatSection {

    private static final int MOST_IN_BRIEF = 6;
    private static final int MOST_NAMES = 6;

    private final Material material;
    private final CaveatMarks marks;

    private CaveatSection(Material material) {
        this.material = material;
        marks = new CaveatMarks(material);
    }

    static List<Block> blocks(Material material) {
        return new CaveatSection(material).section();
    }

    private List<Block> section() {
        List<Definition> general = new ArrayList<>();
        rivals(general);
        closed(general);
        if (!material.isBrief()) {
            conditions(general);
        }
        List<BenchmarkColumn> all = material.contested().stream()
                .filter(column -> !marks.caveats(column).isEmpty())
                .toList();
        List<BenchmarkColumn> near = all.stream().filter(this::isNear).toList();
        List<BenchmarkColumn> open = near.stream()
                .limit(material.isBrief() ? MOST_IN_BRIEF : Long.MAX_VALUE)
                .toList();
        List<BenchmarkColumn> rest =
                all.stream().filter(column -> !near.contains(column)).toList();
        List<Block> blocks = new ArrayList<>();
        if (!general.isEmpty()) {
            blocks.add(new Block.Definitions(Block.Definitions.Layout.LIST, general));
        }
        if (!open.isEmpty()) {
            blocks.add(table("table-caveats", "caveats.table", open));
        }
        if (!rest.isEmpty()) {
            blocks.addAll(material.folded(
                    material.say("caveats.further", rest.size()),
                    List.of(table("table-caveats-further", "caveats.table-further", rest))));
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, material.heading(2, "caveats", "caveats.heading"));
        }
        return blocks;
    }

    /** A core benchmark on which the focus has a value; without a focus, every core benchmark. */
    private boolean isNear(BenchmarkColumn column) {
        return material.isCore(column)
                && (!material.hasFocus()
                        || !material.cell(material.comparison().focus(), column)
                                .evidence()
                                .isEmpty());
    }

    private Table table(String id, String caption, List<BenchmarkColumn> columns) {
        return new Table(
                id,
                material.line(caption).inlines(),
                List.of(
                        material.rowHeader("column.benchmark"),
                        material.column("caveats.what", Align.LEFT),
                        material.column("caveats.affects", Align.LEFT)),
                columns.stream().map(this::row).toList());
    }

    private Table.Row row(BenchmarkColumn column) {
        Table.Cell name = Table.Cell.of(column.title());
        return Table.Row.of(List.of(
                material.isBrief() ? name : name.at(marks.anchor(column)),
                Table.Cell.of(marks.words(column)),
                affected(column)));
    }

    /** The value of the focus, and how many more there are. */
    private Table.Cell affected(BenchmarkColumn column) {
        long values = material.comparison().matrix().valued(column);
        String focus = material.comparison().focus();
        Optional<Consensus> own = material.hasFocus()
                ? material.cell(focus, column)
                        .consensus()
                        .filter(value -> value.number().isPresent())
                : Optional.empty();
        if (own.isEmpty()) {
            return Table.Cell.of(material.say("caveats.values", values));
        }
        return material.line(
                        "caveats.values-focus",
                        focus,
                        ValueText.withUnit(own.get().value()) + " "
                                + own.get().provenance().mark(),
                        material.line().cite(Material.basis(own.get())),
                        values - 1)
                .cell();
    }

    private void rivals(List<Definition> entries) {
        List<Consensus> values = values().toList();
        long rival = values.stream()
                .filter(value -> value.provenance() == Provenance.RIVAL)
                .count();
        if (rival > 0) {
            entries.add(material.definition(
                    "caveats.rivals", "caveats.rivals.meaning", rival, values.size(), Provenance.RIVAL.mark()));
        }
    }

    private void closed(List<Definition> entries) {
        List<String> closed = material.contested().stream()
                .filter(column -> column.benchmark().stated().text("run_by").equals("vendor-only"))
                .map(BenchmarkColumn::title)
                .toList();
        if (!closed.isEmpty()) {
            int most = material.isFull() ? closed.size() : MOST_NAMES;
            entries.add(material.definition(
                    "caveats.closed", "caveats.closed.meaning", material.words().list(closed, most)));
        }
    }

    /** How many of the conditions that decide comparisons the sources state, in all and by kind of source. */
    private void conditions(List<Definition> entries) {
        Map<Provenance, Completeness> byKind = new TreeMap<>();
        for (BenchmarkColumn column : material.contested()) {
            for (String model : material.models()) {
                Cell cell = material.cell(model, column);
                for (Claim claim : cell.consensus().map(Material::basis).orElse(List.of())) {
                    byKind.merge(claim.provenance(), Completeness.of(claim, column.benchmark()), Completeness::and);
                }
            }
        }
        Completeness all = byKind.values().stream().reduce(Completeness.NOTHING, Completeness::and);
        if (all.compared() > 0) {
            List<String> kinds = byKind.entrySet().stream()
                    .filter(entry -> entry.getValue().compared() > 0)
                    .map(entry -> material.say(
                            "caveats.conditions-of",
                            entry.getKey().mark(),
                            entry.getValue().stated(),
                            entry.getValue().compared()))
                    .toList();
            entries.add(material.definition(
                    "caveats.conditions",
                    "caveats.conditions.meaning",
                    all.stated(),
                    all.compared(),
                    material.words().commas(kinds)));
        }
    }

    private Stream<Consensus> values() {
        return material.models().stream()
                .flatMap(model -> material.contested().stream()
                        .flatMap(column -> material.cell(model, column).consensus().stream()));
    }
}
