package claimbench.stats;

import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Standard errors of the mean of item scores, where items are alone, come in clusters, or are answered several times.
 *
 * @see <a href="https://arxiv.org/abs/2411.00640">Miller 2024, Adding Error Bars to Evals</a>
 */
public final class StandardError {

    private StandardError() {}

    /** s / √n with s² over n − 1; items without a score (NaN) are passed over. NaN for fewer than two. */
    public static double ofMean(double... scores) {
        return Values.standardDeviation(scores) / Math.sqrt(Values.present(scores).length);
    }

    /**
     * Student's interval of an estimate with a standard error.
     *
     * @param degrees of freedom, above 0
     */
    public static Interval interval(double estimate, double error, double degrees, double confidence) {
        double half = TDistribution.of(degrees).inverseSurvivalProbability((1 - confidence) / 2) * error;
        return new Interval(estimate - half, estimate + half);
    }

    /**
     * For items that hang together, such as questions on one text: the squared standard error plus, within clusters,
     * the products of the deviations of different items over n².
     *
     * @param scores of items; NaN is passed over
     * @param clusters for each item the number of its cluster
     */
    public static double clustered(double[] scores, int[] clusters) {
        double mean = Values.mean(scores);
        double n = Values.present(scores).length;
        Map<Integer, Double> sums = new TreeMap<>();
        double squares = 0;
        for (int item = 0; item < scores.length; item++) {
            double deviation = scores[item] - mean;
            if (!Double.isNaN(deviation)) {
                sums.merge(clusters[item], deviation, Double::sum);
                squares += deviation * deviation;
            }
        }
        double products = sums.values().stream().mapToDouble(sum -> sum * sum).sum() - squares;
        double alone = ofMean(scores);
        return Math.sqrt(Math.max(0, alone * alone + products / (n * n)));
    }

    /**
     * For items that are answered K times each: √(Var(x)/n + E(σ²)/(nK)).
     *
     * @param betweenItems variance over items of the chance to solve them
     * @param withinItem mean over items of the variance of one answer
     * @param items n, at least 1
     * @param answers K, at least 1
     */
    public static double ofRepeats(double betweenItems, double withinItem, int items, int answers) {
        if (items < 1 || answers < 1) {
            throw new IllegalArgumentException("no answers: " + answers + " to each of " + items);
        }
        return Math.sqrt(betweenItems / items + withinItem / ((double) items * answers));
    }
}
