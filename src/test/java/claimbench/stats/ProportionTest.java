package claimbench.stats;

import static claimbench.testing.Shared.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import claimbench.testing.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

final class ProportionTest {

    private static final Path PUBLISHED = Path.of("src/test/resources/reference/binomial/intervals.csv");

    @Test
    void wilsonAgreesWithPublishedLimits() throws IOException {
        for (CSVRecord row : Shared.rows(PUBLISHED)) {
            int items = Integer.parseInt(row.get("items"));
            Interval wilson = new Proportion(number(row, "x") / items, items).wilson(number(row, "confidence"));
            assertThat(wilson.low()).as("%s", row).isCloseTo(number(row, "low"), within(5e-5));
            assertThat(wilson.high()).as("%s", row).isCloseTo(number(row, "high"), within(5e-5));
        }
    }

    @Test
    void wilsonAgreesWithTheReferenceCase() throws IOException {
        for (CSVRecord row : Shared.rows("binomial_intervals", "expected.csv")) {
            int items = Integer.parseInt(row.get("n"));
            Interval wilson = new Proportion(number(row, "x") / items, items).wilson(number(row, "conf"));
            assertThat(wilson.low()).as("%s", row).isCloseTo(number(row, "wilson_lo"), within(1e-9));
            assertThat(wilson.high()).as("%s", row).isCloseTo(number(row, "wilson_hi"), within(1e-9));
        }
    }

    /** Newcombe 1998, Statistics in Medicine 17:873-890, table II, method 10: 56/70 against 48/80. */
    @Test
    void differenceAgreesWithNewcombe() {
        Interval difference = new Proportion(56 / 70.0, 70).minus(new Proportion(48 / 80.0, 80), 0.95);
        assertThat(difference.low()).isCloseTo(0.0524, within(5e-5));
        assertThat(difference.high()).isCloseTo(0.3339, within(5e-5));
    }

    @Test
    void moreItemsNarrowTheInterval() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 500; i++) {
            double share = random.nextDouble();
            int items = 1 + random.nextInt(1000);
            Interval few = new Proportion(share, items).wilson(0.95);
            Interval many = new Proportion(share, items + 1 + random.nextInt(1000)).wilson(0.95);
            assertThat(many.width()).isLessThan(few.width());
            assertThat(few.contains(share)).isTrue();
            assertThat(few.low()).isBetween(0.0, share);
            assertThat(few.high()).isBetween(share, 1.0);
        }
    }

    @Test
    void differenceTurnsItsSignWithTheOrder() {
        Proportion a = new Proportion(0.8, 198);
        Proportion b = new Proportion(0.7, 500);
        Interval forward = a.minus(b, 0.95);
        Interval backward = b.minus(a, 0.95);
        assertThat(forward.low()).isCloseTo(-backward.high(), within(1e-12));
        assertThat(forward.high()).isCloseTo(-backward.low(), within(1e-12));
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatThrownBy(() -> new Proportion(1.2, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(Double.NaN, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(0.5, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
