package claimbench.check;

import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue;
import claimbench.claim.ClaimedValue.Withheld;
import claimbench.claim.ConditionKey;
import claimbench.claim.Conditions;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Whether two claims can be readings of one printed value. */
final class Agreement {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Agreement() {}

    /** True if the values are equal, or one is the other rounded to fewer decimals. */
    static boolean agree(ClaimedValue a, ClaimedValue b) {
        if (a instanceof Withheld || b instanceof Withheld || a.unit() != b.unit()) {
            return true;
        }
        Optional<BigDecimal> first = a.number();
        Optional<BigDecimal> second = b.number();
        if (first.isEmpty() || second.isEmpty()) {
            return a.equals(b);
        }
        return agree(first.get(), second.get());
    }

    static boolean agree(BigDecimal a, BigDecimal b) {
        int decimals = Math.min(a.scale(), b.scale());
        BigDecimal rounding = a.scale() == b.scale()
                ? BigDecimal.ZERO
                : BigDecimal.ONE.movePointLeft(decimals).multiply(HALF);
        return a.subtract(b).abs().compareTo(rounding) <= 0;
    }

    /**
     * True unless the conditions exclude each other. A copy may leave a condition out; but the state of a board that
     * only one side names is another state.
     */
    static boolean compatible(Conditions a, Conditions b) {
        String run = ConditionKey.RUN.word();
        if (a.value(run).isPresent() != b.value(run).isPresent()) {
            return false;
        }
        for (Map.Entry<String, String> condition : a.stated().entrySet()) {
            if (!b.value(condition.getKey()).orElse(condition.getValue()).equals(condition.getValue())) {
                return false;
            }
        }
        return true;
    }

    static boolean compatible(Claim a, Claim b) {
        return compatible(a.conditions(), b.conditions());
    }

    static boolean sameSource(Claim a, Claim b) {
        return a.attribution().sourceId().equals(b.attribution().sourceId());
    }
}
