package claimbench.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds records and cells in one pass, as Commons CSV does with RFC 4180 and empty lines kept: CR, LF and CRLF end a
 * record; a quote mark counts only at the start of a cell; blanks behind the closing one are passed over. Stops at a
 * record that cannot be read, where a quote mark is never closed or text follows the closing one.
 */
final class CsvScanner {

    private static final int UNREADABLE = -1;

    private final String text;
    private final char separator;
    private final List<CsvRow> rows = new ArrayList<>();
    private List<CsvCell> cells = new ArrayList<>();
    private int position;

    private CsvScanner(String text, int start, char separator) {
        this.text = text;
        this.separator = separator;
        this.position = start;
    }

    /** The records from {@code start} to the end of the text, or to the first that cannot be read. */
    static List<CsvRow> rows(String text, int start, char separator) {
        CsvScanner scanner = new CsvScanner(text, start, separator);
        while (scanner.position < text.length() && scanner.readRow()) {
            // each call reads one record
        }
        return scanner.rows;
    }

    /** The first record that is neither comment nor blank; empty if there is none. */
    static Optional<CsvRow> header(String text, int start, char separator) {
        CsvScanner scanner = new CsvScanner(text, start, separator);
        while (scanner.position < text.length() && scanner.readRow()) {
            CsvRow row = scanner.rows.get(scanner.rows.size() - 1);
            if (!row.isSkipped(text)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private boolean readRow() {
        int start = position;
        cells = new ArrayList<>();
        while (true) {
            int end = cellEnd();
            if (end == UNREADABLE) {
                return false;
            }
            if (end == text.length() || text.charAt(end) != separator) {
                position = behindLineEnd(end);
                rows.add(new CsvRow(start, end, position, cells));
                return true;
            }
            position = end + 1;
        }
    }

    /** Takes the cell at the position; where its separator, its line end or the end of the text is. */
    private int cellEnd() {
        int start = position;
        if (start < text.length() && text.charAt(start) == '"') {
            return quotedCellEnd();
        }
        int end = start;
        while (end < text.length() && !isCellEnd(text.charAt(end))) {
            end++;
        }
        cells.add(new CsvCell(start, end, false));
        return end;
    }

    private int quotedCellEnd() {
        int close = closingQuote(position + 1);
        if (close == UNREADABLE) {
            return UNREADABLE;
        }
        cells.add(new CsvCell(position, close + 1, true));
        int end = close + 1;
        while (end < text.length() && !isCellEnd(text.charAt(end))) {
            if (!Character.isWhitespace(text.charAt(end))) {
                return UNREADABLE;
            }
            end++;
        }
        return end;
    }

    private int closingQuote(int from) {
        int close = text.indexOf('"', from);
        while (close >= 0 && close + 1 < text.length() && text.charAt(close + 1) == '"') {
            close = text.indexOf('"', close + 2);
        }
        return close < 0 ? UNREADABLE : close;
    }

    private boolean isCellEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private int behindLineEnd(int end) {
        if (end == text.length()) {
            return end;
        }
        boolean both = text.startsWith("\r\n", end);
        return both ? end + 2 : end + 1;
    }
}
