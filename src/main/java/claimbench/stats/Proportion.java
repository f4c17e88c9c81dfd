package claimbench.stats;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A share of items solved.
 *
 * @param share from 0 to 1; need not be a whole number of items, as averages over runs are not
 * @param items number of items, at least 1
 */
public record Proportion(double share, int items) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    public Proportion {
        if (!(share >= 0 && share <= 1) || items < 1) {
            throw new IllegalArgumentException("no proportion: " + share + " of " + items);
        }
    }

    /** Half-width of a two-sided normal interval, in standard errors: 1.959964 for a confidence of 0.95. */
    public static double quantile(double confidence) {
        return NORMAL.inverseCumulativeProbability((1 + confidence) / 2);
    }

    /** Standard error of items solved independently, √(p (1 − p) / n): 0 at 0 and 1, where an interval says more. */
    public double standardError() {
        return Math.sqrt(share * (1 - share) / items);
    }

    /** Standard error from the sample, which divides by n − 1; NaN for one item. */
    public double sampleStandardError() {
        return items == 1 ? Double.NaN : Math.sqrt(share * (1 - share) / (items - 1));
    }

    /**
     * Wilson's score interval.
     *
     * @param confidence such as 0.95
     * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson 1927</a>
     */
    public Interval wilson(double confidence) {
        double z2 = Math.pow(quantile(confidence), 2);
        double centre = share + z2 / (2 * items);
        double half = Math.sqrt(z2) * Math.sqrt(share * (1 - share) / items + z2 / (4.0 * items * items));
        double whole = 1 + z2 / items;
        double low = share == 0 ? 0 : (centre - half) / whole;
        double high = share == 1 ? 1 : (centre + half) / whole;
        return new Interval(low, high);
    }

    /**
     * Newcombe's hybrid score interval of the difference {@code this − other} of two independent proportions.
     *
     * @see <a href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I">Newcombe
     *     1998, method 10</a>
     */
    public Interval minus(Proportion other, double confidence) {
        Interval mine = wilson(confidence);
        Interval theirs = other.wilson(confidence);
        double difference = share - other.share;
        double below = Math.hypot(share - mine.low(), theirs.high() - other.share);
        double above = Math.hypot(mine.high() - share, other.share - theirs.low());
        return new Interval(difference - below, difference + above);
    }
}
