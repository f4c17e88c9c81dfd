package claimbench.cli;

import static claimbench.testing.Shared.number;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimbench.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders of models and how firm they are, as the command computes them. */
final class CalcRankingTest {

    private static final String REFERENCE = "../shared/reference/";
    private static final String TENNESSEE =
            "city,West,Middle,East,Centre\nMemphis,4,1,1,1\nNashville,3,4,2,2\nChattanooga,2,3,4,3\nKnoxville,1,2,3,4\n";
    private static final String ISLANDS = "m,A,B,C\nx,0.1,0.4,\ny,0.2,,\nz,,0.6,\nv,,,0.5\nw,,,0.7\n";

    @TempDir
    private Path folder;

    private Run calc(String content, String line) throws IOException {
        Path file = Files.writeString(folder.resolve("my.csv"), content);
        return run(line.replace("my.csv", file.toString()));
    }

    private static Run run(String line) {
        return Run.of(
                Stream.concat(Stream.of("calc"), Stream.of(line.split(" ", -1))).toArray(String[]::new));
    }

    private Map<String, CSVRecord> figures(String content, String line) throws IOException {
        return figures(calc(content, line + " --format csv"));
    }

    private Map<String, CSVRecord> figures(Run run) throws IOException {
        assertThat(run.err()).isEmpty();
        Map<String, CSVRecord> figures = new LinkedHashMap<>();
        Shared.rows(Files.writeString(folder.resolve("out.csv"), run.out()))
                .forEach(row -> figures.put(row.get("figure"), row));
        return figures;
    }

    private static CSVRecord row(Map<String, CSVRecord> figures, String name) {
        return Objects.requireNonNull(figures.get(name), name);
    }

    private static double value(Map<String, CSVRecord> figures, String name) {
        assertThat(figures).containsKey(name);
        return number(figures.get(name), "value");
    }

    /** The vote on the capital of Tennessee, as in Wikipedia, Kemeny method: 42, 26, 15 and 17 percent of voters. */
    @Test
    void theCapitalOfTennesseeIsNashville() throws IOException {
        String line = "order my.csv --weights West=42,Middle=26,East=15,Centre=17";
        Run run = calc(TENNESSEE, line);
        assertThat(run.out())
                .contains("Kemeny order: Nashville > Chattanooga > Knoxville > Memphis\n")
                .contains("Condorcet winner: Nashville, ahead of")
                .contains("not shown: additive-logit, eci; they need shares from 0 to 1");
        Map<String, CSVRecord> figures = figures(TENNESSEE, line);
        assertThat(value(figures, "Kemeny agreement")).isEqualTo(393);
        assertThat(value(figures, "Kemeny orders")).isEqualTo(1);
        assertThat(row(figures, "Kemeny agreement").get("note")).startsWith("of 600 pairs");
        assertThat(value(figures, "borda, Nashville")).isEqualTo(194);
        assertThat(value(figures, "borda, Chattanooga")).isEqualTo(173);
        assertThat(value(figures, "borda, Memphis")).isEqualTo(126);
        assertThat(value(figures, "plurality, Memphis")).isEqualTo(42);
        assertThat(value(figures, "copeland, Knoxville")).isEqualTo(-1);
        assertThat(row(figures, "plurality, Memphis").get("note")).isEqualTo("place 1");
    }

    @Test
    void ordersOfEightModelsAreThoseOfTheReference() throws IOException {
        List<CSVRecord> expected = Shared.rows("rank_aggregation_small", "expected_8models.csv");
        Run run = run("order " + REFERENCE + "rank_aggregation_small/input_8models.csv");
        List<CSVRecord> orders = Shared.rows("rank_aggregation_small", "expected_8models_kemeny.csv");
        assertThat(orders).hasSize(5);
        for (CSVRecord order : orders) {
            assertThat(run.out()).contains("Kemeny order: " + order.get("order") + "\n");
        }
        Map<String, CSVRecord> figures =
                figures(run("order " + REFERENCE + "rank_aggregation_small/input_8models.csv --format csv"));
        assertThat(value(figures, "Kemeny agreement")).isEqualTo(209);
        assertThat(value(figures, "Kemeny orders")).isEqualTo(5);
        Map<String, String> columns = Map.of(
                "borda", "borda_pairwise_wins_half_ties",
                "copeland", "copeland_wins_minus_losses",
                "mean-win-rate", "mean_win_rate",
                "average", "arithmetic_mean",
                "geometric-mean", "geometric_mean",
                "dowdall", "reciprocal_rank_sum_dowdall_min_rank",
                "reciprocal-rank-fusion", "rrf_k60");
        for (CSVRecord row : expected) {
            columns.forEach((rule, column) -> assertThat(value(figures, rule + ", " + row.get("model")))
                    .as(rule + " of " + row.get("model"))
                    .isCloseTo(number(row, column), within(1e-9)));
            assertThat(value(figures, "mean-rank, " + row.get("model")))
                    .isCloseTo(-number(row, "mean_rank"), within(1e-9));
        }
    }

    @Test
    void ordersOnGlueAreThoseOfVotenRank() throws IOException {
        String weights = Shared.rows("votenrank_glue", "weights.csv").stream()
                .map(row -> row.get("task") + "=" + row.get("weight"))
                .collect(joining(","));
        Map<String, CSVRecord> figures =
                figures(run("order " + REFERENCE + "votenrank_glue/input.csv --weights " + weights + " --format csv"));
        Map<String, String> columns = Map.of(
                "average", "arithmetic_mean",
                "geometric-mean", "geometric_mean",
                "borda-worst-rank", "borda",
                "dowdall", "dowdall",
                "plurality", "plurality",
                "copeland", "copeland",
                "minimax", "minimax_winning_votes");
        List<CSVRecord> expected = Shared.rows("votenrank_glue", "expected.csv");
        assertThat(expected).hasSize(30);
        for (CSVRecord row : expected) {
            columns.forEach((rule, column) -> assertThat(value(figures, rule + ", " + row.get("model")))
                    .as(rule + " of " + row.get("model"))
                    .isCloseTo(number(row, column), within(1e-8)));
        }
        assertThat(row(figures, "Condorcet winner").get("note")).startsWith("ERNIE, ");
        assertThat(row(figures, "Kemeny orders").get("note")).startsWith("found by search");
    }

    /** With this seed all limits are those of csranks; see RankConfidenceTest. */
    @Test
    void rankIntervalsOfPisa2018AreThoseOfCsranks() throws IOException {
        List<CSVRecord> expected = Shared.rows("csranks_pisa2018", "expected.csv");
        Map<String, CSVRecord> figures = figures(run("rank-intervals " + REFERENCE
                + "csranks_pisa2018/input.csv --columns math_score,math_se --top 5 --seed 29 --draws 20000"
                + " --format csv"));
        assertThat(expected).hasSize(38);
        for (CSVRecord row : expected) {
            String country = row.get("jurisdiction");
            agrees(figures, "rank alone, " + country, row, "marginal95");
            agrees(figures, "rank among all, " + country, row, "simul95");
            agrees(figures, "rank by Holm's tests, " + country, row, "holm_pairwise");
        }
        assertThat(value(figures, "possibly among the first 5")).isEqualTo((double) expected.stream()
                .filter(row -> row.get("in_top5_set95").equals("TRUE"))
                .count());
    }

    private static void agrees(Map<String, CSVRecord> figures, String name, CSVRecord row, String columns) {
        assertThat(value(figures, name)).as(name).isEqualTo(number(row, "rank"));
        assertThat(number(figures.get(name), "low")).as(name).isEqualTo(number(row, columns + "_L"));
        assertThat(number(figures.get(name), "high")).as(name).isEqualTo(number(row, columns + "_U"));
    }

    @Test
    void theCapabilitiesIndexIsThatOfTheReference() throws IOException {
        String wide = wide(Shared.rows("eci_small_exact", "input.csv"), "performance");
        Map<String, CSVRecord> figures = figures(wide, "eci my.csv --anchor B1 --low M2=130 --high M6=150");
        for (CSVRecord row : Shared.rows("eci_small_exact", "expected_models.csv")) {
            assertThat(value(figures, "index, " + row.get("model")))
                    .isCloseTo(number(row, "lambda0.1_eci"), within(1e-4));
        }
        Map<String, CSVRecord> plain = figures(wide, "eci my.csv --anchor B1");
        for (CSVRecord row : Shared.rows("eci_small_exact", "expected_benchmarks.csv")) {
            String benchmark = row.get("benchmark");
            assertThat(value(figures, "difficulty, " + benchmark))
                    .isCloseTo(number(row, "lambda0.1_edi"), within(1e-4));
            assertThat(value(plain, "difficulty, " + benchmark))
                    .isCloseTo(number(row, "lambda0.1_difficulty"), within(1e-4));
            assertThat(value(plain, "slope, " + benchmark))
                    .isCloseTo(number(row, "lambda0.1_discriminability"), within(1e-4));
        }
        assertThat(value(plain, "objective")).isCloseTo(0.082956217, within(1e-6));
    }

    @Test
    void indexesHaveLimitsOnceTheyAreDrawn() throws IOException {
        Map<String, CSVRecord> figures = figures(
                run("eci docs/calc/gappy.csv --anchor Math --low Elm=130 --high Birch=150 --draws 50 --format csv"));
        assertThat(number(row(figures, "index, Birch"), "low")).isEqualTo(150);
        assertThat(number(row(figures, "index, Cedar"), "low"))
                .isLessThan(number(row(figures, "index, Cedar"), "high"));
        assertThat(row(figures, "drawn").get("note")).endsWith("50 draws, seed 1");
    }

    @Test
    void additiveEffectsAreThoseOfLm() throws IOException {
        String wide = wide(Shared.rows("sparse_joint_models", "input_long.csv"), "score");
        Map<String, CSVRecord> figures = figures(wide, "additive my.csv");
        List<CSVRecord> expected = Shared.rows("sparse_joint_models", "expected_additive.csv");
        assertThat(expected).hasSize(20);
        for (CSVRecord row : expected) {
            assertThat(value(figures, "effect, " + row.get("model")))
                    .isCloseTo(number(row, "fixed_logit_effect"), within(1e-6));
            assertThat(value(figures, "standard error, " + row.get("model")))
                    .isCloseTo(number(row, "fixed_se"), within(1e-6));
        }
        assertThat(value(figures, "standard deviation of errors")).isCloseTo(0.440150607, within(1e-6));
    }

    private static String wide(List<CSVRecord> cells, String score) {
        List<String> benchmarks =
                cells.stream().map(row -> row.get("benchmark")).distinct().toList();
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        cells.forEach(row -> rows.computeIfAbsent(row.get("model"), model -> new LinkedHashMap<>())
                .put(row.get("benchmark"), row.get(score)));
        return "model," + benchmarks.stream().map(CalcRankingTest::quoted).collect(joining(",")) + "\n"
                + rows.entrySet().stream()
                        .map(row -> quoted(row.getKey()) + ","
                                + benchmarks.stream()
                                        .map(name -> row.getValue().getOrDefault(name, ""))
                                        .collect(joining(",")))
                        .collect(joining("\n"))
                + "\n";
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    @Test
    void leavingOutABenchmarkShowsWhatAPlaceHangsOn() throws IOException {
        Map<String, CSVRecord> figures =
                figures("m,A,B,C\nx,3,2,1\ny,1,1,3\nz,2,3,2\n", "leave-one-out my.csv --method average");
        assertThat(value(figures, "place, z")).isEqualTo(1);
        assertThat(number(row(figures, "place, x"), "low")).isEqualTo(1);
        assertThat(number(row(figures, "place, x"), "high")).isEqualTo(3);
        assertThat(row(figures, "place, x").get("note")).isEqualTo("moves most without A, to 3");
        assertThat(value(figures, "Kendall tau-b without A")).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(value(figures, "Kendall tau-b without B")).isNaN();
        assertThat(row(figures, "Kendall tau-b without B").get("note")).isEqualTo("one of the orders is all ties");
    }

    /** First in 20 of 27 draws of three benchmarks, of which a model wins two. */
    @Test
    void drawnBenchmarksDecideByTheirShares() throws IOException {
        String table = "m,A,B,C\nx,2,2,1\ny,1,1,2\n";
        Map<String, CSVRecord> figures = figures(table, "bootstrap my.csv --draws 40000");
        assertThat(value(figures, "first, x")).isCloseTo(100 * 20 / 27.0, within(1.0));
        assertThat(value(figures, "rating, x")).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(value(figures, "tier, y")).isEqualTo(1);
        assertThat(figures).doesNotContainKey("place with gaps filled, x");
        assertThat(row(figures, "caution").get("note")).startsWith("with fewer than 6 benchmarks");
        String once = calc(table, "bootstrap my.csv --draws 500 --seed 7").out();
        assertThat(once)
                .contains("500 draws, seed 7")
                .isEqualTo(calc(table, "bootstrap my.csv --draws 500 --seed 7").out());
    }

    /** The best share of all weights is 4/7, since 0.4 w is more than 0.3 (1 - w) from w = 3/7 up. */
    @Test
    void acceptabilityIsTheShareOfWeights() throws IOException {
        Map<String, CSVRecord> figures = figures("m,A,B\nx,0.6,0.5\ny,0.2,0.8\n", "weights my.csv");
        assertThat(value(figures, "first, x")).isCloseTo(400 / 7.0, within(1.0));
        assertThat(value(figures, "rank 2, x")).isCloseTo(300 / 7.0, within(1.0));
        Map<String, CSVRecord> never = figures("m,A,B\nx,1,1\ny,0,0\n", "weights my.csv");
        assertThat(value(never, "first, y")).isZero();
        assertThat(row(never, "first, y").get("note")).isEqualTo("under no weights drawn");
    }

    /** Harter 1961, Expected values of normal order statistics, Biometrika 48. */
    @ParameterizedTest
    @CsvSource({"1,0", "2,0.56419", "3,0.84628", "5,1.16296", "10,1.53875", "100,2.50759"})
    void theBestOfSeveralTriesIsThatOfTheTables(int tries, double expected) throws IOException {
        Map<String, CSVRecord> figures = figures(run("best-of " + tries + " --format csv"));
        assertThat(value(figures, "best of " + tries + " above the mean")).isCloseTo(expected, within(5e-6));
        Map<String, CSVRecord> points = figures(run("best-of " + tries + " 2 --format csv"));
        assertThat(value(points, "best of " + tries + " above the mean")).isCloseTo(2 * expected, within(1e-5));
    }

    @Test
    void aKindChoiceOfBenchmarksIsRare() throws IOException {
        String table = "m,A,B,C\nx,2,1,1\ny,1,2,2\nz,,,5\n";
        Map<String, CSVRecord> figures = figures(table, "subset my.csv --chosen A");
        assertThat(value(figures, "p, x")).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(value(figures, "p, y")).isCloseTo(1, within(1e-12));
        assertThat(row(figures, "p, x").get("note")).isEqualTo("1 of 3 benchmarks; all 3 sets");
        assertThat(value(figures, "p, z")).isNaN();
        assertThat(row(figures, "p, z").get("note")).isEqualTo("has no score on those chosen");
    }

    @Test
    void islandsAndBridgesAreNamed() throws IOException {
        Run run = calc(ISLANDS, "connected my.csv");
        assertThat(run.out())
                .containsPattern("groups +2 ")
                .containsPattern("shared benchmarks, v +1 +group 2; not to be ranked: is tested on too few benchmarks")
                .contains("bridge: A\nbridge: B\nbridge: C\n");
        assertThat(calc(ISLANDS, "order my.csv --method average").out())
                .contains(
                        "caution: no benchmark joins these to most other models, so that no rule compares them: v, w");
        assertThat(calc(ISLANDS, "eci my.csv --anchor A").out())
                .contains("shares no benchmarks with most others: only the penalty places it");
        assertThat(calc(ISLANDS, "additive my.csv").out())
                .contains("shares no benchmarks with most others: not in the fit");
    }

    @Test
    void theOrderOfRowsDoesNotMatter() throws IOException {
        Map<String, CSVRecord> one = figures(ISLANDS, "order my.csv");
        Map<String, CSVRecord> other = figures(
                Stream.of(ISLANDS.split("\n", -1))
                        .sorted((a, b) -> a.startsWith("m,") ? -1 : b.startsWith("m,") ? 1 : b.compareTo(a))
                        .collect(joining("\n")),
                "order my.csv");
        one.forEach((name, row) -> {
            if (!row.get("value").isEmpty()) {
                assertThat(value(other, name)).as(name).isCloseTo(number(row, "value"), within(1e-6));
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            order my.csv --method best              | --method is one of mean-win-rate, average
            order my.csv --weights A                | "A" is no weight; write the column and a number from 0 up, such as Code=2
            order my.csv --weights A=-1             | "A=-1" is no weight
            order my.csv --weights D=1              | --weights names "D", and there are A, B, C
            order my.csv --weights A=0,B=0,C=0      | --weights leaves nothing to compare
            order my.csv --anchor A                 | --anchor has no meaning for order
            connected my.csv --method borda         | --method has no meaning for connected
            eci my.csv                              | --anchor names the benchmark of slope 1 and difficulty 0; there are A, B, C
            eci my.csv --anchor D                   | --anchor names "D", and there are A, B, C
            eci my.csv --anchor A --low x=130       | the scale takes two models and their values
            eci my.csv --anchor A --draws 10        | --draws needs a scale; give --low MODEL=130 and --high MODEL=150
            eci my.csv --anchor A --low y=1 --high x=2 | --high is to name a more capable model
            bootstrap my.csv --draws 9000000        | 9000000 draws of 5 models are too many to keep; write --draws 4000000 or fewer
            best-of                                 | a number of tries is needed
            best-of 0                               | there is at least one try
            subset my.csv                           | --chosen names some of the benchmarks and not all; there are A, B, C
            subset my.csv --chosen A,B,C            | --chosen names some of the benchmarks and not all
            """)
    void whatIsTypedWronglyGetsAWayOut(String line, String sentence) throws IOException {
        Run run = calc(ISLANDS, line.strip());
        assertThat(run.err()).startsWith("claimbench: " + sentence).hasLineCount(1);
        assertThat(run.exit()).isEqualTo(Exit.USAGE.code());
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            m;A~x;~y;              | order                   | my.csv holds no score
            m~x~y                  | order                   | my.csv holds no score
            m;A~x;85~y;90          | order --method eci      | my.csv, row 2, column A: 85 is no share from 0 to 1
            m;A~x;85~y;90          | additive                | my.csv, row 2, column A: 85 is no share from 0 to 1
            m;A;B~x;0.1;~y;0.2;    | eci --anchor B          | my.csv has no score on B; name another --anchor
            m;A~x;1~y;2            | leave-one-out           | my.csv has one benchmark, and without it there is no order
            m;A;B~x;1;2~y;2;       | weights                 | my.csv, row 3, column B is missing
            m;A;B~x;1;2~y;2;3      | rank-intervals          | my.csv needs columns named estimate and stderr
            m;estimate;stderr~x;1;1~y;;1  | rank-intervals   | my.csv, row 3, column estimate is missing
            m;estimate;stderr~x;1;1~y;1;-1 | rank-intervals  | my.csv, row 3, column stderr: a standard error is not negative
            """)
    void whatIsWrongInAFileIsSaidWithItsPlace(String content, String words, String sentence) throws IOException {
        Run run = calc(
                content.strip().replace("~", "\n"),
                words.strip().replaceFirst(" |$", " my.csv ").strip());
        assertThat(run.err())
                .contains(sentence.strip())
                .startsWith("claimbench: ")
                .hasLineCount(1);
        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE.code());
    }
}
