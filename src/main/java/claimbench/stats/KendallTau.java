package claimbench.stats;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Kendall's rank correlation tau-b.
 *
 * @param tau from −1 to 1; NaN for fewer than two rows, or where one of the columns is constant
 * @param p two-sided, of no agreement, by the normal approximation with correction for ties; NaN for fewer than three
 *     rows
 * @param rows in which both columns have a value
 * @see <a href="https://doi.org/10.1093/biomet/33.3.239">Kendall 1945; scipy.stats.kendalltau, method asymptotic</a>
 */
public record KendallTau(double tau, double p, int rows) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** The agreement of two columns; NaN for no value. */
    public static KendallTau of(double[] x, double[] y) {
        int[] rows = Values.completeRows(new double[][] {x, y});
        return ofComplete(Values.rows(x, rows), Values.rows(y, rows));
    }

    private static KendallTau ofComplete(double[] x, double[] y) {
        double concordance = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                concordance += Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]);
            }
        }
        Ties tiesX = Ties.of(x);
        Ties tiesY = Ties.of(y);
        double pairs = x.length * (x.length - 1.0) / 2;
        double size = Math.sqrt(pairs - tiesX.pairs()) * Math.sqrt(pairs - tiesY.pairs());
        double tau = size > 0 ? Math.max(-1, Math.min(1, concordance / size)) : Double.NaN;
        double z = concordance / Math.sqrt(variance(x.length, tiesX, tiesY));
        return new KendallTau(
                tau,
                x.length < 3 || Double.isNaN(tau) ? Double.NaN : 2 * NORMAL.survivalProbability(Math.abs(z)),
                x.length);
    }

    private static double variance(double n, Ties x, Ties y) {
        double ordered = n * (n - 1);
        return (ordered * (2 * n + 5) - x.fives() - y.fives()) / 18
                + 2 * x.pairs() * y.pairs() / ordered
                + x.triples() * y.triples() / (9 * ordered * (n - 2));
    }

    /** Sums over groups of t equal values: t(t−1)/2, t(t−1)(t−2) and t(t−1)(2t+5). */
    private record Ties(double pairs, double triples, double fives) {

        static Ties of(double[] values) {
            double pairs = 0;
            double triples = 0;
            double fives = 0;
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            int from = 0;
            for (int to = 1; to <= sorted.length; to++) {
                if (to == sorted.length || sorted[to] != sorted[from]) {
                    double t = to - from;
                    pairs += t * (t - 1) / 2;
                    triples += t * (t - 1) * (t - 2);
                    fives += t * (t - 1) * (2 * t + 5);
                    from = to;
                }
            }
            return new Ties(pairs, triples, fives);
        }
    }
}
