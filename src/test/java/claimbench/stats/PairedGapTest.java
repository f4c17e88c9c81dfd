package claimbench.stats;

import static claimbench.testing.Shared.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimbench.testing.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class PairedGapTest {

    private static final Offset<Double> EXACT = within(1e-8);
    private static final Path OWN = Path.of("src/test/resources/reference/paired");

    private static double[] share(List<CSVRecord> rows, String column) {
        return rows.stream().mapToDouble(row -> number(row, column) / 100).toArray();
    }

    private static PairedGap gap(List<CSVRecord> rows) {
        return PairedGap.between(Columns.of(rows, "developer_pct"), Columns.of(rows, "independent_pct"));
    }

    @Test
    void agreesWithClaimInflation() throws IOException {
        List<CSVRecord> input = Shared.rows("claim_inflation", "input.csv");
        Map<String, Double> expected = Columns.quantities(Shared.rows("claim_inflation", "expected.csv"));
        PairedGap gap = gap(input);
        assertThat((double) gap.pairs()).isEqualTo(expected.get("n_pairs"));
        assertThat(gap.mean()).isCloseTo(expected.get("mean_diff_pp"), EXACT);
        assertThat(gap.standardDeviation()).isCloseTo(expected.get("sd_diff"), EXACT);
        assertThat(gap.standardError()).isCloseTo(expected.get("se_diff"), EXACT);
        assertThat(gap.t()).isCloseTo(expected.get("t"), EXACT);
        assertThat(gap.p()).isCloseTo(expected.get("p_two_sided"), EXACT);
        assertThat(gap.interval(0.95).low()).isCloseTo(expected.get("ci95_low"), EXACT);
        assertThat(gap.interval(0.95).high()).isCloseTo(expected.get("ci95_high"), EXACT);
        assertThat(gap.median()).isCloseTo(expected.get("median_diff"), EXACT);
        assertThat(gap.hodgesLehmann()).isCloseTo(expected.get("hodges_lehmann_walsh_median"), EXACT);
        assertThat(gap.trimmedMean(0.2)).isCloseTo(expected.get("trimmed20_mean"), EXACT);
        assertThat((double) gap.positive()).isEqualTo(expected.get("n_positive"));
        assertThat((double) gap.negative()).isEqualTo(expected.get("n_negative"));
        assertThat((double) gap.zero()).isEqualTo(expected.get("n_zero"));
        assertThat(gap.signTestP()).isCloseTo(expected.get("sign_test_p"), EXACT);
        assertThat(gap.signedRank().statistic()).isCloseTo(expected.get("wilcoxon_V"), EXACT);
        assertThat(gap.signedRank().uncorrectedP()).isCloseTo(expected.get("wilcoxon_p_normal_no_cc"), EXACT);
    }

    @Test
    void logitsAgreeWithClaimInflation() throws IOException {
        List<CSVRecord> input = Shared.rows("claim_inflation", "input.csv");
        Map<String, Double> expected = Columns.quantities(Shared.rows("claim_inflation", "expected.csv"));
        PairedGap gap = PairedGap.betweenLogits(share(input, "developer_pct"), share(input, "independent_pct"));
        assertThat(gap.mean()).isCloseTo(expected.get("logit_mean_diff"), EXACT);
        assertThat(gap.standardError()).isCloseTo(expected.get("logit_se"), EXACT);
        assertThat(gap.interval(0.95).low()).isCloseTo(expected.get("logit_ci95_low"), EXACT);
        assertThat(gap.interval(0.95).high()).isCloseTo(expected.get("logit_ci95_high"), EXACT);
        assertThat(gap.oddsRatio()).isCloseTo(expected.get("odds_ratio"), EXACT);
    }

    @Test
    void partsAgreeWithClaimInflation() throws IOException {
        List<CSVRecord> input = Shared.rows("claim_inflation", "input.csv");
        for (CSVRecord row : Shared.rows("claim_inflation", "expected_by_benchmark.csv")) {
            PairedGap gap = gap(input.stream()
                    .filter(pair -> pair.get("benchmark").equals(row.get("benchmark")))
                    .toList());
            assertThat(gap.pairs()).isEqualTo(Integer.parseInt(row.get("n").strip()));
            assertThat(gap.mean()).isCloseTo(number(row, "mean"), EXACT);
            assertThat(gap.median()).isCloseTo(number(row, "median"), EXACT);
            if (gap.pairs() == 1) {
                assertThat(gap.standardDeviation()).isNaN();
            } else {
                assertThat(gap.standardDeviation()).isCloseTo(number(row, "sd"), EXACT);
            }
        }
        Map<String, Double> matched = Columns.quantities(Shared.rows("claim_inflation", "expected_matched_shots.csv"));
        PairedGap gap = gap(input.stream()
                .filter(pair -> !pair.get("developer_shots").isEmpty()
                        && pair.get("developer_shots").equals(pair.get("independent_shots")))
                .toList());
        assertThat((double) gap.pairs()).isEqualTo(matched.get("n_pairs"));
        assertThat(gap.mean()).isCloseTo(matched.get("mean_diff_pp"), EXACT);
        assertThat(gap.median()).isCloseTo(matched.get("median_diff"), EXACT);
        assertThat(gap.t()).isCloseTo(matched.get("t"), EXACT);
        assertThat(gap.p()).isCloseTo(matched.get("p_two_sided"), EXACT);
        assertThat(gap.interval(0.95).low()).isCloseTo(matched.get("ci95_low"), EXACT);
        assertThat(gap.interval(0.95).high()).isCloseTo(matched.get("ci95_high"), EXACT);
    }

    @Test
    void signedRanksAgreeWithGarciaAndHerrera() throws IOException {
        List<CSVRecord> input = Shared.rows("garcia_herrera_2008", "input.csv");
        double[] p = Shared.rows("garcia_herrera_2008", "expected_pairwise.csv").stream()
                .mapToDouble(row -> {
                    double[] a = Columns.of(input, row.get("a"));
                    double[] b = Columns.of(input, row.get("b"));
                    double found = PairedGap.between(a, b).signedRank().uncorrectedP();
                    assertThat(found).as("%s", row).isCloseTo(number(row, "wilcoxon_p_normal_nocc"), EXACT);
                    return found;
                })
                .toArray();
        assertThat(Adjustment.HOLM.apply(p))
                .containsExactly(
                        Columns.of(Shared.rows("garcia_herrera_2008", "expected_pairwise.csv"), "wilcoxon_p_holm"),
                        EXACT);
    }

    /** Origin: src/test/resources/reference/paired/ORIGIN.md. */
    @Test
    void agreesWithScipy() throws IOException {
        Map<String, Double> expected = Columns.quantities(Shared.rows(OWN.resolve("expected.csv")));
        PairedGap gap = PairedGap.of(Columns.of(Shared.rows(OWN.resolve("input.csv")), "difference"));
        Map<String, Double> found = Map.ofEntries(
                Map.entry("n", (double) gap.pairs()),
                Map.entry("mean", gap.mean()),
                Map.entry("sd", gap.standardDeviation()),
                Map.entry("t", gap.t()),
                Map.entry("p", gap.p()),
                Map.entry("low", gap.interval(0.95).low()),
                Map.entry("high", gap.interval(0.95).high()),
                Map.entry("median", gap.median()),
                Map.entry("hodges", gap.hodgesLehmann()),
                Map.entry("trimmed", gap.trimmedMean(0.2)),
                Map.entry("sign", gap.signTestP()),
                Map.entry("V", gap.signedRank().statistic()),
                Map.entry("wilcoxon", gap.signedRank().p()),
                Map.entry("wilcoxon_uncorrected", gap.signedRank().uncorrectedP()));
        assertThat(found).hasSameSizeAs(expected);
        expected.forEach((quantity, value) ->
                assertThat(found.get(quantity)).as(quantity).isCloseTo(value, EXACT));
    }

    /** Hollander and Wolfe 1973, page 29; R prints V = 40, p-value = 0.03906. */
    @Test
    void withoutTiesAndZerosTheSignedRankTestIsExact() {
        SignedRank test = PairedGap.between(
                        new double[] {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30},
                        new double[] {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29})
                .signedRank();
        assertThat(test.isExact()).isTrue();
        assertThat(test.statistic()).isEqualTo(40);
        assertThat(test.p()).isCloseTo(0.0390625, within(1e-12));
    }

    @Test
    void noPairsAndOnePairAndNoDifferenceAreDefined() {
        PairedGap none = PairedGap.of(Double.NaN);
        assertThat(none.pairs()).isZero();
        assertThat(none.mean()).isNaN();
        assertThat(none.p()).isNaN();
        assertThat(none.signTestP()).isEqualTo(1);
        assertThat(none.signedRank().p()).isEqualTo(1);
        PairedGap one = PairedGap.of(2);
        assertThat(one.mean()).isEqualTo(2);
        assertThat(one.interval(0.95).low()).isNaN();
        assertThat(one.signedRank().p()).isEqualTo(1);
        PairedGap equal = PairedGap.of(0, 0, 0);
        assertThat(equal.t()).isZero();
        assertThat(equal.p()).isEqualTo(1);
        assertThat(equal.signedRank().p()).isEqualTo(1);
        assertThat(equal.zero()).isEqualTo(3);
        assertThat(PairedGap.betweenLogits(new double[] {1, 0.5}, new double[] {0.5, 0.5})
                        .pairs())
                .isEqualTo(1);
    }

    @Test
    void exchangingTheSidesTurnsTheSign() {
        SplittableRandom random = new SplittableRandom(15);
        for (int run = 0; run < 100; run++) {
            double[][] pairs = Columns.random(random, 2, 2 + random.nextInt(20), 6);
            PairedGap there = PairedGap.between(pairs[0], pairs[1]);
            PairedGap back = PairedGap.between(pairs[1], pairs[0]);
            if (there.pairs() > 1) {
                assertThat(back.mean()).isCloseTo(-there.mean(), EXACT);
                assertThat(back.median()).isCloseTo(-there.median(), EXACT);
                assertThat(back.hodgesLehmann()).isCloseTo(-there.hodgesLehmann(), EXACT);
                assertThat(back.signTestP()).isCloseTo(there.signTestP(), EXACT);
                assertThat(back.signedRank().p()).isCloseTo(there.signedRank().p(), within(1e-6));
                assertThat(back.p()).isCloseTo(there.p(), EXACT);
            }
        }
    }
}
