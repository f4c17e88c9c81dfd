package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelSpreadTest {

    private static final double HIGH = 400;

    @Test
    void whatHasRoomStaysWhereItIs() {
        assertThat(LabelSpread.middles(List.of(20.0, 60.0, 200.0), List.of(20.0, 20.0, 40.0), 0, HIGH))
                .containsExactly(20.0, 60.0, 200.0);
        assertThat(LabelSpread.middles(List.of(), List.of(), 0, HIGH)).isEmpty();
    }

    @Test
    void equalOnesStandRoundTheirPlace() {
        assertThat(LabelSpread.middles(List.of(100.0, 100.0, 100.0), List.of(20.0, 20.0, 20.0), 0, HIGH))
                .containsExactly(80.0, 100.0, 120.0);
        assertThat(LabelSpread.middles(List.of(0.0, 0.0), List.of(20.0, 20.0), 0, HIGH))
                .containsExactly(10.0, 30.0);
        assertThat(LabelSpread.middles(List.of(HIGH, HIGH), List.of(20.0, 20.0), 0, HIGH))
                .containsExactly(370.0, 390.0);
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> LabelSpread.middles(List.of(1.0, 2.0), List.of(20.0, 20.0), 0, 39))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(LabelSpread.middles(List.of(1.0, 2.0), List.of(20.0, 20.0), 0, 40))
                .containsExactly(10.0, 30.0);
    }

    @Test
    void keepsOrderAndBoundsWithoutOverlapAtTheLeastDisplacement() {
        Random random = new Random(20260216);
        for (int round = 0; round < 2_000; round++) {
            int size = 1 + random.nextInt(10);
            boolean alike = random.nextInt(4) == 0;
            double one = random.nextDouble() * HIGH;
            List<Double> wanted = IntStream.range(0, size)
                    .mapToObj(i -> alike ? one : random.nextDouble() * HIGH)
                    .sorted()
                    .toList();
            List<Double> heights = IntStream.range(0, size)
                    .mapToObj(i -> 18.0 + 22 * random.nextInt(2))
                    .toList();
            List<Double> middles = LabelSpread.middles(wanted, heights, 0, HIGH);
            assertThat(violation(middles, heights)).isLessThan(1e-9);
            assertNothingIsCloser(wanted, heights, middles, random);
        }
    }

    /** No small step of any run of labels leads to a better place that is allowed; the problem is convex. */
    private static void assertNothingIsCloser(
            List<Double> wanted, List<Double> heights, List<Double> middles, Random random) {
        double least = displacement(wanted, middles);
        for (int from = 0; from < middles.size(); from++) {
            for (int to = from + 1; to <= middles.size(); to++) {
                for (double step : new double[] {-1, -1e-3, 1e-3, 1}) {
                    List<Double> moved = new ArrayList<>(middles);
                    for (int i = from; i < to; i++) {
                        moved.set(i, moved.get(i) + step);
                    }
                    if (violation(moved, heights) <= 1e-9) {
                        assertThat(displacement(wanted, moved)).isGreaterThanOrEqualTo(least - 1e-9);
                    }
                }
            }
        }
        List<Double> other =
                random.doubles(middles.size(), 0, HIGH).sorted().boxed().toList();
        if (violation(other, heights) <= 0) {
            assertThat(displacement(wanted, other)).isGreaterThanOrEqualTo(least);
        }
    }

    private static double displacement(List<Double> wanted, List<Double> middles) {
        return IntStream.range(0, wanted.size())
                .mapToDouble(i -> Math.pow(wanted.get(i) - middles.get(i), 2))
                .sum();
    }

    /** By how much labels overlap, change order or leave the bounds at worst. */
    private static double violation(List<Double> middles, List<Double> heights) {
        int last = middles.size() - 1;
        double worst = Math.max(heights.get(0) / 2 - middles.get(0), middles.get(last) + heights.get(last) / 2 - HIGH);
        for (int i = 1; i <= last; i++) {
            double needed = (heights.get(i - 1) + heights.get(i)) / 2;
            worst = Math.max(worst, needed - (middles.get(i) - middles.get(i - 1)));
        }
        return worst;
    }

    @Test
    void unequalHeightsKeepTheirDistance() {
        List<Double> middles = LabelSpread.middles(List.of(100.0, 100.0), List.of(20.0, 40.0), 0, HIGH);
        assertThat(middles.get(1) - middles.get(0)).isCloseTo(30, within(1e-9));
    }
}
