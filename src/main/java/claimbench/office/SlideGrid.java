package claimbench.office;

import claimbench.document.Inline;
import claimbench.document.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * As much of a table as a box on a slide holds.
 *
 * @param columns those shown, by position
 * @param rows those shown, in their order
 * @param more how many rows are not shown
 */
record SlideGrid(
        Table table, List<Integer> columns, List<Table.Row> rows, List<Double> widths, List<Double> heights, int more) {

    static final double INSET = 5;
    private static final double PADDING = 3.5;
    private static final double LEAST_WIDTH = 48;
    private static final double MOST_WIDTH = 260;

    /** The table cut to a box; emphasised rows and those nearest to them first. */
    static SlideGrid of(Table table, double width, double height, double size, int mostRows, int mostColumns) {
        List<Integer> columns = new ArrayList<>(
                IntStream.range(0, Math.min(mostColumns, table.columns().size()))
                        .boxed()
                        .toList());
        List<Table.Row> rows = chosen(table, mostRows);
        List<Double> widths = widths(table, columns, rows, size);
        while (columns.size() > 2 && sum(widths) > width * 1.25) {
            columns.remove(columns.size() - 1);
            widths = widths(table, columns, rows, size);
        }
        double scale = width / sum(widths);
        List<Double> fitted = widths.stream().map(w -> w * Math.min(scale, 1.6)).toList();
        List<Double> heights = new ArrayList<>(List.of(headHeight(table, columns, fitted, size)));
        List<Table.Row> shown = new ArrayList<>();
        for (Table.Row row : rows) {
            double next = rowHeight(row, columns, fitted, size);
            if (sum(heights) + next > height) {
                break;
            }
            heights.add(next);
            shown.add(row);
        }
        return new SlideGrid(
                table, columns, shown, fitted, heights, table.rows().size() - shown.size());
    }

    SlideGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        widths = List.copyOf(widths);
        heights = List.copyOf(heights);
    }

    double width() {
        return sum(widths);
    }

    double height() {
        return sum(heights);
    }

    private static List<Table.Row> chosen(Table table, int most) {
        List<Table.Row> rows = table.rows();
        int focus = IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).emphasised())
                .findFirst()
                .orElse(0);
        Set<Integer> chosen = new TreeSet<>();
        IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparingInt(at -> Math.abs(at - focus)))
                .limit(most)
                .forEach(chosen::add);
        return chosen.stream().map(rows::get).toList();
    }

    private static List<Double> widths(Table table, List<Integer> columns, List<Table.Row> rows, double size) {
        return columns.stream()
                .map(column -> Math.max(
                        LEAST_WIDTH,
                        Math.min(
                                MOST_WIDTH,
                                2 * INSET
                                        + Math.max(
                                                longestWord(
                                                        Inline.plain(table.columns()
                                                                .get(column)
                                                                .title()),
                                                        size),
                                                rows.stream()
                                                        .mapToDouble(row -> SlideFont.width(
                                                                row.cells()
                                                                        .get(column)
                                                                        .inlines(),
                                                                size))
                                                        .max()
                                                        .orElse(0)))))
                .toList();
    }

    private static double longestWord(String text, double size) {
        return List.of(text.split(" ")).stream()
                .mapToDouble(word -> SlideFont.width(word, size))
                .max()
                .orElse(0);
    }

    private static double headHeight(Table table, List<Integer> columns, List<Double> widths, double size) {
        return height(
                columns.stream()
                        .map(column -> table.columns().get(column).title())
                        .toList(),
                widths,
                size);
    }

    private static double rowHeight(Table.Row row, List<Integer> columns, List<Double> widths, double size) {
        return height(
                columns.stream()
                        .map(column -> row.cells().get(column).inlines())
                        .toList(),
                widths,
                size);
    }

    private static double height(List<List<Inline>> texts, List<Double> widths, double size) {
        return 2 * PADDING
                + IntStream.range(0, texts.size())
                        .mapToDouble(at -> SlideFont.height(texts.get(at), widths.get(at) - 2 * INSET, size))
                        .max()
                        .orElse(size);
    }

    private static double sum(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).sum();
    }
}
