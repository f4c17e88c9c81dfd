package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimbench.audit.Agreement;
import claimbench.audit.GapPair;
import claimbench.audit.GapPair.Position;
import claimbench.audit.Gaps;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.testing.Claims;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GapChartTest {

    private static final String HEADER =
            "model,vendor,benchmark,value,unit,conditions,n_items,source_title,publisher,claimant_kind\n";

    private static final Comparison REAL = Comparisons.real("Qwen3.5-397B-A17B");
    private static final Gaps GAPS = Gaps.of(REAL);
    private static final List<Drawing> DRAWINGS = drawings(REAL, Size.MEMO);

    @TempDir
    Path folder;

    private static List<Drawing> drawings(Comparison comparison, Size size) {
        return ChartKind.GAP.draw(comparison, Citations.of(comparison), new ChartOptions(size, Optional.empty()));
    }

    private List<Drawing> drawn(String... rows) {
        return drawings(Comparisons.ofCsv(folder, HEADER + String.join("\n", rows) + "\n"), Size.MEMO);
    }

    private static String own(String model, String vendor, String benchmark, double value, String conditions) {
        return model + "," + vendor + "," + benchmark + "," + value + ",percent," + conditions + ",,Card of " + vendor
                + "," + vendor + ",vendor";
    }

    private static String measured(String model, String vendor, String benchmark, double value, String conditions) {
        return model + "," + vendor + "," + benchmark + "," + value + ",percent," + conditions
                + ",,Board,Institute,independent";
    }

    private static List<Map<String, String>> rows(Stream<Drawing> some) {
        return some.flatMap(drawing -> drawing.data().rows().stream().map(row -> {
                    Map<String, String> named = new HashMap<>();
                    for (int i = 0; i < row.size(); i++) {
                        named.put(drawing.data().header().get(i), row.get(i));
                    }
                    return named;
                }))
                .toList();
    }

    private static String texts(Drawing drawing) {
        return drawing.texts().stream().map(Pen.Placed::text).collect(Collectors.joining(" "));
    }

    /** What tells one pair from all others. */
    private static String key(String claim, String measured, double points) {
        return claim + " " + measured + " " + BigDecimal.valueOf(points).setScale(6, java.math.RoundingMode.HALF_UP);
    }

    private static String key(GapPair pair) {
        return key(
                pair.claimed().id(),
                pair.measurements().stream().map(claim -> claim.id()).collect(Collectors.joining("; ")),
                pair.points().orElseThrow());
    }

    private static String key(Map<String, String> row) {
        return key(
                row.getOrDefault("claim", ""),
                row.getOrDefault("measured by claims", ""),
                Double.parseDouble(row.getOrDefault("gap in points", "NaN")));
    }

    @Test
    void stripsAndDumbbellsHaveEveryPairOfTheGapsOnce() {
        List<String> pairs = GAPS.pairs().stream()
                .filter(pair -> pair.points().isPresent())
                .map(GapChartTest::key)
                .toList();
        assertThat(pairs).hasSizeGreaterThan(80);
        List<Map<String, String>> strips =
                rows(DRAWINGS.stream().filter(drawing -> drawing.topic().isEmpty()));
        assertThat(strips.stream().filter(row -> !row.getOrDefault("claim", "").isEmpty()))
                .extracting(GapChartTest::key)
                .containsExactlyInAnyOrderElementsOf(pairs);
        List<Map<String, String>> dumbbells =
                rows(DRAWINGS.stream().filter(drawing -> !drawing.topic().isEmpty()));
        assertThat(dumbbells).extracting(GapChartTest::key).containsExactlyInAnyOrderElementsOf(pairs);
    }

    @Test
    void mediansAreThoseOfTheSummaries() {
        List<Map<String, String>> all = rows(DRAWINGS.stream()).stream()
                .filter(row -> "all vendors".equals(row.get("vendor")))
                .toList();
        assertThat(all).hasSize(3);
        for (Map<String, String> row : all) {
            Agreement state = Stream.of(Agreement.values())
                    .filter(one -> one.meaning().equals(row.get("conditions")))
                    .findFirst()
                    .orElseThrow();
            assertThat(Double.parseDouble(row.getOrDefault("median gap in points", "")))
                    .isCloseTo(GAPS.summary(state).points().median(), within(1e-4));
            assertThat(row.get("n"))
                    .isEqualTo(String.valueOf(GAPS.summary(state).pooled().size()));
        }
    }

    /** The place of every mark is that of its value. */
    @Test
    void marksStandWhereTheirValuesAre() {
        for (Drawing drawing : DRAWINGS) {
            List<Mark> marks = drawing.marks();
            Mark least = marks.stream()
                    .min(java.util.Comparator.comparing(Mark::value))
                    .orElseThrow();
            Mark most = marks.stream()
                    .max(java.util.Comparator.comparing(Mark::value))
                    .orElseThrow();
            double perUnit = (most.x() - least.x())
                    / most.value().subtract(least.value()).doubleValue();
            assertThat(marks)
                    .allSatisfy(mark -> assertThat(mark.x())
                            .isCloseTo(
                                    least.x()
                                            + perUnit
                                                    * mark.value()
                                                            .subtract(least.value())
                                                            .doubleValue(),
                                    within(0.01)));
        }
    }

    @Test
    void titlesCountWhatTheMarksShow() {
        for (Drawing drawing : DRAWINGS) {
            String title = drawing.title();
            List<GapPair> meant = GAPS.pairs().stream()
                    .filter(pair -> pair.points().isPresent())
                    .filter(pair -> drawing.topic().isEmpty() || pair.vendor().equals(drawing.topic()))
                    .filter(pair -> switch (pair.agreement()) {
                        case MATCH -> title.contains(" where conditions match");
                        case UNSTATED -> title.contains(" where a condition is unstated");
                        case DIFFER -> title.contains(" where conditions differ");
                    })
                    .toList();
            long inside = count(meant, Position.INSIDE);
            long known = meant.size() - count(meant, Position.UNKNOWN);
            assertThat(title).startsWith((inside == 0 ? "None" : inside) + " of " + known + " values of ");
            long beyond = count(meant, Position.BEYOND);
            assertThat(drawing.title().contains(" better than it allows")).isEqualTo(beyond > 0);
            if (beyond > 0) {
                assertThat(drawing.title()).contains("; " + beyond + " ");
            }
        }
    }

    private static long count(List<GapPair> pairs, Position position) {
        return pairs.stream().filter(pair -> pair.position() == position).count();
    }

    @Test
    void whoIsNotDrawnIsNamedOrCounted() {
        for (String vendor : GAPS.vendors()) {
            boolean drawn =
                    DRAWINGS.stream().anyMatch(drawing -> drawing.topic().equals(vendor));
            String where = drawn
                    ? DRAWINGS.stream()
                            .filter(drawing -> drawing.topic().equals(vendor))
                            .map(Drawing::caption)
                            .findFirst()
                            .orElseThrow()
                    : DRAWINGS.get(0).caption();
            int alone = GAPS.ofVendor(vendor).unmeasured().size();
            assertThat(where).contains(drawn ? alone + " value" : vendor);
        }
        assertThat(DRAWINGS.get(0).caption())
                .contains(GAPS.unmeasured().size() + " values of vendors that nobody independent measured")
                .contains("3 pairs that are no shares (MiniMax-M2.5 on Output speed, Claude Opus 4.5 on GDPval-AA");
    }

    @Test
    void everyPairSaysInWordsHowItsConditionsCompareAndWhereItLies() {
        for (Drawing drawing : DRAWINGS) {
            if (!drawing.topic().isEmpty()) {
                for (Map<String, String> row : rows(Stream.of(drawing))) {
                    assertThat(texts(drawing).replace(" ", ""))
                            .contains(
                                    (row.get("conditions") + "; " + row.get("lies")).replace(" ", ""),
                                    (row.get("its model") + ", " + row.get("benchmark")).replace(" ", ""));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void areReadableInEverySize(Size size) {
        for (Drawing drawing : drawings(REAL, size)) {
            DrawingAssert.readable(drawing, List.of());
            assertThat(drawing.altText()).contains(" where " + drawing.title());
        }
    }

    @Test
    void aFewPairsOfBothKindsStandInOnePictureApartByTheirConditions() {
        List<Drawing> drawings = drawn(
                own("A 1", "Acme", "X", 80, "tools=with"),
                measured("A 1", "Acme", "X", 70.5, "tools=with"),
                own("A 1", "Acme", "Y", 60, ""),
                measured("A 1", "Acme", "Y", 64, ""),
                own("B 1", "Bolt", "X", 55, "tools=with"),
                measured("B 1", "Bolt", "X", 50, "tools=without"),
                own("C 1", "Cobalt", "X", 55, ""));
        assertThat(drawings).extracting(Drawing::id).containsExactly("gap", "gap-acme", "gap-bolt");
        Drawing strip = drawings.get(0);
        DrawingAssert.readable(strip, List.of("Acme", "Bolt", "conditions match, all vendors"));
        assertThat(strip.caption()).contains("1 vendor without a pair (Cobalt)").contains("(C 1 on X)");
        assertThat(drawings.get(1).csv()).contains("Acme,A 1,X,80.0,70.5,,,9.5,conditions match,interval not known,");
        assertThat(drawings.get(2).title())
                .isEqualTo("Values of Bolt lie by a median of +5.0 points from the independent ones "
                        + "where conditions differ, intervals not known");
    }

    @Test
    void whereLowerIsBetterAGapIsPositiveIfTheVendorStatesLess() {
        Comparison comparison = Claims.compare(
                folder,
                Map.of(
                        "benchmarks.csv",
                        "name,capability,kind,unit,better,floor,ceiling,items\nErrors,Math,score,fraction,lower,0,1,400\n",
                        "models.csv",
                        "name,vendor\nA 1,Acme\n",
                        "sources.csv",
                        "id,publisher,kind\ncard,Acme,vendor\nboard,Lab,independent\n",
                        "claims.csv",
                        "model,benchmark,value,source\nA 1,Errors,0.02,card\nA 1,Errors,0.10,board\n"),
                Claims.settings());
        Drawing drawing = drawings(comparison, Size.MEMO).get(1);
        assertThat(drawing.csv())
                .contains("Acme,A 1,Errors,2,10,7.4")
                .contains(",8,conditions match,better than the interval,");
        assertThat(texts(drawing)).contains("+8.0").contains("Errors (lower is better)");
    }

    @Test
    void withoutAPairThereIsNoPicture() {
        assertThat(drawn(own("A 1", "Acme", "X", 80, ""), measured("A 2", "Acme", "X", 70, "")))
                .isEmpty();
    }

    @Test
    void squaresThatWouldCoverOneAnotherGoIntoLanes() {
        assertThat(Lanes.of(List.of(), 1)).isEmpty();
        assertThat(Lanes.of(List.of(1.0, 1.0, 1.0, 1.5, 2.0, 2.6), 1)).containsExactly(0, -1, 1, -2, 0, -1);
        assertThat(Lanes.of(List.of(1.0, 2.0, 3.0), 1)).containsExactly(0, 0, 0);
    }
}
