package claimbench.update;

import claimbench.claim.Conditions;
import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.csv.CanonicalCsv;
import claimbench.csv.CsvSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Files of claims in one order and one form.
 *
 * @param refused files that are left alone, each with the reason
 */
public record CanonicalOrder(Rewrite rewrite, List<String> refused) {

    private static final Comparator<StatedRow> ORDER = Comparator.comparing((StatedRow row) -> row.text("model"))
            .thenComparing(row -> row.text("benchmark"))
            .thenComparing(row -> row.text("source"))
            .thenComparing(row -> Conditions.parse(row.text("conditions"), row.where())
                    .value()
                    .toString())
            .thenComparing(row -> row.text("locator"))
            .thenComparing(StatedRow::where);

    public CanonicalOrder {
        refused = List.copyOf(refused);
    }

    /**
     * The named files, or all that hold claims, written anew. A file with rows that cannot be read is left alone: they
     * would be lost.
     */
    public static CanonicalOrder of(Workspace workspace, List<String> files) {
        SortedMap<String, byte[]> whole = new TreeMap<>();
        List<String> refused = new ArrayList<>();
        for (String name : files.isEmpty() ? List.copyOf(workspace.files().keySet()) : files) {
            List<StatedRow> rows = workspace.rows(Table.CLAIMS, name);
            if (rows.isEmpty()) {
                if (!files.isEmpty()) {
                    refused.add(name + " is not among the files with claims that can be read");
                }
                continue;
            }
            CsvSource source = workspace.file(name);
            if (source.isWhole() && source.recordsBelowHeader() == rows.size()) {
                List<Integer> order = rows.stream()
                        .sorted(ORDER)
                        .map(row -> row.where().row())
                        .toList();
                whole.put(name, CanonicalCsv.of(source, order));
            } else {
                refused.add(name + " has rows that cannot be read; claimbench check names them");
            }
        }
        return new CanonicalOrder(new Rewrite(new TreeMap<>(), whole), refused);
    }
}
