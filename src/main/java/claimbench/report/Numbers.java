package claimbench.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as reports print them, the same under every locale. */
final class Numbers {

    private static final char MINUS = '\u2212';
    private static final BigDecimal FIRST_GROUPED = BigDecimal.valueOf(10_000);

    private Numbers() {}

    /** With exactly so many decimals, halves rounded away from zero. */
    static String decimal(BigDecimal value, int places) {
        BigDecimal rounded = value.setScale(places, RoundingMode.HALF_UP);
        String digits = grouped(rounded.abs());
        return rounded.signum() < 0 ? MINUS + digits : digits;
    }

    /** As {@link #decimal}, with a plus sign where it is due: for gaps and changes. */
    static String signed(BigDecimal value, int places) {
        String text = decimal(value, places);
        return value.setScale(places, RoundingMode.HALF_UP).signum() > 0 ? "+" + text : text;
    }

    static String count(long value) {
        return decimal(BigDecimal.valueOf(value), 0);
    }

    /** A share in whole percent, never flattering: 199 of 200 is 99%, 1 of 200 is not nothing. */
    static String percent(long part, long whole) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
        if (whole == 0) {
            return "n/a";
        }
        BigDecimal percent = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.DOWN);
        return percent.signum() == 0 && part > 0 ? "<1%" : percent.toPlainString() + "%";
    }

    // Four digits read well without a comma, and years and item counts often have four.
    private static String grouped(BigDecimal value) {
        String plain = value.toPlainString();
        if (value.compareTo(FIRST_GROUPED) < 0) {
            return plain;
        }
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder out = new StringBuilder(plain);
        for (int at = end - 3; at > 0; at -= 3) {
            out.insert(at, ',');
        }
        return out.toString();
    }
}
