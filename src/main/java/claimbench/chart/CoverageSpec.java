package claimbench.chart;

import java.util.List;

/**
 * How well the cells of models by capabilities are supported.
 *
 * @param cells one list for each line, with one cell for each column
 * @param all lines of the chart, of which this picture may be a part
 */
record CoverageSpec(Frame frame, List<Line> lines, List<Column> columns, List<List<Coverage>> cells, List<Line> all) {

    /** A model, or the sum over all models. */
    record Line(Row row, boolean total) {}

    /** A capability, or the sum over all of them; the note is how much it holds. */
    record Column(String title, String note, boolean total) {}

    CoverageSpec {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
        all = List.copyOf(all);
        cells = cells.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (lines.isEmpty() || width == 0) {
            throw new IllegalArgumentException("nothing to draw");
        }
        if (cells.size() != lines.size() || cells.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("the cells do not fill " + lines.size() + " lines by " + width);
        }
    }

    boolean isTotal(int line, int column) {
        return lines.get(line).total() || columns.get(column).total();
    }

    CoverageSpec framed(Frame other) {
        return new CoverageSpec(other, lines, columns, cells, all);
    }
}
