package claimbench.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import claimbench.stats.Draws;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SelectionTest {

    private static final Draws DRAWS = new Draws(1, 20_000);

    /**
     * Closed forms for 1 to 3 (0, 1/√π, 3/(2√π)); the rest from tables of normal scores (Harter
     * 1961; David and Nagaraja 2003) and scipy.integrate.quad; N = 27 as in methods.md §12.
     */
    @ParameterizedTest
    @CsvSource({
        "1, 0",
        "2, 0.564190",
        "3, 0.846284",
        "4, 1.029375",
        "5, 1.162964",
        "10, 1.538753",
        "27, 1.998269",
        "100, 2.507594"
    })
    void theBestOfSeveralTriesStandsAboveTheMean(int tries, double expected) {
        assertThat(Selection.expectedMaximum(tries)).isCloseTo(expected, within(1e-6));
    }

    @Test
    void countsTheChoicesThatAreAsGood() {
        double[] results = {0.9, 0.8, 0.3, 0.2, 0.1};
        assertThat(Selection.subsetTest(results, new int[] {0, 1}, DRAWS))
                .isEqualTo(new Selection.SubsetTest(0.1, true, 10));
        assertThat(Selection.subsetTest(results, new int[] {1, 2}, DRAWS).p()).isCloseTo(0.4, within(1e-12));
        assertThat(Selection.subsetTest(results, new int[] {0, 1, 2, 3, 4}, DRAWS)
                        .p())
                .isEqualTo(1);
        assertThat(Selection.subsetTest(new double[] {0.1, 0.1, 0.1}, new int[] {2}, DRAWS)
                        .p())
                .isEqualTo(1);
    }

    @Test
    void beyondAMillionChoicesTheyAreDrawn() {
        double[] results = new double[40];
        Arrays.setAll(results, at -> at);
        int[] best = {30, 31, 32, 33, 34, 35, 36, 37, 38, 39};
        Selection.SubsetTest test = Selection.subsetTest(results, best, DRAWS);
        assertThat(test.exact()).isFalse();
        assertThat(test.sets()).isEqualTo(20_000);
        assertThat(test.p()).isEqualTo(1 / 20_001.0);
        int[] even = {0, 4, 8, 12, 16, 23, 27, 31, 35, 39};
        assertThat(Selection.subsetTest(results, even, DRAWS).p()).isCloseTo(0.5, within(0.03));
    }

    @Test
    void noChoiceIsRefused() {
        assertThatThrownBy(() -> Selection.subsetTest(new double[2], new int[0], DRAWS))
                .hasMessageContaining("no choice");
        assertThatThrownBy(() -> Selection.subsetTest(new double[2], new int[] {0, 0}, DRAWS))
                .hasMessageContaining("no choice");
        assertThatThrownBy(() -> Selection.expectedMaximum(0)).hasMessageContaining("no tries");
    }
}
