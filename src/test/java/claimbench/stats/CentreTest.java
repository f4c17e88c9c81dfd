package claimbench.stats;

import static claimbench.testing.Shared.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import claimbench.testing.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class CentreTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final double NONE = Double.NaN;
    private static final Path OWN = Path.of("src/test/resources/reference/measurements");

    @Test
    void agreesWithTheReferenceCase() throws IOException {
        List<CSVRecord> expected = Shared.rows("aggregate_iqm", "expected.csv");
        double[][] models = Values.transposed(Columns.all(Shared.rows("aggregate_iqm", "input.csv")));
        assertThat(expected).hasSize(71);
        for (int i = 0; i < models.length; i++) {
            CSVRecord row = expected.get(i);
            double[] scores = models[i];
            assertThat(Centre.mean(scores)).isCloseTo(number(row, "mean"), EXACT);
            assertThat(Centre.median(scores)).isCloseTo(number(row, "median"), EXACT);
            assertThat(Centre.interquartileMean(scores)).isCloseTo(number(row, "iqm_trim_mean_25pct"), EXACT);
            assertThat(Centre.trimmedMean(scores, 0.1)).isCloseTo(number(row, "trim_mean_10pct"), EXACT);
            assertThat(Centre.optimalityGap(scores, 1)).isCloseTo(number(row, "optimality_gap_gamma1"), EXACT);
            assertThat(Centre.optimalityGap(scores, 0.8)).isCloseTo(number(row, "optimality_gap_gamma0.8"), EXACT);
            assertThat(Centre.geometricMean(scores)).isCloseTo(number(row, "geometric_mean"), EXACT);
            assertThat(Centre.harmonicMean(scores)).isCloseTo(number(row, "harmonic_mean"), EXACT);
            assertThat(Centre.winsorisedMean(scores, 0.2)).isCloseTo(number(row, "winsorised_mean_20pct"), EXACT);
            assertThat(Spread.quantile(scores, 0)).isCloseTo(number(row, "min"), EXACT);
        }
    }

    @Test
    void runsAgreeWithTheReferenceCase() throws IOException {
        List<CSVRecord> input = Shared.rows("aggregate_iqm", "input_runs.csv");
        Map<String, Double> expected = Columns.quantities(Shared.rows("aggregate_iqm", "expected_runs.csv"));
        Runs x = runs(input, "X");
        Runs y = runs(input, "Y");
        assertThat(x.interquartileMean()).isCloseTo(expected.get("iqm_X"), EXACT);
        assertThat(y.interquartileMean()).isCloseTo(expected.get("iqm_Y"), EXACT);
        assertThat(x.median()).isCloseTo(expected.get("median_of_task_means_X"), EXACT);
        assertThat(x.mean()).isCloseTo(expected.get("mean_X"), EXACT);
        assertThat(x.optimalityGap(1)).isCloseTo(expected.get("optimality_gap_X_gamma1"), EXACT);
        assertThat(y.optimalityGap(1)).isCloseTo(expected.get("optimality_gap_Y_gamma1"), EXACT);
        assertThat(y.probabilityOfImprovementOver(x))
                .isCloseTo(expected.get("probability_of_improvement_Y_over_X"), EXACT);
        assertThat(x.probabilityOfImprovementOver(y)).isCloseTo(1 - y.probabilityOfImprovementOver(x), EXACT);
    }

    private static Runs runs(List<CSVRecord> input, String algorithm) {
        List<CSVRecord> rows = input.stream()
                .filter(row -> row.get("algorithm").equals(algorithm))
                .toList();
        return Runs.of(List.of("t1", "t2", "t3", "t4").stream()
                .map(task -> Columns.of(rows, task))
                .toArray(double[][]::new));
    }

    @Test
    void runsWithoutACommonTaskHaveNoProbability() {
        Runs none = Runs.of(new double[][] {{NONE}});
        Runs some = Runs.of(new double[][] {{1, 2}});
        assertThat(none.probabilityOfImprovementOver(some)).isNaN();
        assertThat(some.probabilityOfImprovementOver(some)).isEqualTo(0.5);
        assertThatThrownBy(() -> some.probabilityOfImprovementOver(Runs.of(new double[2][1])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void consensusAgreesWithConflictingSources() throws IOException {
        List<CSVRecord> input = Shared.rows("conflicting_sources_mmlu", "input.csv");
        for (CSVRecord row : Shared.rows("conflicting_sources_mmlu", "expected.csv")) {
            double[] scores = input.stream()
                    .filter(report -> report.get("model").equals(row.get("model")))
                    .mapToDouble(report -> number(report, "score_pct"))
                    .toArray();
            assertThat(scores).hasSize(Integer.parseInt(row.get("k")));
            assertThat(Centre.mean(scores)).isCloseTo(number(row, "mean"), EXACT);
            assertThat(Spread.standardDeviation(scores)).isCloseTo(number(row, "sd"), EXACT);
            assertThat(Centre.median(scores)).isCloseTo(number(row, "median"), EXACT);
            assertThat(Spread.mad(scores)).isCloseTo(number(row, "mad_raw"), EXACT);
            assertThat(Spread.scaledMad(scores)).isCloseTo(number(row, "mad_scaled"), EXACT);
            assertThat(Centre.trimmedMean(scores, 0.2)).isCloseTo(number(row, "trimmed20_mean"), EXACT);
            assertThat(Spread.range(scores)).isCloseTo(number(row, "max") - number(row, "min"), EXACT);
            assertThat(Spread.interquartileRange(scores)).isCloseTo(number(row, "iqr_type7"), EXACT);
        }
    }

    /** Origin: src/test/resources/reference/measurements/ORIGIN.md. */
    @Test
    void agreesWithScipy() throws IOException {
        double[] values = Columns.of(Shared.rows(OWN.resolve("input.csv")), "value");
        Map<String, Double> expected = Columns.quantities(Shared.rows(OWN.resolve("expected.csv")));
        Map<String, Double> found = Map.ofEntries(
                Map.entry("mean", Centre.mean(values)),
                Map.entry("median", Centre.median(values)),
                Map.entry("mad", Spread.mad(values)),
                Map.entry("trimmed20", Centre.trimmedMean(values, 0.2)),
                Map.entry("iqm", Centre.interquartileMean(values)),
                Map.entry("winsorised20", Centre.winsorisedMean(values, 0.2)),
                Map.entry("hodges", Centre.hodgesLehmann(values)),
                Map.entry("q10", Spread.quantile(values, 0.1)),
                Map.entry("q75", Spread.quantile(values, 0.75)),
                Map.entry("gap1", Centre.optimalityGap(values, 1)),
                Map.entry("gap07", Centre.optimalityGap(values, 0.7)),
                Map.entry("geometric", Centre.geometricMean(values)),
                Map.entry("harmonic", Centre.harmonicMean(values)));
        assertThat(found).hasSameSizeAs(expected);
        expected.forEach((quantity, value) ->
                assertThat(found.get(quantity)).as(quantity).isCloseTo(value, EXACT));
    }

    @Test
    void nothingHasNoCentreAndOneValueIsItsOwn() {
        List<ToDoubleFunction<double[]>> centres = List.of(
                Centre::mean,
                Centre::median,
                Centre::interquartileMean,
                Centre::hodgesLehmann,
                Centre::geometricMean,
                Centre::harmonicMean,
                values -> Centre.trimmedMean(values, 0.5),
                values -> Centre.winsorisedMean(values, 0.4));
        for (ToDoubleFunction<double[]> centre : centres) {
            assertThat(centre.applyAsDouble(new double[] {NONE})).isNaN();
            assertThat(centre.applyAsDouble(new double[] {NONE, 3, NONE})).isCloseTo(3, EXACT);
            assertThat(centre.applyAsDouble(new double[] {4, 4, 4})).isCloseTo(4, EXACT);
        }
        assertThat(Spread.mad(NONE)).isNaN();
        assertThat(Spread.range(NONE)).isNaN();
        assertThat(Spread.standardDeviation(3)).isNaN();
        assertThat(Centre.geometricMean(0, 2)).isZero();
        assertThat(Centre.harmonicMean(0, 2)).isZero();
        assertThat(Centre.geometricMean(-1, 2)).isNaN();
        assertThatThrownBy(() -> Centre.trimmedMean(new double[] {1}, -0.1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneBadReportDoesNotMoveTheMedian() {
        double[] falcon = {26.2, 26.0, 25.4, 26.1, 26.9, 26.5, 35.0};
        double[] z = Spread.modifiedZ(falcon, 0.1);
        assertThat(z[6]).isGreaterThan(3.5);
        assertThat(Arrays.stream(z).limit(6)).allMatch(value -> Math.abs(value) < 3.5);
    }

    @Test
    void whereMostAreEqualAnyOtherValueIsAnOutlier() {
        assertThat(Spread.modifiedZ(new double[] {62.6, 62.6, 62.6, 62.7, 60, NONE}, 0.1))
                .containsExactly(0, 0, 0, 0, Double.NEGATIVE_INFINITY, NONE);
    }

    @Test
    void centresStayBetweenTheValuesAndFollowThem() {
        SplittableRandom random = new SplittableRandom(13);
        for (int run = 0; run < 200; run++) {
            double[] values = Columns.random(random, 1, 1 + random.nextInt(12), 0)[0];
            double[] moved = Arrays.stream(values).map(value -> 2 * value + 1).toArray();
            for (ToDoubleFunction<double[]> centre : List.<ToDoubleFunction<double[]>>of(
                    Centre::median, Centre::interquartileMean, Centre::hodgesLehmann)) {
                double here = centre.applyAsDouble(values);
                assertThat(here).isBetween(Spread.quantile(values, 0) - 1e-12, Spread.quantile(values, 1) + 1e-12);
                assertThat(centre.applyAsDouble(moved)).isCloseTo(2 * here + 1, EXACT);
            }
            assertThat(Spread.mad(moved)).isCloseTo(2 * Spread.mad(values), EXACT);
        }
    }

    @Test
    void theHodgesLehmannEstimateOfManyValuesIsTheMedianOfAllMeansOfPairs() {
        SplittableRandom random = new SplittableRandom(5);
        for (int n : new int[] {1001, 1002, 1003, 1004}) {
            double[] values = random.doubles(n, -3, 5).toArray();
            double[] tied = Arrays.stream(values).map(Math::rint).toArray();
            for (double[] sample : List.of(values, tied)) {
                double[] means = new double[n * (n + 1) / 2];
                int at = 0;
                for (int i = 0; i < n; i++) {
                    for (int j = i; j < n; j++) {
                        means[at++] = (sample[i] + sample[j]) / 2;
                    }
                }
                Arrays.sort(means);
                double middle = (means[(means.length - 1) / 2] + means[means.length / 2]) / 2;
                assertThat(Centre.hodgesLehmann(sample)).isEqualTo(middle);
            }
        }
        assertThat(Centre.hodgesLehmann(random.doubles(200_000).toArray())).isCloseTo(0.5, within(0.01));
        assertThat(Centre.hodgesLehmann(new double[5000])).isZero();
    }
}
