package claimbench.score;

import claimbench.stats.Interval;

/**
 * A number with what the draws say of it.
 *
 * @param value from the data as they are
 * @param range from the 5th to the 95th percentile of the draws
 */
public record Estimate(double value, Interval range) {}
