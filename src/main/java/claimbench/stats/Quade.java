package claimbench.stats;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Quade's test: as Friedman's, but a benchmark counts the more the further its scores lie apart, so that it needs a
 * common unit. Benchmarks that are not complete are left out. The statistic is that of {@code quade.test} in R; scmamp
 * prints another one.
 *
 * @param f NaN for fewer than two benchmarks; infinite if they all agree
 * @param degrees of the numerator: models − 1
 * @param residualDegrees (models − 1) × (benchmarks − 1)
 * @see <a href="https://doi.org/10.1080/01621459.1979.10481670">Quade 1979</a>
 */
public record Quade(double f, int degrees, int residualDegrees) {

    /**
     * The test of a table.
     *
     * @param columns for each benchmark the scores of all models, at least two; NaN for no score
     */
    public static Quade of(double[][] columns) {
        double[][] blocks = Friedman.complete(columns);
        int models = columns.length == 0 ? 0 : columns[0].length;
        if (models < 2) {
            throw new IllegalArgumentException("a test of models against each other needs two of them: " + models);
        }
        double[] weights = Values.ranks(
                Arrays.stream(blocks).mapToDouble(block -> Spread.range(block)).toArray());
        double[] sums = new double[models];
        double total = 0;
        for (int block = 0; block < blocks.length; block++) {
            double[] ranks = Values.ranks(blocks[block]);
            for (int model = 0; model < models; model++) {
                double score = weights[block] * (ranks[model] - (models + 1) / 2.0);
                sums[model] += score;
                total += score * score;
            }
        }
        double between = Arrays.stream(sums).map(sum -> sum * sum).sum() / blocks.length;
        double rest = total - between;
        return new Quade(
                blocks.length < 2 ? Double.NaN : (blocks.length - 1) * between / (rest > 1e-9 ? rest : 0),
                models - 1,
                (models - 1) * Math.max(0, blocks.length - 1));
    }

    public double p() {
        return Double.isNaN(f)
                ? Double.NaN
                : FDistribution.of(degrees, residualDegrees).survivalProbability(f);
    }
}
