package claimbench.ranking;

import static claimbench.ranking.Tables.NONE;
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
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

final class AdditiveLogitTest {

    @Test
    void agreesWithRForTwentyModelsOfHelm() throws IOException {
        List<CSVRecord> input = Shared.rows("sparse_joint_models", "input_long.csv");
        List<String> models =
                input.stream().map(row -> row.get("model")).distinct().toList();
        ScoreTable table = Tables.ofLong(input, "score");
        AdditiveLogit fixed = AdditiveLogit.fixed(table, 0);
        AdditiveLogit mixed = AdditiveLogit.mixed(table, 0);
        for (CSVRecord row : Shared.rows("sparse_joint_models", "expected_additive.csv")) {
            int model = models.indexOf(row.get("model"));
            assertThat(fixed.effects()[model]).isCloseTo(number(row, "fixed_logit_effect"), within(1e-6));
            assertThat(fixed.standardError(model)).isCloseTo(number(row, "fixed_se"), within(1e-6));
            assertThat(mixed.effects()[model]).isCloseTo(number(row, "mixed_logit_effect"), within(1e-4));
            assertThat(mixed.standardError(model)).isCloseTo(number(row, "mixed_se"), within(1e-4));
        }
        Map<String, Double> fit = Shared.rows("sparse_joint_models", "expected_additive_fit.csv").stream()
                .collect(Collectors.toMap(row -> row.get("quantity"), row -> number(row, "value")));
        assertThat(fixed.residual()).isCloseTo(fit.get("fixed_residual_sd"), within(1e-6));
        assertThat(mixed.residual()).isCloseTo(fit.get("mixed_sd_residual"), within(1e-4));
        assertThat(mixed.spread()).isCloseTo(fit.get("mixed_sd_benchmark"), within(1e-4));
    }

    /** Origin: src/test/resources/reference/additive-logit/ORIGIN.md. */
    @Test
    void agreesWithLeastSquaresOfASmallTableWithGaps() throws IOException {
        Path folder = Path.of("src/test/resources/reference/additive-logit");
        List<CSVRecord> input = Shared.rows(folder.resolve("input.csv"));
        AdditiveLogit fit = AdditiveLogit.fixed(ScoreTable.of(Tables.columns(input), new double[] {1, 2, 0.5}), 0);
        List<CSVRecord> expected = Shared.rows(folder.resolve("expected.csv"));
        for (int model = 0; model < expected.size(); model++) {
            assertThat(fit.effects()[model]).isCloseTo(number(expected.get(model), "effect"), within(1e-9));
            assertThat(fit.standardError(model)).isCloseTo(number(expected.get(model), "error"), within(1e-9));
            assertThat(fit.standardError(model, 0))
                    .isCloseTo(number(expected.get(model), "error_of_difference_to_A"), within(1e-9));
        }
        assertThat(Arrays.stream(fit.benchmarkEffects()).sum()).isCloseTo(0, within(1e-12));
    }

    @Test
    void skippingTheHardBenchmarkGainsNothing() {
        double[] easy = {logistic(2), logistic(1), logistic(0)};
        double[] hard = {logistic(0), NONE, logistic(-2)};
        double[] effects = AdditiveLogit.fixed(ScoreTable.of(new double[][] {easy, hard}), 0.001)
                .effects();
        assertThat(effects).containsExactly(new double[] {1, 0, -1}, within(1e-9));
        assertThat(Ranks.places(RankingMethod.AVERAGE.rate(ScoreTable.of(new double[][] {easy, hard}))))
                .containsExactly(2, 1, 3);
    }

    @Test
    void whoIsNotJoinedToMostIsNotInIt() {
        double[][] columns = {{0.5, 0.6, NONE, NONE}, {0.4, 0.7, NONE, NONE}, {NONE, NONE, 0.9, NONE}};
        AdditiveLogit fit = AdditiveLogit.fixed(ScoreTable.of(columns), 0.001);
        assertThat(fit.effects()[2]).isNaN();
        assertThat(fit.effects()[3]).isNaN();
        assertThat(fit.standardError(2)).isNaN();
        assertThat(fit.benchmarkEffects()[2]).isNaN();
        assertThat(fit.effects()[1]).isGreaterThan(fit.effects()[0]);
        assertThat(fit.spread()).isNaN();
    }

    @Test
    void withNothingToSpareThereIsNoError() {
        AdditiveLogit fit = AdditiveLogit.fixed(ScoreTable.of(new double[][] {{0.5, 0.7}}), 0.001);
        assertThat(fit.residual()).isNaN();
        assertThat(fit.standardError(0)).isNaN();
        assertThat(fit.effects()[0]).isCloseTo(0, within(1e-12));
        assertThatThrownBy(() -> AdditiveLogit.fixed(ScoreTable.of(new double[][] {{NONE}}), 0.001))
                .hasMessageContaining("no scores");
    }

    @Test
    void scoresOfZeroAndOneAreClipped() {
        double[] effects = AdditiveLogit.fixed(ScoreTable.of(new double[][] {{0, 1}}), 0.001)
                .effects();
        assertThat(effects[1] - effects[0]).isCloseTo(2 * Math.log(999), within(1e-9));
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
