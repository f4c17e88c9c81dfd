package claimbench.catalogue;

import claimbench.claim.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one grammar of numbers in the files: digits, a point, perhaps a sign and a small exponent. */
final class Numerals {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d{1,2}|[+-]?\\d{1,2},\\d+");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}([,\\u00A0\\u202F _']\\d{3})+(\\.\\d+)?");
    private static final Pattern WITH_UNIT = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)\\s*([%a-zA-Z][%a-zA-Z ]*)");

    private static final Set<String> UNKNOWN =
            Set.of("nan", "n/a", "na", "#n/a", "#value!", "#ref!", "#div/0!", "-", "–", "—", "?");

    private Numerals() {}

    static Optional<BigDecimal> parse(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** How to write what was probably meant. */
    static String advice(String text) {
        if (UNKNOWN.contains(text.toLowerCase(Locale.ROOT))) {
            return "A value that is not known is a missing row: delete the row, or write withheld if it was refused.";
        }
        Matcher withUnit = WITH_UNIT.matcher(text);
        Optional<Unit> unit = withUnit.matches() ? Unit.find(withUnit.group(2)) : Optional.empty();
        if (unit.isPresent()) {
            return "Write " + withUnit.group(1) + " here and \"" + unit.get().text() + "\" into the column unit.";
        }
        return separators(text).orElse("Write digits with a decimal point, such as 87.4.");
    }

    private static Optional<String> separators(String text) {
        String joined = text.replaceAll("[,\u00A0\u202F _']", "");
        String pointed = text.replace(',', '.');
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return Optional.of(
                    THOUSANDS.matcher(text).matches()
                            ? "Write " + joined + " or " + pointed + ", whichever the source means."
                            : "Write a decimal point: " + pointed);
        }
        return THOUSANDS.matcher(text).matches()
                ? Optional.of("Write it without separators: " + joined)
                : Optional.empty();
    }

    /** Texts of a list in one cell, separated by semicolons. */
    static List<String> list(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
