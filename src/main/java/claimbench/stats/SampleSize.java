package claimbench.stats;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many questions it takes to tell two models apart that answer the same ones.
 *
 * @param alpha two-sided level, such as 0.05
 * @param power the chance to find the difference, such as 0.8
 * @param variance over items of the difference of the two models' chances to solve them; Miller takes 1/9
 * @param noise mean over items of the variance of one answer of the first and of the second model, over the number of
 *     answers of each, summed; 0 if answers do not vary
 * @see <a href="https://arxiv.org/abs/2411.00640">Miller 2024, section 5</a>
 */
public record SampleSize(double alpha, double power, double variance, double noise) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    public SampleSize {
        if (!(alpha > 0 && alpha < 1 && power > 0 && power < 1 && variance + noise > 0 && noise >= 0)) {
            throw new IllegalArgumentException(
                    "no plan: alpha " + alpha + ", power " + power + ", variance " + variance + " + " + noise);
        }
    }

    /** Questions to find a difference.
     *
     * @param difference as a share, such as 0.03
     */
    public long items(double difference) {
        if (!(difference > 0)) {
            throw new IllegalArgumentException("no difference: " + difference);
        }
        return (long) Math.ceil(Math.pow(quantiles() / difference, 2) * (variance + noise));
    }

    /** The smallest difference, as a share, that a number of questions finds. */
    public double difference(long items) {
        return quantiles() * Math.sqrt((variance + noise) / items);
    }

    private double quantiles() {
        return NORMAL.inverseSurvivalProbability(alpha / 2) + NORMAL.inverseCumulativeProbability(power);
    }
}
