package claimbench.score;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.Claim;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.ComparisonMatrix;
import claimbench.compare.Document;
import claimbench.compare.Likeness.Match;
import claimbench.compare.Setting;
import claimbench.stats.WinRate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            double[][] rates =
                    tables(benchmark, matrix).stream().map(WinRate::ofColumn).toArray(double[][]::new);
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

    /** One row of values for each table of a benchmark, higher is better, NaN for no value. */
    private static List<double[]> tables(Benchmark benchmark, ComparisonMatrix matrix) {
        if (!benchmark.isScore() || benchmark.scale().better() == Better.NONE) {
            return List.of();
        }
        record Table(String source, Setting setting) {}
        Map<Table, double[]> tables = new LinkedHashMap<>();
        for (int row = 0; row < matrix.models().size(); row++) {
            Map<Table, List<BigDecimal>> values = new LinkedHashMap<>();
            for (Document document : matrix.documentsAbout(matrix.models().get(row), benchmark)) {
                Claim claim = document.claim();
                String source = claim.attribution().sourceId();
                Setting setting = document.setting();
                if (!source.isEmpty() && isUsed(claim, matrix) && isSelfLike(setting, matrix)) {
                    values.computeIfAbsent(new Table(source, setting), unused -> new ArrayList<>())
                            .add(claim.value().number().orElseThrow());
                }
            }
            int at = row;
            values.forEach((table, numbers) -> tables.computeIfAbsent(
                                    table, unused -> nothing(matrix.models().size()))[at] =
                    oriented(numbers, benchmark));
        }
        return List.copyOf(tables.values());
    }

    private static boolean isUsed(Claim claim, ComparisonMatrix matrix) {
        return claim.isActive()
                && claim.value().number().isPresent()
                && matrix.policy().evidence().admits(claim);
    }

    private static boolean isSelfLike(Setting setting, ComparisonMatrix matrix) {
        return matrix.policy().comparability().match(setting, setting) == Match.LIKE;
    }

    /** Several values of one model in one table count as their mean. */
    private static double oriented(List<BigDecimal> numbers, Benchmark benchmark) {
        double mean =
                numbers.stream().mapToDouble(BigDecimal::doubleValue).average().orElseThrow();
        return benchmark.scale().better() == Better.LOWER ? -mean : mean;
    }

    private static double[] nothing(int models) {
        double[] row = new double[models];
        Arrays.fill(row, Double.NaN);
        return row;
    }

    OptionalDouble rate(int row) {
        return Double.isNaN(means[row]) ? OptionalDouble.empty() : OptionalDouble.of(means[row]);
    }

    int tables(int row) {
        return tableCounts[row];
    }
}
