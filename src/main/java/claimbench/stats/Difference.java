package claimbench.stats;

import java.util.stream.IntStream;

/**
 * The difference of two scores.
 *
 * @param estimate first less second
 * @param standardError not negative; NaN if it is not known
 */
public record Difference(double estimate, double standardError) {

    /**
     * From two scores with their standard errors.
     *
     * @param correlation of the two models' results over items, from −1 to 1: 0 for different items, and the safe
     *     choice where it is not known; 0.5 is typical of models on the same items
     * @see <a href="https://arxiv.org/abs/2411.00640">Miller 2024, section 4</a>
     */
    public static Difference ofSummaries(
            double first, double firstError, double second, double secondError, double correlation) {
        if (!(firstError >= 0 && secondError >= 0 && correlation >= -1 && correlation <= 1)) {
            throw new IllegalArgumentException(
                    "no errors and correlation: " + firstError + ", " + secondError + ", " + correlation);
        }
        double variance =
                firstError * firstError + secondError * secondError - 2 * correlation * firstError * secondError;
        return new Difference(first - second, Math.sqrt(Math.max(0, variance)));
    }

    /**
     * From the results on the same items, one by one; items without one of the two (NaN) are passed over.
     *
     * @return NaN without items, and as standard error for one item
     */
    public static Difference paired(double[] first, double[] second) {
        double[] differences = IntStream.range(0, first.length)
                .mapToDouble(item -> first[item] - second[item])
                .toArray();
        return new Difference(Values.mean(differences), StandardError.ofMean(differences));
    }

    /** The normal interval. */
    public Interval interval(double confidence) {
        double half = Proportion.quantile(confidence) * standardError;
        return new Interval(estimate - half, estimate + half);
    }

    /** The estimate in standard errors; 0 for no difference without error. */
    public double z() {
        return estimate == 0 ? 0 : estimate / standardError;
    }
}
