package claimbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.intake.ClaimFiles;
import claimbench.problem.Problem;
import claimbench.testing.Claims;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every check, whatever the claims. */
class CheckPropertiesTest {

    private static final List<String> VALUES = List.of(
            "0",
            "-1",
            "87.4",
            "78.4",
            "47.8",
            "100",
            "1e9",
            "-0.0",
            "0.874",
            "yes",
            "no",
            "withheld",
            "",
            "12.6",
            "NaN");
    private static final List<String> UNITS =
            List.of("", "percent", "fraction", "elo", "minutes", "hours", "tokens", "rank", "oranges");
    private static final List<String> CONDITIONS = List.of(
            "",
            "mode=thinking",
            "subset=a",
            "subset=b",
            "attempts=avg@4",
            "attempts=avg@9999",
            "attempts=pass@1",
            "subset=;=",
            "attempts=avg@0");
    private static final List<String> DATES = List.of("", "2020", "2026-13", "2026-02", "soon", "9999-12-31");

    private static Resolved shipped() {
        return ClaimFiles.read(List.of(Claims.SHIPPED)).then(Resolved::of).value();
    }

    private static List<Problem> problems(SortedMap<String, byte[]> files) {
        return ClaimFiles.of(files).then(Resolved::of).then(ClaimCheck::check).problems();
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static byte[] table(String header, int rows, java.util.function.IntFunction<String> row) {
        return (header + "\n" + IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n")) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String row(String... cells) {
        return String.join(",", cells);
    }

    private static SortedMap<String, byte[]> garbage(Random random) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        List<String> numbers = List.of("", "0", "-3", "200", "1e3", "x", "0.5");
        files.put(
                "claims.csv",
                table(
                        "model,benchmark,value,unit,conditions,source,locator,measured_by,stderr,items,status",
                        60,
                        at -> row(
                                "M" + random.nextInt(5),
                                any(List.of("B0", "B1", "B2", "AIME 2026", "Context window", "Open weights"), random),
                                any(VALUES, random),
                                any(UNITS, random),
                                any(CONDITIONS, random),
                                "s" + random.nextInt(4),
                                "row " + at,
                                any(List.of("", "V0", "V1", "P"), random),
                                any(numbers, random),
                                any(numbers, random),
                                any(List.of("", "", "", "disputed", "odd"), random))));
        files.put(
                "models.csv",
                table(
                        "name,vendor,released,weights,licence,parameters_b,active_parameters_b,context_tokens",
                        4,
                        at -> row(
                                "M" + at,
                                "V" + at % 2,
                                any(DATES, random),
                                any(List.of("open", "closed", "?"), random),
                                any(List.of("MIT", ""), random),
                                any(numbers, random),
                                any(numbers, random),
                                any(numbers, random))));
        files.put(
                "benchmarks.csv",
                table(
                        "name,kind,unit,better,floor,ceiling,metric,items,compare_on,superseded_by,released,mean_of",
                        5,
                        at -> row(
                                List.of("B0", "B1", "AIME 2026", "Context window", "Open weights")
                                        .get(at),
                                any(List.of("score", "limit", "feature", "dance"), random),
                                any(UNITS, random),
                                any(List.of("higher", "lower", "none", ""), random),
                                any(numbers, random),
                                any(numbers, random),
                                any(List.of("accuracy", ""), random),
                                any(numbers, random),
                                any(List.of("mode", "", "subset; mode"), random),
                                any(List.of("", "B0", "B1", "gone"), random),
                                any(DATES, random),
                                any(List.of("", "B0; B1", "B0", ";;", "gone; B1"), random))));
        files.put(
                "sources.csv",
                table(
                        "id,publisher,kind,published,accessed,copied_from",
                        3,
                        at -> row(
                                "s" + at,
                                any(List.of("V0", "V1", "P", ""), random),
                                any(List.of("vendor", "independent", "press", "aggregator", "odd"), random),
                                any(DATES, random),
                                any(DATES, random),
                                any(List.of("", "s0", "s1", "gone"), random))));
        return files;
    }

    @Test
    void noGarbageMakesACheckFail() {
        for (int seed = 0; seed < 300; seed++) {
            assertThat(problems(garbage(new Random(seed)))).isNotNull();
        }
    }

    @Test
    void garbageReachesTheChecks() {
        List<String> codes = IntStream.range(0, 300)
                .mapToObj(seed -> problems(garbage(new Random(seed))))
                .flatMap(List::stream)
                .map(problem -> problem.code().name())
                .distinct()
                .toList();
        assertThat(codes).contains("CB116", "CB118", "CB205", "CB221", "CB222", "CB316", "CB404", "CB405", "CB506");
    }

    /** Claims are sorted when they are resolved; the checks must not count on it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfClaimsDoesNotMatter(long seed) {
        for (Resolved resolved : List.of(
                shipped(),
                ClaimFiles.of(garbage(new Random(seed))).then(Resolved::of).value())) {
            List<Claim> shuffled = new ArrayList<>(resolved.claims());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(places(ClaimCheck.runAll(new Resolved(resolved.catalogue(), shuffled))))
                    .containsExactlyElementsOf(places(ClaimCheck.runAll(resolved)));
        }
    }

    /** Some notes name the first few of many, or stand at the first; code and file are the same in any order. */
    private static List<String> places(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " "
                        + (problem.severity() == claimbench.problem.Severity.NOTE ? "" : problem.where()))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "78.4, 87.4, true",
        "47.8, 87.4, false",
        "88.4, 87.4, true",
        "89.4, 87.4, false",
        "77.4, 87.4, true",
        "87.7, 87.4, true",
        "84.7, 87.4, true",
        "87.40, 87.4, false",
        "7.4, 87.4, false",
        "87.4, 87.4, false",
    })
    void aSlipOfTheKeysExchangesOrRepeatsADigit(String typed, String meant, boolean slip) {
        assertThat(DigitSlip.slip(new BigDecimal(typed), new BigDecimal(meant)).isPresent())
                .isEqualTo(slip);
    }

    @ParameterizedTest
    @CsvSource({
        "AIME 2026, 2026",
        "HMMT Feb 2026, 2026-02",
        "HMMT November 2025, 2025-11",
        "AIME 2026 I, 2026",
        "MMLU-Pro, ''",
        "WMT24++, ''",
        "MATH-500, ''",
        "Set of 12026 items, ''",
    })
    void theNameOfABenchmarkTellsItsEdition(String name, String date) {
        assertThat(OlderThanBenchmark.edition(name).map(Object::toString).orElse(""))
                .isEqualTo(date);
    }
}
