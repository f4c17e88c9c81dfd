package claimbench.stats;

import static claimbench.testing.Shared.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimbench.testing.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class NormalisationTest {

    private static final double NONE = Double.NaN;
    private static final Anchors KNOWN = new Anchors(0.25, 0.9, 0.6, 200);
    private static final Path OWN = Path.of("src/test/resources/reference/normalisation");

    private static final Map<Normalisation, String> REFERENCE = new EnumMap<>(Map.ofEntries(
            Map.entry(Normalisation.RAW, "score"),
            Map.entry(Normalisation.MINMAX, "min_max"),
            Map.entry(Normalisation.Z, "z_sample_sd"),
            Map.entry(Normalisation.Z_POPULATION, "z_population_sd"),
            Map.entry(Normalisation.ROBUST_Z, "robust_z"),
            Map.entry(Normalisation.CHANCE, "chance_corrected"),
            Map.entry(Normalisation.HUMAN, "human_normalised"),
            Map.entry(Normalisation.LOGIT, "logit"),
            Map.entry(Normalisation.EMPIRICAL_LOGIT, "empirical_logit_haldane"),
            Map.entry(Normalisation.CHANCE_LOGIT, "chance_corrected_logit_clip_1e3"),
            Map.entry(Normalisation.ARCSINE, "arcsine_sqrt"),
            Map.entry(Normalisation.ERROR_REDUCTION, "error_reduction_vs_row4"),
            Map.entry(Normalisation.PERCENTILE, "percentile_mid"),
            Map.entry(Normalisation.PERCENTILE_0_1, "percentile_0_1"),
            Map.entry(Normalisation.NORMAL_SCORE, "normal_score")));

    @ParameterizedTest
    @EnumSource
    void agreesWithTheReferenceCase(Normalisation way) throws IOException {
        List<CSVRecord> input = Shared.rows("normalisation_transforms", "input.csv");
        List<CSVRecord> expected = Shared.rows("normalisation_transforms", "expected.csv");
        for (CSVRecord parameters : Shared.rows("normalisation_transforms", "parameters.csv")) {
            String benchmark = parameters.get("benchmark");
            double[] column = Columns.of(input, benchmark);
            Anchors anchors = new Anchors(
                    number(parameters, "random_baseline"),
                    number(parameters, "human_baseline"),
                    column[3],
                    number(parameters, "n_items"));
            double[] scaled = way.apply(column, anchors);
            List<CSVRecord> rows = expected.stream()
                    .filter(row -> row.get("benchmark").equals(benchmark))
                    .toList();
            assertThat(rows).hasSameSizeAs(input);
            for (int i = 0; i < scaled.length; i++) {
                assertThat(scaled[i])
                        .as("%s", rows.get(i))
                        .isCloseTo(number(rows.get(i), REFERENCE.get(way)), within(1e-9));
                assertThat(Normalisation.empiricalLogitError(column[i], anchors.items()))
                        .isCloseTo(number(rows.get(i), "empirical_logit_se"), within(1e-9));
            }
        }
    }

    /** Origin: src/test/resources/reference/normalisation/ORIGIN.md. */
    @ParameterizedTest
    @EnumSource
    void agreesWithWhatWasWorkedOutApart(Normalisation way) throws IOException {
        List<CSVRecord> rows = Shared.rows(OWN.resolve("expected.csv"));
        double[] scaled = way.apply(Columns.of(rows, "raw"), KNOWN);
        assertThat(scaled).containsExactly(Columns.of(rows, way.word()), within(1e-9));
    }

    @Test
    void agreesWithTheOpenLlmLeaderboard() throws IOException {
        List<CSVRecord> input = Shared.rows("open_llm_leaderboard_v2", "input.csv");
        List<CSVRecord> expected = Shared.rows("open_llm_leaderboard_v2", "expected.csv");
        Map<String, Double> chance = Map.of("IFEval", 0.0, "MATH Lvl 5", 0.0, "GPQA", 0.25, "MMLU-PRO", 0.1);
        double[] sums = new double[input.size()];
        chance.forEach((task, level) -> {
            double[] scaled =
                    Normalisation.CHANCE.apply(Columns.of(input, task + "_raw"), Anchors.NONE.withChance(level));
            double[] published = Columns.of(expected, task);
            for (int i = 0; i < scaled.length; i++) {
                assertThat(100 * scaled[i]).isCloseTo(published[i], within(1e-10));
                sums[i] += 100 * scaled[i];
            }
        });
        double[] published = Columns.of(expected, "average");
        for (int i = 0; i < sums.length; i++) {
            double rest = number(input.get(i), "BBH_normalised") + number(input.get(i), "MUSR_normalised");
            assertThat((sums[i] + rest) / 6).isCloseTo(published[i], within(1e-10));
        }
        assertThat(sums).hasSize(469);
    }

    @Test
    void subtasksAreCorrectedOneByOneAndThenAveraged() throws IOException {
        Map<String, Double> chance = Map.of(
                "murder_mysteries_acc", 1 / 2.0, "object_placements_acc", 1 / 5.0, "team_allocation_acc", 1 / 3.0);
        for (CSVRecord row : Shared.rows("open_llm_leaderboard_v2", "musr_subtasks.csv")) {
            double mean = chance.entrySet().stream()
                    .mapToDouble(task -> Normalisation.CHANCE
                            .apply(new double[] {number(row, task.getKey())}, Anchors.NONE.withChance(task.getValue()))[
                            0])
                    .average()
                    .orElseThrow();
            assertThat(100 * mean).isCloseTo(number(row, "musr_normalised_published"), within(1e-10));
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheOrderAndTheGaps(Normalisation way) {
        SplittableRandom random = new SplittableRandom(11);
        for (int run = 0; run < 100; run++) {
            double[] column = Columns.random(random, 1, 2 + random.nextInt(20), 4)[0];
            double[] scaled = way.apply(column, KNOWN);
            boolean none = Arrays.stream(scaled).allMatch(Double::isNaN);
            int[] order = IntStream.range(0, column.length)
                    .filter(i -> !Double.isNaN(column[i]))
                    .boxed()
                    .sorted(Comparator.comparing(i -> column[i]))
                    .mapToInt(i -> i)
                    .toArray();
            for (int i = 1; !none && i < order.length; i++) {
                assertThat(scaled[order[i]]).isGreaterThanOrEqualTo(scaled[order[i - 1]]);
                if (column[order[i]] == column[order[i - 1]]) {
                    assertThat(scaled[order[i]]).isEqualTo(scaled[order[i - 1]]);
                } else if (!Set.of(Normalisation.CHANCE, Normalisation.CHANCE_LOGIT)
                        .contains(way)) {
                    assertThat(scaled[order[i]]).isGreaterThan(scaled[order[i - 1]]);
                }
            }
            for (int i = 0; i < column.length; i++) {
                assertThat(Double.isNaN(scaled[i])).isEqualTo(none || Double.isNaN(column[i]));
            }
        }
    }

    @Test
    void whatDividesByASpreadIsMissingWhereThereIsNone() {
        double[] equal = {0.5, NONE, 0.5};
        Set<Normalisation> spread =
                EnumSet.of(Normalisation.MINMAX, Normalisation.Z, Normalisation.Z_POPULATION, Normalisation.ROBUST_Z);
        for (Normalisation way : Normalisation.values()) {
            assertThat(Double.isNaN(way.apply(equal, KNOWN)[0])).as("%s", way).isEqualTo(spread.contains(way));
            assertThat(way.apply(new double[0], KNOWN)).isEmpty();
        }
        assertThat(Normalisation.ROBUST_Z.apply(new double[] {0.5, 0.5, 0.5, 0.9}, KNOWN))
                .containsOnly(NONE);
        assertThat(Normalisation.PERCENTILE.apply(new double[] {0.5}, KNOWN)).containsExactly(0.5);
        assertThat(Normalisation.PERCENTILE_0_1.apply(new double[] {0.5}, KNOWN))
                .containsExactly(NONE);
    }

    @Test
    void whatNeedsAnAnchorIsMissingWithoutIt() {
        double[] column = {0.2, 0.4};
        for (Normalisation way :
                List.of(Normalisation.HUMAN, Normalisation.EMPIRICAL_LOGIT, Normalisation.ERROR_REDUCTION)) {
            assertThat(way.isPossibleWith(Anchors.NONE)).isFalse();
            assertThat(way.apply(column, Anchors.NONE)).containsOnly(NONE);
        }
        assertThat(Normalisation.CHANCE.apply(column, Anchors.NONE)).containsExactly(column);
        assertThat(Normalisation.ERROR_REDUCTION.isPossibleWith(Anchors.NONE.withReference(1)))
                .isFalse();
    }

    @Test
    void logitsOfNothingAndEverythingStandHalfAQuestionAway() {
        double[] edges = Normalisation.LOGIT.apply(new double[] {0, 1}, Anchors.NONE.withItems(30));
        assertThat(edges).containsExactly(new double[] {-Math.log(59), Math.log(59)}, within(1e-12));
        assertThat(Normalisation.LOGIT.apply(new double[] {0, 1}, Anchors.NONE))
                .containsExactly(new double[] {-Math.log(999), Math.log(999)}, within(1e-12));
        assertThat(Normalisation.LOGIT.apply(new double[] {-0.1, 1.1, 1200}, Anchors.NONE))
                .containsOnly(NONE);
    }

    @Test
    void everyWayIsFoundByItsWord() {
        for (Normalisation way : Normalisation.values()) {
            assertThat(Normalisation.find(way.word())).contains(way);
            assertThat(way.formula()).isNotBlank();
            assertThat(way.warning()).doesNotEndWith(".");
        }
        assertThat(Normalisation.find("none of these")).isEmpty();
    }
}
