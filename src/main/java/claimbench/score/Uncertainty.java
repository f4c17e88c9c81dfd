package claimbench.score;

import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Score;
import claimbench.claim.Unit;
import claimbench.compare.Consensus;
import claimbench.stats.Interval;
import claimbench.stats.Proportion;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How sure a value is, as far as the sampling of test items goes. Leaves out harness, prompt and choice of benchmark.
 *
 * @param interval 95 percent, in the unit of the benchmark
 * @param standardError in the unit of the benchmark
 * @param origin where it comes from, in words
 */
public record Uncertainty(Interval interval, double standardError, String origin) {

    public static final double CONFIDENCE = 0.95;

    /** Empty if neither a standard error nor a number of items is known. */
    public static Optional<Uncertainty> of(Consensus consensus, Benchmark benchmark) {
        if (!(consensus.value() instanceof Score score)) {
            return Optional.empty();
        }
        double value = score.amount().doubleValue();
        if (score.standardError().isPresent()) {
            double error = score.standardError().get().doubleValue();
            double half = Proportion.quantile(CONFIDENCE) * error;
            return Optional.of(new Uncertainty(
                    new Interval(value - half, value + half), error, "standard error stated by the source"));
        }
        return proportion(consensus, benchmark).map(proportion -> {
            double whole = whole(score.unit());
            Interval wilson = proportion.wilson(CONFIDENCE);
            double error = Math.sqrt(proportion.share() * (1 - proportion.share()) / proportion.items());
            return new Uncertainty(
                    new Interval(wilson.low() * whole, wilson.high() * whole),
                    error * whole,
                    "Wilson, " + proportion.items() + " items");
        });
    }

    /** The value as a share of items; empty if it is no share or the number of items is not known. */
    static Optional<Proportion> proportion(Consensus consensus, Benchmark benchmark) {
        OptionalInt items = items(consensus, benchmark);
        if (items.isEmpty() || !(consensus.value() instanceof Score score)) {
            return Optional.empty();
        }
        OptionalDouble share = share(score);
        return share.isEmpty() ? Optional.empty() : Optional.of(new Proportion(share.getAsDouble(), items.getAsInt()));
    }

    private static OptionalDouble share(Score score) {
        if (score.unit() != Unit.PERCENT && score.unit() != Unit.FRACTION) {
            return OptionalDouble.empty();
        }
        double share = score.amount().doubleValue() / whole(score.unit());
        return share >= 0 && share <= 1 ? OptionalDouble.of(share) : OptionalDouble.empty();
    }

    /** The items of the whole set say nothing about a part of it. */
    private static OptionalInt items(Consensus consensus, Benchmark benchmark) {
        Claim claim = consensus.claim();
        if (claim.value() instanceof Score score && score.items().isPresent()) {
            return score.items();
        }
        return claim.conditions().value("subset").isPresent() ? OptionalInt.empty() : benchmark.items();
    }

    /** All items solved, in that unit. */
    static double whole(Unit unit) {
        return unit == Unit.FRACTION ? 1 : BigDecimal.valueOf(100).doubleValue();
    }
}
