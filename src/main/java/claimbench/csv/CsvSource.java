package claimbench.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A CSV file as it stands, and the smallest change that an edit makes to it.
 *
 * <p>Every edit leaves each byte alone that it need not touch: row order, quoting, byte order mark, line ends, unknown
 * columns, comments, blanks around a cell, and whether a newline comes last. A quoted cell stays quoted; only where its
 * old text needed the quote marks and its new one does not, they stay if another cell of the column has them without
 * need. Setting a cell and setting it back therefore gives the same bytes in every file that quotes the cells of a
 * column alike, unless the cell was emptied meanwhile while blanks stood behind its text, or the row was shorter than
 * the header.
 *
 * <p>Rows are counted as the intake counts them: comments and blank rows count, a first line {@code sep=;} does not.
 * A row that cannot be read (an open quote mark, text behind a closing one) and all below are kept and out of reach.
 */
public final class CsvSource {

    private final CsvDialect dialect;
    private final String text;
    private final List<CsvRow> rows;
    private final int headerRow;
    private final Map<String, Integer> positions;

    private CsvSource(CsvDialect dialect, String text) {
        this.dialect = dialect;
        this.text = text;
        this.rows = CsvScanner.rows(text, dialect.preamble(text), dialect.separator());
        this.headerRow = 1 + firstNotSkipped();
        this.positions = positions();
    }

    /**
     * The file of these bytes.
     *
     * @throws IllegalArgumentException if the bytes are no text in the charset of the dialect; the intake refuses such
     *     files
     */
    public static CsvSource of(byte[] bytes, CsvDialect dialect) {
        try {
            CharBuffer text = dialect.charset().newDecoder().decode(ByteBuffer.wrap(bytes));
            return of(text.toString(), dialect);
        } catch (CharacterCodingException notText) {
            throw new IllegalArgumentException("not text in " + dialect.charset(), notText);
        }
    }

    /** The file of this text, byte order mark included. */
    public static CsvSource of(String text, CsvDialect dialect) {
        return new CsvSource(dialect, text);
    }

    /** The {@link #header()} of a text, found without reading the rest. */
    public static List<String> header(String text, CsvDialect dialect) {
        return CsvScanner.header(text, dialect.preamble(text), dialect.separator())
                .map(row -> names(row, text))
                .orElse(List.of());
    }

    /**
     * The bytes of a new file in the standard dialect, lines ended by LF.
     *
     * @throws IllegalArgumentException if a row names a column that is not in the header
     */
    public static byte[] create(List<String> header, List<Map<String, String>> rows) {
        CsvSource bare = new CsvSource(CsvDialect.STANDARD, String.join(",", header) + "\n");
        List<CsvEdit> edits = new ArrayList<>();
        rows.forEach(row -> edits.add(new CsvEdit.InsertRow(1, row)));
        return bare.edited(edits);
    }

    /** Names of the columns as they are compared: without surrounding blanks, in lower case; empty without a header. */
    public List<String> header() {
        return headerRow > rows.size() ? List.of() : names(row(headerRow), text);
    }

    /** Number of the last row, comments and blank rows included. */
    public int lastRow() {
        return rows.size();
    }

    /** False if a quote mark makes the rest of the file unreadable. */
    public boolean isWhole() {
        return rows.isEmpty() || rows.get(rows.size() - 1).next() == text.length();
    }

    /** Rows below the header that hold something and are no comment, damaged ones included. */
    public long recordsBelowHeader() {
        return rows.stream().skip(headerRow).filter(row -> !row.isSkipped(text)).count();
    }

    /** What the intake reads in a cell; empty if the row is too short or the column unknown. */
    public String cell(int row, String column) {
        Integer position = positions.get(name(column));
        List<CsvCell> cells = row(row).cells();
        return position == null || position >= cells.size()
                ? ""
                : dialect.withPoint(name(column), cells.get(position).text(text).strip());
    }

    /** All cells of a row as they stand, without surrounding blanks. */
    public List<String> cells(int row) {
        return row(row).cells().stream().map(cell -> cell.text(text).strip()).toList();
    }

    /** True for a comment and for a row whose cells are all blank. */
    public boolean isSkipped(int row) {
        return row(row).isSkipped(text);
    }

    /** Physical line on which a row starts, from 1. */
    public int line(int row) {
        int line = 1;
        for (int i = 0; i < row(row).start(); i++) {
            boolean ends = text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1));
            line += ends ? 1 : 0;
        }
        return line;
    }

    /** Why these edits cannot be written into this file, in words for the user; empty if they can. */
    public Optional<String> obstacle(List<CsvEdit> edits) {
        return new CsvObstacle(dialect.charset(), positions).of(edits);
    }

    /**
     * The bytes of the file after all edits.
     *
     * @throws IllegalArgumentException if there is an {@link #obstacle}, or an edit names a row or a column that the
     *     file does not have
     */
    public byte[] edited(List<CsvEdit> edits) {
        obstacle(edits).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        return new CsvRewrite(this, edits).text().getBytes(dialect.charset());
    }

    /** How the file is written. */
    public CsvDialect dialect() {
        return dialect;
    }

    String text() {
        return text;
    }

    List<CsvRow> rows() {
        return rows;
    }

    /** Number of the header row; one more than the last row if there is none. */
    public int headerRow() {
        return headerRow;
    }

    Map<String, Integer> columns() {
        return positions;
    }

    CsvRow row(int number) {
        if (number < 1 || number > rows.size()) {
            throw new IllegalArgumentException("there is no row " + number + "; the last is " + rows.size());
        }
        return rows.get(number - 1);
    }

    static String name(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> names(CsvRow header, String text) {
        return header.cells().stream().map(cell -> name(cell.text(text))).toList();
    }

    private int firstNotSkipped() {
        int index = 0;
        while (index < rows.size() && rows.get(index).isSkipped(text)) {
            index++;
        }
        return index;
    }

    private Map<String, Integer> positions() {
        Map<String, Integer> found = new LinkedHashMap<>();
        List<String> header = header();
        for (int i = 0; i < header.size(); i++) {
            found.putIfAbsent(header.get(i), i);
        }
        found.remove("");
        return found;
    }
}
