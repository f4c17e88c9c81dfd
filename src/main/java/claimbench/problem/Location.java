package claimbench.problem;

import java.util.Comparator;

/**
 * Where something stands in the input.
 *
 * @param file path as the user gave it, with {@code /}; empty if the place is no file
 * @param row row as a spreadsheet numbers it, header = 1; 0 for the file as a whole
 * @param line physical line on which the row starts, 1-based; 0 for the file as a whole
 * @param columnNumber 1-based column; 0 for the row as a whole
 * @param column name of the column; empty for the row as a whole
 */
public record Location(String file, int row, int line, int columnNumber, String column)
        implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::row)
            .thenComparingInt(Location::columnNumber)
            .thenComparing(Location::column);

    public static Location ofFile(String file) {
        return new Location(file, 0, 0, 0, "");
    }

    public static Location ofRow(String file, int row, int line) {
        return new Location(file, row, line, 0, "");
    }

    /** The same row, at one of its columns. */
    public Location at(int newColumnNumber, String newColumn) {
        return new Location(file, row, line, newColumnNumber, newColumn);
    }

    /** Column letters as a spreadsheet shows them: A, B, … Z, AA; empty for the row as a whole. */
    public String columnLetters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = columnNumber; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** {@code file:row:column}, as far as known. */
    @Override
    public String toString() {
        if (row == 0) {
            return file;
        }
        return columnNumber == 0 ? file + ":" + row : file + ":" + row + ":" + columnNumber;
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }
}
