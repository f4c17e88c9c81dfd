package claimbench.stats;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Several measurements of one thing, each with its variance, put together. With random effects each has a true value of
 * its own, which varies with the variance tau² about the pooled one.
 *
 * <p>One measurement is its own pooled value; its tau² and I² are NaN. Variances may all be 0: tau² is then the plain
 * variance of the measurements, by every method.
 *
 * @see <a href="https://doi.org/10.18637/jss.v036.i03">Viechtbauer 2010, metafor, rma.uni.r</a>
 */
public final class MetaAnalysis {

    private final double[] values;
    private final double[] variances;
    private final double tau2;

    private MetaAnalysis(double[] values, double[] variances, double tau2) {
        this.values = values;
        this.variances = variances;
        this.tau2 = tau2;
    }

    /**
     * The pooled value of measurements.
     *
     * @param values at least one
     * @param variances squares of their standard errors: all above 0, or all 0
     * @param method how tau² is estimated
     */
    public static MetaAnalysis of(double[] values, double[] variances, Heterogeneity method) {
        boolean exact = Arrays.stream(variances).allMatch(variance -> variance == 0);
        if (values.length == 0
                || values.length != variances.length
                || Arrays.stream(values).anyMatch(value -> !Double.isFinite(value))
                || (!exact && Arrays.stream(variances).anyMatch(variance -> !(variance > 0 && variance < 1e300)))) {
            throw new IllegalArgumentException("no measurements: each needs a value and a variance above 0, or all 0");
        }
        return new MetaAnalysis(values.clone(), variances.clone(), tau2(values, variances, method, exact));
    }

    private static double tau2(double[] values, double[] variances, Heterogeneity method, boolean exact) {
        if (values.length < 2) {
            return Double.NaN;
        }
        if (exact) {
            return method == Heterogeneity.NONE ? 0 : Values.variance(values);
        }
        return method.tau2(values, variances);
    }

    public int measurements() {
        return values.length;
    }

    /** Variance between the true values; 0 for a fixed effect, NaN for one measurement. */
    public double tau2() {
        return tau2;
    }

    /** Standard deviation between the true values, in the unit of the measurements. */
    public double tau() {
        return Math.sqrt(tau2);
    }

    public double estimate() {
        return weights().mean(values);
    }

    /** Standard error of the estimate: 1 / √Σw. */
    public double standardError() {
        return Math.sqrt(
                isExact() ? heterogeneity() / values.length : 1 / weights().sum());
    }

    /** Standard error after Hartung and Knapp, for which t with k − 1 degrees of freedom is right; NaN for one. */
    public double hartungKnappError() {
        Weights weights = weights();
        return Math.sqrt(weights.squares(values, weights.mean(values)) / ((values.length - 1) * weights.sum()));
    }

    /** Cochran's Q, the weighted squares about the fixed effect; infinite for different values of variance 0. */
    public double q() {
        if (isExact()) {
            return spread() > 0 ? Double.POSITIVE_INFINITY : 0;
        }
        Weights weights = Weights.of(variances, 0);
        return weights.squares(values, weights.mean(values));
    }

    /** p-value of Q with k − 1 degrees of freedom; 1 for one measurement. */
    public double pOfQ() {
        return values.length < 2
                ? 1
                : ChiSquaredDistribution.of(values.length - 1.0).survivalProbability(q());
    }

    /**
     * Share of the variance that lies between the true values, as metafor has it: tau² / (tau² + s²), s² being the
     * typical variance of a measurement. For DerSimonian and Laird that is (Q − (k − 1)) / Q. 0 without any variance.
     */
    public double i2() {
        if (isExact()) {
            return spread() > 0 ? Math.signum(tau2) : tau2;
        }
        return tau2 / (tau2 + Weights.of(variances, 0).typicalVariance());
    }

    /** Of the pooled value: normal, or Student's with k − 1 degrees of freedom after Hartung and Knapp. */
    public Interval interval(double confidence, boolean hartungKnapp) {
        return hartungKnapp
                ? about(hartungKnappError(), student(confidence))
                : about(standardError(), Proportion.quantile(confidence));
    }

    /** Of the true value of a further measurement. */
    public Interval prediction(double confidence, boolean hartungKnapp) {
        double error = hartungKnapp ? hartungKnappError() : standardError();
        return about(
                Math.sqrt(tau2 + error * error), hartungKnapp ? student(confidence) : Proportion.quantile(confidence));
    }

    /** Why the numbers are to be read with care. */
    public Set<Caution> cautions() {
        Set<Caution> cautions = EnumSet.of(Caution.SAME_QUESTIONS, Caution.COPIES);
        if (values.length == 1) {
            cautions.add(Caution.ONE);
        } else if (values.length < 5) {
            cautions.add(Caution.FEW);
        }
        return cautions;
    }

    private boolean isExact() {
        return variances[0] == 0;
    }

    private double spread() {
        return Spread.range(values);
    }

    private Weights weights() {
        return Weights.of(variances, isExact() ? 1 : heterogeneity());
    }

    private double heterogeneity() {
        return Double.isNaN(tau2) ? 0 : tau2;
    }

    private double student(double confidence) {
        return values.length < 2
                ? Double.NaN
                : TDistribution.of(values.length - 1.0).inverseSurvivalProbability((1 - confidence) / 2);
    }

    private Interval about(double error, double quantile) {
        return new Interval(estimate() - quantile * error, estimate() + quantile * error);
    }

    /** What limits a meta-analysis of reported scores. */
    public enum Caution {
        ONE("one measurement says nothing about the spread of others"),
        FEW("fewer than five measurements hardly determine tau²; take REML or Paule-Mandel with Hartung-Knapp"),
        SAME_QUESTIONS("sources that use the same questions share their sampling error: I² is too low and the pooled"
                + " standard error too small"),
        COPIES("a value that is quoted twice counts twice unless copies are taken out first");

        private final String words;

        Caution(String words) {
            this.words = words;
        }

        /** A sentence without a full stop. */
        public String words() {
            return words;
        }
    }
}
