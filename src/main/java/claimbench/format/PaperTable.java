package claimbench.format;

import claimbench.document.Inline;
import claimbench.document.Table;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a table is put on paper: upright if it fits, else across, and in the worst case with its words broken. */
record PaperTable(Table table) {

    /** A word without a place to break a line at that gets one, or it pushes its neighbours off the page. */
    static final Pattern LONG_WORD = Pattern.compile("[^\\s-]{30}");

    private static final Pattern BREAK = Pattern.compile("\\s+|(?<=-)|(?<=])(?=\\[)");
    private static final int LONGEST = 30;
    private static final int COLUMNS_UPRIGHT = 8;

    // Of A4 less its margins, and of a letter and the space beside a column, in millimetres.
    private static final double UPRIGHT = 174;
    private static final double ACROSS = 265;
    private static final double LETTER = 1.6;
    private static final double GAP = 2.4;

    String layout() {
        double least = least();
        if (least > ACROSS) {
            return "rows many broken";
        }
        return least > UPRIGHT || table.columns().size() > COLUMNS_UPRIGHT ? "rows many" : "rows";
    }

    /** The width at which no word is broken. */
    private double least() {
        return IntStream.range(0, table.columns().size())
                .mapToDouble(at -> GAP + LETTER * Math.min(LONGEST, longestWord(at)))
                .sum();
    }

    private int longestWord(int at) {
        Stream<List<Inline>> cells =
                table.rows().stream().map(row -> row.cells().get(at).inlines());
        return Stream.concat(Stream.of(table.columns().get(at).title()), cells)
                .flatMap(content -> BREAK.splitAsStream(Inline.plain(content)))
                .mapToInt(PlainLines::columns)
                .max()
                .orElse(0);
    }
}
