package claimbench.ranking;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Rules that look at the places of a model on the benchmarks and at nothing else. A benchmark on which a model has no
 * score gives it no points, nor does one of weight 0; a model without any other is not rated.
 */
final class PositionalRules {

    /** Cormack, Clarke and Büttcher 2009: keeps the first places from deciding alone. */
    private static final double FUSION = 60;

    private PositionalRules() {}

    static double[] borda(ScoreTable table, Ties ties) {
        return points(table, ties, rank -> table.models() - rank);
    }

    static double[] dowdall(ScoreTable table) {
        return points(table, Ties.BEST, rank -> 1 / rank);
    }

    static double[] plurality(ScoreTable table) {
        return points(table, Ties.WORST, rank -> rank == 1 ? 1 : 0);
    }

    static double[] reciprocalRankFusion(ScoreTable table) {
        return points(table, Ties.AVERAGE, rank -> 1 / (FUSION + rank));
    }

    static double[] meanRank(ScoreTable table) {
        return Averages.means(table, ranks(table, Ties.AVERAGE), rank -> -rank);
    }

    static double[] medianRank(ScoreTable table) {
        double[][] ranks = ranks(table, Ties.AVERAGE);
        return IntStream.range(0, table.models())
                .mapToDouble(model -> -median(IntStream.range(0, table.benchmarks())
                        .filter(benchmark -> table.weight(benchmark) > 0 && table.has(model, benchmark))
                        .mapToDouble(benchmark -> ranks[benchmark][model])
                        .sorted()
                        .toArray()))
                .toArray();
    }

    private static double median(double[] sorted) {
        int length = sorted.length;
        return length == 0 ? Double.NaN : (sorted[(length - 1) / 2] + sorted[length / 2]) / 2;
    }

    private static double[] points(ScoreTable table, Ties ties, DoubleUnaryOperator points) {
        double[][] ranks = ranks(table, ties);
        double[] sums = new double[table.models()];
        Arrays.fill(sums, Double.NaN);
        for (int benchmark = 0; benchmark < table.benchmarks(); benchmark++) {
            for (int model = 0; model < sums.length; model++) {
                if (table.weight(benchmark) > 0 && table.has(model, benchmark)) {
                    double sum = Double.isNaN(sums[model]) ? 0 : sums[model];
                    sums[model] = sum + table.weight(benchmark) * points.applyAsDouble(ranks[benchmark][model]);
                }
            }
        }
        return sums;
    }

    private static double[][] ranks(ScoreTable table, Ties ties) {
        return IntStream.range(0, table.benchmarks())
                .mapToObj(benchmark -> Ranks.of(table.column(benchmark), ties))
                .toArray(double[][]::new);
    }
}
