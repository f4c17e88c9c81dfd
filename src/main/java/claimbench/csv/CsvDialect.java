package claimbench.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a CSV file is written.
 *
 * @param charset encoding of its text
 * @param byteOrderMark whether a byte order mark comes first
 * @param separator what stands between two cells
 * @param decimalComma the columns, in lower case, whose numbers are written with a decimal comma
 */
public record CsvDialect(Charset charset, boolean byteOrderMark, char separator, Set<String> decimalComma) {

    /** UTF-8 without byte order mark, commas between cells, a point in numbers. */
    public static final CsvDialect STANDARD = new CsvDialect(StandardCharsets.UTF_8, false, ',', Set.of());

    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?[sS][eE][pP]=([,;|\t])\"?(\r\n|\n|\r)");
    private static final Pattern COMMA_NUMBER = Pattern.compile("[+-]?\\d+,\\d+(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern POINT_NUMBER = Pattern.compile("[+-]?\\d+\\.\\d+(?:[eE][+-]?\\d{1,2})?");

    public CsvDialect {
        decimalComma = Set.copyOf(decimalComma);
    }

    /** The separator that Excel's first line {@code sep=;} announces; a comma if there is no such line. */
    public static char announcedSeparator(String text) {
        Matcher line = separatorLine(text);
        return line.lookingAt() ? line.group(1).charAt(0) : ',';
    }

    /**
     * Characters before the first record: the byte order mark and a line {@code sep=;}, which spreadsheet programs
     * neither show nor number.
     */
    public int preamble(String text) {
        Matcher line = separatorLine(text);
        boolean announced = line.lookingAt() && line.group(1).charAt(0) == separator;
        return announced ? line.end() : line.regionStart();
    }

    /** The text of a cell with a decimal point, as claimbench writes numbers. */
    public String withPoint(String column, String text) {
        return decimalComma.contains(column) && COMMA_NUMBER.matcher(text).matches() ? text.replace(',', '.') : text;
    }

    /** The text of a cell with the decimal comma of the file, if the column has one. */
    String asInFile(String column, String text) {
        return decimalComma.contains(column) && POINT_NUMBER.matcher(text).matches() ? text.replace('.', ',') : text;
    }

    private static Matcher separatorLine(String text) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        return SEPARATOR_LINE.matcher(text).region(start, text.length());
    }
}
