package claimbench.stats;

import static claimbench.testing.Shared.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import claimbench.testing.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class TwoScoresTest {

    private static final Offset<Double> EXACT = within(1e-12);
    private static final Path OWN = Path.of("src/test/resources/reference/pass-rate");

    @Test
    void passRatesAgreeWithTheReferenceCase() throws IOException {
        for (CSVRecord row : Shared.rows("pass_at_k", "expected.csv")) {
            PassRate rate = new PassRate(Integer.parseInt(row.get("n")), Integer.parseInt(row.get("c")));
            int k = Integer.parseInt(row.get("k"));
            assertThat(rate.anyOf(k)).as("%s", row).isCloseTo(number(row, "pass_at_k"), EXACT);
            assertThat(rate.allOf(k)).as("%s", row).isCloseTo(number(row, "pass_hat_k_all_k"), EXACT);
            assertThat(rate.anyOfByPower(k)).isCloseTo(number(row, "biased_1_minus_1_minus_p_pow_k"), EXACT);
        }
        for (CSVRecord row : Shared.rows("pass_at_k", "expected_majority_binary.csv")) {
            assertThat(PassRate.majority(number(row, "p"), Integer.parseInt(row.get("k"))))
                    .isCloseTo(number(row, "majority_binary"), EXACT);
        }
    }

    /** Origin: src/test/resources/reference/pass-rate/ORIGIN.md. */
    @Test
    void passRatesAgreeWithExactFractions() throws IOException {
        for (CSVRecord row : Shared.rows(OWN.resolve("expected.csv"))) {
            PassRate rate = new PassRate(Integer.parseInt(row.get("n")), Integer.parseInt(row.get("c")));
            int k = Integer.parseInt(row.get("k"));
            assertThat(rate.anyOf(k)).isCloseTo(number(row, "any"), EXACT);
            assertThat(rate.allOf(k)).isCloseTo(number(row, "all"), EXACT);
            assertThat(rate.anyOfByPower(k)).isCloseTo(number(row, "power"), EXACT);
        }
        for (CSVRecord row : Shared.rows(OWN.resolve("majority.csv"))) {
            assertThat(PassRate.majority(number(row, "p"), Integer.parseInt(row.get("k"))))
                    .isCloseTo(number(row, "majority"), EXACT);
        }
    }

    @Test
    void moreAttemptsHelpAnyAndHurtAll() {
        PassRate rate = new PassRate(20, 7);
        for (int k = 1; k < 20; k++) {
            assertThat(rate.anyOf(k + 1)).isGreaterThanOrEqualTo(rate.anyOf(k));
            assertThat(rate.allOf(k + 1)).isLessThanOrEqualTo(rate.allOf(k));
            assertThat(rate.anyOfByPower(k)).isLessThanOrEqualTo(rate.anyOf(k) + 1e-12);
        }
        assertThat(rate.anyOf(1)).isCloseTo(0.35, EXACT);
        assertThatThrownBy(() -> rate.anyOf(21)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rate.allOf(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PassRate(3, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PassRate.majority(1.1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Agresti 1990, page 350: 86 and 150 changed their mind; the exact value with scipy. */
    @Test
    void mcNemarAgreesWithAgresti() {
        McNemar test = new McNemar(86, 150);
        assertThat(test.chiSquared()).isCloseTo(17.355932, within(5e-7));
        assertThat(test.correctedChiSquared()).isCloseTo(16.817797, within(5e-7));
        assertThat(test.p()).isCloseTo(3.099293e-05, within(1e-10));
        assertThat(test.correctedP()).isCloseTo(4.115e-05, within(1e-8));
        assertThat(new McNemar(10, 5).exactP()).isCloseTo(0.30175781, within(5e-9));
        assertThat(new McNemar(5, 10).exactP()).isEqualTo(new McNemar(10, 5).exactP());
    }

    @Test
    void withoutDiscordantItemsNothingSpeaksAgainstEquality() {
        McNemar none = new McNemar(0, 0);
        assertThat(none.chiSquared()).isZero();
        assertThat(none.exactP()).isEqualTo(1);
        assertThat(none.p()).isEqualTo(1);
        assertThat(none.correctedP()).isEqualTo(1);
        assertThat(new McNemar(4, 4).correctedChiSquared()).isZero();
        assertThat(new McNemar(4, 4).exactP()).isEqualTo(1);
        assertThatThrownBy(() -> new McNemar(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void correlationNarrowsADifferenceOfSummaries() {
        Difference apart = Difference.ofSummaries(0.8, 0.03, 0.7, 0.04, 0);
        assertThat(apart.estimate()).isCloseTo(0.1, EXACT);
        assertThat(apart.standardError()).isCloseTo(0.05, EXACT);
        assertThat(Difference.ofSummaries(0.8, 0.03, 0.7, 0.04, 0.5).standardError())
                .isCloseTo(Math.sqrt(0.0013), EXACT);
        assertThat(Difference.ofSummaries(0.8, 0.03, 0.7, 0.03, 1).standardError())
                .isZero();
        assertThat(apart.interval(0.95).low()).isCloseTo(0.1 - 1.9599639845 * 0.05, within(1e-9));
        assertThat(apart.z()).isCloseTo(2, EXACT);
        assertThat(new Difference(0, 0).z()).isZero();
        assertThatThrownBy(() -> Difference.ofSummaries(1, 1, 1, 1, 1.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pairingUsesTheItemsThatBothHave() {
        double[] first = {1, 0, 1, 1, Double.NaN};
        double[] second = {0, 0, 1, 0, 1};
        Difference difference = Difference.paired(first, second);
        assertThat(difference.estimate()).isEqualTo(0.5);
        assertThat(difference.standardError()).isCloseTo(Math.sqrt(1 / 12.0), EXACT);
        assertThat(Difference.paired(new double[] {1}, new double[] {0}).standardError())
                .isNaN();
    }

    /** The clustered error by its double sum, which is how Miller writes it. */
    @Test
    void clusteredErrorIsTheDoubleSum() {
        SplittableRandom random = new SplittableRandom(12);
        for (int run = 0; run < 50; run++) {
            int n = 4 + random.nextInt(20);
            double[] scores = random.doubles(n).toArray();
            int[] clusters = random.ints(n, 0, 4).toArray();
            double mean = Values.mean(scores);
            double sum = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    if (i != j && clusters[i] == clusters[j]) {
                        sum += (scores[i] - mean) * (scores[j] - mean);
                    }
                }
            }
            double alone = Values.variance(scores) / n;
            assertThat(StandardError.clustered(scores, clusters))
                    .isCloseTo(Math.sqrt(Math.max(0, alone + sum / n / n)), EXACT);
            int[] each = IntStream.range(0, n).toArray();
            assertThat(StandardError.clustered(scores, each)).isCloseTo(Math.sqrt(alone), EXACT);
        }
        double[] twice = {1, 1, 0, 0, 1, 1, 0, 0};
        assertThat(StandardError.clustered(twice, new int[] {0, 0, 1, 1, 2, 2, 3, 3}))
                .isGreaterThan(StandardError.ofMean(twice));
    }

    /** t of 4 degrees of freedom at 97.5 percent is 2.776445 in any table; of a million it is the normal 1.959966. */
    @Test
    void studentsIntervalNarrowsToTheNormalOne() {
        Interval few = StandardError.interval(10, 2, 4, 0.95);
        assertThat(few.low()).isCloseTo(10 - 2 * 2.776445105, within(1e-8));
        assertThat(few.high()).isCloseTo(10 + 2 * 2.776445105, within(1e-8));
        assertThat(StandardError.interval(0, 1, 1e6, 0.95).high()).isCloseTo(1.959966, within(1e-6));
        assertThat(StandardError.interval(3, 0, 4, 0.95)).isEqualTo(new Interval(3, 3));
    }

    @Test
    void repeatsTakeAwayTheNoiseOfAnswersOnly() {
        assertThat(StandardError.ofRepeats(0.16, 0.08, 100, 1)).isCloseTo(Math.sqrt(0.0024), EXACT);
        assertThat(StandardError.ofRepeats(0.16, 0.08, 100, 1_000_000)).isCloseTo(0.04, within(1e-6));
    }

    /** Miller 2024, section 5: 969 questions for a difference of 3 points. */
    @Test
    void sampleSizeAgreesWithMiller() {
        SampleSize plan = new SampleSize(0.05, 0.8, 1 / 9.0, 0);
        assertThat(plan.items(0.03)).isEqualTo(969);
        assertThat(plan.difference(969)).isCloseTo(0.03, within(1e-5)).isLessThanOrEqualTo(0.03);
        assertThat(plan.items(0.015)).isBetween(4 * 969L - 4, 4 * 969L);
        assertThat(new SampleSize(0.05, 0.8, 1 / 9.0, 1 / 9.0).items(0.03)).isEqualTo(1938);
        assertThatThrownBy(() -> plan.items(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SampleSize(0.05, 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
