package claimbench.csv;

import java.util.List;

/**
 * The span of a record in the text of its file.
 *
 * @param start first character
 * @param end behind the last character before the line end
 * @param next behind the line end; equal to {@code end} if the file ends without one
 */
record CsvRow(int start, int end, int next, List<CsvCell> cells) {

    CsvRow {
        cells = List.copyOf(cells);
    }

    String lineEnd(String file) {
        return file.substring(end, next);
    }

    /** True for a comment and for a record whose cells are all blank. */
    boolean isSkipped(String file) {
        return cells.get(0).text(file).strip().startsWith("#")
                || cells.stream().allMatch(cell -> cell.text(file).isBlank());
    }
}
