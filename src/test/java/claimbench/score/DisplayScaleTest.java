package claimbench.score;

import static claimbench.testing.Shared.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Scale;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.ClaimedValue;
import claimbench.claim.ClaimedValue.Answer;
import claimbench.claim.ClaimedValue.Feature;
import claimbench.claim.ClaimedValue.Limit;
import claimbench.claim.ClaimedValue.Score;
import claimbench.claim.StatedRow;
import claimbench.claim.Unit;
import claimbench.problem.Location;
import claimbench.testing.Shared;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

final class DisplayScaleTest {

    @Test
    void guessingIsZeroAndTheCeilingAHundred() {
        Benchmark fourOptions = benchmark(Benchmark.Kind.SCORE, Better.HIGHER, "0", "100", "25");
        assertThat(display(fourOptions, "25")).isZero();
        assertThat(display(fourOptions, "100")).isEqualTo(100);
        assertThat(display(fourOptions, "62.5")).isCloseTo(50, within(1e-12));
        assertThat(display(fourOptions, "10")).as("worse than guessing").isZero();
    }

    @Test
    void lowerIsTurnedRound() {
        Benchmark errors = benchmark(Benchmark.Kind.SCORE, Better.LOWER, "0", "1", "");
        assertThat(display(errors, "0.25")).isCloseTo(75, within(1e-12));
    }

    @Test
    void withoutBoundsThereIsNoDisplayValue() {
        Benchmark elo = benchmark(Benchmark.Kind.SCORE, Better.HIGHER, "", "", "");
        assertThat(new DisplayScale(elo, BigDecimal.TEN).apply(score(elo, "1450")))
                .isEmpty();
    }

    @Test
    void limitsAreLogarithmicAgainstTheBestStated() {
        Benchmark minutes = benchmark(Benchmark.Kind.LIMIT, Better.HIGHER, "0", "", "");
        DisplayScale scale = new DisplayScale(minutes, new BigDecimal("120"));
        Unit unit = minutes.scale().unit();
        assertThat(scale.apply(new Limit(new BigDecimal("120"), unit))).hasValue(100);
        assertThat(scale.apply(new Limit(new BigDecimal("10"), unit)).orElseThrow())
                .isCloseTo(100 * Math.log(11) / Math.log(121), within(1e-9));
    }

    @Test
    void featuresHaveThreePlaces() {
        Benchmark feature = benchmark(Benchmark.Kind.FEATURE, Better.HIGHER, "", "", "");
        DisplayScale scale = new DisplayScale(feature, BigDecimal.ZERO);
        assertThat(scale.apply(new Feature(Answer.NO))).hasValue(0);
        assertThat(scale.apply(new Feature(Answer.PARTLY))).hasValue(50);
        assertThat(scale.apply(new Feature(Answer.YES))).hasValue(100);
    }

    @Test
    void agreesWithTheOpenLlmLeaderboard() throws IOException {
        List<CSVRecord> input = Shared.rows("open_llm_leaderboard_v2", "input.csv");
        List<CSVRecord> expected = Shared.rows("open_llm_leaderboard_v2", "expected.csv");
        Map<String, String> chance = Map.of("IFEval", "0", "MATH Lvl 5", "0", "GPQA", "0.25", "MMLU-PRO", "0.1");
        assertThat(input).hasSize(469);
        for (int i = 0; i < input.size(); i++) {
            for (Map.Entry<String, String> task : chance.entrySet()) {
                Benchmark benchmark = benchmark(Benchmark.Kind.SCORE, Better.HIGHER, "0", "1", task.getValue());
                double shown = display(benchmark, input.get(i).get(task.getKey() + "_raw"));
                assertThat(shown).isCloseTo(number(expected.get(i), task.getKey()), within(1e-10));
            }
        }
    }

    private static double display(Benchmark benchmark, String value) {
        return new DisplayScale(benchmark, BigDecimal.ZERO)
                .apply(score(benchmark, value))
                .orElseThrow();
    }

    private static ClaimedValue score(Benchmark benchmark, String value) {
        return new Score(new BigDecimal(value), benchmark.scale().unit(), Optional.empty(), OptionalInt.empty());
    }

    private static Benchmark benchmark(
            Benchmark.Kind kind, Better better, String floor, String ceiling, String chance) {
        Scale scale = new Scale(Unit.POINTS, better, decimal(floor), decimal(ceiling), decimal(chance));
        StatedRow row = new StatedRow(Location.ofFile("benchmarks.csv"), Map.of(), List.of());
        return new Benchmark("B", "C", kind, List.of(), scale, List.of(), OptionalInt.empty(), row, true);
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
