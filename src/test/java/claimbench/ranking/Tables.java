package claimbench.ranking;

import claimbench.testing.Shared;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;

/** Tables of scores for tests: read from files, and made up. */
final class Tables {

    static final double NONE = Double.NaN;

    private Tables() {}

    /** From rows that name a model first and then hold its scores. */
    static double[][] columns(List<CSVRecord> rows) {
        List<String> header = rows.get(0).getParser().getHeaderNames();
        return header.stream()
                .skip(1)
                .map(benchmark -> rows.stream()
                        .mapToDouble(row -> Shared.number(row, benchmark))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** From rows of a model, a benchmark and a score; both in the order in which they come up. */
    static ScoreTable ofLong(List<CSVRecord> rows, String score) {
        List<String> models =
                rows.stream().map(row -> row.get("model")).distinct().toList();
        List<String> benchmarks =
                rows.stream().map(row -> row.get("benchmark")).distinct().toList();
        double[][] columns = new double[benchmarks.size()][models.size()];
        Arrays.stream(columns).forEach(column -> Arrays.fill(column, NONE));
        rows.forEach(row -> columns[benchmarks.indexOf(row.get("benchmark"))][models.indexOf(row.get("model"))] =
                Shared.number(row, score));
        return ScoreTable.of(columns);
    }

    static List<String> names(List<CSVRecord> rows) {
        return rows.stream().map(row -> row.get(0)).toList();
    }

    /** A table with gaps and ties; scores are tenths from 0.1 to 0.9. */
    static double[][] random(SplittableRandom random, int models, int benchmarks, double gaps) {
        double[][] columns = new double[benchmarks][models];
        for (double[] column : columns) {
            Arrays.setAll(column, model -> random.nextDouble() < gaps ? NONE : (1 + random.nextInt(9)) / 10.0);
        }
        return columns;
    }

    /** The numbers from 0 in any order. */
    static int[] shuffled(SplittableRandom random, int length) {
        int[] order = IntStream.range(0, length).toArray();
        for (int i = length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int held = order[i];
            order[i] = order[j];
            order[j] = held;
        }
        return order;
    }

    static double[] pick(double[] values, int[] order) {
        return Arrays.stream(order).mapToDouble(at -> values[at]).toArray();
    }
}
