package claimbench.format;

import claimbench.document.DataSheet;
import claimbench.document.DataSheet.Cases;
import claimbench.document.DataSheet.Value;
import java.util.List;
import org.dhatim.fastexcel.StyleSetter;

/** A sheet of data: a header, and below it a row for each thing. */
record DataSheetPage(DataSheet data, SheetPage page) {

    private static final int LEAST_WIDTH = 8;
    private static final int MOST_WIDTH = 48;

    private static final double LINE_HEIGHT = 13.5;
    private static final double TALLEST = 400;

    /** Room for the button of the filter. */
    private static final int BUTTON = 4;

    void write() {
        int last = data.columns().size() - 1;
        double total = 0;
        int[] lines = new int[data.rows().size()];
        for (int column = 0; column <= last; column++) {
            page.put(0, column, data.columns().get(column).title());
            total += column(column, lines);
        }
        for (int row = 0; row < lines.length; row++) {
            if (lines[row] > 1) {
                page.sheet().rowHeight(row + 1, Math.min(TALLEST, lines[row] * LINE_HEIGHT));
            }
        }
        page.header(0, 0, last);
        page.layOut(1, 1, data.rows().size(), last, total);
    }

    /** Writes a column, counts the lines that its cells take, and gives its width. */
    private double column(int column, int[] lines) {
        int longest = data.columns().get(column).title().length() + BUTTON;
        boolean numbers = false;
        for (int row = 0; row < data.rows().size(); row++) {
            Value value = data.rows().get(row).get(column);
            page.put(row + 1, column, value);
            longest = Math.max(longest, length(value));
            numbers |= isNumber(value);
        }
        double width = Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, longest + 1));
        page.sheet().width(column, width);
        boolean wrapped = longest > MOST_WIDTH && !saysWhy();
        for (int row = 0; row < lines.length && wrapped; row++) {
            lines[row] = Math.max(lines[row], 1 + length(data.rows().get(row).get(column)) / MOST_WIDTH);
        }
        if (!data.rows().isEmpty()) {
            StyleSetter style = page.sheet()
                    .range(1, column, data.rows().size(), column)
                    .style()
                    .verticalAlignment("top")
                    .wrapText(wrapped);
            (numbers ? style.horizontalAlignment("right").indent(1) : style).set();
        }
        return width;
    }

    private static boolean isNumber(Value value) {
        return value.match(new Cases<>(nothing -> false, words -> false, quantity -> true, day -> false, web -> false));
    }

    /** True if one sentence stands where rows would. */
    private boolean saysWhy() {
        return data.rows().size() == 1
                && data.rows().get(0).stream()
                                .filter(value -> length(value) > 0)
                                .count()
                        == 1;
    }

    private static int length(Value value) {
        return value.match(new Cases<>(
                nothing -> 0,
                words -> words.text().length(),
                quantity -> quantity.number().toPlainString().length(),
                day -> 10,
                web -> web.address().length()));
    }

    static int position(DataSheet sheet, String column) {
        return sheet.columns().stream().map(DataSheet.Column::name).toList().indexOf(column);
    }

    /** The words in a column of a row; empty if there are none. */
    static String words(DataSheet sheet, List<Value> row, String column) {
        int position = position(sheet, column);
        return position < 0
                ? ""
                : row.get(position)
                        .match(new Cases<>(nothing -> "", words -> words.text(), quantity -> "", day -> "", web -> ""));
    }
}
