package claimbench.claim;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What is claimed: a measured score, a stated limit, a feature, or that the value is not given out. */
public sealed interface ClaimedValue {

    /** The number, if the value has one. */
    Optional<BigDecimal> number();

    /** Unit of the number. */
    Unit unit();

    /**
     * A measured result.
     *
     * @param amount in {@code unit}
     * @param standardError in {@code unit}, where stated
     * @param items test items or votes behind the value, where stated
     */
    record Score(BigDecimal amount, Unit unit, Optional<BigDecimal> standardError, OptionalInt items)
            implements ClaimedValue {
        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(amount);
        }
    }

    /** A stated maximum, size, speed or price. */
    record Limit(BigDecimal amount, Unit unit) implements ClaimedValue {
        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(amount);
        }
    }

    /** A stated feature. */
    record Feature(Answer answer) implements ClaimedValue {
        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }

        @Override
        public Unit unit() {
            return Unit.YES_NO;
        }
    }

    /** The party was asked, or shows others' values, and does not give this one. */
    record Withheld(Unit unit) implements ClaimedValue {
        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }
    }

    /** Answers to whether a model has a feature, the most careful first. */
    enum Answer {
        NO,
        PARTLY,
        YES;

        public static Optional<Answer> find(String text) {
            for (Answer answer : values()) {
                if (answer.word().equals(text.toLowerCase(Locale.ROOT))) {
                    return Optional.of(answer);
                }
            }
            return Optional.empty();
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
