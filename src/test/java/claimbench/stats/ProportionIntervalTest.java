package claimbench.stats;

import static claimbench.testing.Shared.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import claimbench.testing.Shared;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ProportionIntervalTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final Path OWN = Path.of("src/test/resources/reference/proportion/expected.csv");

    private static final Map<ProportionInterval, String> REFERENCE = new EnumMap<>(Map.of(
            ProportionInterval.WILSON, "wilson",
            ProportionInterval.WILSON_CORRECTED, "wilson_cc",
            ProportionInterval.EXACT, "cp",
            ProportionInterval.JEFFREYS, "jeffreys",
            ProportionInterval.AGRESTI_COULL, "agresti_coull",
            ProportionInterval.WALD, "wald"));

    @ParameterizedTest
    @EnumSource
    void agreesWithTheReferenceCase(ProportionInterval method) throws IOException {
        List<CSVRecord> expected = Shared.rows("binomial_intervals", "expected.csv");
        assertThat(expected).hasSize(38);
        for (CSVRecord row : expected) {
            int items = Integer.parseInt(row.get("n"));
            int successes = Integer.parseInt(row.get("x"));
            Interval interval = method.of(successes, items, number(row, "conf"));
            String name = REFERENCE.get(method);
            assertThat(interval.low()).as("%s", row).isCloseTo(number(row, name + "_lo"), EXACT);
            assertThat(interval.high()).as("%s", row).isCloseTo(number(row, name + "_hi"), EXACT);
        }
    }

    @Test
    void standardErrorsAgreeWithTheReferenceCase() throws IOException {
        for (CSVRecord row : Shared.rows("binomial_intervals", "expected.csv")) {
            int items = Integer.parseInt(row.get("n"));
            Proportion proportion = new Proportion(number(row, "x") / items, items);
            assertThat(proportion.standardError()).isCloseTo(number(row, "se_bernoulli"), EXACT);
            if (items > 1) {
                assertThat(proportion.sampleStandardError()).isCloseTo(number(row, "se_sample"), EXACT);
            }
        }
        assertThat(new Proportion(1, 1).sampleStandardError()).isNaN();
    }

    @Test
    void agreesWithNewcombeAsPrinted() throws IOException {
        List<CSVRecord> input = Shared.rows("binomial_intervals", "input.csv");
        for (CSVRecord row : Shared.rows("binomial_intervals", "published_newcombe1998.csv")) {
            CSVRecord counts = input.stream()
                    .filter(other -> other.get("id").equals(row.get("id")))
                    .findFirst()
                    .orElseThrow();
            int x = Integer.parseInt(counts.get("x"));
            int n = Integer.parseInt(counts.get("n"));
            Interval exact = ProportionInterval.EXACT.of(x, n, 0.95);
            Interval wilson = ProportionInterval.WILSON.of(x, n, 0.95);
            assertThat(wilson.low()).isCloseTo(number(row, "wilson_lo_published"), within(5e-5));
            assertThat(wilson.high()).isCloseTo(number(row, "wilson_hi_published"), within(5e-5));
            assertThat(exact.low()).isCloseTo(number(row, "cp_lo_published"), within(5e-5));
            assertThat(exact.high()).isCloseTo(number(row, "cp_hi_published"), within(5e-5));
        }
    }

    /** Origin: src/test/resources/reference/proportion/ORIGIN.md. */
    @Test
    void agreesWithScipy() throws IOException {
        for (CSVRecord row : Shared.rows(OWN)) {
            ProportionInterval method = Arrays.stream(ProportionInterval.values())
                    .filter(way -> way.word().equals(row.get("method")))
                    .findFirst()
                    .orElseThrow();
            Interval interval = method.of(
                    Integer.parseInt(row.get("x")), Integer.parseInt(row.get("items")), number(row, "confidence"));
            assertThat(interval.low()).as("%s", row).isCloseTo(number(row, "low"), EXACT);
            assertThat(interval.high()).as("%s", row).isCloseTo(number(row, "high"), EXACT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void failuresMirrorSuccessesAndMoreConfidenceIsWider(ProportionInterval method) {
        SplittableRandom random = new SplittableRandom(9);
        for (int run = 0; run < 200; run++) {
            int items = 1 + random.nextInt(300);
            int x = random.nextInt(items + 1);
            Interval interval = method.of(x, items, 0.95);
            Interval mirror = method.of(items - x, items, 0.95);
            assertThat(mirror.low()).isCloseTo(1 - interval.high(), EXACT);
            assertThat(interval.contains((double) x / items)).isTrue();
            assertThat(method.of(x, items, 0.99).width()).isGreaterThanOrEqualTo(interval.width());
            assertThat(method.of(4 * x, 4 * items, 0.95).width()).isLessThanOrEqualTo(interval.width() + 1e-12);
        }
    }

    @Test
    void whatIsNoShareIsRefused() {
        for (int[] counts : new int[][] {{-1, 5}, {6, 5}, {0, 0}}) {
            assertThatThrownBy(() -> ProportionInterval.EXACT.of(counts[0], counts[1], 0.95))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> ProportionInterval.EXACT.of(1, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPrintedShareAllowsTheCountsThatRoundToIt() {
        assertThat(RoundedCount.of(new BigDecimal("0.933"), 30)).contains(new RoundedCount(28, 28));
        assertThat(RoundedCount.of(new BigDecimal("0.94"), 30)).isEmpty();
        assertThat(RoundedCount.of(new BigDecimal("0.93"), 500)).contains(new RoundedCount(463, 467));
        assertThat(RoundedCount.of(new BigDecimal("0"), 1)).contains(new RoundedCount(0, 0));
        assertThat(RoundedCount.of(new BigDecimal("1.00"), 198)).contains(new RoundedCount(198, 198));
        assertThat(RoundedCount.of(new BigDecimal("0.933"), 30).orElseThrow().isCertain())
                .isTrue();
        assertThatThrownBy(() -> RoundedCount.of(new BigDecimal("1.2"), 30))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyCountIsAllowedByTheShareItIsPrintedAs() {
        SplittableRandom random = new SplittableRandom(10);
        for (int run = 0; run < 500; run++) {
            int items = 1 + random.nextInt(3000);
            int x = random.nextInt(items + 1);
            BigDecimal printed = BigDecimal.valueOf(x).divide(BigDecimal.valueOf(items), 3, RoundingMode.HALF_UP);
            RoundedCount allowed = RoundedCount.of(printed, items).orElseThrow();
            assertThat(x).isBetween(allowed.lowest(), allowed.highest());
        }
    }
}
