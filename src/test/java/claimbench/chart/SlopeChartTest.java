package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.catalogue.Capability;
import claimbench.catalogue.Scale.Better;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Consensus;
import claimbench.compare.Grade;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.harness.Earlier;
import claimbench.harness.Settings;
import claimbench.score.Noise;
import claimbench.testing.Claims;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlopeChartTest {

    private static final Pattern AHEAD =
            Pattern.compile("(.*) is ahead of (.*) on (none|\\d+) of (\\d+) shared benchmarks(.*)");

    private static final String VENDORS = """
            model,benchmark,value,capability,vendor,publisher,source_title,claimant_kind
            """;

    @TempDir
    Path folder;

    private static Optional<Drawing> draw(Comparison comparison, ChartOptions options) {
        return ChartKind.SLOPE.draw(comparison, Citations.of(comparison), options).stream()
                .findFirst();
    }

    private static Optional<Drawing> draw(Comparison comparison) {
        return draw(comparison, ChartOptions.defaults());
    }

    private static Optional<Drawing> against(Comparison comparison, String model) {
        return draw(comparison, new ChartOptions(Size.MEMO, Optional.empty(), Optional.of(model), Optional.empty()));
    }

    private Comparison csv(String text) {
        return Comparisons.ofCsv(folder, text);
    }

    private static String words(Drawing drawing) {
        return drawing.texts().stream().map(Pen.Placed::text).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GLM-5", "GPT-5.2", "Gemini 3 Pro", "DeepSeek-V4-Pro", "ERNIE 5.0", "Seed 2.0 Pro"})
    void realSlopesAreReadableAndTheirTitlesTrue(String focus) {
        Comparison comparison = Comparisons.real(focus);
        for (Size size : Size.values()) {
            Drawing drawing =
                    draw(comparison, new ChartOptions(size, Optional.empty())).orElseThrow();
            Gallery.hang("slope-" + Material.slug(comparison.focus()) + "-" + size, drawing);
            DrawingAssert.readable(drawing, List.of(comparison.focus()));
            assertThat(drawing.id()).isEqualTo("slope");
        }
        Drawing drawing = draw(comparison).orElseThrow();
        Matcher title = AHEAD.matcher(drawing.title());
        assertThat(title.matches()).as(drawing.title()).isTrue();
        assertThat(title.group(1)).isEqualTo(comparison.focus());
        titleIsTrue(comparison, drawing, title);
    }

    /** Counted anew from all documents, without the class that draws. */
    private static void titleIsTrue(Comparison comparison, Drawing drawing, Matcher title) {
        String left = title.group(2);
        int all = 0;
        int ahead = 0;
        int beyond = 0;
        int unknown = 0;
        for (Capability capability :
                comparison.capabilities().stream().filter(Capability::isCore).toList()) {
            for (BenchmarkColumn column : comparison.columns(capability.name())) {
                if (!column.benchmark().isScore() || column.benchmark().scale().better() == Better.NONE) {
                    continue;
                }
                int sign = sign(comparison, left, column, row(drawing, column));
                all += sign == 9 ? 0 : 1;
                if (sign == 1) {
                    Noise noise = SlopeChange.ofModels(comparison.matrix(), left, comparison.focus(), column)
                            .map(SlopeChange::noise)
                            .orElseThrow();
                    ahead++;
                    beyond += noise == Noise.BEYOND ? 1 : 0;
                    unknown += noise == Noise.UNKNOWN ? 1 : 0;
                }
            }
        }
        assertThat(title.group(4)).isEqualTo(String.valueOf(all));
        assertThat(title.group(3).replace("none", "0")).isEqualTo(String.valueOf(ahead));
        assertThat(drawing.data().rows()).hasSizeLessThanOrEqualTo(20);
        if (ahead == 0) {
            assertThat(title.group(5)).isEmpty();
        } else if (beyond > 0 && beyond < ahead) {
            assertThat(title.group(5)).isEqualTo(", on " + beyond + " beyond sampling error");
        } else if (unknown == ahead) {
            assertThat(title.group(5)).isEqualTo(", interval not known");
        }
    }

    /** Both ends of a line, the left one first; empty if it is not drawn. */
    private static List<List<String>> row(Drawing drawing, BenchmarkColumn column) {
        return drawing.data().rows().stream()
                .filter(row -> row.get(0)
                        .replace(" †", "")
                        .replace(" (lower is better)", "")
                        .equals(column.title()))
                .toList();
    }

    /** Right less left, line by line. */
    private static List<BigDecimal> differences(Drawing drawing) {
        List<BigDecimal> values = drawing.data().rows().stream()
                .map(row -> new BigDecimal(row.get(2)))
                .toList();
        return IntStream.range(0, values.size() / 2)
                .mapToObj(i -> values.get(2 * i + 1).subtract(values.get(2 * i)))
                .toList();
    }

    /** 1 ahead, 0 level, −1 behind, 9 not comparable; by the claims of one source if there are such. */
    private static int sign(Comparison comparison, String left, BenchmarkColumn column, List<List<String>> row) {
        Optional<BigDecimal> from = number(comparison, left, column);
        Optional<BigDecimal> to = number(comparison, comparison.focus(), column);
        if (from.isEmpty() || to.isEmpty()) {
            assertThat(row).isEmpty();
            return 9;
        }
        SlopeChange change = SlopeChange.ofModels(comparison.matrix(), left, comparison.focus(), column)
                .orElse(null);
        if (change == null) {
            assertThat(comparison
                            .matrix()
                            .duelOfShown(left, comparison.focus(), column)
                            .orElseThrow()
                            .grade())
                    .isEqualTo(Grade.E);
            return 9;
        }
        if (change.grade() == Grade.A) {
            String source = change.left().claim().attribution().sourceId();
            assertThat(change.right().claim().attribution().sourceId())
                    .isEqualTo(source)
                    .isNotEmpty();
        } else {
            assertThat(change.left().number()).isEqualTo(from);
            assertThat(change.right().number()).isEqualTo(to);
        }
        BigDecimal difference = change.right()
                .number()
                .orElseThrow()
                .subtract(change.left().number().orElseThrow());
        int sign = column.benchmark().scale().better() == Better.LOWER ? -difference.signum() : difference.signum();
        if (!row.isEmpty()) {
            assertThat(row).hasSize(2);
            List<String> right = row.get(1);
            assertThat(row.get(0).get(1)).isEqualTo(left);
            assertThat(right.get(1)).isEqualTo(comparison.focus());
            assertThat(new BigDecimal(right.get(2))
                            .subtract(new BigDecimal(row.get(0).get(2))))
                    .isEqualByComparingTo(difference);
            assertThat(right.get(8)).isEqualTo(sign == 1 ? "ahead" : sign == 0 ? "level" : "behind");
            assertThat(right.get(0).contains("†")).isEqualTo(!right.get(6).equals("A"));
            assertThat(right.get(9))
                    .isEqualTo(Noise.of(change.right(), change.left(), column.benchmark())
                            .words());
        }
        return sign;
    }

    private static Optional<BigDecimal> number(Comparison comparison, String model, BenchmarkColumn column) {
        return comparison.matrix().cell(model, column).consensus().flatMap(Consensus::number);
    }

    @Test
    void theLargestDifferencesAreDrawnAndTheRestIsCounted() {
        Drawing drawing = draw(Comparisons.real("GPT-5.2")).orElseThrow();
        List<BigDecimal> sizes =
                differences(drawing).stream().map(BigDecimal::abs).toList();
        assertThat(sizes).hasSize(10).isSortedAccordingTo((a, b) -> b.compareTo(a));
        Matcher title = AHEAD.matcher(drawing.title());
        assertThat(title.matches()).isTrue();
        Matcher further = Pattern.compile("Not shown: (\\d+) further shared.*?(\\d+) shared benchmarks? in")
                .matcher(drawing.caption());
        assertThat(further.find()).isTrue();
        assertThat(10 + Integer.parseInt(further.group(1)) + Integer.parseInt(further.group(2)))
                .isEqualTo(Integer.parseInt(title.group(4)));
        assertThat(drawing.caption()).contains("--benchmarks", "25 models besides these two (--against)");
    }

    @Test
    void thePredecessorIsTheNewestEarlierModelOfTheVendor() {
        assertThat(words(draw(Comparisons.real("")).orElseThrow()))
                .contains("Left: Qwen3-Max-Thinking, its predecessor by release date (2026-01-26).");
        assertThat(words(draw(Comparisons.real("GLM-5")).orElseThrow())).contains("Left: GLM-4.7, its predecessor");
        assertThat(words(draw(Comparisons.real("Qwen3-VL-235B-A22B-Thinking")).orElseThrow()))
                .doesNotContain("Left: Qwen3.5-397B-A17B, its predecessor");
    }

    @Test
    void withoutAPredecessorTheModelThatSharesMostIsTaken() {
        Drawing drawing = draw(csv("model,benchmark,value\nA,X,50\nA,Y,60\nB,X,40\nC,X,55\nC,Y,66\n"))
                .orElseThrow();
        assertThat(drawing.title()).isEqualTo("A is ahead of C on none of 2 shared benchmarks");
        assertThat(words(drawing)).contains("Left: C, which shares most benchmarks with it. Behind on 2");
        assertThat(against(csv("model,benchmark,value\nA,X,50\nB,X,40\nC,X,55\n"), "B")
                        .orElseThrow()
                        .title())
                .isEqualTo("A is ahead of B on X, interval not known");
    }

    @Test
    void nothingSharedGivesNoPicture() {
        assertThat(draw(csv("model,benchmark,value\nA,X,50\nB,Y,40\n"))).isEmpty();
        assertThat(draw(csv("model,benchmark,value\nA,X,50\n"))).isEmpty();
        assertThat(against(csv("model,benchmark,value\nA,X,50\nB,X,40\n"), "A")).isEmpty();
        assertThat(against(csv("model,benchmark,value\nA,X,50\nB,X,40\n"), "Nobody"))
                .isEmpty();
    }

    @Test
    void valuesOfOneSourceArePreferredAndOthersBearADagger() {
        Drawing drawing = draw(csv(VENDORS + """
                A,X,50,Math,V,V,V card,vendor
                B,X,40,Math,W,V,V card,vendor
                B,X,45,Math,W,Lab,Lab board,independent
                A,Y,60,Math,V,V,V card,vendor
                B,Y,61,Math,W,W,W card,vendor
                """)).orElseThrow();
        Gallery.hang("slope-sources", drawing);
        assertThat(drawing.csv())
                .contains("X,B,40,40.0,reported by a rival,v-card,A,,,\n"
                        + "X,A,50,50.0,own vendor,v-card,A,+10.0,ahead,interval not known\n")
                .contains("Y †,B,61,61.0,own vendor,w-card,C,,,\n"
                        + "Y †,A,60,60.0,own vendor,v-card,C,−1.0,behind,interval not known\n");
        assertThat(drawing.texts().stream().map(Pen.Placed::text)).contains("[1]", "[3]");
        assertThat(drawing.caption())
                .contains("† The two values are not from one source: grade C (different sources")
                .contains("the matrix shows others for X.");
        assertThat(drawing.title()).isEqualTo("A is ahead of B on 1 of 2 shared benchmarks, interval not known");
    }

    @Test
    void otherUnitsAndLowerIsBetterAreSaid() throws Exception {
        Comparison comparison = Claims.compare(
                folder,
                Map.of(
                        "benchmarks.csv",
                        """
                        name,capability,kind,unit,better,floor,ceiling
                        Errors,Math,score,percent,lower,0,100
                        Right,Math,score,percent,higher,0,100
                        Rating,Math,score,elo,higher,,
                        """,
                        "all.csv",
                        "model,benchmark,value\nA,Errors,30\nB,Errors,20\nA,Right,70\nB,Right,60\nA,Rating,1500\nB,Rating,1400\n"),
                Claims.settings());
        Drawing drawing = draw(comparison).orElseThrow();
        Gallery.hang("slope-lower", drawing);
        assertThat(drawing.csv())
                .contains("Errors (lower is better) †,B,20,")
                .contains("+10.0,behind,")
                .contains("+10.0,ahead,")
                .doesNotContain("Rating");
        assertThat(drawing.caption()).contains("1 shared benchmark in another unit (Rating; --benchmarks)");
        assertThat(drawing.title()).contains("on 2 of 3 shared benchmarks");
        assertThat(words(drawing)).contains("higher is better unless said otherwise");
    }

    private static final Map<String, String> DATED =
            Map.of("sources.csv", """
            id,title,publisher,kind,published
            old,Card,V,vendor,2026-01-01
            new,Board,Lab,independent,2026-03-01
            """, "models.csv", "name,vendor,released\nA,V,2025-12-01\nB,W,2025-12-01\n");

    private Comparison dated(String claims, String day) {
        Map<String, String> files = new HashMap<>(DATED);
        files.put("all.csv", "model,benchmark,value,source\n" + claims);
        Settings usual = Claims.settings();
        return Claims.compare(
                folder,
                files,
                new Settings(
                        usual.selection(),
                        Optional.of("A"),
                        usual.policy(),
                        Optional.of(LocalDate.parse(day)),
                        usual.splitSettings(),
                        Claims.FEW_DRAWS));
    }

    private Optional<Drawing> between(String claims) {
        Comparison now = dated(claims, "2026-04-01");
        Comparison then = dated(claims, "2026-02-01");
        return draw(
                now,
                new ChartOptions(
                        Size.MEMO,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Earlier(then, Optional.empty()))));
    }

    @Test
    void twoDatesShowWhatChangedAndListWhatIsNew() {
        Drawing drawing = between("A,X,50,old\nA,X,47,new\nA,Y,60,old\nA,Z,33.5,new\nB,X,10,old\n")
                .orElseThrow();
        Gallery.hang("slope-dates", drawing);
        assertThat(drawing.title())
                .isEqualTo("1 of 2 values of A changed between 2026-02-01 and 2026-04-01: 0 better, 1 worse, interval "
                        + "not known; 1 is new");
        assertThat(drawing.caption()).contains("New since 2026-02-01: Z 33.5 ●.");
        assertThat(drawing.csv())
                .startsWith("benchmark,as of,value,printed,measured by,source,")
                .contains("X †,2026-02-01,50,50.0,own vendor,old,C,,,\n"
                        + "X †,2026-04-01,47,47.0,measured independently,new,C,−3.0,worse,interval not known\n")
                .contains("Y,2026-04-01,60,60.0,own vendor,old,A,0.0,unchanged,");
        assertThat(drawing.caption()).contains("1 model besides this one (B; --focus)");
        assertThat(drawing.texts().stream().map(Pen.Placed::text)).contains("2026-02-01", "2026-04-01");
        DrawingAssert.readable(drawing, List.of());
    }

    @Test
    void nothingChangedGivesNoPicture() {
        assertThat(between("A,X,50,old\nA,Y,60,old\nB,X,10,new\n")).isEmpty();
        assertThat(between("A,X,50,new\n")).isEmpty();
    }

    @Test
    void anEarlierDayWithoutTheFocusOrAnyClaimGivesNoPicture() {
        assertThat(between("A,X,50,new\nB,X,10,old\n")).isEmpty();
        Comparison now = Comparisons.real("");
        Comparison then = dated("A,X,50,new\n", "2001-01-01");
        assertThat(draw(
                        now,
                        new ChartOptions(
                                Size.MEMO,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Earlier(then, Optional.empty())))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void realChangesSinceADayAreReadable(Size size) {
        Comparison now = Comparisons.real("");
        Settings usual = now.settings();
        Comparison then = Claims.compare(
                Claims.SHIPPED,
                new Settings(
                        usual.selection(),
                        Optional.of(now.focus()),
                        usual.policy(),
                        Optional.of(LocalDate.parse("2026-02-20")),
                        false,
                        Claims.FEW_DRAWS));
        Drawing drawing = draw(
                        now,
                        new ChartOptions(
                                size,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Earlier(then, Optional.empty()))))
                .orElseThrow();
        Gallery.hang("slope-since-" + size, drawing);
        DrawingAssert.readable(drawing, List.of());
        List<String> changed = new ArrayList<>();
        List<BigDecimal> differences = differences(drawing);
        for (int i = 0; i < differences.size(); i++) {
            List<String> right = drawing.data().rows().get(2 * i + 1);
            if (!right.get(8).equals("unchanged")) {
                changed.add(right.get(0));
            }
            assertThat(right.get(8).equals("unchanged"))
                    .isEqualTo(differences.get(i).signum() == 0);
        }
        assertThat(drawing.title()).startsWith(changed.size() + " of ");
    }
}
