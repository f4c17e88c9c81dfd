package claimbench.score;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.Unit;
import claimbench.score.ColumnStanding.Place;
import claimbench.stats.Proportion;
import java.util.Optional;

/**
 * The values of a column that cannot be told apart from its best one at 95 percent, judged as {@link Noise} judges, as
 * if each of them rested on as many items as the best one.
 *
 * @param low in the unit of the benchmark
 * @param high in the unit of the benchmark
 */
public record TieBand(double low, double high) {

    private static final int HALVINGS = 60;

    /**
     * Empty if nothing is known about the noise of the best value, or if the band would contradict what is known about
     * another value of the column, as it can where values rest on different numbers of items.
     */
    public static Optional<TieBand> of(ColumnStanding standing) {
        Benchmark benchmark = standing.column().benchmark();
        return standing.best()
                .filter(best -> standing.places().size() > 1)
                .flatMap(best -> around(best, benchmark))
                .filter(band -> standing.places().stream().allMatch(band::agrees));
    }

    private static Optional<TieBand> around(Place best, Benchmark benchmark) {
        boolean lower = benchmark.scale().better() == Better.LOWER;
        Optional<Proportion> share = Uncertainty.proportion(best.consensus(), benchmark);
        if (share.isPresent()) {
            double whole = benchmark.scale().unit() == Unit.FRACTION ? 1 : 100;
            double end = worstTied(share.get(), lower ? 1 : 0) * whole;
            double value = share.get().share() * whole;
            return Optional.of(new TieBand(Math.min(value, end), Math.max(value, end)));
        }
        return Uncertainty.of(best.consensus(), benchmark)
                .flatMap(known -> best.consensus().number().map(number -> {
                    double reach = Proportion.quantile(Uncertainty.CONFIDENCE) * Math.sqrt(2) * known.standardError();
                    double value = number.doubleValue();
                    return lower ? new TieBand(value, value + reach) : new TieBand(value - reach, value);
                }));
    }

    /** The share furthest towards the worst one whose difference from the best may still be nothing. */
    private static double worstTied(Proportion best, double worst) {
        double tied = best.share();
        double apart = worst;
        if (isTied(best, apart)) {
            return apart;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (tied + apart) / 2;
            if (isTied(best, middle)) {
                tied = middle;
            } else {
                apart = middle;
            }
        }
        return tied;
    }

    private static boolean isTied(Proportion best, double share) {
        return best.minus(new Proportion(share, best.items()), Uncertainty.CONFIDENCE)
                .contains(0);
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    private boolean agrees(Place place) {
        return switch (place.noise()) {
            case UNKNOWN -> true;
            case WITHIN -> contains(number(place));
            case BEYOND -> !contains(number(place));
        };
    }

    private static double number(Place place) {
        return place.consensus().number().orElseThrow().doubleValue();
    }
}
