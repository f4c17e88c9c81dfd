package claimbench.ranking;

import static claimbench.ranking.Tables.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ConnectivityTest {

    /** Models 0 and 1 share two benchmarks, 2 hangs on the third by 1, 3 and 4 share one of their own, 5 has nothing. */
    private static final ScoreTable TABLE = ScoreTable.of(new double[][] {
        {0.5, 0.5, NONE, NONE, NONE, NONE},
        {0.5, 0.5, NONE, NONE, NONE, NONE},
        {NONE, 0.5, 0.5, NONE, NONE, NONE},
        {NONE, NONE, NONE, 0.5, 0.5, NONE},
        {0.5, NONE, NONE, NONE, NONE, NONE},
    });

    @Test
    void findsWhoIsJoinedAndByWhat() {
        Connectivity connectivity = Connectivity.of(TABLE);
        assertThat(connectivity.count()).isEqualTo(3);
        assertThat(connectivity.component(2)).isEqualTo(connectivity.component(0));
        assertThat(connectivity.component(3)).isNotEqualTo(connectivity.component(0));
        assertThat(connectivity.largest()).containsExactly(0, 1, 2);
        assertThat(connectivity.bridges()).containsExactly(2, 3);
        assertThat(connectivity.shared(0)).isEqualTo(2);
        assertThat(connectivity.shared(1)).isEqualTo(3);
        assertThat(connectivity.shared(5)).isZero();
    }

    @Test
    void ofEqualComponentsTheFirstIsTheLargest() {
        ScoreTable table = ScoreTable.of(new double[][] {{NONE, 0.5, 0.5, NONE}, {0.5, NONE, NONE, 0.5}});
        assertThat(Connectivity.of(table).largest()).containsExactly(0, 3);
        assertThat(Connectivity.of(ScoreTable.of(new double[0][])).largest()).isEmpty();
    }

    @Test
    void coverageSaysWhyAModelIsNotRanked() {
        Coverage two = Coverage.of(TABLE, 2);
        assertThat(two.ranked()).containsExactly(0, 1);
        assertThat(two.reasons())
                .containsExactly(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Coverage.Reason.FEW_BENCHMARKS),
                        Optional.of(Coverage.Reason.FEW_BENCHMARKS),
                        Optional.of(Coverage.Reason.FEW_BENCHMARKS),
                        Optional.of(Coverage.Reason.NO_SCORE));
        Coverage one = Coverage.of(TABLE, 1);
        assertThat(one.ranked()).containsExactly(0, 1, 2);
        assertThat(one.reasons().get(3)).contains(Coverage.Reason.NOT_JOINED);
    }

    @Test
    void whoIsTestedTooLittleJoinsNobody() {
        ScoreTable table = ScoreTable.of(
                new double[][] {{0.5, 0.5, NONE}, {NONE, 0.5, 0.5}, {0.5, NONE, NONE}, {NONE, NONE, 0.5}});
        assertThat(Coverage.of(table, 2).ranked()).containsExactly(0, 1, 2);
        ScoreTable weaker = ScoreTable.of(new double[][] {
            {0.5, 0.5, NONE},
            {NONE, 0.5, 0.5},
            {0.5, NONE, NONE},
            {NONE, NONE, 0.5},
            {0.5, NONE, NONE},
            {NONE, NONE, 0.5}
        });
        assertThat(Coverage.of(weaker, 3).ranked()).containsExactly(0);
        assertThat(Coverage.of(weaker, 3).reasons().get(2)).contains(Coverage.Reason.NOT_JOINED);
        assertThat(Coverage.of(weaker, 4).ranked()).isEmpty();
    }
}
