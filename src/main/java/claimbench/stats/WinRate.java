package claimbench.stats;

import java.util.Arrays;

/**
 * Mean win rate, as HELM defines it: in a column, the share of the others that a value beats, ties counting half; over
 * columns, the mean of those where there is a value. Columns with fewer than two values are passed over.
 *
 * @see <a href="https://arxiv.org/abs/2211.09110">Liang et al. 2022; compute_aggregate_row_win_rates in
 *     stanford-crfm/helm, summarize.py</a>
 */
public final class WinRate {

    private WinRate() {}

    /**
     * Win rates inside one column.
     *
     * @param values higher is better; NaN for no value
     * @return NaN where there is no value, and everywhere if there are fewer than two
     */
    public static double[] ofColumn(double[] values) {
        double[] present = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        double[] rates = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            rates[i] = Double.isNaN(values[i]) || present.length < 2 ? Double.NaN : rate(values[i], present);
        }
        return rates;
    }

    private static double rate(double value, double[] sorted) {
        int worse = first(sorted, value, false);
        int tied = first(sorted, value, true) - worse - 1;
        return (worse + 0.5 * tied) / (sorted.length - 1);
    }

    /** Index of the first value that is not below, or that is above, the given one. */
    private static int first(double[] sorted, double value, boolean above) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = above ? sorted[middle] <= value : sorted[middle] < value;
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Mean over columns of the win rates of each row.
     *
     * @param columns one array for each column, all of the same length
     * @return NaN for a row without any win rate
     */
    public static double[] mean(double[][] columns) {
        int rows = columns.length == 0 ? 0 : columns[0].length;
        double[] sums = new double[rows];
        int[] counts = new int[rows];
        for (double[] column : columns) {
            double[] rates = ofColumn(column);
            for (int row = 0; row < rows; row++) {
                if (!Double.isNaN(rates[row])) {
                    sums[row] += rates[row];
                    counts[row]++;
                }
            }
        }
        double[] means = new double[rows];
        for (int row = 0; row < rows; row++) {
            means[row] = counts[row] == 0 ? Double.NaN : sums[row] / counts[row];
        }
        return means;
    }
}
