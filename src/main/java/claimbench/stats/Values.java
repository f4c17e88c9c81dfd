package claimbench.stats;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.descriptive.Variance;
import org.apache.commons.statistics.ranking.NaNStrategy;
import org.apache.commons.statistics.ranking.NaturalRanking;
import org.apache.commons.statistics.ranking.TiesStrategy;

/** What every statistic needs of a sample in which NaN stands for no value. */
final class Values {

    private Values() {}

    /** The values that are there, in their order. */
    static double[] present(double... values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }

    /** NaN if there is no value. */
    static double mean(double... values) {
        return Mean.of(present(values)).getAsDouble();
    }

    /** Sum of squares about the mean over n − 1; NaN for fewer than two values. */
    static double variance(double... values) {
        double[] present = present(values);
        return present.length < 2 ? Double.NaN : Variance.of(present).getAsDouble();
    }

    /** Divides by n − 1; NaN for fewer than two values. */
    static double standardDeviation(double... values) {
        return Math.sqrt(variance(values));
    }

    /** NaN if there is no value. */
    static double median(double... values) {
        return Median.withDefaults().evaluate(present(values));
    }

    /** Ranks from 1 for the smallest, ties sharing the mean of theirs; NaN where there is no value. */
    static double[] ranks(double... values) {
        return new NaturalRanking(NaNStrategy.FIXED, TiesStrategy.AVERAGE).apply(values);
    }

    /** Ranks from 1 for the largest, ties sharing the mean of theirs; NaN where there is no value. */
    static double[] ranksFromTop(double... values) {
        return ranks(Arrays.stream(values).map(value -> -value).toArray());
    }

    /** Sum of t³ − t over groups of t equal values: what the tie corrections of rank tests are made of. */
    static double tieTerm(double... values) {
        double[] sorted = Arrays.stream(present(values)).sorted().toArray();
        double sum = 0;
        int from = 0;
        for (int to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || sorted[to] != sorted[from]) {
                double equal = to - from;
                sum += equal * equal * equal - equal;
                from = to;
            }
        }
        return sum;
    }

    /** The rows in which every column has a value. */
    static int[] completeRows(double[][] columns) {
        int rows = columns.length == 0 ? 0 : columns[0].length;
        return IntStream.range(0, rows)
                .filter(row -> Arrays.stream(columns).noneMatch(column -> Double.isNaN(column[row])))
                .toArray();
    }

    /** Some rows of a column. */
    static double[] rows(double[] column, int... rows) {
        return Arrays.stream(rows).mapToDouble(row -> column[row]).toArray();
    }

    /** Columns become rows. */
    static double[][] transposed(double[][] columns) {
        int rows = columns.length == 0 ? 0 : columns[0].length;
        return IntStream.range(0, rows)
                .mapToObj(row -> Arrays.stream(columns)
                        .mapToDouble(column -> column[row])
                        .toArray())
                .toArray(double[][]::new);
    }
}
