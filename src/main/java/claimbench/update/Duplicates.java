package claimbench.update;

import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Names;
import claimbench.claim.Conditions;
import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.csv.CsvEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows that say the same claim again.
 *
 * @param surplus rows that add nothing to the one that stays
 * @param differing rows with the key of another one and something else in a cell; a person has to decide
 */
public record Duplicates(List<Pair> surplus, List<Pair> differing) {

    /**
     * Two rows with the same model, benchmark, conditions, source, locator and status.
     *
     * @param columns where they differ, in the order of the file; empty if the second adds nothing
     */
    public record Pair(StatedRow kept, StatedRow again, List<String> columns) {}

    public Duplicates {
        surplus = List.copyOf(surplus);
        differing = List.copyOf(differing);
    }

    /** Of two such rows, the first in the order of files and rows stays. */
    public static Duplicates in(Workspace workspace) {
        Catalogue catalogue = workspace.checkup().resolved().catalogue();
        Names models = catalogue.modelNames();
        Names benchmarks = catalogue.benchmarkNames();
        Map<List<String>, StatedRow> first = new LinkedHashMap<>();
        List<Pair> surplus = new ArrayList<>();
        List<Pair> differing = new ArrayList<>();
        workspace.checkup().tables().of(Table.CLAIMS).stream()
                .sorted(Comparator.comparing(StatedRow::where))
                .forEach(row -> {
                    StatedRow kept = first.putIfAbsent(key(row, models, benchmarks), row);
                    if (kept != null) {
                        List<String> columns = differences(kept, row);
                        (columns.isEmpty() ? surplus : differing).add(new Pair(kept, row, columns));
                    }
                });
        return new Duplicates(surplus, differing);
    }

    private static List<String> key(StatedRow row, Names models, Names benchmarks) {
        return List.of(
                meaning(models, row.text("model")),
                meaning(benchmarks, row.text("benchmark")),
                Conditions.parse(row.text("conditions"), row.where()).value().toString(),
                row.text("source").isEmpty() ? row.text("source_title") : row.text("source"),
                row.text("locator"),
                row.text("status"));
    }

    private static String meaning(Names names, String written) {
        return names.resolve(written).match(found -> found.name(), ambiguous -> written, unknown -> written);
    }

    /** Names and conditions may be written differently; any other cell of the second must be empty or the same. */
    private static List<String> differences(StatedRow kept, StatedRow again) {
        return again.columns().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(column -> !List.of("model", "benchmark", "conditions").contains(column))
                .filter(column -> again.has(column) && !again.text(column).equals(kept.text(column)))
                .toList();
    }

    /** Takes the surplus rows out. */
    public Rewrite removal() {
        Rewrite all = Rewrite.NOTHING;
        for (Pair pair : surplus) {
            all = all.and(Rewrite.of(
                    pair.again().where().file(),
                    List.of(new CsvEdit.DeleteRow(pair.again().where().row()))));
        }
        return all;
    }
}
