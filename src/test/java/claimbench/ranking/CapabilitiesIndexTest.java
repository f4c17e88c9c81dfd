package claimbench.ranking;

import static claimbench.ranking.Tables.NONE;
import static claimbench.testing.Shared.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import claimbench.ranking.CapabilitiesIndex.Settings;
import claimbench.stats.Draws;
import claimbench.testing.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

final class CapabilitiesIndexTest {

    private static final Path FOLDER = Path.of("src/test/resources/reference/eci");

    /** Origin: src/test/resources/reference/eci/ORIGIN.md. */
    @Test
    void findsTheTrueParametersAndThePenalisedOnes() throws IOException {
        ScoreTable table = Tables.ofLong(Shared.rows(FOLDER.resolve("input.csv")), "score");
        CapabilitiesIndex exact = CapabilitiesIndex.fit(table, new Settings(0, 0, 0));
        CapabilitiesIndex epoch = CapabilitiesIndex.fit(table, Settings.epoch(0));
        IndexScale scale = new IndexScale(1, 130, 4, 150);
        for (CSVRecord row : Shared.rows(FOLDER.resolve("expected.csv"))) {
            int at = row.get("name").charAt(1) - '1';
            if (row.get("name").startsWith("M")) {
                assertThat(exact.capabilities()[at]).isCloseTo(number(row, "true"), within(1e-9));
                assertThat(epoch.capabilities()[at]).isCloseTo(number(row, "fitted"), within(1e-6));
                assertThat(epoch.index(scale)[at]).isCloseTo(number(row, "index"), within(1e-5));
            } else if (row.get("name").startsWith("B")) {
                assertThat(exact.difficulties()[at]).isCloseTo(number(row, "true"), within(1e-9));
                assertThat(exact.slopes()[at]).isCloseTo(number(row, "slope_true"), within(1e-9));
                assertThat(epoch.difficulties()[at]).isCloseTo(number(row, "fitted"), within(1e-6));
                assertThat(epoch.slopes()[at]).isCloseTo(number(row, "slope"), within(1e-6));
                assertThat(epoch.difficultyIndex(scale)[at]).isCloseTo(number(row, "index"), within(1e-5));
            } else {
                assertThat(exact.objective()).isCloseTo(0, within(1e-20));
                assertThat(epoch.objective()).isCloseTo(number(row, "fitted"), within(1e-10));
            }
        }
    }

    @Test
    void agreesWithTheSmallExactCase() throws IOException {
        List<CSVRecord> input = Shared.rows("eci_small_exact", "input.csv");
        ScoreTable table = Tables.ofLong(input, "performance");
        CapabilitiesIndex exact = CapabilitiesIndex.fit(table, new Settings(0, 0, 0));
        CapabilitiesIndex epoch = CapabilitiesIndex.fit(table, Settings.epoch(0));
        IndexScale scale = new IndexScale(1, 130, 5, 150);
        for (CSVRecord row : Shared.rows("eci_small_exact", "expected_models.csv")) {
            int at = row.get("model").charAt(1) - '1';
            assertThat(exact.capabilities()[at]).isCloseTo(number(row, "true_capability"), within(1e-6));
            assertThat(exact.index(scale)[at]).isCloseTo(number(row, "lambda0_eci"), within(1e-6));
            assertThat(epoch.capabilities()[at]).isCloseTo(number(row, "lambda0.1_capability"), within(1e-6));
            assertThat(epoch.index(scale)[at]).isCloseTo(number(row, "lambda0.1_eci"), within(1e-4));
        }
        for (CSVRecord row : Shared.rows("eci_small_exact", "expected_benchmarks.csv")) {
            int at = input.stream()
                    .map(r -> r.get("benchmark"))
                    .distinct()
                    .toList()
                    .indexOf(row.get("benchmark"));
            assertThat(exact.difficulties()[at]).isCloseTo(number(row, "true_difficulty"), within(1e-6));
            assertThat(exact.slopes()[at]).isCloseTo(number(row, "true_discriminability"), within(1e-6));
            assertThat(epoch.difficulties()[at]).isCloseTo(number(row, "lambda0.1_difficulty"), within(1e-6));
            assertThat(epoch.slopes()[at]).isCloseTo(number(row, "lambda0.1_discriminability"), within(1e-6));
            assertThat(epoch.difficultyIndex(scale)[at]).isCloseTo(number(row, "lambda0.1_edi"), within(1e-4));
        }
        List<CSVRecord> summary = Shared.rows("eci_small_exact", "expected_fit_summary.csv");
        assertThat(epoch.objective()).isCloseTo(number(summary.get(1), "objective"), within(1e-9));
        assertThat(epoch.squaredResiduals()).isCloseTo(number(summary.get(1), "sse"), within(1e-9));
        assertThat(exact.squaredResiduals()).isCloseTo(0, within(1e-20));
    }

    @Test
    void agreesWithEpochsIndexOfAugust2026() throws IOException {
        List<CSVRecord> input = Shared.rows("epoch_eci_2026_08", "input.csv");
        List<String> models =
                input.stream().map(row -> row.get("model")).distinct().toList();
        List<String> benchmarks =
                input.stream().map(row -> row.get("benchmark")).distinct().toList();
        ScoreTable table = Tables.ofLong(input, "performance");
        int anchor = benchmarks.indexOf("Winogrande");
        for (CSVRecord row : Shared.rows("epoch_eci_2026_08", "expected_fit_summary.csv")) {
            CapabilitiesIndex fit = CapabilitiesIndex.fit(table, new Settings(anchor, number(row, "lambda_"), 0.001));
            assertThat(fit.objective()).isCloseTo(number(row, "objective_half_sse_plus_penalty"), within(1e-8));
            assertThat(fit.squaredResiduals()).isCloseTo(number(row, "sse"), within(1e-6));
        }
        CapabilitiesIndex fit = CapabilitiesIndex.fit(table, Settings.epoch(anchor));
        List<CSVRecord> expected = Shared.rows("epoch_eci_2026_08", "expected_eci.csv");
        IndexScale scale =
                new IndexScale(models.indexOf(at(expected, 130)), 130, models.indexOf(at(expected, 150)), 150);
        double[] index = fit.index(scale);
        assertThat(expected).hasSize(222);
        for (CSVRecord row : expected) {
            double own = index[models.indexOf(row.get("model"))];
            assertThat(own).isCloseTo(number(row, "eci_recomputed"), within(1e-3));
            assertThat(own).isCloseTo(number(row, "eci_published"), within(own > 115 ? 0.025 : 0.25));
            assertThat(fit.capabilities()[models.indexOf(row.get("model"))])
                    .isCloseTo(number(row, "capability_raw"), within(1e-4));
        }
        for (CSVRecord row : Shared.rows("epoch_eci_2026_08", "expected_edi.csv")) {
            int benchmark = benchmarks.indexOf(row.get("benchmark"));
            assertThat(fit.difficultyIndex(scale)[benchmark]).isCloseTo(number(row, "edi_recomputed"), within(1e-3));
            assertThat(fit.difficultyIndex(scale)[benchmark]).isCloseTo(number(row, "edi_published"), within(0.25));
            assertThat(fit.slopeIndex(scale)[benchmark])
                    .isCloseTo(number(row, "slope_scaled_recomputed"), within(1e-5));
            assertThat(fit.slopes()[benchmark]).isCloseTo(number(row, "discriminability_raw"), within(1e-4));
        }
        RatingDraws draws = fit.bootstrap(scale, new Draws(12345, 500));
        double gap = 0;
        int intervals = 0;
        for (CSVRecord row : expected) {
            if (!row.get("eci_ci90_low_published").isEmpty()) {
                int model = models.indexOf(row.get("model"));
                gap += Math.abs(draws.range(model, 0.9).low() - number(row, "eci_ci90_low_published"));
                gap += Math.abs(draws.range(model, 0.9).high() - number(row, "eci_ci90_high_published"));
                intervals += 2;
            }
        }
        assertThat(intervals).isEqualTo(440);
        assertThat(gap / intervals).isLessThan(0.5);
    }

    private static String at(List<CSVRecord> rows, double index) {
        return rows.stream()
                .filter(row -> number(row, "eci_published") == index)
                .filter(row -> row.get("eci_ci90_low_published").isEmpty()
                        || row.get("eci_ci90_low_published").equals(row.get("eci_ci90_high_published")))
                .findFirst()
                .orElseThrow()
                .get("model");
    }

    @Test
    void relabellingPermutesTheIndex() {
        SplittableRandom random = new SplittableRandom(31);
        for (int run = 0; run < 20; run++) {
            double[][] columns = noisy(random, 8, 6);
            int[] rows = Tables.shuffled(random, 8);
            int[] order = Tables.shuffled(random, 6);
            double[] index = CapabilitiesIndex.fit(ScoreTable.of(columns), Settings.epoch(order[0]))
                    .capabilities();
            double[][] turned = Arrays.stream(order)
                    .mapToObj(at -> Tables.pick(columns[at], rows))
                    .toArray(double[][]::new);
            assertThat(CapabilitiesIndex.fit(ScoreTable.of(turned), Settings.epoch(0))
                            .capabilities())
                    .containsExactly(Tables.pick(index, rows), within(1e-8));
        }
    }

    @Test
    void noNeighbourIsBetterThanTheFit() {
        SplittableRandom random = new SplittableRandom(32);
        for (int run = 0; run < 20; run++) {
            ScoreTable table = ScoreTable.of(noisy(random, 6, 5));
            Settings settings = Settings.epoch(0);
            SigmoidScores scores = SigmoidScores.of(table, settings.clip());
            SigmoidSolver solver = new SigmoidSolver(scores, scores.ones(), settings);
            SigmoidFit fit = solver.solve(SigmoidFit.start(scores, 0));
            for (int at = 0; at < fit.size(); at++) {
                for (double step : new double[] {1e-4, -1e-4}) {
                    double[] change = new double[fit.size()];
                    change[at] = step;
                    if (at != fit.slopeAt(0)) {
                        assertThat(solver.objective(fit.moved(change))).isGreaterThanOrEqualTo(solver.objective(fit));
                    }
                }
            }
        }
    }

    @Test
    void aModelWithoutScoresHasNoIndexNorABenchmarkADifficulty() {
        double[][] columns = {{0.3, 0.6, NONE}, {0.2, 0.5, NONE}, {NONE, NONE, NONE}};
        CapabilitiesIndex fit = CapabilitiesIndex.fit(ScoreTable.of(columns), Settings.epoch(0));
        assertThat(fit.capabilities()[2]).isNaN();
        assertThat(fit.difficulties()[2]).isNaN();
        assertThat(fit.slopes()[2]).isNaN();
        assertThatThrownBy(() -> CapabilitiesIndex.fit(ScoreTable.of(columns), Settings.epoch(2)))
                .hasMessageContaining("anchor");
    }

    @Test
    void theAnchorModelsDoNotMoveInTheBootstrapAndTheSeedDecidesTheRest() {
        ScoreTable table = ScoreTable.of(noisy(new SplittableRandom(33), 8, 10));
        CapabilitiesIndex fit = CapabilitiesIndex.fit(table, Settings.epoch(0));
        IndexScale scale = new IndexScale(0, 130, 7, 150);
        RatingDraws draws = fit.bootstrap(scale, new Draws(4, 50));
        assertThat(draws.range(0, 0.9).width()).isCloseTo(0, within(1e-9));
        assertThat(draws.range(7, 0.9).high()).isCloseTo(150, within(1e-9));
        assertThat(draws.range(3, 0.9).width()).isPositive();
        assertThat(fit.bootstrap(scale, new Draws(4, 50)).range(3, 0.9)).isEqualTo(draws.range(3, 0.9));
        assertThat(fit.bootstrap(scale, new Draws(5, 50)).range(3, 0.9)).isNotEqualTo(draws.range(3, 0.9));
    }

    @Test
    void aHigherPenaltyDrawsCapabilitiesTogether() {
        ScoreTable table = ScoreTable.of(noisy(new SplittableRandom(34), 8, 10));
        double before = Double.POSITIVE_INFINITY;
        for (double penalty : new double[] {0.001, 0.1, 10, 1000}) {
            double[] capabilities = CapabilitiesIndex.fit(table, new Settings(0, penalty, 0.001))
                    .capabilities();
            double range = Arrays.stream(capabilities).max().orElseThrow()
                    - Arrays.stream(capabilities).min().orElseThrow();
            assertThat(range).isLessThan(before);
            before = range;
        }
    }

    /** Scores by the model's formula, the models ascending, with noise and gaps. */
    private static double[][] noisy(SplittableRandom random, int models, int benchmarks) {
        double[][] columns = new double[benchmarks][models];
        for (double[] column : columns) {
            double difficulty = random.nextDouble(-1, 1);
            double slope = random.nextDouble(0.7, 2);
            Arrays.setAll(
                    column,
                    model -> random.nextInt(10) == 0
                            ? NONE
                            : Math.max(
                                    0,
                                    Math.min(
                                            1,
                                            1 / (1 + Math.exp(-slope * (0.5 * model - 2 - difficulty)))
                                                    + random.nextDouble(-0.1, 0.1))));
        }
        return columns;
    }
}
