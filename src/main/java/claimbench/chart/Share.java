package claimbench.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A part of a whole, 0 to 1, in words. */
final class Share {

    private static final double LEAST = 0.01;

    private Share() {}

    /** In whole percent; what is neither nothing nor all never looks as if it were. */
    static String of(double share) {
        if (share > 0 && share < LEAST) {
            return "< 1 %";
        }
        if (share < 1 && share > 1 - LEAST) {
            return "> 99 %";
        }
        return BigDecimal.valueOf(share).movePointRight(2).setScale(0, RoundingMode.HALF_UP) + " %";
    }

    /** As {@link #of}, for a sentence. */
    static String inWords(double share) {
        return of(share).replace("<", "less than").replace(">", "more than");
    }

    /** For a data table: percent, to four digits. */
    static String exact(double share) {
        return Double.isFinite(share)
                ? BigDecimal.valueOf(share)
                        .movePointRight(2)
                        .round(new MathContext(4))
                        .stripTrailingZeros()
                        .toPlainString()
                : "";
    }
}
