package claimbench.stats;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;

/**
 * The test of Friedman for tables with gaps: all models do equally well. With complete benchmarks and without ties it is
 * Friedman's. Benchmarks with fewer than two scores say nothing and are left out.
 *
 * @param statistic chi-squared; 0 if no benchmark has two scores
 * @param degrees of freedom: models less groups of models that no benchmark connects; 0 if no benchmark has two scores
 * @param benchmarks with at least two scores
 * @see <a href="https://doi.org/10.1080/00401706.1981.10486261">Skillings and Mack 1981</a>
 */
public record SkillingsMack(double statistic, int degrees, int benchmarks) {

    private static final double RANK_LIMIT = 1e-9;

    /**
     * The test of a table.
     *
     * @param columns for each benchmark the scores of all models; NaN for no score
     */
    public static SkillingsMack of(double[][] columns) {
        double[][] blocks = Arrays.stream(columns)
                .filter(column -> Values.present(column).length > 1)
                .toArray(double[][]::new);
        if (blocks.length == 0) {
            return new SkillingsMack(0, 0, 0);
        }
        int models = blocks[0].length;
        double[] sums = new double[models];
        double[][] covariance = new double[models][models];
        for (double[] block : blocks) {
            double present = Values.present(block).length;
            double[] ranks = Values.ranks(block);
            for (int i = 0; i < models; i++) {
                if (!Double.isNaN(block[i])) {
                    sums[i] += Math.sqrt(12 / (present + 1)) * (ranks[i] - (present + 1) / 2);
                    addPairs(covariance, block, i);
                }
            }
        }
        return statistic(sums, covariance, blocks.length);
    }

    private static void addPairs(double[][] covariance, double[] block, int i) {
        for (int j = 0; j < block.length; j++) {
            if (j != i && !Double.isNaN(block[j])) {
                covariance[i][i]++;
                covariance[i][j]--;
            }
        }
    }

    /** The sums in the generalised inverse of their covariance. */
    private static SkillingsMack statistic(double[] sums, double[][] covariance, int benchmarks) {
        var parts = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(covariance));
        double[] eigenvalues = parts.getEigenvalues();
        var vector = MatrixUtils.createRealVector(sums);
        double statistic = 0;
        int degrees = 0;
        for (int i = 0; i < eigenvalues.length; i++) {
            if (eigenvalues[i] > RANK_LIMIT * benchmarks * sums.length) {
                double along = parts.getEigenvector(i).dotProduct(vector);
                statistic += along * along / eigenvalues[i];
                degrees++;
            }
        }
        return new SkillingsMack(statistic, degrees, benchmarks);
    }

    /** Of the chi-squared distribution; 1 without degrees of freedom. */
    public double p() {
        return degrees == 0 ? 1 : ChiSquaredDistribution.of(degrees).survivalProbability(statistic);
    }
}
