package claimbench.score;

import claimbench.catalogue.Benchmark;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.ComparisonMatrix;
import claimbench.stats.WinRate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Win rates from tables: values that one source gives for one benchmark under one setting. Win rates of the tables
 * of a benchmark are averaged first, so that every benchmark counts once.
 */
final class WinRates {

    private final double[] means;
    private final int[] tableCounts;

    private WinRates(double[] means, int[] tableCounts) {
        this.means = means;
        this.tableCounts = tableCounts;
    }

    /** Rows in the order of the matrix. */
    static WinRates of(List<BenchmarkColumn> columns, ComparisonMatrix matrix) {
        int models = matrix.models().size();
        double[] sums = new double[models];
        int[] benchmarks = new int[models];
        int[] tables = new int[models];
        for (Benchmark benchmark :
                columns.stream().map(BenchmarkColumn::benchmark).distinct().toList()) {
            double[][] rates = SourceTable.of(benchmark, matrix).stream()
                    .map(table -> WinRate.ofColumn(values(table, models)))
                    .toArray(double[][]::new);
            for (int row = 0; row < models; row++) {
                int at = row;
                double[] own = Arrays.stream(rates)
                        .mapToDouble(rate -> rate[at])
                        .filter(rate -> !Double.isNaN(rate))
                        .toArray();
                if (own.length > 0) {
                    sums[row] += Arrays.stream(own).average().orElseThrow();
                    benchmarks[row]++;
                    tables[row] += own.length;
                }
            }
        }
        double[] means = new double[models];
        for (int row = 0; row < models; row++) {
            means[row] = benchmarks[row] == 0 ? Double.NaN : sums[row] / benchmarks[row];
        }
        return new WinRates(means, tables);
    }

    private static double[] values(SourceTable table, int models) {
        double[] values = new double[models];
        Arrays.fill(values, Double.NaN);
        table.entries().forEach(entry -> values[entry.model()] = entry.value());
        return values;
    }

    OptionalDouble rate(int row) {
        return Double.isNaN(means[row]) ? OptionalDouble.empty() : OptionalDouble.of(means[row]);
    }

    int tables(int row) {
        return tableCounts[row];
    }
}
