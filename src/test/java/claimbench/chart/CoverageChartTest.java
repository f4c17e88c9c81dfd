package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimbench.catalogue.Capability;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Withheld;
import claimbench.claim.Provenance;
import claimbench.compare.Weighed;
import claimbench.compare.Weighed.Use;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageChartTest {

    private static final Pattern TITLE = Pattern.compile(
            "Independent measurements stand behind (\\d+) of (\\d+) cells \\((\\d+) %\\), no claim was found for (\\d+) .*");

    private static final Comparison REAL = Comparisons.real("");
    private static final List<Drawing> MAPS = draw(REAL, Size.MEMO);
    private static final Comparison WHOLE = Comparisons.realOn(
            REAL.capabilities().stream().map(Capability::name).collect(Collectors.toSet()));
    private static final List<Drawing> WHOLE_MAPS = draw(WHOLE, Size.MEMO);

    @TempDir
    Path folder;

    private static List<Drawing> draw(Comparison comparison, Size size) {
        return ChartKind.COVERAGE.draw(comparison, Citations.of(comparison), new ChartOptions(size, Optional.empty()));
    }

    private Comparison csv(String text) {
        return Comparisons.ofCsv(folder, text);
    }

    private static List<List<String>> rows(List<Drawing> maps) {
        return maps.stream().flatMap(map -> map.data().rows().stream()).toList();
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void everyPartIsReadableInEverySize(Size size) {
        List<Drawing> maps = draw(REAL, size);
        for (Drawing map : maps) {
            Gallery.hang(map.id() + "-" + size, map);
            Set<String> names = new TreeSet<>();
            map.data().rows().forEach(row -> names.addAll(row.subList(0, 2)));
            DrawingAssert.readable(map, List.of());
            names.forEach(name -> DrawingAssert.namesAreInFull(map, List.of(name.split("[ -]", 2)[0])));
        }
        assertThat(maps).as("27 models").hasSize(size == Size.DECK ? 4 : size.mostHeight() < 1000 ? 3 : 2);
        assertThat(maps.get(0).id()).isEqualTo("coverage");
        assertThat(maps.get(1).id()).isEqualTo("coverage-2");
        // The same columns at the same places in all parts.
        assertThat(maps.stream()
                        .flatMap(map -> map.marks().stream())
                        .filter(mark -> mark.column() == 0)
                        .map(Mark::x)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aPictureFitsOnAPageAndSaysWhichPartItIs() {
        assertThat(WHOLE_MAPS)
                .hasSize(8)
                .allSatisfy(map -> assertThat(map.height()).isLessThanOrEqualTo(1000));
        for (int i = 0; i < WHOLE_MAPS.size(); i++) {
            Drawing map = WHOLE_MAPS.get(i);
            String words = map.texts().stream().map(Pen.Placed::text).collect(Collectors.joining(" "));
            assertThat(words).contains("Part " + (i + 1) + " of 8.");
            assertThat(map.altText()).endsWith("Part " + (i + 1) + " of 8.");
        }
        assertThat(draw(REAL, Size.SLIDE))
                .allSatisfy(map -> assertThat(map.height()).isEqualTo(720));
    }

    @Test
    void everyModelMeetsEveryCoreCapabilityOnceAndTheOthersAreCounted() {
        List<String> core = REAL.capabilities().stream()
                .filter(Capability::isCore)
                .map(Capability::name)
                .toList();
        meetOnce(MAPS, REAL.models(), core);
        List<String> head = new ArrayList<>(core);
        head.add("All");
        assertThat(MAPS).allSatisfy(map -> {
            assertThat(map.data().rows().stream().map(row -> row.get(1)).distinct())
                    .containsExactlyElementsOf(head);
            assertThat(map.caption())
                    .contains("Not shown: " + (REAL.capabilities().size() - core.size())
                            + " further capabilities (--capabilities).")
                    .contains("“All” counts every capability, also those not shown.")
                    .containsPattern("Sources: .*\\[\\d+]; and \\d+ more, in the CSV file\\.");
        });
    }

    @Test
    void everyModelMeetsEveryChosenCapabilityOnce() {
        meetOnce(
                WHOLE_MAPS,
                WHOLE.models(),
                REAL.capabilities().stream().map(Capability::name).toList());
        assertThat(WHOLE_MAPS)
                .allSatisfy(map -> assertThat(map.caption()).doesNotContain("further capabilities", "“All”"));
        List<Drawing> two = draw(Comparisons.realOn(Set.of("Math", "Instruction following")), Size.MEMO);
        assertThat(two.get(0).data().rows().stream().map(row -> row.get(1)).distinct())
                .containsExactlyInAnyOrder("Math", "Instruction following", "All");
    }

    private static void meetOnce(List<Drawing> maps, List<String> models, List<String> capabilities) {
        List<List<String>> pairs = rows(maps).stream()
                .filter(row -> !row.get(2).equals("sum"))
                .map(row -> row.subList(0, 2))
                .toList();
        assertThat(pairs)
                .doesNotHaveDuplicates()
                .hasSize(models.size() * capabilities.size())
                .allSatisfy(pair -> {
                    assertThat(models).contains(pair.get(0));
                    assertThat(capabilities).contains(pair.get(1));
                });
    }

    /** Counted from the claims, one by one; only what a copy is, is asked of the cells. */
    @Test
    void countsAreThoseOfTheClaims() {
        Set<String> copies = REAL.matrix().columns().stream()
                .flatMap(column -> REAL.models().stream()
                        .flatMap(model -> REAL.matrix().cell(model, column).evidence(Use.COPY).stream()))
                .map(Weighed::claim)
                .map(Claim::id)
                .collect(Collectors.toSet());
        assertThat(copies).hasSizeGreaterThan(100);
        int found = 0;
        List<List<String>> rows = new ArrayList<>(rows(MAPS));
        rows.addAll(rows(WHOLE_MAPS));
        for (List<String> row : rows) {
            Set<String> benchmarks = new HashSet<>();
            Set<String> sources = new TreeSet<>();
            Set<String> independent = new HashSet<>();
            int claims = 0;
            int any = 0;
            for (Claim claim : REAL.claims()) {
                boolean here = (row.get(1).equals("All")
                                || REAL.catalogue()
                                        .benchmark(claim.benchmark())
                                        .capability()
                                        .equals(row.get(1)))
                        && (row.get(0).startsWith("All ") || claim.model().equals(row.get(0)));
                any += here ? 1 : 0;
                if (here && claim.isActive() && !(claim.value() instanceof Withheld) && !copies.contains(claim.id())) {
                    claims++;
                    sources.add(claim.attribution().sourceId());
                    benchmarks.add(claim.model() + claim.benchmark());
                    if (claim.provenance() == Provenance.INDEPENDENT) {
                        independent.add(claim.model() + claim.benchmark());
                    }
                }
            }
            assertThat(row.subList(3, 6))
                    .as(row.toString())
                    .containsExactly(
                            String.valueOf(claims),
                            String.valueOf(benchmarks.size()),
                            String.valueOf(independent.size()));
            assertThat(row.get(7)).as(row.toString()).isEqualTo(String.join("; ", sources));
            if (!row.get(2).equals("sum")) {
                assertThat(row.get(2).equals("no claim found")).isEqualTo(any == 0);
                found += any == 0 ? 0 : 1;
            }
        }
        assertThat(found).isGreaterThan(200);
    }

    @Test
    void theMarkIsTheBestEvidence() {
        for (List<String> row : rows(MAPS)) {
            if (row.get(2).equals("claims")) {
                boolean independent = !row.get(5).equals("0");
                assertThat(row.get(6).equals("measured independently")).isEqualTo(independent);
            }
        }
        assertThat(rows(MAPS).stream().map(row -> row.get(6)))
                .contains("own vendor", "repeated, no run of its own", "measured independently", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Seed 2.0 Pro"})
    void theTitleCountsTheCells(String focus) {
        List<Drawing> maps = draw(Comparisons.real(focus), Size.LANDSCAPE);
        List<List<String>> cells =
                rows(maps).stream().filter(row -> !row.get(2).equals("sum")).toList();
        long independent = cells.stream().filter(row -> !row.get(5).equals("0")).count();
        Matcher title = TITLE.matcher(maps.get(0).title());
        assertThat(title.matches()).isTrue();
        assertThat(title.group(1)).isEqualTo(String.valueOf(independent));
        assertThat(title.group(2)).isEqualTo(String.valueOf(cells.size()));
        assertThat(title.group(3)).isEqualTo(String.valueOf(Math.round(100.0 * independent / cells.size())));
        assertThat(title.group(4))
                .isEqualTo(String.valueOf(cells.stream()
                        .filter(row -> row.get(2).equals("no claim found"))
                        .count()));
    }

    @Test
    void cellsStandInRowsAndColumnsWithTheirCounts() {
        Drawing map = MAPS.get(0);
        map.marks().stream()
                .collect(Collectors.groupingBy(Mark::column))
                .values()
                .forEach(column -> assertThat(column)
                        .allSatisfy(mark ->
                                assertThat(mark.x()).isCloseTo(column.get(0).x(), within(1e-6))));
        map.marks().stream()
                .collect(Collectors.groupingBy(Mark::row))
                .values()
                .forEach(row -> assertThat(row.stream().map(Mark::y).distinct()).hasSize(1));
        assertThat(map.marks())
                .allSatisfy(mark -> assertThat(map.texts()).anySatisfy(text -> {
                    assertThat(text.text()).isEqualTo(mark.value().toPlainString());
                    assertThat(text.box().getCenterX()).isCloseTo(mark.x(), within(1.5));
                    assertThat(text.box().getCenterY()).isCloseTo(mark.y(), within(12.0));
                }));
    }

    @Test
    void onAWidePictureCountsStandBesideTheirBenchmarksInColumns() {
        Drawing map = draw(REAL, Size.SLIDE).get(0);
        for (Mark mark : map.marks()) {
            assertThat(map.texts()).anySatisfy(text -> {
                assertThat(text.text()).isEqualTo(mark.value().toPlainString());
                assertThat(text.box().getCenterX() - mark.x()).isBetween(-70.0, 0.0);
                assertThat(text.box().getCenterY()).isCloseTo(mark.y(), within(2.0));
            });
        }
        assertThat(map.marks().stream().map(Mark::row).distinct()).hasSize(10);
    }

    @Test
    void aCopyCountsOnceAndADoubtedValueNever() {
        Comparison comparison = csv("""
                model,benchmark,value,capability,vendor,publisher,source_title,claimant_kind,status
                A,X,50,Math,V,V,V card,vendor,
                A,X,50,Math,V,News,News item,press,
                A,X,51,Math,V,Lab,Lab board,independent,
                A,Y,70,Math,V,V,V card,vendor,
                B,X,40,Math,W,W,W card,vendor,disputed
                B,Z,40,Code,W,News,News item,press,
                """);
        List<Drawing> maps = draw(comparison, Size.MEMO);
        Gallery.hang("coverage-copies", maps.get(0));
        assertThat(maps).hasSize(1);
        assertThat(maps.get(0).csv())
                .contains("A,Math,claims,3,2,1,measured independently,lab-board; v-card\n")
                .contains("A,Code,no claim found,0,0,0,,\n")
                .contains("B,Math,none counted,0,0,0,,\n")
                .contains("B,Code,claims,1,1,0,\"repeated, no run of its own\",news-item\n")
                .contains("All 2 models,All,sum,4,3,1,measured independently,lab-board; news-item; v-card\n");
        assertThat(maps.get(0).title())
                .isEqualTo(
                        "Independent measurements stand behind 1 of 4 cells (25 %), no claim was found for 1 (25 %)");
        DrawingAssert.readable(maps.get(0), List.of());
    }

    @Test
    void moreClaimsAreNotADarkerCell() {
        assertThat(CoverageTint.of(Provenance.OWN)).isEqualTo(CoverageTint.of(Provenance.RIVAL));
        List<Integer> greys = List.of(CoverageTint.values()).stream()
                .map(tint -> (int) Math.round(0.299 * tint.fill().getRed()
                        + 0.587 * tint.fill().getGreen()
                        + 0.114 * tint.fill().getBlue()))
                .toList();
        assertThat(greys).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(greys.get(1) - greys.get(0)).isGreaterThan(30);
        assertThat(greys.get(2) - greys.get(1)).isGreaterThan(30);
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void hostileNamesAndOneCellAreReadable(Size size) {
        String longName = "Extraordinarily-long-model-name-without-any-space-" + "x".repeat(60);
        Comparison comparison = csv("model,benchmark,value,capability\n" + longName
                + ",X,1,Donaudampfschifffahrtsgesellschaftskapitänsmützen\n通义千问千问千问千问千问千问千问千问千问,X,2,长视频理解长视频理解长视频理解\n"
                + "נמודל,Y,3,عربي\nD,Y,3,\"a, \"\"b\"\"\"\n");
        for (Drawing map : draw(comparison, size)) {
            Gallery.hang("coverage-hostile-" + map.id() + "-" + size, map);
            DrawingAssert.readable(map, List.of(longName));
        }
        List<Drawing> one = draw(csv("model,benchmark,value\nOnly,Thing,7\n"), size);
        assertThat(one).hasSize(1);
        DrawingAssert.readable(one.get(0), List.of("Only", "Other"));
        assertThat(one.get(0).title()).isEqualTo("No independent measurement stands behind the only cell");
    }
}
