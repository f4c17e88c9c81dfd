package claimbench.ranking;

import claimbench.stats.Draws;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SemiDefinitePositiveCholeskyDecomposition;

/** Estimates of models, higher is better, that are normally distributed about what they estimate. */
public final class Estimates {

    private static final double ROUNDING = 1e-12;

    private final double[] values;
    private final double[][] covariance;

    private Estimates(double[] values, double[][] covariance) {
        this.values = values;
        this.covariance = covariance;
    }

    /**
     * Independent estimates.
     *
     * @param values one for each model, no NaN
     * @param errors their standard errors
     */
    public static Estimates independent(double[] values, double[] errors) {
        double[][] covariance = new double[values.length][values.length];
        for (int model = 0; model < values.length; model++) {
            covariance[model][model] = errors[model] * errors[model];
        }
        return of(values, covariance);
    }

    /**
     * Estimates with a covariance matrix.
     *
     * @param values one for each model, no NaN
     * @param covariance symmetric, positive semidefinite
     */
    public static Estimates of(double[] values, double[][] covariance) {
        double[][] own = new double[values.length][];
        for (int model = 0; model < values.length; model++) {
            if (Double.isNaN(values[model]) || covariance[model].length != values.length) {
                throw new IllegalArgumentException("no estimate, or no covariances, of model " + model);
            }
            own[model] = covariance[model].clone();
        }
        return new Estimates(values.clone(), own);
    }

    public int models() {
        return values.length;
    }

    public double[] values() {
        return values.clone();
    }

    double difference(int model, int other) {
        return values[model] - values[other];
    }

    /** Standard error of the difference of two estimates. */
    public double standardError(int model, int other) {
        return Math.sqrt(covariance[model][model] + covariance[other][other] - 2 * covariance[model][other]);
    }

    /** Errors that the estimates could have: for each draw one for each model. */
    double[][] errors(Draws draws) {
        double largest = 0;
        for (int model = 0; model < values.length; model++) {
            largest = Math.max(largest, covariance[model][model]);
        }
        double[][] errors = new double[draws.count()][values.length];
        if (largest == 0) {
            return errors;
        }
        RealMatrix root = new SemiDefinitePositiveCholeskyDecomposition(
                        MatrixUtils.createRealMatrix(covariance), ROUNDING * largest)
                .getL();
        for (int draw = 0; draw < errors.length; draw++) {
            ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(draws.draw(draw));
            double[] deviates = new double[root.getColumnDimension()];
            for (int at = 0; at < deviates.length; at++) {
                deviates[at] = normal.sample();
            }
            errors[draw] = root.operate(deviates);
        }
        return errors;
    }
}
