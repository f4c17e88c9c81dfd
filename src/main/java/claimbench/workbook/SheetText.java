package claimbench.workbook;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts of the files as a workbook can hold them, and numbers as it gives them back. */
final class SheetText {

    /** What Excel allows in a cell. */
    private static final int LONGEST = 32_767;

    private static final Pattern PLAIN = Pattern.compile("-?(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,14})?");
    private static final int SURE_DIGITS = 15;

    private SheetText() {}

    /** The text, or a stand-in for one that no cell can hold. */
    static String shown(String text) {
        boolean fits = text.length() <= LONGEST
                && text.chars().allMatch(c -> c < 0xFFFE && (c >= ' ' || c == '\n' || c == '\r' || c == '\t'));
        return fits ? text : "(" + text.length() + " characters, too much for a cell; see the file)";
    }

    /** The number to put into a cell, if it comes back as the same number. */
    static Optional<BigDecimal> number(String text) {
        if (!PLAIN.matcher(text).matches() || text.equals("-0")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        return number.precision() <= SURE_DIGITS ? Optional.of(number) : Optional.empty();
    }

    /** The format that shows a number with the decimals it is printed with. */
    static String format(BigDecimal number) {
        return number.scale() <= 0 ? "0" : "0." + "0".repeat(number.scale());
    }

    /** A number as a workbook stores it, in the shortest form that means the same. */
    static String written(String stored) {
        BigDecimal shortest = BigDecimal.valueOf(Double.parseDouble(stored));
        BigDecimal plain = shortest.signum() == 0 ? BigDecimal.ZERO : shortest.stripTrailingZeros();
        return plain.toPlainString();
    }

    /** True if the cell still says what was exported: 87.80 comes back as 87.8, CRLF as LF. */
    static boolean isSame(String exported, String found) {
        return lines(exported).equals(lines(found))
                || (number(exported).isPresent() && written(exported).equals(found));
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
