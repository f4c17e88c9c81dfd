package claimbench.update;

import claimbench.csv.CsvEdit;
import claimbench.csv.CsvSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What becomes of files.
 *
 * @param edits changes of rows and cells of files that are there, by name of the file
 * @param whole files that are new, or written anew as a whole, by name
 */
public record Rewrite(SortedMap<String, List<CsvEdit>> edits, SortedMap<String, byte[]> whole) {

    public static final Rewrite NOTHING = new Rewrite(new TreeMap<>(), new TreeMap<>());

    public Rewrite {
        SortedMap<String, List<CsvEdit>> copy = new TreeMap<>();
        edits.forEach((file, list) -> {
            if (!list.isEmpty()) {
                copy.put(file, List.copyOf(list));
            }
        });
        edits = copy;
        whole = new TreeMap<>(whole);
    }

    static Rewrite of(String file, List<CsvEdit> edits) {
        return new Rewrite(new TreeMap<>(java.util.Map.of(file, edits)), new TreeMap<>());
    }

    public boolean isEmpty() {
        return edits.isEmpty() && whole.isEmpty();
    }

    /** Both, each file's edits one after the other. */
    public Rewrite and(Rewrite other) {
        SortedMap<String, List<CsvEdit>> all = new TreeMap<>(edits);
        other.edits.forEach((file, list) -> all.merge(file, list, (first, second) -> {
            List<CsvEdit> joined = new ArrayList<>(first);
            joined.addAll(second);
            return joined;
        }));
        SortedMap<String, byte[]> files = new TreeMap<>(whole);
        files.putAll(other.whole);
        return new Rewrite(all, files);
    }

    /** Why it cannot be done, for each file in which it cannot; empty if it can. */
    public List<String> obstacles(Workspace workspace) {
        List<String> obstacles = new ArrayList<>();
        edits.forEach(
                (file, list) -> workspace.file(file).obstacle(list).ifPresent(why -> obstacles.add(file + ": " + why)));
        return obstacles;
    }

    /** The files that change, as they are to be; files that would stay as they are do not appear. */
    public SortedMap<String, byte[]> contents(Workspace workspace) {
        SortedMap<String, byte[]> contents = new TreeMap<>(whole);
        edits.forEach((file, list) -> {
            CsvSource source = workspace.file(file);
            contents.put(file, source.edited(list));
        });
        return contents;
    }
}
