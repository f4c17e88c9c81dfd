package claimbench.score;

import claimbench.stats.Draws;

/**
 * What decides standings beside the values.
 *
 * @param leastBenchmarks a model with duels on fewer benchmarks of a capability is not ranked in it
 * @param draws of benchmarks, for ranges
 */
public record StandingRules(DuelRule duels, int leastBenchmarks, Draws draws) {

    /** 3 benchmarks, 2,000 draws with seed 1. */
    public static final StandingRules DEFAULT = new StandingRules(DuelRule.SAME_SOURCE, 3, new Draws(1, 2000));

    /** Half of this times the sum of squared abilities is taken off the log-likelihood of the duels. */
    public static final double RIDGE = 0.1;

    /** How far apart two models must be to stand in different tiers: level of all comparisons together. */
    public static final double LEVEL = 0.05;

    /** Ranges hold this share of the draws. */
    public static final double COVERAGE = 0.9;
}
