package claimbench.stats;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.special.Gamma;

/**
 * Distribution of the range of normal values in units of their standard deviation, known (infinite degrees of freedom)
 * or estimated independently: {@code ptukey} and {@code qtukey} of R with one range.
 *
 * @param groups how many values there are, at least 2
 * @param degrees of freedom of the estimate, at least 2, or infinite
 * @see <a href="https://doi.org/10.2307/2347300">Copenhaver and Holland 1988</a>
 */
record StudentizedRange(int groups, double degrees) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final GaussIntegrator PANEL = new GaussIntegratorFactory().legendre(20);
    private static final double EDGE = 9;
    private static final int PANELS = 24;

    StudentizedRange {
        if (groups < 2 || !(degrees >= 2)) {
            throw new IllegalArgumentException("no range: " + groups + " groups, " + degrees + " degrees of freedom");
        }
    }

    static StudentizedRange infinite(int groups) {
        return new StudentizedRange(groups, Double.POSITIVE_INFINITY);
    }

    /** P(range &gt; q). */
    double upperTail(double q) {
        if (!(q > 0)) {
            return Double.isNaN(q) ? Double.NaN : 1;
        }
        double tail = Double.isInfinite(degrees)
                ? 1 - ofKnownDeviation(q)
                : integral(s -> chiDensity(s) * (1 - ofKnownDeviation(q * s)), lowDeviation(), highDeviation());
        return Math.min(1, Math.max(0, tail));
    }

    /** The q with P(range &gt; q) = tail. */
    double critical(double tail) {
        return new BracketingNthOrderBrentSolver(1e-12, 1e-12, 5)
                .solve(200, q -> upperTail(q) - tail, 1e-6, Double.isInfinite(degrees) ? 60 : 1000);
    }

    /** k ∫ φ(z) (Φ(z) − Φ(z − q))^(k−1) dz: z is the largest of k values, the others lie within q below it. */
    private double ofKnownDeviation(double q) {
        return groups
                * integral(z -> NORMAL.density(z) * Math.pow(NORMAL.probability(z - q, z), groups - 1.0), -EDGE, EDGE);
    }

    /** Density of the estimated over the true standard deviation. */
    private double chiDensity(double s) {
        double half = degrees / 2;
        return Math.exp(Math.log(2)
                + half * Math.log(half)
                - Gamma.logGamma(half)
                + (degrees - 1) * Math.log(s)
                - half * s * s);
    }

    private double lowDeviation() {
        return Math.max(1e-9, 1 - EDGE / Math.sqrt(2 * degrees));
    }

    private double highDeviation() {
        return 1 + EDGE / Math.sqrt(degrees);
    }

    private static double integral(DoubleUnaryOperator function, double from, double to) {
        double width = (to - from) / PANELS;
        double sum = 0;
        for (int panel = 0; panel < PANELS; panel++) {
            double low = from + panel * width;
            sum += PANEL.integrate(x -> function.applyAsDouble(low + width * (x + 1) / 2)) * width / 2;
        }
        return sum;
    }
}
