package claimbench.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that was read, row by row, with the files it came from.
 *
 * @param rows rows of each table, in the order of files and rows
 * @param files the files read, in the order of their names
 */
public record Tables(Map<Table, List<StatedRow>> rows, List<InputFile> files) {

    /**
     * A file that was read.
     *
     * @param name path as the user gave it
     * @param sha256 hash of its bytes, in hex
     * @param rows rows below the header
     */
    public record InputFile(String name, String sha256, int rows) {}

    public Tables {
        EnumMap<Table, List<StatedRow>> copy = new EnumMap<>(Table.class);
        rows.forEach((table, list) -> copy.put(table, List.copyOf(list)));
        rows = copy;
        files = List.copyOf(files);
    }

    public List<StatedRow> of(Table table) {
        return rows.getOrDefault(table, List.of());
    }
}
