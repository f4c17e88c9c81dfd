package claimbench.audit;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.Claim;
import claimbench.compare.Likeness;
import claimbench.compare.Setting;
import claimbench.stats.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A value that a vendor states of its own model, beside what independent parties measured on the same benchmark.
 *
 * @param vendor of the model; empty if not known
 * @param claimed the vendor's value
 * @param measurements by independent parties, each once, those whose conditions are nearest to the vendor's; at least one
 * @param measured their median, in the unit of the benchmark
 * @param likeness of the conditions of the two sides, with what differs or is not stated
 * @param interval 95 percent, of the measured value, where a standard error or a number of items is known
 */
public record GapPair(
        String vendor,
        Benchmark benchmark,
        Claim claimed,
        List<Claim> measurements,
        BigDecimal measured,
        Likeness likeness,
        Optional<Interval> interval) {

    /** Where the vendor's value lies, seen from the interval of the measured one. */
    public enum Position {
        /** Better than the interval allows. */
        BEYOND,
        INSIDE,
        /** Worse than the interval allows. */
        SHORT,
        /** No interval is known. */
        UNKNOWN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public GapPair {
        measurements = List.copyOf(measurements);
    }

    public String model() {
        return claimed.model();
    }

    public Agreement agreement() {
        return Agreement.of(likeness.match());
    }

    public BigDecimal stated() {
        return claimed.value().number().orElseThrow();
    }

    /** The vendor's value less the measured one, in the unit of the benchmark; positive if the vendor's is better. */
    public BigDecimal gap() {
        return Points.ahead(stated(), measured, benchmark.scale());
    }

    /**
     * Whether neither side states any of the conditions that the benchmark compares on, so that they match unseen;
     * false where it compares on none.
     */
    public boolean isUnconditioned() {
        return !benchmark.compareOn().isEmpty()
                && Stream.concat(Stream.of(claimed), measurements.stream())
                .allMatch(claim -> Setting.of(claim, benchmark).statedCount() == 0);
    }

    /** Whether the vendor's value is one of the measured ones or their median, to the digits that both print. */
    public boolean isSameAsPrinted() {
        return Digits.agree(stated(), measured)
                || measurements.stream().anyMatch(measurement -> Digits.agree(
                        stated(), measurement.value().number().orElseThrow()));
    }

    /** The gap in percentage points; empty where the benchmark is no share. */
    public OptionalDouble points() {
        return Points.of(gap(), benchmark.scale());
    }

    /** The vendor's value as a share, 0 to 1, turned so that more is better; NaN where the benchmark is no share. */
    public double claimedShare() {
        return share(stated());
    }

    /** As {@link #claimedShare()}, of the measured value. */
    public double measuredShare() {
        return share(measured);
    }

    public Position position() {
        if (interval.isEmpty()) {
            return Position.UNKNOWN;
        }
        double value = stated().doubleValue();
        if (interval.get().contains(value)) {
            return Position.INSIDE;
        }
        boolean above = value > interval.get().high();
        return above == lowerIsBetter() ? Position.SHORT : Position.BEYOND;
    }

    private double share(BigDecimal value) {
        return isShare() ? Points.share(value, benchmark.scale()) : Double.NaN;
    }

    private boolean isShare() {
        return Points.fit(benchmark.scale());
    }

    private boolean lowerIsBetter() {
        return benchmark.scale().better() == Better.LOWER;
    }
}
