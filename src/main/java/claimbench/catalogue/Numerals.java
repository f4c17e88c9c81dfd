package claimbench.catalogue;

import claimbench.claim.Unit;
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
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}([,\\u00A0\\u202F _']\\d{3})+(\\.\\d+)?");
    private static final Pattern WITH_UNIT = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)\\s*([%a-zA-Z][%a-zA-Z ]*)");

    private Numerals() {}

    static Optional<BigDecimal> parse(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** How to write what was probably meant. */
    static String advice(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean thousands = THOUSANDS.matcher(text).matches();
        boolean comma = DECIMAL_COMMA.matcher(text).matches();
        String joined = text.replaceAll("[,\u00A0\u202F _']", "");
        if (thousands && comma) {
            return "Write " + joined + " or " + text.replace(',', '.') + ", whichever the source means.";
        }
        if (thousands) {
            return "Write it without separators: " + joined;
        }
        if (comma) {
            return "Write a decimal point: " + text.replace(',', '.');
        }
        if (lower.equals("nan") || lower.equals("n/a") || lower.equals("na") || text.equals("-") || text.equals("—")) {
            return "A value that is not known is a missing row: delete the row, or write withheld if it was refused.";
        }
        var withUnit = WITH_UNIT.matcher(text);
        if (withUnit.matches() && Unit.find(withUnit.group(2)).isPresent()) {
            String unit = Unit.find(withUnit.group(2)).get().text();
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
