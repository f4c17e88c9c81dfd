package claimbench.ranking;

import static claimbench.ranking.Tables.NONE;
import static claimbench.testing.Shared.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import claimbench.stats.Draws;
import claimbench.testing.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

final class RatingDrawsTest {

    private static final Path FOLDER = Path.of("src/test/resources/reference/bootstrap");

    @Test
    void allDrawsGiveTheExactShares() throws IOException {
        List<CSVRecord> input = Shared.rows(FOLDER.resolve("input.csv"));
        ScoreTable table = ScoreTable.of(Tables.columns(input));
        for (CSVRecord row : Shared.rows(FOLDER.resolve("expected.csv"))) {
            int model = Tables.names(input).indexOf(row.get("model"));
            RatingDraws exact = RatingDraws.exact(table, RankingMethod.AVERAGE, strata(row));
            assertThat(exact.count()).isEqualTo(row.get("strata").equals("one") ? 3125 : 108);
            agrees(exact, model, row, 1e-9);
        }
    }

    @Test
    void manyDrawsComeNearTheExactShares() throws IOException {
        List<CSVRecord> input = Shared.rows(FOLDER.resolve("input.csv"));
        ScoreTable table = ScoreTable.of(Tables.columns(input));
        for (CSVRecord row : Shared.rows(FOLDER.resolve("expected.csv"))) {
            int model = Tables.names(input).indexOf(row.get("model"));
            Redraw redraw = Redraw.benchmarks(strata(row));
            RatingDraws draws = RatingDraws.of(table, redraw, RankingMethod.AVERAGE, new Draws(1, 20_000));
            agrees(draws, model, row, 0.015);
        }
    }

    private static int[] strata(CSVRecord row) {
        return row.get("strata").equals("one") ? new int[] {0, 0, 0, 0, 0} : new int[] {0, 0, 1, 1, 1};
    }

    private static void agrees(RatingDraws draws, int model, CSVRecord row, double tolerance) {
        assertThat(draws.first(model)).isCloseTo(number(row, "first"), within(tolerance));
        assertThat(draws.top(model, 2)).isCloseTo(number(row, "top_two"), within(tolerance));
        assertThat(draws.winning(model, 0)).isCloseTo(number(row, "ahead_of_A"), within(tolerance));
        assertThat(draws.standardError(model)).isCloseTo(number(row, "standard_error"), within(tolerance));
    }

    @Test
    void twoOfThreeBenchmarksWinTwentyOfTwentySevenDraws() {
        ScoreTable table = ScoreTable.of(new double[][] {{2, 1}, {2, 1}, {1, 2}});
        RatingDraws exact = RatingDraws.exact(table, RankingMethod.MEAN_WIN_RATE, 0, 0, 0);
        assertThat(exact.first(0)).isCloseTo(20 / 27.0, within(1e-12));
        assertThat(exact.winning(1, 0)).isCloseTo(7 / 27.0, within(1e-12));
        assertThat(exact.places(0, 0.9).low()).isEqualTo(1);
        assertThat(exact.places(0, 0.9).high()).isEqualTo(2);
        assertThat(exact.range(0, 0.9).low()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(exact.range(0, 1).low()).isZero();
        assertThat(exact.top(1, 2)).isEqualTo(1);
    }

    @Test
    void aBenchmarkAloneInItsStratumIsInEveryDraw() {
        ScoreTable table = ScoreTable.of(new double[][] {{2, 1}, {1, 2}});
        RatingDraws exact = RatingDraws.exact(table, RankingMethod.AVERAGE, 0, 1);
        assertThat(exact.count()).isEqualTo(1);
        assertThat(exact.first(0)).isEqualTo(0.5);
        assertThat(exact.top(0, 1)).isEqualTo(0.5);
    }

    @Test
    void whoIsNotRatedInADrawDoesNotCountThere() {
        ScoreTable table = ScoreTable.of(new double[][] {{2, 1, NONE}, {1, NONE, NONE}});
        RatingDraws exact = RatingDraws.exact(table, RankingMethod.AVERAGE, 0, 0);
        assertThat(exact.rated(0)).isEqualTo(1);
        assertThat(exact.rated(1)).isEqualTo(3 / 4.0);
        assertThat(exact.rated(2)).isZero();
        assertThat(exact.winning(0, 1)).isEqualTo(1);
        assertThat(exact.first(2)).isNaN();
        assertThat(exact.places(2, 0.9).low()).isNaN();
        assertThat(exact.standardError(0, 1)).isCloseTo(Math.sqrt(1 / 12.0), within(1e-12));
    }

    @Test
    void drawsDependOnTheSeedAndOnNothingElse() {
        ScoreTable table = ScoreTable.of(Tables.random(new SplittableRandom(2), 6, 8, 0.2));
        Redraw redraw = Redraw.noise(errors(8, 6)).then(Redraw.benchmarks(0, 0, 0, 1, 1, 1, 2, 2));
        double[] once = shares(RatingDraws.of(table, redraw, RankingMethod.AVERAGE, new Draws(5, 300)));
        assertThat(shares(RatingDraws.of(table, redraw, RankingMethod.AVERAGE, new Draws(5, 300))))
                .containsExactly(once);
        assertThat(shares(RatingDraws.of(table, redraw, RankingMethod.AVERAGE, new Draws(6, 300))))
                .isNotEqualTo(once);
    }

    @Test
    void noiseMovesScoresByItsSize() {
        ScoreTable table = ScoreTable.of(new double[][] {{0, NONE}});
        RatingDraws draws =
                RatingDraws.of(table, Redraw.noise(errors(1, 2)), RankingMethod.AVERAGE, new Draws(1, 20_000));
        assertThat(draws.standardError(0)).isCloseTo(0.1, within(0.003));
        assertThat(draws.range(0, 0.9).width()).isCloseTo(2 * 0.1644854, within(0.01));
        assertThat(draws.rated(1)).isZero();
    }

    @Test
    void tooManyDrawsAreNotListed() {
        ScoreTable table = ScoreTable.of(Tables.random(new SplittableRandom(2), 3, 8, 0));
        assertThatThrownBy(() -> RatingDraws.exact(table, RankingMethod.AVERAGE, 0, 0, 0, 0, 0, 0, 0, 0))
                .hasMessageContaining("too many");
    }

    private static double[] shares(RatingDraws draws) {
        double[] shares = new double[draws.models()];
        Arrays.setAll(
                shares, model -> draws.first(model) + draws.range(model, 0.9).low());
        return shares;
    }

    private static double[][] errors(int benchmarks, int models) {
        double[][] errors = new double[benchmarks][models];
        for (double[] column : errors) {
            Arrays.fill(column, 0.1);
        }
        return errors;
    }
}
