package claimbench.ranking;

import static claimbench.ranking.Tables.NONE;
import static claimbench.testing.Shared.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimbench.testing.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RankingMethodTest {

    private static final Map<String, RankingMethod> GLUE = Map.of(
            "arithmetic_mean", RankingMethod.AVERAGE,
            "geometric_mean", RankingMethod.GEOMETRIC_MEAN,
            "borda", RankingMethod.BORDA_WORST_RANK,
            "dowdall", RankingMethod.DOWDALL,
            "plurality", RankingMethod.PLURALITY,
            "copeland", RankingMethod.COPELAND,
            "minimax_winning_votes", RankingMethod.MINIMAX);

    private static final Map<String, String> GLUE_PRINTED = Map.of(
            "AM", "arithmetic_mean",
            "GM", "geometric_mean",
            "Borda", "borda",
            "Dowdall", "dowdall",
            "Plurality", "plurality",
            "Copeland", "copeland",
            "Minimax", "minimax_winning_votes");

    /** Origin: src/test/resources/reference/rules/ORIGIN.md. */
    @Test
    void everyRuleGivesWhatWasWorkedOutByHand() throws IOException {
        Path folder = Path.of("src/test/resources/reference/rules");
        List<CSVRecord> input = Shared.rows(folder.resolve("input.csv"));
        ScoreTable table = ScoreTable.of(Tables.columns(input), new double[] {2, 1, 1, 0.5});
        for (CSVRecord row : Shared.rows(folder.resolve("expected.csv"))) {
            double[] ratings = method(row.get("rule")).rate(table);
            double[] expected = Tables.names(input).stream()
                    .mapToDouble(model -> number(row, model))
                    .toArray();
            assertThat(ratings).as(row.get("rule")).containsExactly(expected, within(1e-9));
        }
    }

    @Test
    void agreesWithVoteAndRankOnGlue() throws IOException {
        List<CSVRecord> input = Shared.rows("votenrank_glue", "input.csv");
        double[] weights = Shared.rows("votenrank_glue", "weights.csv").stream()
                .mapToDouble(row -> number(row, "weight"))
                .toArray();
        ScoreTable table = ScoreTable.of(Tables.columns(input), weights);
        List<String> names = Tables.names(input);
        for (CSVRecord row : Shared.rows("votenrank_glue", "expected.csv")) {
            int model = names.indexOf(row.get("model"));
            GLUE.forEach((column, method) -> assertThat(method.rate(table)[model])
                    .as(column + " of " + row.get("model"))
                    .isCloseTo(number(row, column), within(1e-6)));
        }
        int printed = 0;
        for (CSVRecord row : Shared.rows("votenrank_glue", "published_positions.csv")) {
            if (GLUE_PRINTED.containsKey(row.get("method"))) {
                double[] ratings = glue(row.get("method")).rate(table);
                assertThat(ratings[names.indexOf(row.get("model"))])
                        .as(row.toString())
                        .isCloseTo(number(row, "published_value"), within(0.005 + 1e-9));
                printed++;
            }
        }
        assertThat(printed).isEqualTo(7 * 30);
        Majorities majorities = Majorities.of(table);
        List<CSVRecord> margins = Shared.rows("votenrank_glue", "expected_pairwise_margins.csv");
        for (CSVRecord row : margins) {
            for (String other : names) {
                assertThat(majorities.margin(names.indexOf(row.get("model")), names.indexOf(other)))
                        .isCloseTo(number(row, other), within(1e-6));
            }
        }
        assertThat(majorities.condorcetWinner()).hasValue(names.indexOf("ERNIE"));
    }

    private static RankingMethod glue(String printed) {
        return Objects.requireNonNull(GLUE.get(Objects.requireNonNull(GLUE_PRINTED.get(printed))));
    }

    @Test
    void agreesWithMtebOnBordaWithAndWithoutGaps() throws IOException {
        bordaAgrees("input_12_models.csv", "expected_12_models.csv", "borda_points", "borda_rank");
        bordaAgrees("input_125_models.csv", "expected_125_models.csv", "borda_points_mteb", "borda_rank_mteb");
    }

    private static void bordaAgrees(String input, String expected, String points, String rank) throws IOException {
        List<CSVRecord> rows = Shared.rows("mteb_multilingual_borda", input);
        ScoreTable table = ScoreTable.of(Tables.columns(rows));
        double[] borda = RankingMethod.BORDA.rate(table);
        double[] winRates = RankingMethod.MEAN_WIN_RATE.rate(table);
        for (CSVRecord row : Shared.rows("mteb_multilingual_borda", expected)) {
            int model = Tables.names(rows).indexOf(row.get("model"));
            assertThat(borda[model]).isCloseTo(number(row, points), within(1e-6));
            assertThat(Ranks.places(borda)[model]).isEqualTo((int) number(row, rank));
            if (row.isMapped("mean_win_rate_helm")) {
                assertThat(winRates[model]).isCloseTo(number(row, "mean_win_rate_helm"), within(1e-6));
                assertThat(Ranks.places(winRates)[model]).isEqualTo((int) number(row, "mwr_rank"));
            }
        }
    }

    @Test
    void agreesWithHelmOnMeanWinRates() throws IOException {
        helmAgrees("helm_lite_mwr", "input.csv", "expected.csv", 1, 0.005, 0);
        helmAgrees("helm_classic_mwr", "input_accuracy.csv", "expected_accuracy.csv", 1, 0.008, 0.0189);
        helmAgrees("helm_classic_mwr", "input_calibration.csv", "expected_calibration.csv", -1, 0.008, 0.119);
    }

    private static void helmAgrees(
            String folder, String input, String expected, int direction, double published, double ofT0pp)
            throws IOException {
        List<CSVRecord> rows = Shared.rows(folder, input);
        double[][] columns = Tables.columns(rows);
        double[] rates = RankingMethod.MEAN_WIN_RATE.rate(ScoreTable.of(Arrays.stream(columns)
                .map(column ->
                        Arrays.stream(column).map(score -> direction * score).toArray())
                .toArray(double[][]::new)));
        for (CSVRecord row : Shared.rows(folder, expected)) {
            double rate = rates[Tables.names(rows).indexOf(row.get("model"))];
            double tolerance = row.get("model").startsWith("T0pp") ? ofT0pp : published;
            assertThat(rate).isCloseTo(number(row, "mean_win_rate_recomputed"), within(1e-9));
            assertThat(rate).isCloseTo(number(row, "mean_win_rate_published"), within(tolerance + 5e-4));
        }
    }

    @Test
    void agreesOnEightModelsOfHelmLite() throws IOException {
        List<CSVRecord> rows = Shared.rows("rank_aggregation_small", "input_8models.csv");
        ScoreTable table = ScoreTable.of(Tables.columns(rows));
        List<String> names = Tables.names(rows);
        Map<String, RankingMethod> columns = Map.of(
                "borda_pairwise_wins_half_ties", RankingMethod.BORDA,
                "copeland_wins_minus_losses", RankingMethod.COPELAND,
                "mean_win_rate", RankingMethod.MEAN_WIN_RATE,
                "arithmetic_mean", RankingMethod.AVERAGE,
                "geometric_mean", RankingMethod.GEOMETRIC_MEAN,
                "reciprocal_rank_sum_dowdall_min_rank", RankingMethod.DOWDALL,
                "rrf_k60", RankingMethod.RECIPROCAL_RANK_FUSION);
        Map<String, RankingMethod> negative =
                Map.of("mean_rank", RankingMethod.MEAN_RANK, "median_rank", RankingMethod.MEDIAN_RANK);
        for (CSVRecord row : Shared.rows("rank_aggregation_small", "expected_8models.csv")) {
            int model = names.indexOf(row.get("model"));
            columns.forEach((column, method) ->
                    assertThat(method.rate(table)[model]).as(column).isCloseTo(number(row, column), within(1e-9)));
            negative.forEach((column, method) ->
                    assertThat(-method.rate(table)[model]).as(column).isCloseTo(number(row, column), within(1e-9)));
        }
    }

    @Test
    void agreesOnTheInterquartileMean() throws IOException {
        List<CSVRecord> rows = Shared.rows("aggregate_iqm", "input.csv");
        double[] means = RankingMethod.INTERQUARTILE_MEAN.rate(ScoreTable.of(Tables.columns(rows)));
        for (CSVRecord row : Shared.rows("aggregate_iqm", "expected.csv")) {
            assertThat(means[Tables.names(rows).indexOf(row.get("model"))])
                    .isCloseTo(number(row, "iqm_trim_mean_25pct"), within(1e-9));
        }
    }

    @Test
    void agreesWithTheWeightedCodingIndex() throws IOException {
        List<CSVRecord> rows = Shared.rows("weighted_index_aa_coding", "input.csv");
        double[] index = RankingMethod.AVERAGE.rate(ScoreTable.of(Tables.columns(rows), new double[] {2, 1}));
        for (CSVRecord row : Shared.rows("weighted_index_aa_coding", "expected.csv")) {
            double points = 100 * index[Tables.names(rows).indexOf(row.get("model"))];
            assertThat(points).isCloseTo(number(row, "coding_index_recomputed"), within(1e-6));
            assertThat(points).isCloseTo(number(row, "coding_index_published"), within(0.07));
        }
    }

    @ParameterizedTest
    @EnumSource
    void relabellingPermutesAndOrderOfBenchmarksDoesNotMatter(RankingMethod method) {
        SplittableRandom random = new SplittableRandom(11);
        for (int run = 0; run < 40; run++) {
            int models = 2 + random.nextInt(6);
            int benchmarks = 1 + random.nextInt(6);
            double[][] columns = Tables.random(random, models, benchmarks, 0.2);
            double[] weights = random.doubles(benchmarks, 0.1, 2).toArray();
            boolean joint = method == RankingMethod.ADDITIVE_LOGIT || method == RankingMethod.ECI;
            if (joint && Connectivity.of(ScoreTable.of(columns)).count() > 1) {
                continue; // of equal components the first is rated
            }
            int[] rows = Tables.shuffled(random, models);
            int[] order = Tables.shuffled(random, benchmarks);
            double[] ratings = method.rate(ScoreTable.of(columns, weights));
            double[] others = method.rate(ScoreTable.of(
                    Arrays.stream(order)
                            .mapToObj(at -> Tables.pick(columns[at], rows))
                            .toArray(double[][]::new),
                    Tables.pick(weights, order)));
            assertThat(others).containsExactly(Tables.pick(ratings, rows), within(1e-9));
            assertThat(Ranks.places(others))
                    .containsExactly(IntStream.of(rows)
                            .map(row -> Ranks.places(ratings)[row])
                            .toArray());
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlySizesSeeMonotoneTransforms(RankingMethod method) {
        SplittableRandom random = new SplittableRandom(12);
        boolean changed = false;
        for (int run = 0; run < 40; run++) {
            double[][] columns = Tables.random(random, 5, 4, 0.2);
            double[][] stretched = columns.clone();
            stretched[0] =
                    Arrays.stream(columns[0]).map(score -> Math.pow(score, 3)).toArray();
            double[] ratings = method.rate(ScoreTable.of(columns));
            double[] others = method.rate(ScoreTable.of(stretched));
            changed |= !Arrays.equals(ratings, others);
        }
        assertThat(changed).isEqualTo(method.usesSizes());
    }

    @ParameterizedTest
    @EnumSource
    void aBetterScoreNeverLowersAModel(RankingMethod method) {
        SplittableRandom random = new SplittableRandom(13);
        for (int run = 0; run < 60; run++) {
            double[][] columns = Tables.random(random, 5, 5, 0);
            int[] before = Ranks.places(method.rate(ScoreTable.of(columns)));
            columns[run % 5][0] = 0.95;
            int[] after = Ranks.places(method.rate(ScoreTable.of(columns)));
            assertThat(after[0]).isLessThanOrEqualTo(before[0]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoHasNoScoreIsNotRatedAndSmallTablesAreDefined(RankingMethod method) {
        double[] ratings = method.rate(ScoreTable.of(new double[][] {{0.5, NONE, 0.2}, {0.4, NONE, 0.3}}));
        assertThat(ratings[1]).isNaN();
        assertThat(Ranks.places(ratings)).containsExactly(1, 0, 2);
        assertThat(method.rate(ScoreTable.of(new double[0][]))).isEmpty();
        assertThat(method.rate(ScoreTable.of(new double[][] {{NONE, NONE}}))).containsOnly(NONE);
        assertThat(Ranks.places(method.rate(ScoreTable.of(new double[][] {{0.4, 0.4, 0.4}}))))
                .containsExactly(1, 1, 1);
    }

    @Test
    void everyRuleHasAWordOfItsOwnAndSaysWhatItDoes() {
        Set<String> words =
                Arrays.stream(RankingMethod.values()).map(RankingMethod::word).collect(Collectors.toSet());
        assertThat(words).hasSize(RankingMethod.values().length).allMatch(word -> word.matches("[a-z-]+"));
        assertThat(RankingMethod.values())
                .allMatch(method ->
                        !method.formula().isBlank() && !method.warning().isBlank());
    }

    private static RankingMethod method(String word) {
        return Arrays.stream(RankingMethod.values())
                .filter(method -> method.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
