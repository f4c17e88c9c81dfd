package claimbench.report;

import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.claim.Unit;
import claimbench.document.Block;
import claimbench.document.Table;
import claimbench.document.Table.Align;
import claimbench.harness.ValueText;
import claimbench.score.DisplayScale;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units of the benchmarks shown, what averages make of them, and a value that was converted into each. */
final class UnitTable {

    private final Material material;
    private final Map<Unit, Integer> benchmarks = new EnumMap<>(Unit.class);
    private final Map<Unit, Integer> averaged = new EnumMap<>(Unit.class);
    private final Map<Unit, Claim> converted = new EnumMap<>(Unit.class);

    private UnitTable(Material material) {
        this.material = material;
        material.comparison().matrix().columns().stream()
                .map(column -> column.benchmark())
                .distinct()
                .forEach(this::count);
        material.comparison().claims().stream()
                .filter(claim -> Unit.find(claim.stated().text("unit"))
                        .filter(printed -> printed != claim.value().unit())
                        .isPresent())
                .forEach(claim -> converted.putIfAbsent(claim.value().unit(), claim));
    }

    static List<Block> blocks(Material material) {
        UnitTable table = new UnitTable(material);
        return table.benchmarks.isEmpty() ? List.of() : table.all();
    }

    private void count(Benchmark benchmark) {
        benchmarks.merge(benchmark.scale().unit(), 1, Integer::sum);
        if (DisplayScale.isAveraged(benchmark)) {
            averaged.merge(benchmark.scale().unit(), 1, Integer::sum);
        }
    }

    private List<Block> all() {
        List<Unit> told = benchmarks.keySet().stream()
                .filter(unit -> averaged.containsKey(unit) || converted.containsKey(unit))
                .toList();
        List<String> others = benchmarks.keySet().stream()
                .filter(unit -> !told.contains(unit))
                .map(Unit::text)
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!told.isEmpty()) {
            blocks.add(table(told));
        }
        if (!others.isEmpty()) {
            blocks.add(material.paragraph("units.others", material.words().and(others)));
        }
        return blocks;
    }

    private Table table(List<Unit> units) {
        return new Table(
                "table-units",
                material.line("units.table").inlines(),
                List.of(
                        material.rowHeader("units.unit"),
                        material.column("units.benchmarks", Align.RIGHT),
                        material.column("units.averaged", Align.RIGHT),
                        material.column("units.scale", Align.LEFT),
                        material.column("units.example", Align.LEFT)),
                units.stream().map(this::row).toList());
    }

    private Table.Row row(Unit unit) {
        int used = averaged.getOrDefault(unit, 0);
        return Table.Row.of(List.of(
                Table.Cell.of(unit.text()),
                Table.Cell.of(Words.count(benchmarks.getOrDefault(unit, 0))),
                Table.Cell.of(Words.count(used)),
                Table.Cell.of(material.say(used == 0 ? "units.no-scale" : "units.formula")),
                Optional.ofNullable(converted.get(unit))
                        .map(this::example)
                        .orElseGet(() -> Table.Cell.of(material.say("units.as-printed")))));
    }

    private Table.Cell example(Claim claim) {
        return material.line()
                .text(claim.printed() + " → " + ValueText.withUnit(claim.value()))
                .cite(List.of(claim))
                .cell();
    }
}
