package claimbench.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Rows of cells that may span others; every place that a cell covers holds it. */
final class SpannedRows {

    private record Hanging(GridCell cell, int rowsLeft) {}

    private final List<TreeMap<Integer, GridCell>> rows = new ArrayList<>();
    private TreeMap<Integer, Hanging> hanging = new TreeMap<>();
    private TreeMap<Integer, Hanging> next = new TreeMap<>();
    private int column;
    private int cells;

    void nextRow() {
        settle();
        rows.add(new TreeMap<>());
        column = 0;
    }

    /** Cells from above take their places in the row that ends, and hang on as long as they span. */
    private void settle() {
        TreeMap<Integer, Hanging> below = new TreeMap<>(next);
        if (!rows.isEmpty()) {
            TreeMap<Integer, GridCell> row = rows.get(rows.size() - 1);
            hanging.forEach((at, from) -> {
                row.putIfAbsent(at, from.cell());
                if (from.rowsLeft() > 1) {
                    below.put(at, new Hanging(from.cell(), from.rowsLeft() - 1));
                }
            });
        }
        hanging = below;
        next = new TreeMap<>();
    }

    /** False if the table has become too large. */
    boolean add(GridCell cell, int columns, int rowsDown) {
        TreeMap<Integer, GridCell> row = rows.get(rows.size() - 1);
        for (int i = 0; i < columns; i++) {
            while (hanging.containsKey(column)) {
                column++;
            }
            row.put(column, cell);
            if (rowsDown > 1) {
                next.put(column, new Hanging(cell, rowsDown - 1));
            }
            column++;
            cells++;
        }
        return column <= Limits.COLUMNS && cells <= Limits.CELLS;
    }

    List<List<GridCell>> filled() {
        settle();
        int width = rows.stream()
                .mapToInt(row -> row.isEmpty() ? 0 : row.lastKey() + 1)
                .max()
                .orElse(0);
        List<List<GridCell>> filled = new ArrayList<>();
        for (TreeMap<Integer, GridCell> row : rows) {
            List<GridCell> cellsOfRow = new ArrayList<>();
            for (int at = 0; at < width; at++) {
                cellsOfRow.add(row.getOrDefault(at, GridCell.EMPTY));
            }
            filled.add(cellsOfRow);
        }
        return filled;
    }
}
