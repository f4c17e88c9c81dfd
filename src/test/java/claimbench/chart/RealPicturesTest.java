package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimbench.catalogue.Capability;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.Source;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Cell.Missing;
import claimbench.compare.Consensus;
import claimbench.compare.Duel;
import claimbench.compare.Grade;
import claimbench.harness.Comparison;
import claimbench.score.CapabilityScore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures of the claims that come with the product, read back and set against the comparison. */
@Tag("long")
class RealPicturesTest {

    private static final Pattern LEADS =
            Pattern.compile("(.*) leads on (none|\\d+) of the (\\d+) (.*)benchmarks shown.*");

    private static final Map<String, Comparison> COMPARISONS = new HashMap<>();
    private static final Map<String, List<Drawing>> DRAWINGS = new HashMap<>();

    private static Comparison comparison(String focus) {
        return COMPARISONS.computeIfAbsent(focus, Comparisons::real);
    }

    private static List<Drawing> drawings(String focus) {
        return DRAWINGS.computeIfAbsent(focus, f -> Comparisons.drawAll(comparison(f), Size.MEMO));
    }

    private static List<Drawing> drawings(String focus, String kind) {
        return drawings(focus).stream().filter(d -> d.kind().equals(kind)).toList();
    }

    /** Pictures of one capability. */
    private static List<Drawing> details(String focus, String kind) {
        return drawings(focus, kind).stream().filter(d -> !d.topic().isEmpty()).toList();
    }

    /** Kinds that print values of claims; the others print counts, ranks and shares, with their sources below. */
    private static final Set<String> OF_VALUES = Set.of("matrix", "dots", "sources", "bars", "slope");

    @Test
    void thePicturesOfTheReport() {
        Set<String> kinds = ChartKind.ofReports().stream().map(ChartKind::word).collect(Collectors.toSet());
        assertThat(drawings("").stream()
                        .filter(drawing -> kinds.contains(drawing.kind()))
                        .map(Drawing::id))
                .containsExactly(
                        "matrix",
                        "matrix-2",
                        "matrix-reasoning",
                        "matrix-math",
                        "matrix-code",
                        "matrix-long-video",
                        "matrix-agent-tasks",
                        "dots-reasoning",
                        "dots-math",
                        "dots-code",
                        "dots-long-video",
                        "dots-agent-tasks",
                        "sources",
                        "bars",
                        "bars-video-input-length",
                        "slope",
                        "coverage",
                        "coverage-2",
                        "ranks-reasoning",
                        "ranks-math",
                        "ranks-code",
                        "ranks-long-video",
                        "ranks-agent-tasks",
                        "weights",
                        "home",
                        "home-reasoning",
                        "home-math",
                        "home-code",
                        "home-long-video",
                        "home-agent-tasks",
                        "gap",
                        "gap-2",
                        "gap-3",
                        "gap-alibaba",
                        "gap-deepseek",
                        "gap-deepseek-2",
                        "gap-minimax",
                        "gap-minimax-2",
                        "gap-google",
                        "gap-zhipu-ai",
                        "gap-openai",
                        "gap-anthropic",
                        "gap-moonshot-ai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Seed 2.0 Pro", "GLM-5", "Seedream 5.0 Lite"})
    void areReadable(String focus) throws Exception {
        Path folder = Files.createDirectories(
                Path.of("target", "pictures-real").resolve(focus.isEmpty() ? "." : Material.slug(focus)));
        for (Drawing drawing : drawings(focus)) {
            Files.write(folder.resolve(drawing.id() + ".png"), drawing.png());
            DrawingAssert.readable(drawing, List.of());
            DrawingAssert.namesAreInFull(
                    drawing,
                    drawing.data().rows().stream()
                            .map(row -> row.get(0))
                            .distinct()
                            .toList());
            assertThat(drawing.caption())
                    .containsPattern("Sources: .*\\[\\d+]")
                    .contains(comparison(focus).stamp().toString());
            assertThat(drawing.altText()).contains(" of ").contains(" where " + drawing.title());
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void areReadableInEverySize(Size size) {
        for (Drawing drawing : Comparisons.drawAll(comparison(""), size)) {
            DrawingAssert.readable(drawing, List.of());
        }
    }

    @Test
    void areTheSameTwice() {
        List<Drawing> again = Comparisons.drawAll(Comparisons.real(""), Size.MEMO);
        assertThat(again.stream().map(Drawing::csv).toList())
                .isEqualTo(drawings("").stream().map(Drawing::csv).toList());
        assertThat(again.get(0).png()).isEqualTo(drawings("").get(0).png());
        assertThat(again.stream().map(Drawing::caption).toList())
                .isEqualTo(drawings("").stream().map(Drawing::caption).toList());
    }

    /** Counted anew from the cells, for every title that speaks of leads. */
    @ParameterizedTest
    @ValueSource(strings = {"", "Seed 2.0 Pro", "GLM-5", "GPT-5.2", "Gemini 3 Pro"})
    void titlesThatClaimALeadAreTrue(String focus) {
        Comparison comparison = comparison(focus);
        int checked = 0;
        for (Drawing drawing : drawings(focus)) {
            Matcher title = LEADS.matcher(drawing.title());
            if (!title.matches()) {
                assertThat(drawing.title()).doesNotContain("leads on none").doesNotContain("best model");
                continue;
            }
            checked++;
            List<BenchmarkColumn> columns = columns(comparison, drawing);
            long leads =
                    columns.stream().filter(column -> leads(comparison, column)).count();
            long compared = columns.stream()
                    .filter(column -> isCompared(comparison, column))
                    .count();
            assertThat(title.group(1)).isEqualTo(comparison.focus());
            assertThat(title.group(2).replace("none", "0")).as(drawing.id()).isEqualTo(String.valueOf(leads));
            assertThat(title.group(3)).as(drawing.id()).isEqualTo(String.valueOf(compared));
            long near = columns.stream()
                    .filter(column -> isCompared(comparison, column))
                    .flatMap(column -> comparison.scores().standing(column).place(comparison.focus()).stream())
                    .filter(place -> !place.isBest() && place.noise() == claimbench.score.Noise.WITHIN)
                    .count();
            if (leads == 0 && near > 0) {
                assertThat(drawing.title()).endsWith("within sampling error of the best on " + near);
            }
            if (drawing.title().endsWith(", beyond sampling error")) {
                assertThat(columns.stream().filter(column -> leads(comparison, column)))
                        .allSatisfy(column -> assertThat(comparison
                                        .scores()
                                        .standing(column)
                                        .places()
                                        .get(1)
                                        .noise())
                                .isEqualTo(claimbench.score.Noise.BEYOND));
            }
        }
        assertThat(checked).isGreaterThan(5);
    }

    private static List<BenchmarkColumn> columns(Comparison comparison, Drawing drawing) {
        int at = drawing.data().header().indexOf("column") >= 0 ? 1 : 0;
        List<String> titles = drawing.data().rows().stream()
                .map(row -> row.get(at))
                .distinct()
                .toList();
        return comparison.matrix().columns().stream()
                .filter(column -> titles.stream()
                        .anyMatch(title -> title.equals(column.title())
                                || title.startsWith(column.title() + ", ")
                                || title.equals(column.title() + " (lower is better)")))
                .toList();
    }

    private static BenchmarkColumn column(Comparison comparison, String title) {
        return comparison.matrix().columns().stream()
                .filter(column -> column.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<BigDecimal> number(Comparison comparison, String model, BenchmarkColumn column) {
        return comparison.matrix().cell(model, column).consensus().flatMap(Consensus::number);
    }

    private static boolean isCompared(Comparison comparison, BenchmarkColumn column) {
        return column.benchmark().scale().better() != Better.NONE
                && number(comparison, comparison.focus(), column).isPresent()
                && comparison.models().stream()
                        .filter(model -> !model.equals(comparison.focus()))
                        .flatMap(model -> comparison.matrix().duelOfShown(comparison.focus(), model, column).stream())
                        .map(Duel::grade)
                        .anyMatch(Grade::allowsStatement);
    }

    private static boolean leads(Comparison comparison, BenchmarkColumn column) {
        if (!isCompared(comparison, column)) {
            return false;
        }
        int sign = column.benchmark().scale().better() == Better.LOWER ? -1 : 1;
        BigDecimal own = number(comparison, comparison.focus(), column).orElseThrow();
        return comparison.models().stream()
                .filter(model -> !model.equals(comparison.focus()))
                .flatMap(model -> number(comparison, model, column).stream())
                .allMatch(other -> sign * own.compareTo(other) > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Seed 2.0 Pro"})
    void matricesShowTheCells(String focus) {
        Comparison comparison = comparison(focus);
        for (Drawing drawing : details(focus, "matrix")) {
            for (List<String> row : drawing.data().rows()) {
                claimbench.compare.Cell cell = comparison.matrix().cell(row.get(0), column(comparison, row.get(1)));
                assertThat(row.get(3).equals("no claim found")).isEqualTo(cell instanceof Missing);
                if (row.get(3).equals("value")) {
                    Consensus consensus = cell.consensus().orElseThrow();
                    assertThat(new BigDecimal(row.get(4)))
                            .isEqualByComparingTo(consensus.number().orElseThrow());
                    assertThat(row.get(5))
                            .isEqualTo(Material.mark(consensus.provenance()).label());
                    assertThat(row.get(6).equals("yes")).isEqualTo(cell instanceof claimbench.compare.Cell.Disputed);
                }
                if (row.get(3).equals("other setting")) {
                    assertThat(cell).isInstanceOf(claimbench.compare.Cell.Unlike.class);
                    assertThat(cell.evidence().stream().flatMap(w -> w.claim().value().number().stream()))
                            .anyMatch(number -> number.compareTo(new BigDecimal(row.get(4))) == 0);
                }
            }
        }
    }

    @Test
    void theOverviewShowsTheScores() {
        Comparison comparison = comparison("");
        List<Drawing> overview = drawings("", "matrix").subList(0, 2);
        List<List<String>> rows = overview.stream()
                .flatMap(part -> part.data().rows().stream())
                .distinct()
                .toList();
        assertThat(rows.stream().map(row -> row.get(0)).distinct()).containsExactlyElementsOf(comparison.models());
        for (List<String> row : rows) {
            CapabilityScore score = comparison.scores().capability(row.get(0), row.get(1));
            assertThat(row.get(3).equals("value")).isEqualTo(score.isSufficient());
            if (score.isSufficient()) {
                assertThat(row.get(4))
                        .isEqualTo(BigDecimal.valueOf(score.average().getAsDouble())
                                .setScale(1, RoundingMode.HALF_UP)
                                .toPlainString());
                assertThat(row.get(7)).startsWith(score.used().size() + " of " + score.of());
            }
        }
        assertThat(overview)
                .allSatisfy(part -> assertThat(part.csv())
                        .contains("Qwen3.5-397B-A17B,Long video,8 benchmarks,value,79.1,,,"
                                + "3 of 8 · 77 % · C; 120 min press [47],qwen3.5-model-card\n"));
        assertThat(overview.get(0).texts().stream().map(Pen.Placed::text)).contains("Seedream 5.0 Lite");
        assertThat(overview.get(0).altText()).endsWith("Part 1 of 2.");
        assertThat(overview.get(1).altText()).endsWith("Part 2 of 2.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GLM-5"})
    void dotsAndBarsShowTheCellsAtTheirPlaces(String focus) {
        Comparison comparison = comparison(focus);
        for (Drawing drawing : details(focus, "dots")) {
            for (List<String> row : drawing.data().rows()) {
                BenchmarkColumn column = columns(comparison, drawing).stream()
                        .filter(c -> row.get(0).equals(c.title())
                                || row.get(0).startsWith(c.title() + ", ")
                                || row.get(0).equals(c.title() + " (lower is better)"))
                        .findFirst()
                        .orElseThrow();
                assertThat(row.get(3))
                        .isEqualTo(number(comparison, row.get(2), column)
                                .map(BigDecimal::toPlainString)
                                .orElse(""));
                claimbench.compare.Cell cell = comparison.matrix().cell(row.get(2), column);
                assertThat(row.get(4))
                        .isEqualTo(cell.consensus()
                                .map(consensus ->
                                        Material.mark(consensus.provenance()).label())
                                .orElse(DotChart.absence(cell).words()));
            }
            Map<Integer, List<Mark>> panels = new HashMap<>();
            drawing.marks()
                    .forEach(m -> panels.computeIfAbsent(m.panel(), unused -> new ArrayList<>())
                            .add(m));
            panels.values().forEach(RealPicturesTest::standOnOneScale);
            equalDistancesAreEqualDifferences(drawing, panels);
        }
        Drawing bars = drawings(focus, "bars").get(0);
        standOnOneScale(bars.marks());
        assertThat(bars.marks().stream().map(Mark::value).toList()).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static void equalDistancesAreEqualDifferences(Drawing drawing, Map<Integer, List<Mark>> panels) {
        List<List<String>> titles = drawing.data().rows().stream()
                .map(row -> row.subList(0, 2))
                .distinct()
                .toList();
        Map<String, List<Double>> byUnit = new HashMap<>();
        panels.forEach((panel, marks) -> {
            Mark low = marks.stream().min(Comparator.comparing(Mark::value)).orElseThrow();
            Mark high = marks.stream().max(Comparator.comparing(Mark::value)).orElseThrow();
            double range = high.value().subtract(low.value()).doubleValue();
            if (range > 0) {
                byUnit.computeIfAbsent(titles.get(panel).get(1), unused -> new ArrayList<>())
                        .add((high.x() - low.x()) / range);
            }
        });
        byUnit.values()
                .forEach(lengths -> assertThat(lengths)
                        .as(drawing.id())
                        .allSatisfy(length -> assertThat(length).isCloseTo(lengths.get(0), within(1e-6))));
    }

    private static void standOnOneScale(List<Mark> marks) {
        Mark low = marks.stream().min(Comparator.comparing(Mark::value)).orElseThrow();
        Mark high = marks.stream().max(Comparator.comparing(Mark::value)).orElseThrow();
        double range = high.value().subtract(low.value()).doubleValue();
        assertThat(marks).allSatisfy(mark -> {
            double share = range == 0 ? 0 : mark.value().subtract(low.value()).doubleValue() / range;
            assertThat(mark.x()).isCloseTo(low.x() + share * (high.x() - low.x()), within(1e-6));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Seed 2.0 Pro"})
    void nothingIsLeftOutInSilence(String focus) {
        Comparison comparison = comparison(focus);
        for (Drawing drawing : drawings(focus)) {
            boolean matrix = drawing.kind().equals("matrix");
            if (drawing.topic().isEmpty() || !(matrix || drawing.kind().equals("dots"))) {
                continue;
            }
            int models = (int) drawing.data().rows().stream()
                    .map(row -> row.get(matrix ? 0 : 2))
                    .distinct()
                    .count();
            List<BenchmarkColumn> shown = columns(comparison, drawing);
            Capability capability = comparison.capabilities().stream()
                    .filter(c -> c.name().equals(shown.get(0).benchmark().capability()))
                    .findFirst()
                    .orElseThrow();
            long all = comparison.columns(capability.name()).stream()
                    .filter(column -> matrix || column.benchmark().isScore())
                    .count();
            assertThat(models + LeftOutLine.count(drawing, "model"))
                    .as(drawing.id() + LeftOutLine.of(drawing))
                    .isEqualTo(comparison.models().size());
            assertThat(shown.size() + LeftOutLine.count(drawing, "benchmark"))
                    .as(drawing.id() + LeftOutLine.of(drawing))
                    .isEqualTo((int) all);
        }
    }

    /** Every number of a picture is followed, or headed, by a source of the report. */
    @ParameterizedTest
    @ValueSource(strings = {"", "GLM-5"})
    void everyValueCitesItsSources(String focus) {
        Comparison comparison = comparison(focus);
        Set<String> sources =
                comparison.catalogue().sources().stream().map(Source::id).collect(Collectors.toSet());
        for (Drawing drawing : drawings(focus)) {
            boolean counts = drawing.kind().equals("coverage");
            int value = valueColumn(drawing);
            int source = drawing.data().header().indexOf("source");
            for (List<String> row : drawing.data().rows()) {
                boolean named = Stream.of(row.get(source).split("; ", -1)).allMatch(sources::contains);
                boolean without = row.get(value).isEmpty()
                        || row.contains("insufficient")
                        || (counts && row.get(value).equals("0"));
                assertThat(without ? !counts || row.get(source).isEmpty() : named)
                        .as(drawing.id() + " " + row)
                        .isTrue();
            }
            boolean overview = drawing.topic().isEmpty() && drawing.kind().equals("matrix");
            if (!overview && OF_VALUES.contains(drawing.kind())) {
                long cited = drawing.texts().stream()
                        .filter(text -> text.text().matches(".*\\[\\d+](\\+\\d+)?$"))
                        .count();
                assertThat(cited).as(drawing.id()).isPositive();
            }
        }
    }

    /** That of the values, else the first of numbers. */
    private static int valueColumn(Drawing drawing) {
        List<String> header = drawing.data().header();
        return Stream.of("value", "claims", "rank", "mean rank", "expected win rate", "share of weightings first")
                .map(header::indexOf)
                .filter(column -> column >= 0)
                .findFirst()
                .orElse(1);
    }

    /** By its bars: all begin at zero and are in proportion, as are dots to the distance from each other. */
    @Test
    void barsAreInProportion() {
        for (Drawing drawing : drawings("", "bars")) {
            double zero = drawing.inks().stream()
                    .mapToDouble(java.awt.geom.Rectangle2D::getMinX)
                    .min()
                    .orElseThrow();
            List<Double> perUnit = drawing.marks().stream()
                    .filter(mark -> mark.value().signum() > 0)
                    .map(mark -> (mark.x() - zero) / mark.value().doubleValue())
                    .toList();
            assertThat(perUnit).allSatisfy(length -> assertThat(length).isCloseTo(perUnit.get(0), within(1e-6)));
        }
    }

    @Test
    void modelsChosenByNameAreAllShown() {
        List<String> some = comparison("").models().subList(0, 20);
        Comparison chosen = Comparisons.realOf(Set.copyOf(some), Set.of());
        Map<String, Set<String>> rows = new HashMap<>();
        for (Drawing drawing : Comparisons.drawAll(chosen, Size.SLIDE)) {
            DrawingAssert.readable(drawing, List.of());
            int column = drawing.data().header().indexOf("model");
            if (column >= 0) {
                drawing.data()
                        .rows()
                        .forEach(
                                row -> rows.computeIfAbsent(drawing.kind() + drawing.topic(), unused -> new HashSet<>())
                                        .add(row.get(column)));
                assertThat(drawing.caption()).doesNotContain("fewer benchmarks").doesNotContain("further behind");
            }
        }
        assertThat(rows.get("matrix")).containsExactlyInAnyOrderElementsOf(some);
    }

    @Test
    void benchmarksChosenByNameAreAllShown() {
        Set<String> some = comparison("").columns("Math").stream()
                .map(column -> column.benchmark().name())
                .limit(14)
                .collect(Collectors.toSet());
        List<Drawing> matrices = Comparisons.drawAll(Comparisons.realOf(Set.of(), some), Size.MEMO).stream()
                .filter(drawing -> drawing.kind().equals("matrix"))
                .toList();
        assertThat(matrices).hasSizeGreaterThan(2);
        assertThat(matrices.stream()
                        .flatMap(drawing -> drawing.data().rows().stream())
                        .map(row -> row.get(1)))
                .containsAll(some);
        assertThat(matrices).allSatisfy(drawing -> {
            DrawingAssert.readable(drawing, List.of());
            assertThat(drawing.data().rows().get(0).get(0))
                    .isEqualTo(comparison("").focus());
        });
    }

    @Test
    void sourcesPrintTheClaimsWithTheWidestGapFirst() {
        Drawing sources = drawings("", "sources").get(0);
        assertThat(sources.data().rows().get(0).get(0)).isEqualTo("SWE-bench Verified");
        assertThat(sources.csv())
                .contains("SWE-bench Verified,76.4,own vendor,")
                .contains("SWE-bench Verified,80.0,\"repeated, no run of its own\",")
                .contains("disputed: vendor card has 76.4; 80.0 is the GPT-5.2 value");
        assertThat(sources.title()).contains("differ by up to 3.6 points");
        Comparison comparison = comparison("");
        for (List<String> row : sources.data().rows()) {
            assertThat(comparison.claims())
                    .anyMatch(claim -> claim.model().equals(comparison.focus())
                            && claim.benchmark().equals(row.get(0))
                            && claim.value()
                                    .number()
                                    .filter(n -> n.compareTo(new BigDecimal(row.get(1))) == 0)
                                    .isPresent()
                            && Material.mark(claim).label().equals(row.get(2)));
        }
    }

    @Test
    void aFocusWithoutSeveralPartiesIsReplacedAndSaid() {
        Drawing sources = drawings("Seedream 5.0 Lite", "sources").get(0);
        assertThat(sources.texts().stream().map(Pen.Placed::text).reduce("", (a, b) -> a + " " + b))
                .contains("Of Seedream 5.0 Lite no benchmark has values of several parties;");
    }
}
