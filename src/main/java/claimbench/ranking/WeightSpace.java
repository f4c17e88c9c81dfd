package claimbench.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The weights of criteria that are admitted: not negative, of sum 1, in an order of importance if one is given, and
 * within bounds if they are given. Each admitted weighting is as likely as any other.
 *
 * @see <a href="https://doi.org/10.1016/j.ejor.2005.12.037">Tervonen and Lahdelma 2007, Implementing SMAA</a>
 */
public final class WeightSpace {

    /** Draws outside the bounds in a row after which the bounds are taken to admit nothing. */
    private static final int MOST_TRIES = 1_000_000;

    private final double[] low;
    private final double[] high;
    private final int[] order;

    private WeightSpace(double[] low, double[] high, int[] order) {
        this.low = low;
        this.high = high;
        this.order = order;
    }

    /** All weights of so many criteria, at least one. */
    public static WeightSpace of(int criteria) {
        if (criteria < 1) {
            throw new IllegalArgumentException("no criteria");
        }
        double[] high = new double[criteria];
        Arrays.fill(high, 1);
        return new WeightSpace(new double[criteria], high, new int[0]);
    }

    /**
     * Of these weights those in which the criteria named weigh less and less.
     *
     * @param mostImportantFirst different criteria; those not named may weigh anything
     */
    public WeightSpace ordered(int... mostImportantFirst) {
        if (IntStream.of(mostImportantFirst).distinct().count() < mostImportantFirst.length
                || IntStream.of(mostImportantFirst).anyMatch(at -> at < 0 || at >= criteria())) {
            throw new IllegalArgumentException("no order of criteria: " + Arrays.toString(mostImportantFirst));
        }
        return new WeightSpace(low, high, mostImportantFirst.clone());
    }

    /**
     * Of these weights those within bounds.
     *
     * @param lowest for each criterion, 0 for no bound
     * @param highest for each criterion, 1 for no bound
     * @throws IllegalArgumentException if no weights of sum 1 lie within them
     */
    public WeightSpace between(double[] lowest, double[] highest) {
        boolean possible = lowest.length == criteria()
                && highest.length == criteria()
                && IntStream.range(0, criteria()).allMatch(at -> lowest[at] >= 0 && lowest[at] <= highest[at])
                && DoubleStream.of(lowest).sum() <= 1
                && DoubleStream.of(highest).sum() >= 1;
        if (!possible) {
            throw new IllegalArgumentException(
                    "no weights lie between " + Arrays.toString(lowest) + " and " + Arrays.toString(highest));
        }
        return new WeightSpace(lowest.clone(), highest.clone(), order);
    }

    public int criteria() {
        return low.length;
    }

    /**
     * One weighting.
     *
     * @throws IllegalArgumentException if hardly any weights lie within the bounds and the order
     */
    public double[] draw(UniformRandomProvider random) {
        ZigguratSampler.Exponential exponential = ZigguratSampler.Exponential.of(random);
        double[] weights = new double[criteria()];
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            fill(weights, exponential);
            if (admits(weights)) {
                return weights;
            }
        }
        throw new IllegalArgumentException("hardly any weights lie between " + Arrays.toString(low) + " and "
                + Arrays.toString(high) + (order.length == 0 ? "" : " in this order"));
    }

    /** Uniform on the simplex above the lower bounds or, where there is an order, on the whole simplex. */
    private void fill(double[] weights, ZigguratSampler.Exponential exponential) {
        double sum = 0;
        for (int at = 0; at < weights.length; at++) {
            weights[at] = exponential.sample();
            sum += weights[at];
        }
        double free = order.length == 0 ? 1 - DoubleStream.of(low).sum() : 1;
        for (int at = 0; at < weights.length; at++) {
            weights[at] = (order.length == 0 ? low[at] : 0) + free * weights[at] / sum;
        }
        if (order.length > 0) {
            sort(weights);
        }
    }

    private void sort(double[] weights) {
        double[] sorted = IntStream.of(order)
                .mapToObj(at -> weights[at])
                .sorted(Comparator.reverseOrder())
                .mapToDouble(Double::doubleValue)
                .toArray();
        for (int place = 0; place < order.length; place++) {
            weights[order[place]] = sorted[place];
        }
    }

    private boolean admits(double[] weights) {
        for (int at = 0; at < weights.length; at++) {
            if (weights[at] < low[at] || weights[at] > high[at]) {
                return false;
            }
        }
        return true;
    }
}
