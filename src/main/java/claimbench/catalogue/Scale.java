package claimbench.catalogue;

import claimbench.claim.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The scale of a benchmark's values.
 *
 * @param chance value reached by guessing
 */
public record Scale(
        Unit unit,
        Better better,
        Optional<BigDecimal> floor,
        Optional<BigDecimal> ceiling,
        Optional<BigDecimal> chance) {

    /** Which direction is better. */
    public enum Better {
        HIGHER,
        LOWER,
        /** Neither: a size, for example. */
        NONE
    }

    /** A share of something, from 0 to its ceiling: scores of this kind can be shown in percent. */
    public boolean isBounded() {
        return floor.isPresent()
                && ceiling.isPresent()
                && floor.get().compareTo(ceiling.get()) < 0
                && unit != Unit.RANK;
    }

    public boolean contains(BigDecimal value) {
        return floor.map(low -> value.compareTo(low) >= 0).orElse(true)
                && ceiling.map(high -> value.compareTo(high) <= 0).orElse(true);
    }
}
