package claimbench.score;

import claimbench.stats.Draws;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What decides standings beside the values.
 *
 * @param leastBenchmarks a model with duels on fewer benchmarks of a capability is not ranked in it
 * @param draws of benchmarks, for ranges
 * @param weights by capability, positive, for a standing over several of them, in the order given; empty for none
 */
public record StandingRules(DuelRule duels, int leastBenchmarks, Draws draws, Map<String, BigDecimal> weights) {

    /** 3 benchmarks, 2,000 draws with seed 1, no standing over several capabilities. */
    public static final StandingRules DEFAULT =
            new StandingRules(DuelRule.SAME_SOURCE, 3, new Draws(1, 2000), Map.of());

    /** Half of this times the sum of squared abilities is taken off the log-likelihood of the duels. */
    public static final double RIDGE = 0.1;

    /** How far apart two models must be to stand in different tiers: level of all comparisons together. */
    public static final double LEVEL = 0.05;

    /** Ranges hold this share of the draws. */
    public static final double COVERAGE = 0.9;

    /** With more models the number of draws falls with the square of theirs, but not below {@link #LEAST_DRAWS}. */
    private static final int MANY_MODELS = 100;

    private static final int LEAST_DRAWS = 100;

    /** The draws that are made for so many models: a fit takes the longer the more there are. */
    Draws draws(int models) {
        if (models <= MANY_MODELS) {
            return draws;
        }
        double share = Math.pow((double) MANY_MODELS / models, 2);
        int fewer = (int) Math.round(share * draws.count());
        return new Draws(draws.seed(), Math.min(draws.count(), Math.max(LEAST_DRAWS, fewer)));
    }

    public StandingRules {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        if (leastBenchmarks < 1 || weights.values().stream().anyMatch(weight -> weight.signum() <= 0)) {
            throw new IllegalArgumentException("no benchmark, or a weight that is not positive");
        }
    }
}
