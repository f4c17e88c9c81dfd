package claimbench.calc;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as they are read: six significant digits. */
public final class Shown {

    private static final int DIGITS = 6;
    private static final double LARGE = 1e9;
    private static final double SMALL = 1e-4;

    private Shown() {}

    /** Such as {@code 0.0523768} or {@code 5.12137e-08}; empty for NaN. */
    public static String six(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "infinite" : "-infinite";
        }
        double size = Math.abs(value);
        if (size != 0 && (size < SMALL || size >= LARGE)) {
            return String.format(Locale.ROOT, "%.5e", value);
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS));
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros()).toPlainString();
    }

    /** All digits that it takes to read the same number again; empty for NaN. */
    public static String full(double value) {
        return Double.isNaN(value) ? "" : Double.isInfinite(value) ? six(value) : Given.plain(value);
    }
}
