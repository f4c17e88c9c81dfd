package claimbench.stats;

import static claimbench.testing.Shared.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import claimbench.stats.BayesianSignedRank.Shares;
import claimbench.testing.Shared;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BayesianSignedRankTest {

    private static final Offset<Double> EXACT = within(1e-9);

    private static BayesianSignedRank test(double rope) throws IOException {
        List<CSVRecord> input = Shared.rows("bayesian_signed_rank", "input.csv");
        return BayesianSignedRank.of(Columns.of(input, "nbc"), Columns.of(input, "j48"), rope);
    }

    @Test
    void posteriorMeansAgreeWithTheReferenceCase() throws IOException {
        for (CSVRecord row : Shared.rows("bayesian_signed_rank", "expected_exact_posterior_mean.csv")) {
            Shares means = test(number(row, "rope")).means();
            assertThat(means.first()).isCloseTo(number(row, "theta_left"), EXACT);
            assertThat(means.rope()).isCloseTo(number(row, "theta_rope"), EXACT);
            assertThat(means.second()).isCloseTo(number(row, "theta_right"), EXACT);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1, 2})
    void probabilitiesAgreeWithTheReferenceCase(double rope) throws IOException {
        Shares found = test(rope).probabilities(new Draws(20, 50_000));
        List<CSVRecord> rows = Shared.rows("bayesian_signed_rank", "expected.csv").stream()
                .filter(row -> number(row, "rope") == rope)
                .filter(row -> row.get("source").matches("baycomp_50000|independent_1e6|published_baycomp_docs"))
                .toList();
        assertThat(rows).isNotEmpty();
        for (CSVRecord row : rows) {
            assertThat(found.first()).as("%s", row).isCloseTo(number(row, "p_left_nbc"), within(0.006));
            assertThat(found.second()).as("%s", row).isCloseTo(number(row, "p_right_j48"), within(0.006));
            if (rope > 0) {
                assertThat(found.rope()).isCloseTo(number(row, "p_rope"), within(0.006));
            }
        }
        assertThat(found.first() + found.rope() + found.second()).isCloseTo(1, EXACT);
    }

    /**
     * By hand from E(wᵢwⱼ) = aᵢaⱼ / (A (A + 1)), A = 2.5: benchmarks +2 and −1, rope 1. Pairs above 2: (+2, +2). Nothing
     * lies below −2.
     */
    @Test
    void twoBenchmarksGiveMeansThatAreWorkedOutByHand() {
        Shares means = BayesianSignedRank.of(new double[] {2, 0}, new double[] {0, 1}, 1)
                .means();
        assertThat(means.first()).isCloseTo(1 * 2 / (2.5 * 3.5), EXACT);
        assertThat(means.second()).isZero();
        assertThat(means.rope()).isCloseTo(1 - 2 / 8.75, EXACT);
    }

    @Test
    void meansAreWhatDrawsTendTo() {
        BayesianSignedRank test = BayesianSignedRank.of(new double[] {3, 1, 5}, new double[] {1, 4, 1}, 0);
        assertThat(test.benchmarks()).isEqualTo(3);
        Shares chances = test.probabilities(new Draws(1, 2000));
        assertThat(chances).isEqualTo(test.probabilities(new Draws(1, 2000)));
        assertThat(chances).isNotEqualTo(test.probabilities(new Draws(2, 2000)));
        assertThat(chances.rope()).isZero();
    }

    @Test
    void withoutBenchmarksOnlyThePriorSpeaks() {
        BayesianSignedRank none = BayesianSignedRank.of(new double[] {Double.NaN}, new double[] {1}, 1);
        assertThat(none.benchmarks()).isZero();
        assertThat(none.means()).isEqualTo(new Shares(0, 1, 0));
        assertThat(none.probabilities(new Draws(1, 10))).isEqualTo(new Shares(0, 1, 0));
        assertThatThrownBy(() -> BayesianSignedRank.of(new double[0], new double[0], -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void exchangingTheModelsExchangesTheirShares() {
        SplittableRandom random = new SplittableRandom(16);
        for (int run = 0; run < 50; run++) {
            double[][] scores = Columns.random(random, 2, 1 + random.nextInt(12), 6);
            Shares there = BayesianSignedRank.of(scores[0], scores[1], 0.05).means();
            Shares back = BayesianSignedRank.of(scores[1], scores[0], 0.05).means();
            assertThat(back.first()).isCloseTo(there.second(), EXACT);
            assertThat(back.rope()).isCloseTo(there.rope(), EXACT);
        }
    }
}
