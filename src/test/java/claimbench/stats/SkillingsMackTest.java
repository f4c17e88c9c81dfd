package claimbench.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimbench.testing.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class SkillingsMackTest {

    private static final Offset<Double> EXACT = within(1e-9);

    /** Origin: src/test/resources/reference/skillings-mack/ORIGIN.md. */
    @Test
    void skillingsAndMackAgreeWithTheirExample() throws IOException {
        List<CSVRecord> rows = Shared.rows(Path.of("src/test/resources/reference/skillings-mack/input.csv"));
        SkillingsMack test = SkillingsMack.of(Columns.all(rows));
        assertThat(test.statistic()).isCloseTo(15.493048797529, EXACT);
        assertThat(test.degrees()).isEqualTo(3);
        assertThat(test.benchmarks()).isEqualTo(9);
        assertThat(test.p()).isCloseTo(0.001440, within(5e-7));
    }

    @Test
    void completeTablesWithoutTiesGiveFriedman() {
        SplittableRandom random = new SplittableRandom(17);
        for (int run = 0; run < 50; run++) {
            int models = 2 + random.nextInt(5);
            double[][] columns = IntStream.range(0, 2 + random.nextInt(8))
                    .mapToObj(i -> random.doubles(models).toArray())
                    .toArray(double[][]::new);
            SkillingsMack test = SkillingsMack.of(columns);
            assertThat(test.statistic()).isCloseTo(Friedman.of(columns).statistic(), EXACT);
            assertThat(test.degrees()).isEqualTo(models - 1);
        }
    }

    @Test
    void groupsThatNothingConnectsLoseADegree() {
        double none = Double.NaN;
        SkillingsMack test =
                SkillingsMack.of(new double[][] {{1, 2, none, none}, {none, none, 3, 1}, {none, 1, none, none}});
        assertThat(test.degrees()).isEqualTo(2);
        assertThat(test.benchmarks()).isEqualTo(2);
        assertThat(SkillingsMack.of(new double[][] {{1, none}}).p()).isEqualTo(1);
        assertThat(SkillingsMack.of(new double[][] {{1, 1}}).statistic()).isZero();
    }
}
