package claimbench.score;

import claimbench.catalogue.Benchmark;
import claimbench.compare.Consensus;
import claimbench.stats.Interval;
import claimbench.stats.Proportion;
import java.util.Optional;

/** Whether a difference of two values is more than the sampling of test items explains, at 95 percent. */
public enum Noise {
    BEYOND("beyond sampling error"),
    WITHIN("within sampling error"),
    UNKNOWN("interval not known");

    private final String words;

    Noise(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /**
     * Judges {@code first − second} as a difference of independent samples: Newcombe's interval for shares of known
     * items, otherwise the normal interval of two standard errors.
     */
    public static Noise of(Consensus first, Consensus second, Benchmark benchmark) {
        return interval(first, second, benchmark)
                .map(interval -> interval.contains(0) ? WITHIN : BEYOND)
                .orElse(UNKNOWN);
    }

    /**
     * The 95 percent interval of {@code first − second}, in the unit of the benchmark; empty if the noise of one of the
     * two is not known.
     */
    public static Optional<Interval> interval(Consensus first, Consensus second, Benchmark benchmark) {
        Optional<Proportion> a = Uncertainty.proportion(first, benchmark);
        Optional<Proportion> b = Uncertainty.proportion(second, benchmark);
        if (a.isPresent() && b.isPresent()) {
            double whole = Uncertainty.whole(first.value().unit());
            Interval shares = a.get().minus(b.get(), Uncertainty.CONFIDENCE);
            return Optional.of(new Interval(shares.low() * whole, shares.high() * whole));
        }
        Optional<Uncertainty> left = Uncertainty.of(first, benchmark);
        Optional<Uncertainty> right = Uncertainty.of(second, benchmark);
        if (left.isEmpty()
                || right.isEmpty()
                || first.number().isEmpty()
                || second.number().isEmpty()) {
            return Optional.empty();
        }
        double margin = first.number().get().subtract(second.number().get()).doubleValue();
        double half = Proportion.quantile(Uncertainty.CONFIDENCE)
                * Math.hypot(left.get().standardError(), right.get().standardError());
        return Optional.of(new Interval(margin - half, margin + half));
    }
}
