package claimbench.update;

import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.csv.CsvSource;
import claimbench.harness.Harness.Checkup;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Claims that are open for change: what they were read to mean, and the files as they stand.
 *
 * @param root the claims folder, or the one CSV file, as the user gave it
 * @param files every file that was read, by its name
 */
public record Workspace(Checkup checkup, String root, SortedMap<String, CsvSource> files) {

    public Workspace {
        files = new TreeMap<>(files);
    }

    /** True if the claims are one CSV file, without registries. */
    boolean isOneFile() {
        return files.containsKey(root);
    }

    /**
     * A file that was read.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public CsvSource file(String name) {
        CsvSource file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("not among the files read: " + name);
        }
        return file;
    }

    /** The rows of a table in one file, from the top. */
    List<StatedRow> rows(Table table, String file) {
        return checkup.tables().of(table).stream()
                .filter(row -> row.where().file().equals(file))
                .sorted(Comparator.comparing(StatedRow::where))
                .toList();
    }

    /** The first file that holds rows of a table. */
    Optional<String> fileOf(Table table) {
        return checkup.tables().of(table).stream()
                .map(row -> row.where().file())
                .findFirst()
                .or(() -> files.keySet().stream()
                        .filter(name -> table != Table.CLAIMS && fileName(name).equals(table.fileName()))
                        .findFirst());
    }

    /** The path of a file directly in the claims folder. */
    String inRoot(String fileName) {
        return root.endsWith("/") ? root + fileName : root + "/" + fileName;
    }

    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The most frequent first. */
    static Comparator<Map.Entry<String, Long>> mostThenName() {
        return Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
    }
}
