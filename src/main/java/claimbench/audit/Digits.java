package claimbench.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Printed numbers. */
final class Digits {

    private Digits() {}

    /** Whether two numbers are equal when the one with more decimals is rounded to those of the other. */
    static boolean agree(BigDecimal a, BigDecimal b) {
        int decimals = Math.max(0, Math.min(a.scale(), b.scale()));
        return a.setScale(decimals, RoundingMode.HALF_UP).compareTo(b.setScale(decimals, RoundingMode.HALF_UP)) == 0;
    }
}
