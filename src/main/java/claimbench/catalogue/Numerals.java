package claimbench.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one grammar of numbers in the files: digits, a point, perhaps a sign and a small exponent. */
final class Numerals {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d{1,2}|[+-]?\\d{1,2},\\d+");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}([,  _']\\d{3})+(\\.\\d+)?");
    private static final Pattern WITH_UNIT = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)\\s*([%a-zA-Z][%a-zA-Z ]*)");

    private Numerals() {}

    static Optional<BigDecimal> parse(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** How to write what was probably meant. */
    static String advice(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (THOUSANDS.matcher(text).matches() && !DECIMAL_COMMA.matcher(text).matches()) {
            return "Write it without separators: " + text.replaceAll("[,  _']", "");
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return "Write a decimal point: " + text.replace(',', '.');
        }
        if (lower.equals("nan") || lower.equals("n/a") || lower.equals("na") || text.equals("-") || text.equals("—")) {
            return "A value that is not known is a missing row: delete the row, or write withheld if it was refused.";
        }
        var withUnit = WITH_UNIT.matcher(text);
        if (withUnit.matches()) {
            String unit = withUnit.group(2).equals("%") ? "percent" : withUnit.group(2);
            return "Write " + withUnit.group(1) + " here and \"" + unit + "\" into the column unit.";
        }
        return "Write digits with a decimal point, such as 87.4.";
    }

    /** Texts of a list in one cell, separated by semicolons. */
    static List<String> list(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
