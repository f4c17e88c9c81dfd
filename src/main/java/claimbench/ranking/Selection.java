package claimbench.ranking;

import claimbench.stats.Draws;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.util.CombinatoricsUtils;

/** What choosing does to results: the best of several tries, and benchmarks chosen by who reports them. */
public final class Selection {

    /** To so many subsets all of them are looked at. */
    public static final double MOST_SUBSETS = 1e6;

    private static final double FARTHEST = 12;
    private static final int STEPS = 4800;
    private static final double ROUNDING = 1e-12;

    private Selection() {}

    /**
     * How likely chance alone makes a choice of benchmarks look so good.
     *
     * @param p share of equally large sets of benchmarks on which the model does at least as well on average
     * @param exact true if all sets were looked at; else so many were drawn, the choice itself counted in
     * @param sets looked at
     */
    public record SubsetTest(double p, boolean exact, long sets) {}

    /**
     * The expected maximum of independent standard normal values: how far the best of several equal tries stands above
     * the mean, in standard deviations.
     *
     * @param tries at least 1
     * @see <a href="https://doi.org/10.1002/0471722162">David and Nagaraja 2003, Order Statistics</a>
     */
    public static double expectedMaximum(int tries) {
        if (tries < 1) {
            throw new IllegalArgumentException("no tries: " + tries);
        }
        NormalDistribution normal = new NormalDistribution();
        double width = 2 * FARTHEST / STEPS;
        return IntStream.rangeClosed(0, STEPS)
                        .mapToDouble(step -> {
                            double x = -FARTHEST + step * width;
                            return tries
                                    * x
                                    * normal.density(x)
                                    * Math.pow(normal.cumulativeProbability(x), tries - 1.0);
                        })
                        .sum()
                * width;
    }

    /**
     * Whether the benchmarks that were chosen flatter a model, given its results on a wider set.
     *
     * @param results of the model on each benchmark, such as its percentile among all models
     * @param chosen numbers of the benchmarks chosen, at least one
     * @param draws of sets, where there are too many to look at them all
     */
    public static SubsetTest subsetTest(double[] results, int[] chosen, Draws draws) {
        if (chosen.length < 1 || IntStream.of(chosen).distinct().count() < chosen.length) {
            throw new IllegalArgumentException("no choice of benchmarks: " + Arrays.toString(chosen));
        }
        double least = IntStream.of(chosen).mapToDouble(at -> results[at]).sum()
                - ROUNDING * (1 + Arrays.stream(results).map(Math::abs).sum());
        double sets = CombinatoricsUtils.binomialCoefficientDouble(results.length, chosen.length);
        if (sets <= MOST_SUBSETS) {
            return new SubsetTest(asGood(results, chosen.length, 0, least) / sets, true, Math.round(sets));
        }
        long good = IntStream.range(0, draws.count())
                .filter(draw -> drawnSum(results, chosen.length, draws.draw(draw)) >= least)
                .count();
        return new SubsetTest((good + 1.0) / (draws.count() + 1.0), false, draws.count());
    }

    /** How many sets of results from a place on add up to at least so much. */
    private static double asGood(double[] results, int size, int from, double least) {
        if (size == 0) {
            return least <= 0 ? 1 : 0;
        }
        double count = 0;
        for (int at = from; at <= results.length - size; at++) {
            count += asGood(results, size - 1, at + 1, least - results[at]);
        }
        return count;
    }

    private static double drawnSum(double[] results, int size, UniformRandomProvider random) {
        double[] left = results.clone();
        double sum = 0;
        for (int taken = 0; taken < size; taken++) {
            int at = taken + random.nextInt(left.length - taken);
            sum += left[at];
            left[at] = left[taken];
        }
        return sum;
    }
}
