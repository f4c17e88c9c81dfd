package claimbench.csv;

import java.util.ArrayList;
import java.util.List;

/** A whole file written anew: commas, UTF-8 without byte order mark, LF, no needless quote marks. */
public final class CanonicalCsv {

    private final CsvSource source;
    private final StringBuilder out = new StringBuilder();

    private CanonicalCsv(CsvSource source) {
        this.source = source;
    }

    /**
     * The file with its rows in another order. Comments move with the row below them; blank rows go.
     *
     * @param order numbers of all rows with cells, the header not among them
     */
    public static byte[] of(CsvSource source, List<Integer> order) {
        CanonicalCsv canonical = new CanonicalCsv(source);
        canonical.withComments(source.headerRow());
        order.forEach(canonical::withComments);
        canonical.comments(source.lastRow() + 1);
        return canonical.out.toString().getBytes(CsvDialect.STANDARD.charset());
    }

    private void withComments(int row) {
        comments(row);
        List<CsvCell> cells = source.row(row).cells();
        int width = source.row(source.headerRow()).cells().size();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String text = i < cells.size() ? cells.get(i).text(source.text()).strip() : "";
            boolean header = row == source.headerRow();
            texts.add(cell(header ? text : source.dialect().withPoint(column(i), text)));
        }
        out.append(String.join(",", texts)).append('\n');
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private String column(int position) {
        return source.header().get(position);
    }

    /** The comments directly above a row. */
    private void comments(int row) {
        int first = row;
        while (first > 1 && source.row(first - 1).isSkipped(source.text())) {
            first--;
        }
        for (int comment = first; comment < row; comment++) {
            CsvRow skipped = source.row(comment);
            String text = source.text().substring(skipped.start(), skipped.end());
            if (!text.isBlank() && text.chars().anyMatch(c -> c == '#')) {
                out.append(text.strip()).append('\n');
            }
        }
    }
}
