package claimbench.format;

import claimbench.document.DataSheet;
import claimbench.document.DataSheet.Cases;
import claimbench.document.DataSheet.Value;
import java.util.List;

/** A sheet of data: a header, and below it a row for each thing. */
record DataSheetPage(DataSheet data, SheetPage page) {

    private static final int LEAST_WIDTH = 8;
    private static final int MOST_WIDTH = 48;

    /** Room for the button of the filter. */
    private static final int BUTTON = 4;

    void write() {
        int last = data.columns().size() - 1;
        double total = 0;
        for (int column = 0; column <= last; column++) {
            page.put(0, column, data.columns().get(column).title());
            total += column(column);
        }
        page.header(0, 0, last);
        page.layOut(1, 1, data.rows().size(), last, total);
    }

    private double column(int column) {
        int longest = data.columns().get(column).title().length() + BUTTON;
        for (int row = 0; row < data.rows().size(); row++) {
            Value value = data.rows().get(row).get(column);
            page.put(row + 1, column, value);
            longest = Math.max(longest, length(value));
        }
        double width = Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, longest + 1));
        page.sheet().width(column, width);
        if (!data.rows().isEmpty()) {
            page.sheet()
                    .range(1, column, data.rows().size(), column)
                    .style()
                    .verticalAlignment("top")
                    .wrapText(longest > MOST_WIDTH && !saysWhy())
                    .set();
        }
        return width;
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
