package claimbench.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AdjustmentTest {

    /** Worked by hand from the definitions of Holm, Hochberg, and Benjamini and Hochberg. */
    @Test
    void fiveTestsAreAdjustedAsByHand() {
        double[] p = {0.01, 0.04, 0.03, 0.005, 0.2};
        assertThat(Adjustment.BONFERRONI.apply(p))
                .containsExactly(new double[] {0.05, 0.2, 0.15, 0.025, 1}, within(1e-12));
        assertThat(Adjustment.HOLM.apply(p))
                .containsExactly(new double[] {0.04, 0.09, 0.09, 0.025, 0.2}, within(1e-12));
        assertThat(Adjustment.HOCHBERG.apply(p))
                .containsExactly(new double[] {0.04, 0.08, 0.08, 0.025, 0.2}, within(1e-12));
        assertThat(Adjustment.BENJAMINI_HOCHBERG.apply(p))
                .containsExactly(new double[] {0.025, 0.05, 0.05, 0.025, 0.2}, within(1e-12));
        assertThat(Adjustment.HOLM.findings(0.05, p)).isEqualTo(2);
        assertThat(Adjustment.NONE.findings(0.05, p)).isEqualTo(4);
    }

    @Test
    void aTestThatWasNotMadeDoesNotCount() {
        assertThat(Adjustment.BONFERRONI.apply(0.1, Double.NaN, 0.2))
                .containsExactly(new double[] {0.2, Double.NaN, 0.4}, within(1e-12));
        assertThat(Adjustment.HOLM.apply()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void orderIsKeptAndNothingGetsSmaller(Adjustment way) {
        SplittableRandom random = new SplittableRandom(2);
        for (int run = 0; run < 200; run++) {
            double[] p = random.doubles(1 + random.nextInt(12)).sorted().toArray();
            double[] adjusted = way.apply(p);
            double[] bonferroni = Adjustment.BONFERRONI.apply(p);
            assertThat(adjusted).isSorted();
            for (int i = 0; i < p.length; i++) {
                assertThat(adjusted[i]).isBetween(p[i], bonferroni[i]);
            }
            assertThat(Arrays.stream(adjusted).max().orElseThrow()).isLessThanOrEqualTo(1);
        }
    }
}
