package claimbench.stats;

import static claimbench.testing.Shared.number;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** Tables of reference cases as arrays, and seeded random ones. */
final class Columns {

    private Columns() {}

    static double[] of(List<CSVRecord> rows, String column) {
        return rows.stream().mapToDouble(row -> number(row, column)).toArray();
    }

    /** All columns but the first, which names the rows. */
    static double[][] all(List<CSVRecord> rows) {
        return names(rows).stream().map(name -> of(rows, name)).toArray(double[][]::new);
    }

    static List<String> names(List<CSVRecord> rows) {
        return rows.get(0).getParser().getHeaderNames().stream().skip(1).toList();
    }

    /** Values by the name in column {@code quantity}. */
    static Map<String, Double> quantities(List<CSVRecord> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.get("quantity"), row -> number(row, "value")));
    }

    /** Numbers between 0 and 1 with two decimals, so that ties come up; one of {@code gaps} is NaN, none for 0. */
    static double[][] random(SplittableRandom random, int columns, int rows, int gaps) {
        double[][] table = new double[columns][rows];
        for (double[] column : table) {
            for (int row = 0; row < rows; row++) {
                boolean gap = gaps > 0 && random.nextInt(gaps) == 0;
                column[row] = gap ? Double.NaN : (1 + random.nextInt(98)) / 100.0;
            }
        }
        return table;
    }
}
