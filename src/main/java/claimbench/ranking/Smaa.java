package claimbench.ranking;

import claimbench.stats.Draws;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * Stochastic multicriteria acceptability analysis (SMAA-2): how often each model takes each rank when the weights of the
 * criteria are drawn at random, and which weights speak for whom. The worth of a model is the weighted sum of its
 * values; models of equal worth share the ranks they fill.
 *
 * @see <a href="https://doi.org/10.1287/opre.49.3.444.11220">Lahdelma and Salminen 2001</a>
 * @see <a href="https://doi.org/10.1016/j.ejor.2005.12.037">Tervonen and Lahdelma 2007, Implementing SMAA</a>
 */
public final class Smaa {

    private final SmaaTally tally;
    private final double[] confidence;
    private final int draws;

    private Smaa(SmaaTally tally, double[] confidence, int draws) {
        this.tally = tally;
        this.confidence = confidence;
        this.draws = draws;
    }

    /**
     * From given draws of values and weights.
     *
     * @param draws how many, at least 1
     * @param values for the number of a draw, from 0, a row for each model and in it a value for each criterion; called
     *     several times for a draw, from several threads, and gives the same each time
     * @param weights for the number of a draw the weights of the criteria
     */
    public static Smaa of(int draws, IntFunction<double[][]> values, IntFunction<double[]> weights) {
        SmaaTally tally = SmaaTally.over(draws, values, weights);
        List<double[]> central = IntStream.range(0, tally.models())
                .mapToObj(tally::centralWeights)
                .toList();
        return new Smaa(tally, SmaaTally.firsts(draws, values, central), draws);
    }

    /**
     * From values that are certain.
     *
     * @param values a row for each model and in it a value for each criterion
     */
    public static Smaa of(double[][] values, WeightSpace space, Draws draws) {
        return of(draws.count(), draw -> values, draw -> space.draw(draws.draw(draw)));
    }

    /**
     * From values that are normally distributed and independent.
     *
     * @param values a row for each model and in it a value for each criterion
     * @param errors their standard deviations
     */
    public static Smaa of(double[][] values, double[][] errors, WeightSpace space, Draws draws) {
        return of(
                draws.count(),
                draw -> disturbed(values, errors, draws.draw(draw)),
                draw -> space.draw(draws.draw(draws.count() + draw)));
    }

    private static double[][] disturbed(double[][] values, double[][] errors, UniformRandomProvider random) {
        ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
        double[][] disturbed = new double[values.length][];
        for (int model = 0; model < values.length; model++) {
            double[] row = values[model].clone();
            for (int criterion = 0; criterion < row.length; criterion++) {
                row[criterion] += errors[model][criterion] * normal.sample();
            }
            disturbed[model] = row;
        }
        return disturbed;
    }

    public int models() {
        return tally.models();
    }

    /**
     * Share of draws in which a model takes a rank, 0 to 1.
     *
     * @param rank from 1
     */
    public double acceptability(int model, int rank) {
        return tally.places(model, rank) / draws;
    }

    /** The mean of the weights under which a model is first; empty if it never is. */
    public double[] centralWeights(int model) {
        return tally.centralWeights(model);
    }

    /** Share of draws of the values in which a model is first under its central weights; NaN if it never is first. */
    public double confidence(int model) {
        return confidence[model];
    }

    /** Pairwise winning index: share of draws in which a model is ahead of another, ties counting half. */
    public double winning(int model, int other) {
        return tally.wins(model, other) / draws;
    }

    /** Entropy of who is first, in bits: 0 if it is always the same. */
    public double choiceEntropy() {
        return IntStream.range(0, models())
                .mapToDouble(model -> bits(acceptability(model, 1)))
                .sum();
    }

    /** Entropy of the whole order of the models, in bits: 0 if it is always the same. */
    public double rankingEntropy() {
        return tally.orders().mapToDouble(count -> bits((double) count / draws)).sum();
    }

    private static double bits(double share) {
        return share == 0 ? 0 : -share * Math.log(share) / Math.log(2);
    }
}
