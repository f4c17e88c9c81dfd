package claimbench.audit;

import claimbench.audit.RivalValue.Side;
import claimbench.stats.PairedGap;
import java.util.List;
import java.util.function.Predicate;

/**
 * Values of rivals' tables that have a counterpart on one side, taken together. Only shares are pooled.
 *
 * @param values those with such a counterpart
 */
public record RivalSummary(Side side, List<RivalValue> values) {

    public RivalSummary {
        values = List.copyOf(values);
    }

    /** Number of values that equal their counterpart, to the digits that both print. */
    public int same() {
        return count(Counterpart::same);
    }

    /** Number of values better than their counterpart. */
    public int higher() {
        return count(other -> other.difference().signum() > 0);
    }

    /** Number of values worse than their counterpart. */
    public int lower() {
        return count(other -> other.difference().signum() < 0);
    }

    /** Differences in percentage points: the teller's less the other's, 0 where the two print the same. */
    public PairedGap points() {
        return PairedGap.of(values.stream()
                .flatMapToDouble(value -> value.points(side).stream())
                .toArray());
    }

    /** Two-sided p-value of the sign test of better against worse values, shares or not; those that are the same left out. */
    public double signTestP() {
        return PairedGap.of(values.stream()
                        .flatMap(value -> value.counterpart(side).stream())
                        .mapToDouble(other -> other.difference().signum())
                        .toArray())
                .signTestP();
    }

    /** Those whose conditions match. */
    public RivalSummary matching() {
        return new RivalSummary(
                side,
                values.stream()
                        .filter(value -> value.counterpart(side)
                                .filter(other -> other.agreement() == Agreement.MATCH)
                                .isPresent())
                        .toList());
    }

    private int count(Predicate<Counterpart> test) {
        return (int) values.stream()
                .flatMap(value -> value.counterpart(side).stream())
                .filter(test)
                .count();
    }
}
