package claimbench.ranking;

import claimbench.stats.WinRate;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Averages over the benchmarks on which a model has a score; benchmarks of weight 0 do not count. */
final class Averages {

    private Averages() {}

    static double[] arithmetic(ScoreTable table) {
        return means(table, columns(table), DoubleUnaryOperator.identity());
    }

    static double[] winRate(ScoreTable table) {
        double[][] rates = Arrays.stream(columns(table)).map(WinRate::ofColumn).toArray(double[][]::new);
        return means(table, rates, DoubleUnaryOperator.identity());
    }

    /**
     * 0 for a model with a score of zero; NaN for one with a score below zero, or of zero on a benchmark of weight 0,
     * where the formula says 0 · ln 0, as Vote'n'Rank prints it.
     */
    static double[] geometric(ScoreTable table) {
        double[] logs = means(table, columns(table), Math::log);
        return IntStream.range(0, table.models())
                .mapToDouble(model -> hasNoLogarithm(table, model) ? Double.NaN : Math.exp(logs[model]))
                .toArray();
    }

    private static boolean hasNoLogarithm(ScoreTable table, int model) {
        return IntStream.range(0, table.benchmarks())
                .anyMatch(benchmark -> table.score(model, benchmark) < 0
                        || (table.score(model, benchmark) == 0 && table.weight(benchmark) == 0));
    }

    static double[] interquartile(ScoreTable table) {
        return IntStream.range(0, table.models())
                .mapToDouble(model -> trimmed(scores(table, model)))
                .toArray();
    }

    private static double trimmed(double[] sorted) {
        int cut = sorted.length / 4;
        return Arrays.stream(sorted, cut, sorted.length - cut).average().orElse(Double.NaN);
    }

    /** The mean over benchmarks of what the function makes of the values, by weight; NaN where there are none. */
    static double[] means(ScoreTable table, double[][] columns, DoubleUnaryOperator function) {
        double[] sums = new double[table.models()];
        double[] weights = new double[table.models()];
        for (int benchmark = 0; benchmark < table.benchmarks(); benchmark++) {
            double weight = table.weight(benchmark);
            for (int model = 0; model < table.models(); model++) {
                double value = columns[benchmark][model];
                if (weight > 0 && !Double.isNaN(value)) {
                    sums[model] += weight * function.applyAsDouble(value);
                    weights[model] += weight;
                }
            }
        }
        return IntStream.range(0, sums.length)
                .mapToDouble(model -> weights[model] == 0 ? Double.NaN : sums[model] / weights[model])
                .toArray();
    }

    /** The scores that count, ascending. */
    private static double[] scores(ScoreTable table, int model) {
        return IntStream.range(0, table.benchmarks())
                .filter(benchmark -> table.weight(benchmark) > 0 && table.has(model, benchmark))
                .mapToDouble(benchmark -> table.score(model, benchmark))
                .sorted()
                .toArray();
    }

    private static double[][] columns(ScoreTable table) {
        return IntStream.range(0, table.benchmarks()).mapToObj(table::column).toArray(double[][]::new);
    }
}
