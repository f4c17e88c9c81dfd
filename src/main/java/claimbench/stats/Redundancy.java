package claimbench.stats;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;

/**
 * How far benchmarks say the same. Columns are benchmarks, rows are models, NaN is no score. Correlations come from the
 * models that two benchmarks have in common; everything else from the models that have all of them.
 */
public final class Redundancy {

    private final double[][] columns;
    private final double[][] complete;
    private final double[][] correlations;

    private Redundancy(double[][] columns, double[][] complete, double[][] correlations) {
        this.columns = columns;
        this.complete = complete;
        this.correlations = correlations;
    }

    /** The redundancy of benchmarks, each given by the scores of all models. */
    public static Redundancy of(double[][] columns) {
        int[] rows = Values.completeRows(columns);
        return new Redundancy(
                columns,
                Arrays.stream(columns).map(column -> Values.rows(column, rows)).toArray(double[][]::new),
                Correlation.PEARSON.matrix(columns));
    }

    /** Models that have a score on every benchmark. */
    public int completeModels() {
        return columns.length == 0 ? 0 : complete[0].length;
    }

    /**
     * How many independent benchmarks would spread models as much: (Σ ev)² / Σ ev² over the eigenvalues of the
     * correlation matrix, which is B² over the sum of its squared entries. From 1 to B.
     *
     * @return NaN without benchmarks, and where two of them have no correlation: fewer than two models in common, or
     *     equal scores only
     */
    public double effectiveNumber() {
        double squares = Arrays.stream(correlations)
                .flatMapToDouble(Arrays::stream)
                .map(r -> r * r)
                .sum();
        return columns.length == 0 ? Double.NaN : columns.length * columns.length / squares;
    }

    /** Eigenvalues of the correlation matrix, the largest first; all NaN where a correlation is missing. */
    public double[] eigenvalues() {
        if (columns.length == 0
                || Arrays.stream(correlations).flatMapToDouble(Arrays::stream).anyMatch(Double::isNaN)) {
            return IntStream.range(0, columns.length)
                    .mapToDouble(i -> Double.NaN)
                    .toArray();
        }
        double[] ascending = Arrays.stream(
                        new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(correlations)).getEigenvalues())
                .sorted()
                .toArray();
        return IntStream.range(0, ascending.length)
                .mapToDouble(i -> ascending[ascending.length - 1 - i])
                .toArray();
    }

    /** Mean of the correlations of different benchmarks; NaN for fewer than two, or where one is missing. */
    public double meanCorrelation() {
        int b = columns.length;
        double sum = Arrays.stream(correlations).flatMapToDouble(Arrays::stream).sum();
        return b < 2 ? Double.NaN : (sum - b) / (b * (b - 1.0));
    }

    /**
     * Cronbach's alpha: how far the sum of all benchmarks would come out the same with other benchmarks of their kind.
     * NaN for fewer than two benchmarks or complete models.
     *
     * @see <a href="https://doi.org/10.1007/BF02310555">Cronbach 1951</a>
     */
    public double alpha() {
        double b = columns.length;
        if (b < 2) {
            return Double.NaN;
        }
        double parts = Arrays.stream(complete).mapToDouble(Values::variance).sum();
        return b / (b - 1) * (1 - parts / Values.variance(totals(complete, -1)));
    }

    /** Cronbach's alpha of standardised scores, from {@link #meanCorrelation()}. */
    public double standardisedAlpha() {
        double mean = meanCorrelation();
        return columns.length * mean / (1 + (columns.length - 1) * mean);
    }

    /**
     * Pearson's correlation of each benchmark with the sum of the others, all as z scores so that a benchmark of wide
     * spread does not stand for the rest.
     */
    public double[] itemRestCorrelations() {
        double[][] scores = Arrays.stream(complete)
                .map(column -> Normalisation.Z.apply(column, Anchors.NONE))
                .toArray(double[][]::new);
        return IntStream.range(0, columns.length)
                .mapToDouble(column -> Correlation.PEARSON.of(scores[column], totals(scores, column)))
                .toArray();
    }

    /**
     * Kendall's coefficient of concordance of the orders in which benchmarks put the models, corrected for ties; from 0
     * to 1. NaN for fewer than two complete models or if all their scores are equal.
     *
     * @see <a href="https://doi.org/10.1214/aoms/1177732186">Kendall and Babington Smith 1939</a>
     */
    public double concordance() {
        double n = completeModels();
        double b = columns.length;
        double[] sums = new double[completeModels()];
        double ties = 0;
        for (double[] column : complete) {
            double[] ranks = Values.ranks(column);
            Arrays.setAll(sums, row -> sums[row] + ranks[row]);
            ties += Values.tieTerm(column);
        }
        double expected = b * (n + 1) / 2;
        double squares = Arrays.stream(sums)
                .map(sum -> (sum - expected) * (sum - expected))
                .sum();
        double most = b * b * n * (n * n - 1) - b * ties;
        return n < 2 || !(most > 0) ? Double.NaN : 12 * squares / most;
    }

    /** Sum over benchmarks, or over all but one, for each complete model. */
    private double[] totals(double[][] scores, int without) {
        return IntStream.range(0, completeModels())
                .mapToDouble(row -> IntStream.range(0, scores.length)
                        .filter(column -> column != without)
                        .mapToDouble(column -> scores[column][row])
                        .sum())
                .toArray();
    }
}
