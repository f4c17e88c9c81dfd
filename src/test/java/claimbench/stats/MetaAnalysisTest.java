package claimbench.stats;

import static claimbench.testing.Shared.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import claimbench.testing.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MetaAnalysisTest {

    private static final Offset<Double> EXACT = within(1e-7);
    private static final Offset<Double> ITERATED = within(1e-4);
    private static final Path OWN = Path.of("src/test/resources/reference/meta");

    @Test
    void agreesWithConflictingSources() throws IOException {
        List<CSVRecord> input = Shared.rows("conflicting_sources_mmlu", "input.csv");
        List<CSVRecord> expected = Shared.rows("conflicting_sources_mmlu", "expected.csv");
        assertThat(expected).hasSize(13);
        for (CSVRecord row : expected) {
            double[] scores = input.stream()
                    .filter(report -> report.get("model").equals(row.get("model")))
                    .mapToDouble(report -> number(report, "score_pct") / 100)
                    .toArray();
            double[] variances =
                    Arrays.stream(scores).map(p -> p * (1 - p) / 14042).toArray();
            MetaAnalysis fixed = MetaAnalysis.of(scores, variances, Heterogeneity.NONE);
            assertThat(100 * fixed.estimate()).isCloseTo(number(row, "fe_pct"), EXACT);
            assertThat(100 * fixed.standardError()).isCloseTo(number(row, "fe_se_pp"), EXACT);
            assertThat(fixed.q()).isCloseTo(number(row, "Q"), EXACT);
            assertThat(fixed.pOfQ()).isCloseTo(number(row, "Q_p"), EXACT);
            MetaAnalysis laird = MetaAnalysis.of(scores, variances, Heterogeneity.DERSIMONIAN_LAIRD);
            assertThat(100 * laird.estimate()).isCloseTo(number(row, "dl_pct"), EXACT);
            assertThat(100 * laird.standardError()).isCloseTo(number(row, "dl_se_pp"), EXACT);
            assertThat(100 * laird.tau()).isCloseTo(number(row, "dl_tau_pp"), EXACT);
            assertThat(100 * laird.i2()).isCloseTo(number(row, "dl_I2_pct"), EXACT);
            assertThat(100 * laird.hartungKnappError()).isCloseTo(number(row, "dl_hksj_se_pp"), EXACT);
            assertThat(100 * laird.interval(0.95, true).low()).isCloseTo(number(row, "dl_hksj_ci_low"), EXACT);
            assertThat(100 * laird.interval(0.95, true).high()).isCloseTo(number(row, "dl_hksj_ci_high"), EXACT);
            MetaAnalysis mandel = MetaAnalysis.of(scores, variances, Heterogeneity.PAULE_MANDEL);
            double coarse = Math.pow(number(row, "pm_tau_pp") / 100, 2);
            assertThat(mandel.tau2()).as("%s", row).isCloseTo(coarse, ITERATED);
            assertThat(pauleMandelExcess(scores, variances, mandel.tau2())).isLessThan(1e-6);
            MetaAnalysis reml = MetaAnalysis.of(scores, variances, Heterogeneity.REML);
            double early = Math.pow(number(row, "reml_tau_pp") / 100, 2);
            assertThat(reml.tau2()).as("%s", row).isCloseTo(early, within(1e-5));
            assertThat(100 * reml.estimate()).isCloseTo(number(row, "reml_pct"), ITERATED);
        }
    }

    /**
     * How far the equation of Paule and Mandel is missed. The reference stops at the tolerance of R's uniroot, 1.2e-4 in
     * tau² of fractions, which is larger than tau² itself, and its REML at steps of 1e-5: both can only be compared on
     * that scale.
     */
    private static double pauleMandelExcess(double[] values, double[] variances, double tau2) {
        Weights weights = Weights.of(variances, tau2);
        double excess = weights.squares(values, weights.mean(values)) - (values.length - 1);
        return tau2 == 0 ? Math.max(0, excess) : Math.abs(excess);
    }

    /** Origin: src/test/resources/reference/meta/ORIGIN.md. */
    @Test
    void agreesWithTheTrialsOfTheBcgVaccine() throws IOException {
        List<CSVRecord> trials = Shared.rows(OWN.resolve("input.csv"));
        double[] values = trials.stream()
                .mapToDouble(row -> Math.log(risk(row, "t") / risk(row, "c")))
                .toArray();
        double[] variances = trials.stream()
                .mapToDouble(
                        row -> (1 - risk(row, "t")) / number(row, "tpos") + (1 - risk(row, "c")) / number(row, "cpos"))
                .toArray();
        MetaAnalysis laird = MetaAnalysis.of(values, variances, Heterogeneity.DERSIMONIAN_LAIRD);
        MetaAnalysis mandel = MetaAnalysis.of(values, variances, Heterogeneity.PAULE_MANDEL);
        MetaAnalysis reml = MetaAnalysis.of(values, variances, Heterogeneity.REML);
        Map<String, Double> found = new HashMap<>(Map.of(
                "DL tau2", laird.tau2(),
                "DL I2 in percent", 100 * laird.i2(),
                "DL estimate", laird.estimate(),
                "Q", laird.q(),
                "PM tau2", mandel.tau2(),
                "PM estimate", mandel.estimate(),
                "REML tau2", reml.tau2(),
                "REML tau2 computed", reml.tau2(),
                "REML I2 in percent", 100 * reml.i2(),
                "REML estimate", reml.estimate()));
        found.putAll(Map.of(
                "REML standard error", reml.standardError(),
                "REML Hartung-Knapp error", reml.hartungKnappError(),
                "REML risk ratio", Math.exp(reml.estimate()),
                "REML risk ratio low", Math.exp(reml.interval(0.95, false).low()),
                "REML risk ratio high", Math.exp(reml.interval(0.95, false).high()),
                "REML prediction low", Math.exp(reml.prediction(0.95, false).low()),
                "REML prediction high", Math.exp(reml.prediction(0.95, false).high())));
        List<CSVRecord> expected = Shared.rows(OWN.resolve("expected.csv"));
        assertThat(found).hasSameSizeAs(expected);
        for (CSVRecord row : expected) {
            assertThat(found.get(row.get("quantity")))
                    .as("%s", row)
                    .isCloseTo(number(row, "value"), within(number(row, "tolerance")));
        }
    }

    private static double risk(CSVRecord row, String group) {
        return number(row, group + "pos") / (number(row, group + "pos") + number(row, group + "neg"));
    }

    @ParameterizedTest
    @EnumSource
    void oneMeasurementIsItsOwnEstimate(Heterogeneity method) {
        MetaAnalysis one = MetaAnalysis.of(new double[] {0.6}, new double[] {0.04}, method);
        assertThat(one.estimate()).isEqualTo(0.6);
        assertThat(one.standardError()).isCloseTo(0.2, EXACT);
        assertThat(one.tau2()).isNaN();
        assertThat(one.i2()).isNaN();
        assertThat(one.pOfQ()).isEqualTo(1);
        assertThat(one.hartungKnappError()).isNaN();
        assertThat(one.interval(0.95, true).low()).isNaN();
        assertThat(one.prediction(0.95, false).low()).isNaN();
        assertThat(one.cautions()).contains(MetaAnalysis.Caution.ONE);
        MetaAnalysis exact = MetaAnalysis.of(new double[] {0.6}, new double[] {0}, method);
        assertThat(exact.estimate()).isEqualTo(0.6);
        assertThat(exact.standardError()).isZero();
    }

    /** For equal variances v and the sample variance s², every method gives max(0, s² − v): s² = 0.02 here. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void twoMeasurementsOfEqualVarianceHaveWhatTheSpreadExceedsIt(Heterogeneity method) {
        double[] values = {0.5, 0.7};
        MetaAnalysis two = MetaAnalysis.of(values, new double[] {0.005, 0.005}, method);
        assertThat(two.tau2()).isCloseTo(0.015, within(1e-10));
        assertThat(two.i2()).isCloseTo(0.75, within(1e-9));
        assertThat(two.cautions()).contains(MetaAnalysis.Caution.FEW);
        assertThat(MetaAnalysis.of(values, new double[] {0.03, 0.03}, method).tau2())
                .isZero();
        MetaAnalysis plain = MetaAnalysis.of(values, new double[] {0, 0}, method);
        assertThat(plain.tau()).isCloseTo(Spread.standardDeviation(values), within(1e-12));
        assertThat(plain.standardError()).isCloseTo(0.1, within(1e-12));
        assertThat(plain.hartungKnappError()).isCloseTo(0.1, within(1e-12));
        assertThat(plain.i2()).isEqualTo(1);
        assertThat(plain.q()).isInfinite();
    }

    @ParameterizedTest
    @EnumSource
    void equalValuesHaveNoSpread(Heterogeneity method) {
        MetaAnalysis same = MetaAnalysis.of(new double[] {1, 1, 1}, new double[] {0.1, 0.2, 0.3}, method);
        assertThat(same.tau2()).isZero();
        assertThat(same.q()).isZero();
        assertThat(same.i2()).isZero();
        assertThat(same.hartungKnappError()).isZero();
        MetaAnalysis exact = MetaAnalysis.of(new double[] {1, 1, 1}, new double[3], method);
        assertThat(exact.i2()).isZero();
        assertThat(exact.standardError()).isZero();
        assertThat(exact.estimate()).isEqualTo(1);
    }

    @Test
    void whatIsNoMeasurementIsRefused() {
        for (double[] variances : new double[][] {{0.1, 0}, {0.1, -1}, {0.1, Double.NaN}, {0.1}}) {
            assertThatThrownBy(() -> MetaAnalysis.of(new double[] {1, 2}, variances, Heterogeneity.REML))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> MetaAnalysis.of(new double[0], new double[0], Heterogeneity.REML))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void orderDoesNotMatterAndTheUnitScales(Heterogeneity method) {
        SplittableRandom random = new SplittableRandom(14);
        for (int run = 0; run < 100; run++) {
            int k = 2 + random.nextInt(10);
            double[] values = random.doubles(k).toArray();
            double[] variances = random.doubles(k, 0.001, 0.1).toArray();
            double[] back = IntStream.range(0, k)
                    .mapToDouble(i -> 100 * values[k - 1 - i])
                    .toArray();
            double[] backVariances = IntStream.range(0, k)
                    .mapToDouble(i -> 1e4 * variances[k - 1 - i])
                    .toArray();
            MetaAnalysis here = MetaAnalysis.of(values, variances, method);
            MetaAnalysis there = MetaAnalysis.of(back, backVariances, method);
            assertThat(there.estimate() / 100).isCloseTo(here.estimate(), within(1e-8));
            assertThat(there.tau2() / 1e4).isCloseTo(here.tau2(), within(1e-8));
            assertThat(there.i2()).isCloseTo(here.i2(), within(1e-6));
            assertThat(here.interval(0.95, false).contains(here.estimate())).isTrue();
            assertThat(here.prediction(0.95, false).width())
                    .isGreaterThanOrEqualTo(here.interval(0.95, false).width() - 1e-12);
        }
    }
}
