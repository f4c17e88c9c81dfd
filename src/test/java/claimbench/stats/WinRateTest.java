package claimbench.stats;

import static claimbench.testing.Shared.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimbench.testing.Shared;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

final class WinRateTest {

    private static final double NONE = Double.NaN;

    /** Origin: src/test/resources/reference/win-rate/ORIGIN.md. */
    @Test
    void tiesCountHalfAndMissingValuesNothing() {
        double[][] columns = {{3, 2, 2, 1}, {NONE, 5, 6, 7}, {1, NONE, NONE, NONE}};
        assertThat(WinRate.mean(columns)).containsExactly(new double[] {1.0, 0.25, 0.5, 0.5}, within(1e-12));
    }

    @Test
    void aRowWithoutAnyValueHasNoRate() {
        assertThat(WinRate.mean(new double[][] {{1, 2, NONE}})[2]).isNaN();
        assertThat(WinRate.mean(new double[0][])).isEmpty();
    }

    @Test
    void agreesWithHelmLite() throws IOException {
        List<CSVRecord> input = Shared.rows("helm_lite_mwr", "input.csv");
        List<CSVRecord> expected = Shared.rows("helm_lite_mwr", "expected.csv");
        List<String> scenarios =
                input.get(0).getParser().getHeaderNames().stream().skip(1).toList();
        double[][] columns = scenarios.stream()
                .map(scenario ->
                        input.stream().mapToDouble(row -> number(row, scenario)).toArray())
                .toArray(double[][]::new);
        double[] means = WinRate.mean(columns);
        assertThat(expected).hasSize(72);
        for (CSVRecord row : expected) {
            int at = input.stream().map(r -> r.get("model")).toList().indexOf(row.get("model"));
            assertThat(means[at]).isCloseTo(number(row, "mean_win_rate_recomputed"), within(1e-9));
            assertThat(number(row, "mean_win_rate_published"))
                    .isBetween(number(row, "tie_lower_bound") - 0.0005, number(row, "tie_upper_bound") + 0.0005);
            assertThat(means[at]).isCloseTo(number(row, "mean_win_rate_published"), within(0.005));
        }
    }

    @Test
    void orderOfRowsOnlyPermutesTheRates() {
        SplittableRandom random = new SplittableRandom(3);
        for (int run = 0; run < 200; run++) {
            int rows = 2 + random.nextInt(20);
            double[] column = new double[rows];
            for (int i = 0; i < rows; i++) {
                column[i] = random.nextInt(4) == 0 ? NONE : random.nextInt(5);
            }
            double[] rates = WinRate.ofColumn(column);
            double[] turned = new double[rows];
            for (int i = 0; i < rows; i++) {
                turned[i] = column[rows - 1 - i];
            }
            double[] turnedRates = WinRate.ofColumn(turned);
            double sum = 0;
            int valued = 0;
            for (int i = 0; i < rows; i++) {
                assertThat(Double.compare(turnedRates[i], rates[rows - 1 - i])).isZero();
                if (!Double.isNaN(rates[i])) {
                    sum += rates[i];
                    valued++;
                }
            }
            if (valued > 0) {
                assertThat(sum / valued).isCloseTo(0.5, within(1e-12));
            }
        }
    }
}
