package claimbench.ranking;

import org.hipparchus.linear.RealMatrix;

/**
 * The additive two-way model on the log-odds of scores: {@code logit(score) = model + benchmark + error}. A model is
 * judged beside the others on the same benchmarks, so skipping hard ones gains nothing. Only models joined by shared
 * benchmarks to most others are in it. With benchmarks fixed, their effects add up to zero; with benchmarks random, they
 * are drawn from a normal distribution about zero, its variance estimated by restricted maximum likelihood.
 *
 * @see <a href="https://doi.org/10.18637/jss.v067.i01">Bates et al. 2015 (lme4); with benchmarks fixed, lm of R</a>
 */
public final class AdditiveLogit {

    private final double[] effects;
    private final double[] benchmarkEffects;
    private final double residual;
    private final double spread;
    private final RealMatrix covariance;

    private AdditiveLogit(AdditiveSystem system, double ratio) {
        AdditiveSystem.Solution solution = system.solve(ratio);
        effects = solution.effects();
        benchmarkEffects = solution.benchmarkEffects();
        residual = Math.sqrt(solution.variance());
        spread = Double.isInfinite(ratio) ? Double.NaN : Math.sqrt(ratio * solution.variance());
        covariance = solution.covariance();
    }

    /**
     * Least squares, benchmarks fixed and weighted as the table says.
     *
     * @param clip scores are kept this far from 0 and 1, such as 0.001
     * @throws IllegalArgumentException if there is no score
     */
    public static AdditiveLogit fixed(ScoreTable table, double clip) {
        return new AdditiveLogit(AdditiveSystem.of(table, clip), Double.POSITIVE_INFINITY);
    }

    /**
     * Restricted maximum likelihood, benchmarks random.
     *
     * @throws IllegalArgumentException if there is no score
     */
    public static AdditiveLogit mixed(ScoreTable table, double clip) {
        AdditiveSystem system = AdditiveSystem.of(table, clip);
        return new AdditiveLogit(system, system.likeliestRatio());
    }

    /** The log-odds of each model on a benchmark of no effect; NaN for a model that is not in it. */
    public double[] effects() {
        return effects.clone();
    }

    /** What each benchmark adds to the log-odds: high is easy; NaN for a benchmark without scores of models in it. */
    public double[] benchmarkEffects() {
        return benchmarkEffects.clone();
    }

    /** Standard deviation of the errors, in log-odds; NaN if there are no more scores than effects. */
    public double residual() {
        return residual;
    }

    /** Standard deviation of random benchmark effects; not finite where they are fixed. */
    public double spread() {
        return spread;
    }

    /** Standard error of the effect of a model; NaN if it is not in it, or if nothing is left to judge errors by. */
    public double standardError(int model) {
        return Math.sqrt(covariance.getEntry(model, model));
    }

    /** Standard error of the difference of the effects of two models. */
    public double standardError(int model, int other) {
        return Math.sqrt(covariance.getEntry(model, model)
                + covariance.getEntry(other, other)
                - 2 * covariance.getEntry(model, other));
    }
}
