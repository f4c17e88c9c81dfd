package claimbench.foreign;

import java.util.ArrayList;
import java.util.List;

/**
 * One table, every span filled in, every row equally long.
 *
 * @param number of the table in its file, from 1
 * @param place where it stands, such as {@code page 2, table 1}
 * @param firstRow what the file, or the table, numbers its first row
 * @param heading the text above it
 * @param spansKnown true if the format says which cells span others; otherwise an empty cell may belong to its neighbour
 * @param notes the texts below it
 */
record Grid(
        int number,
        String place,
        int firstRow,
        String heading,
        boolean spansKnown,
        List<List<GridCell>> rows,
        List<String> notes) {

    private static final int LONG_TEXT = 80;

    Grid {
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    /** A table whose last rows, where they are one text over its whole width, are notes below it. */
    static Grid of(
            int number,
            String place,
            int firstRow,
            Surroundings around,
            boolean spansKnown,
            List<List<GridCell>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<GridCell>> even = new ArrayList<>();
        for (List<GridCell> row : rows) {
            List<GridCell> filled = new ArrayList<>(row);
            while (filled.size() < width) {
                filled.add(GridCell.EMPTY);
            }
            even.add(filled);
        }
        List<String> below = new ArrayList<>(around.below());
        int last = even.size();
        while (last > 1 && isNote(even.get(last - 1))) {
            last--;
            below.add(
                    0,
                    even.get(last).stream()
                            .filter(cell -> !cell.isEmpty())
                            .findFirst()
                            .map(GridCell::printed)
                            .orElse(""));
        }
        below.removeIf(String::isEmpty);
        return new Grid(number, place, firstRow, around.above(), spansKnown, even.subList(0, last), below);
    }

    /** What stands around a table. */
    record Surroundings(String above, List<String> below) {
        static final Surroundings NONE = new Surroundings("", List.of());

        Surroundings {
            below = List.copyOf(below);
        }
    }

    private static boolean isNote(List<GridCell> row) {
        List<String> texts = distinctTexts(row);
        return texts.isEmpty()
                || (texts.size() == 1 && (texts.get(0).length() > LONG_TEXT || Footnotes.startsLikeNote(texts.get(0))));
    }

    /** The different texts of a row, empty ones left out. */
    static List<String> distinctTexts(List<GridCell> row) {
        return row.stream()
                .filter(cell -> !cell.isEmpty())
                .map(GridCell::printed)
                .distinct()
                .toList();
    }

    int width() {
        return rows.isEmpty() ? 0 : rows.get(0).size();
    }

    GridCell cell(int row, int column) {
        return rows.get(row).get(column);
    }

    /** Where a cell stands, counted as its file counts. */
    String placeOf(int row, int column) {
        return placeOf(row) + ", column " + (column + 1);
    }

    String placeOf(int row) {
        return place + ", row " + (firstRow + row);
    }
}
