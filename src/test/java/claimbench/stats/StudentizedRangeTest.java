package claimbench.stats;

import static claimbench.testing.Shared.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import claimbench.testing.Shared;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;

final class StudentizedRangeTest {

    private static final Path FIXTURE = Path.of("src/test/resources/reference/studentized-range/expected.csv");

    /** Origin: src/test/resources/reference/studentized-range/ORIGIN.md. */
    @Test
    void agreesWithTablesAndScipy() throws IOException {
        for (CSVRecord row : Shared.rows(FIXTURE)) {
            StudentizedRange range = new StudentizedRange(Integer.parseInt(row.get("groups")), number(row, "degrees"));
            assertThat(range.critical(number(row, "alpha")))
                    .as("%s", row)
                    .isCloseTo(number(row, "q"), within(number(row, "tolerance")));
        }
    }

    @Test
    void twoGroupsAreTheTDistribution() {
        for (double degrees : new double[] {2, 5, 40, 300}) {
            double q = 2.7;
            double t = 2 * TDistribution.of(degrees).survivalProbability(q / Math.sqrt(2));
            assertThat(new StudentizedRange(2, degrees).upperTail(q)).isCloseTo(t, within(1e-9));
        }
    }

    @Test
    void tailsRunFromOneToZero() {
        StudentizedRange range = StudentizedRange.infinite(5);
        assertThat(range.upperTail(0)).isEqualTo(1);
        assertThat(range.upperTail(-1)).isEqualTo(1);
        assertThat(range.upperTail(100)).isCloseTo(0, within(1e-12));
        assertThat(range.upperTail(Double.NaN)).isNaN();
        double last = 1;
        for (double q = 0.1; q < 9; q += 0.1) {
            assertThat(range.upperTail(q)).isLessThan(last);
            last = range.upperTail(q);
        }
    }

    @Test
    void oneGroupHasNoRange() {
        assertThatThrownBy(() -> StudentizedRange.infinite(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StudentizedRange(3, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
