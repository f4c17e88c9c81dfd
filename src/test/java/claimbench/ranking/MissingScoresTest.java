package claimbench.ranking;

import static claimbench.ranking.Tables.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MissingScoresTest {

    @Test
    void aGapLeavesAPlaceOpen() {
        ScoreTable table = ScoreTable.of(new double[][] {{0.6, 0.5, 0.4}, {NONE, 0.5, 0.9}, {NONE, 0.5, 0.1}});
        assertThat(MissingScores.places(table, 0, RankingMethod.AVERAGE)).isEqualTo(new RankRange(1, 3));
        assertThat(MissingScores.places(table, 1, RankingMethod.AVERAGE)).isEqualTo(new RankRange(2, 2));
    }

    @Test
    void whereNobodyHasAScoreThereIsNothingToFill() {
        ScoreTable table = ScoreTable.of(new double[][] {{NONE, NONE}});
        assertThat(MissingScores.places(table, 0, RankingMethod.AVERAGE)).isEqualTo(new RankRange(0, 0));
    }
}
