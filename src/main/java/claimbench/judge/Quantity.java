package claimbench.judge;

import claimbench.claim.ClaimedValue.Limit;
import claimbench.claim.Unit;
import claimbench.harness.ValueText;
import java.math.BigDecimal;

/** A number with its unit, and how a value is meant to stand to it. */
record Quantity(Bound bound, BigDecimal amount, Unit unit) {

    /** The same in a unit that it converts to. */
    Quantity in(Unit other) {
        return new Quantity(bound, unit.convert(amount, other), other);
    }

    boolean admits(BigDecimal value) {
        return bound.admits(value, amount);
    }

    /** {@code at least 120 min}. */
    @Override
    public String toString() {
        return bound.words() + ValueText.withUnit(new Limit(amount, unit));
    }
}
