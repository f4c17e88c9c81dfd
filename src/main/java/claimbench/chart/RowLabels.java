package claimbench.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The names down the left side of a chart, set, with the height of every row.
 *
 * @param lines of each name
 * @param width of the longest line and the gap behind it
 * @param heights of the rows, with room for names and marks
 */
record RowLabels(List<List<Glyphs>> lines, double width, List<Double> heights) {

    RowLabels {
        lines = List.copyOf(lines);
        heights = List.copyOf(heights);
    }

    /** Names in rows that are at least so high, broken where they would take more than the given width. */
    static RowLabels of(List<Row> rows, double most, double leastHeight) {
        List<List<Glyphs>> lines = rows.stream().map(row -> row.label(most)).toList();
        double widest = lines.stream().mapToDouble(Paragraph::width).max().orElse(0);
        List<Double> heights = lines.stream()
                .map(label -> Math.max(leastHeight, Math.ceil(Paragraph.height(label) + 7)))
                .toList();
        // Data areas begin at whole pixels; from a fraction, panels side by side would differ by one.
        return new RowLabels(lines, Math.ceil(widest + Theme.LABEL_GAP), heights);
    }

    double height() {
        return heights.stream().mapToDouble(Double::doubleValue).sum();
    }

    double height(int row) {
        return heights.get(row);
    }

    /** From the top of the first row. */
    double middle(int row) {
        return heights.subList(0, row).stream().mapToDouble(Double::doubleValue).sum() + heights.get(row) / 2;
    }

    RowLabels atLeast(List<Double> others) {
        List<Double> taller = IntStream.range(0, heights.size())
                .mapToObj(row -> Math.max(heights.get(row), others.get(row)))
                .toList();
        return new RowLabels(lines, width, taller);
    }

    RowLabels asWideAs(RowLabels others) {
        return new RowLabels(lines, Math.max(width, others.width), heights);
    }

    /** Every row higher by the same amount, but by no more than looks well. */
    RowLabels grown(double each, double most) {
        double extra = Math.min(each, most);
        return new RowLabels(
                lines, width, heights.stream().map(height -> height + extra).toList());
    }
}
