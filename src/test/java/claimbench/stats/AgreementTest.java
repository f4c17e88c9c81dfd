package claimbench.stats;

import static claimbench.testing.Shared.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimbench.testing.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AgreementTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final double NONE = Double.NaN;
    private static final Path OWN = Path.of("src/test/resources/reference/agreement");

    @Test
    void correlationsAgreeWithTheReferenceCase() throws IOException {
        List<CSVRecord> input = Shared.rows("rank_correlations", "input.csv");
        List<CSVRecord> expected = Shared.rows("rank_correlations", "expected.csv");
        assertThat(expected).hasSize(45);
        for (CSVRecord row : expected) {
            double[] a = Columns.of(input, row.get("a"));
            double[] b = Columns.of(input, row.get("b"));
            assertThat(Correlation.PEARSON.of(a, b)).isCloseTo(number(row, "pearson"), EXACT);
            assertThat(Correlation.SPEARMAN.of(a, b)).isCloseTo(number(row, "spearman"), EXACT);
            assertThat(Correlation.KENDALL.of(a, b)).isCloseTo(number(row, "kendall_tau_b"), EXACT);
            assertThat(KendallTau.of(a, b).p()).isCloseTo(number(row, "kendall_p"), EXACT);
        }
    }

    @Test
    void redundancyAgreesWithTheReferenceCase() throws IOException {
        List<CSVRecord> input = Shared.rows("rank_correlations", "input.csv");
        agrees(input, Columns.quantities(Shared.rows("rank_correlations", "expected_consistency.csv")));
    }

    /** Origin: src/test/resources/reference/agreement/ORIGIN.md. */
    @Test
    void redundancyAgreesWithWhatWasWorkedOutApart() throws IOException {
        List<CSVRecord> input = Shared.rows(OWN.resolve("input.csv"));
        Map<String, Double> expected = Columns.quantities(Shared.rows(OWN.resolve("expected.csv")));
        agrees(input, expected);
        double[][] columns = Columns.all(input);
        assertThat(Correlation.SPEARMAN.of(columns[0], columns[1])).isCloseTo(expected.get("spearman a b"), EXACT);
        assertThat(Correlation.KENDALL.of(columns[0], columns[1])).isCloseTo(expected.get("kendall a b"), EXACT);
        assertThat(KendallTau.of(columns[0], columns[1]).p()).isCloseTo(expected.get("kendall p a b"), EXACT);
    }

    private static void agrees(List<CSVRecord> input, Map<String, Double> expected) {
        Redundancy redundancy = Redundancy.of(Columns.all(input));
        List<String> names = Columns.names(input);
        assertThat(redundancy.alpha()).isCloseTo(expected.get("cronbach_alpha_raw"), EXACT);
        assertThat(redundancy.standardisedAlpha()).isCloseTo(expected.get("standardised_alpha"), EXACT);
        assertThat(redundancy.meanCorrelation()).isCloseTo(expected.get("mean_inter_benchmark_pearson"), EXACT);
        assertThat(redundancy.concordance()).isCloseTo(expected.get("kendall_w_tie_corrected"), EXACT);
        assertThat(redundancy.effectiveNumber())
                .isCloseTo(expected.get("effective_number_of_benchmarks_sum_ev_squared"), EXACT);
        for (int i = 0; i < names.size(); i++) {
            assertThat(redundancy.eigenvalues()[i]).isCloseTo(expected.get("correlation_eigenvalue_" + (i + 1)), EXACT);
            assertThat(redundancy.itemRestCorrelations()[i])
                    .isCloseTo(expected.get("item_rest_correlation_" + names.get(i)), EXACT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void gapsAreLeftOutAndConstantsHaveNoCorrelation(Correlation way) {
        assertThat(way.of(new double[] {1, 2, NONE, 4}, new double[] {10, 20, 5, 40}))
                .isCloseTo(1, EXACT);
        assertThat(way.of(new double[] {0.1, 0.1, 0.1}, new double[] {1, 2, 3})).isNaN();
        assertThat(way.of(new double[] {1}, new double[] {1})).isNaN();
        assertThat(way.of(new double[] {1, NONE}, new double[] {NONE, 1})).isNaN();
    }

    @ParameterizedTest
    @EnumSource
    void turningOneColumnTurnsTheSign(Correlation way) {
        SplittableRandom random = new SplittableRandom(4);
        for (int run = 0; run < 100; run++) {
            double[][] table = Columns.random(random, 2, 5 + random.nextInt(20), 5);
            double[] turned = Arrays.stream(table[1]).map(value -> -value).toArray();
            double there = way.of(table[0], table[1]);
            assertThat(there).isBetween(-1.0, 1.0);
            assertThat(way.of(table[0], turned)).isCloseTo(-there, EXACT);
            assertThat(way.of(table[1], table[0])).isCloseTo(there, EXACT);
        }
    }

    @Test
    void ranksDoNotCareForTheScale() {
        SplittableRandom random = new SplittableRandom(6);
        for (int run = 0; run < 100; run++) {
            double[][] table = Columns.random(random, 2, 5 + random.nextInt(20), 5);
            double[] bent =
                    Arrays.stream(table[0]).map(value -> value * value * value).toArray();
            for (Correlation way : List.of(Correlation.SPEARMAN, Correlation.KENDALL)) {
                assertThat(way.of(bent, table[1])).isCloseTo(way.of(table[0], table[1]), EXACT);
            }
        }
    }

    @Test
    void aBenchmarkThatStandsThereTwiceAddsNothing() {
        double[] a = {1, 2, 3, 5};
        assertThat(Redundancy.of(new double[][] {a, a, a}).effectiveNumber()).isCloseTo(1, EXACT);
        assertThat(Redundancy.of(new double[][] {a, a, a}).concordance()).isCloseTo(1, EXACT);
        assertThat(Redundancy.of(new double[][] {a, {1, -1, -1, 1}}).effectiveNumber())
                .isBetween(1.0, 2.0);
        assertThat(Redundancy.of(new double[][] {{1, 1, -1, -1}, {1, -1, 1, -1}})
                        .effectiveNumber())
                .isCloseTo(2, EXACT);
        assertThat(Redundancy.of(new double[][] {a}).effectiveNumber()).isEqualTo(1);
    }

    @Test
    void whatCannotBeSaidIsNotANumber() {
        Redundancy apart = Redundancy.of(new double[][] {{1, 2, NONE, NONE}, {NONE, NONE, 1, 2}});
        assertThat(apart.effectiveNumber()).isNaN();
        assertThat(apart.eigenvalues()).containsExactly(NONE, NONE);
        assertThat(apart.alpha()).isNaN();
        assertThat(apart.concordance()).isNaN();
        Redundancy none = Redundancy.of(new double[0][]);
        assertThat(none.effectiveNumber()).isNaN();
        assertThat(none.eigenvalues()).isEmpty();
        assertThat(none.meanCorrelation()).isNaN();
    }

    @Test
    void orderOfBenchmarksDoesNotMatter() {
        SplittableRandom random = new SplittableRandom(8);
        for (int run = 0; run < 50; run++) {
            double[][] table = Columns.random(random, 4, 12, 0);
            double[][] turned =
                    IntStream.range(0, 4).mapToObj(i -> table[3 - i]).toArray(double[][]::new);
            Redundancy there = Redundancy.of(table);
            Redundancy back = Redundancy.of(turned);
            assertThat(back.alpha()).isCloseTo(there.alpha(), EXACT);
            assertThat(back.eigenvalues()).containsExactly(there.eigenvalues(), EXACT);
            assertThat(Arrays.stream(there.eigenvalues()).sum()).isCloseTo(4, EXACT);
            double squares =
                    Arrays.stream(there.eigenvalues()).map(ev -> ev * ev).sum();
            assertThat(there.effectiveNumber()).isCloseTo(16 / squares, EXACT);
        }
    }
}
