package claimbench.ranking;

import static claimbench.ranking.Tables.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LeaveOutTest {

    /** Averages 0.6, 0.55 and 0.5: the first owes its place to the first benchmark. */
    private static final ScoreTable TABLE =
            ScoreTable.of(new double[][] {{0.9, 0.5, 0.5}, {0.5, 0.6, 0.5}, {0.4, 0.55, 0.5}});

    @Test
    void namesTheBenchmarkOnWhichAPlaceRests() {
        LeaveOut leaveOut = LeaveOut.oneByOne(TABLE, RankingMethod.AVERAGE);
        assertThat(leaveOut.sets()).isEqualTo(3);
        assertThat(leaveOut.place(0)).isEqualTo(1);
        assertThat(leaveOut.best(0)).isEqualTo(1);
        assertThat(leaveOut.worst(0)).isEqualTo(3);
        assertThat(leaveOut.decisive(0)).hasValue(0);
        assertThat(leaveOut.placeWithout(0, 0)).isEqualTo(3);
        assertThat(leaveOut.placeWithout(0, 1)).isEqualTo(1);
        assertThat(leaveOut.tau(0)).isCloseTo(-1 / 3.0, within(1e-12));
        assertThat(leaveOut.tau(2)).isCloseTo(1, within(1e-12));
    }

    @Test
    void theJackknifeErrorOfAnAverageIsThatOfTheMean() {
        LeaveOut leaveOut = LeaveOut.oneByOne(TABLE, RankingMethod.AVERAGE);
        double deviation = Math.sqrt((0.3 * 0.3 + 0.1 * 0.1 + 0.2 * 0.2) / 2);
        assertThat(leaveOut.standardError(0)).isCloseTo(deviation / Math.sqrt(3), within(1e-12));
        assertThat(leaveOut.standardError(2)).isZero();
    }

    @Test
    void groupsAreLeftOutTogether() {
        LeaveOut leaveOut = LeaveOut.groups(TABLE, new int[] {0, 1, 1}, RankingMethod.AVERAGE);
        assertThat(leaveOut.sets()).isEqualTo(2);
        assertThat(leaveOut.worst(0)).isEqualTo(3);
        assertThat(leaveOut.placeWithout(1, 0)).isEqualTo(1);
        assertThat(LeaveOut.of(TABLE, List.of(List.of(0, 1), List.of(1, 2)), RankingMethod.AVERAGE)
                        .placeWithout(0, 0))
                .isEqualTo(3);
    }

    @Test
    void whoHasNothingLeftIsPassedOver() {
        ScoreTable table = ScoreTable.of(new double[][] {{0.9, 0.5, NONE}, {NONE, 0.5, NONE}});
        LeaveOut leaveOut = LeaveOut.oneByOne(table, RankingMethod.AVERAGE);
        assertThat(leaveOut.placeWithout(0, 0)).isZero();
        assertThat(leaveOut.best(0)).isEqualTo(1);
        assertThat(leaveOut.decisive(0)).isEmpty();
        assertThat(leaveOut.standardError(0)).isNaN();
        assertThat(leaveOut.place(2)).isZero();
        assertThat(leaveOut.best(2)).isZero();
    }

    @Test
    void oneBenchmarkLeavesNothing() {
        LeaveOut leaveOut = LeaveOut.oneByOne(ScoreTable.of(new double[][] {{1, 2}}), RankingMethod.AVERAGE);
        assertThat(leaveOut.placeWithout(0, 1)).isZero();
        assertThat(leaveOut.worst(1)).isEqualTo(1);
        assertThat(leaveOut.tau(0)).isNaN();
        assertThat(leaveOut.standardError(1)).isNaN();
    }
}
