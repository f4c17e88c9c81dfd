package claimbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.catalogue.Scale.Better;
import claimbench.claim.Claim;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Consensus;
import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.Inline;
import claimbench.document.Language;
import claimbench.document.Table;
import claimbench.format.ReportFormat;
import claimbench.format.Templates;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.harness.Harness;
import claimbench.intake.ClaimFiles;
import claimbench.testing.Claims;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report of the project's own claims. */
final class ReportComposerTest {

    private static final String FOCUS = "Qwen3.5-397B-A17B";
    private static final Comparison COMPARISON = compare();
    private static final Document MEMO = compose(COMPARISON, Preset.MEMO);

    private static Comparison compare() {
        return Harness.compare(Harness.check(ClaimFiles.read(List.of(Path.of("claims")))), Claims.settings(), "test");
    }

    private static Document compose(Comparison comparison, Preset preset) {
        return ReportComposer.compose(
                comparison,
                Citations.of(comparison),
                List.of(),
                new ReportOptions(
                        preset,
                        new Cover(
                                Optional.empty(),
                                Optional.of("Who leads?"),
                                Optional.of("A. Analyst"),
                                Optional.empty(),
                                List.of()),
                        Language.EN,
                        ReportOptions.Status.FINAL,
                        Optional.empty(),
                        "the command"));
    }

    @Test
    void sectionsStandInOrderUnderTheirIds() {
        assertThat(ReportText.sections(compose(COMPARISON, Preset.BRIEF)))
                .containsExactly("summary", "matrix", "differences", "caveats", "sources");
        assertThat(ReportText.sections(MEMO))
                .containsExactly(
                        "summary",
                        "matrix",
                        "differences",
                        "standings",
                        "benchmarks",
                        "vendor-claims",
                        "qualitative-claims",
                        "context",
                        "gaps",
                        "method",
                        "caveats",
                        "sources",
                        "checks",
                        "reproduce");
        assertThat(ReportText.sections(compose(COMPARISON, Preset.FULL)))
                .endsWith("sources", "evidence", "checks", "reproduce");
    }

    @Test
    void headNamesEverythingCovered() {
        assertThat(MEMO.info().title()).isEqualTo("Capability claims compared: " + FOCUS + " and 26 other models");
        String head = MEMO.head().stream()
                .map(meta -> meta.label() + " " + Inline.plain(meta.value()) + "\n")
                .reduce("", String::concat);
        assertThat(head)
                .contains("Question Who leads?", "Author A. Analyst", "As of 2026-", "Status final")
                .contains("Models 27, by vendor: Alibaba 4, Anthropic 1")
                .contains(MEMO.info().stamp());
        assertThat(ReportText.own(MEMO)).contains("Alibaba: Qwen3.5-397B-A17B, Qwen3-Max-Thinking");
        assertThat(ReportText.own(MEMO)).contains(COMPARISON.models());
    }

    @Test
    void eachModelHasACellForEachCapabilityOfTheMatrix() {
        assertThat(ReportText.table(MEMO, "table-matrix").rows()).hasSameSizeAs(COMPARISON.models());
        assertThat(ReportText.ids(MEMO)).contains("cell-qwen3-5-397b-a17b-long-video", "cell-gpt-5-2-agent-tasks");
        assertThat(ReportText.row(MEMO, "table-matrix", FOCUS)).contains("56.6 [1][2][52] 13 of 40 · wins 71 % · C");
    }

    @ParameterizedTest
    @EnumSource(value = Preset.class, mode = EnumSource.Mode.EXCLUDE, names = "SLIDE") // it has no table
    void noTableIsEmptyAndNoWordIsForbidden(Preset preset) {
        Document document = compose(COMPARISON, preset);
        assertThat(ReportText.tables(document))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table.rows()).isNotEmpty());
        assertThat(ReportText.own(document).toLowerCase(Locale.ROOT))
                .doesNotContain("is the best", "state of the art", "outperforms");
    }

    /** Recomputed from the numbers of the cells, without standings. */
    @Test
    void summaryCountsTheBenchmarksOnWhichTheFocusStandsFirst() {
        long shared = shared().count();
        long first = shared().filter(column -> others(column)
                        .allMatch(
                                other -> !isBetter(other, number(FOCUS, column).orElseThrow(), column)))
                .count();
        assertThat(first).isPositive();
        assertThat(ReportText.section(MEMO, "summary"))
                .startsWith(FOCUS + " stands first on " + first + " of " + shared + " shared benchmarks");
        int folded = ReportText.table(MEMO, "table-leads-more").rows().size();
        assertThat(ReportText.table(MEMO, "table-leads").rows()).hasSize(Math.toIntExact(first) - folded);
    }

    private static Stream<BenchmarkColumn> shared() {
        return COMPARISON.matrix().columns().stream()
                .filter(column -> column.benchmark().isScore()
                        && column.benchmark().scale().better() != Better.NONE
                        && number(FOCUS, column).isPresent()
                        && others(column).findAny().isPresent());
    }

    private static Stream<BigDecimal> others(BenchmarkColumn column) {
        return COMPARISON.models().stream()
                .filter(model -> !model.equals(FOCUS))
                .flatMap(model -> number(model, column).stream());
    }

    private static Optional<BigDecimal> number(String model, BenchmarkColumn column) {
        return COMPARISON.matrix().cell(model, column).consensus().flatMap(Consensus::number);
    }

    private static boolean isBetter(BigDecimal a, BigDecimal b, BenchmarkColumn column) {
        return column.benchmark().scale().better() == Better.HIGHER ? a.compareTo(b) > 0 : a.compareTo(b) < 0;
    }

    @Test
    void everyGapIsTheDifferenceOfTheTwoValuesPrinted() {
        Pattern value = Pattern.compile("([0-9.,]+) [●○△◇]");
        for (String id : List.of("table-behind", "table-behind-more", "table-leads", "table-leads-more")) {
            for (Table.Row row : ReportText.table(MEMO, id).rows()) {
                BigDecimal own = first(value, ReportText.cell(row, 2));
                BigDecimal other = first(value, ReportText.cell(row, 3));
                BigDecimal gap = first(Pattern.compile("^([0-9.,]+)"), ReportText.cell(row, 4));
                assertThat(own.subtract(other).abs().subtract(gap).abs())
                        .as(ReportText.cell(row, 0))
                        .isLessThanOrEqualTo(new BigDecimal("0.1"));
            }
        }
    }

    private static BigDecimal first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return new BigDecimal(matcher.group(1).replace(",", ""));
    }

    @Test
    void standsOfAModelAddUpToTheBenchmarks() {
        String caption = Inline.plain(ReportText.table(MEMO, "table-stands").caption());
        BigDecimal all = first(Pattern.compile("on the ([0-9]+) "), caption);
        for (Table.Row row : ReportText.table(MEMO, "table-stands").rows()) {
            int sum = 0;
            for (int at = 1; at < row.cells().size(); at++) {
                sum += Integer.parseInt(ReportText.cell(row, at));
            }
            assertThat(sum).as(ReportText.cell(row, 0)).isEqualTo(all.intValueExact());
        }
    }

    @Test
    void twoHoursOfVideoIsAClaimOfOnePressArticle() {
        Claim claim = COMPARISON.claims().stream()
                .filter(c -> c.model().equals(FOCUS) && c.benchmark().equals("Video input length"))
                .findFirst()
                .orElseThrow();
        String number = "["
                + Citations.of(COMPARISON).number(claim.attribution().source()).orElseThrow() + "]";
        assertThat(ReportText.section(MEMO, "summary"))
                .contains("Video input length of Qwen3.5-397B-A17B, 120 min, is only claimed, by one press article "
                        + number + ", not measured independently.");
        assertThat(ReportText.rows(MEMO, "table-limits"))
                .anyMatch(row -> row.startsWith(FOCUS + " | Video input length | 120 min " + number + " | The420.in ◇")
                        && row.contains("article names two hours as the longest video")
                        && row.contains("LVBench")
                        && row.endsWith(" | asserted"));
    }

    @Test
    void theTwoValuesOfSweBenchVerifiedStandApart() {
        assertThat(ReportText.rows(MEMO, "table-vendor-claims"))
                .anyMatch(row -> row.startsWith(FOCUS + " | SWE-bench Verified | 76.4 % ○ Alibaba")
                        && row.contains("! 80.0 % ◇ ApX Machine Learning")
                        && row.contains("−3.6")
                        && row.contains("80.0 is the GPT-5.2 value"));
        Table code = ReportText.table(MEMO, "table-code");
        int column = ReportText.titles(code).indexOf("SWE-bench Verified");
        Table.Cell cell = code.rows().get(0).cells().get(column);
        assertThat(cell.kind()).isEqualTo(Table.Cell.Kind.UNLIKE);
        assertThat(Inline.plain(cell.inlines()))
                .matches("76\\.4 ○ \\[\\d+] \\(mode=thinking\\) ! 80\\.0 ◇ \\[\\d+] doubted");
    }

    @Test
    void missingIsSaidInWordsAndIsNeverANumber() {
        List<Table.Cell> missing = ReportText.tables(MEMO).stream()
                .filter(table -> table.id().matches("table-(reasoning|math|code|long-video|agent-tasks).*"))
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.kind() == Table.Cell.Kind.MISSING)
                .toList();
        assertThat(missing)
                .hasSizeGreaterThan(100)
                .allSatisfy(cell -> assertThat(Inline.plain(cell.inlines())).isEqualTo("· none"));
        assertThat(ReportText.row(MEMO, "table-matrix", "Hunyuan Image 3.0"))
                .isEqualTo("Hunyuan Image 3.0" + " | no claim found".repeat(5));
    }

    @Test
    void methodWorksItsExamplesFromTheData() {
        assertThat(ReportText.section(MEMO, "method"))
                .contains("87.5 ○ Alibaba (mode=thinking; subtitles=with) [2]")
                .contains("100 × (87.5 − 25) / (100 − 25) = 83.3, where 25 is what guessing gives")
                .contains("Average in Long video: (83.3 + 86.7 + 67.3) / 3 = 79.1, over 3 of 8 benchmarks.")
                .contains("better than that of 4 and equal to that of 0 of 5 other models, 80 %")
                .contains("87.5 − 89.5 (Seed 2.0 Pro) = −2.0 [2][3]; 95 percent interval −3.7 to −0.3, without zero");
    }

    @Test
    void summaryIsShort() {
        String summary = ReportText.section(MEMO, "summary");
        assertThat(summary.lines()).hasSizeLessThanOrEqualTo(5);
        assertThat(summary.split("\\s+").length).isLessThanOrEqualTo(120);
    }

    @Test
    void sourcesAreNumberedAsInThePictures() {
        List<Block.Source> sources = ReportText.sources(MEMO);
        List<Citations.Cited> cited = Citations.of(COMPARISON).all();
        assertThat(sources).hasSameSizeAs(cited);
        for (int at = 0; at < sources.size(); at++) {
            assertThat(sources.get(at).number()).isEqualTo(cited.get(at).number());
            assertThat(sources.get(at).id()).isEqualTo("source-" + cited.get(at).number());
            assertThat(Inline.plain(sources.get(at).inlines()))
                    .contains(cited.get(at).source().title());
        }
        assertThat(ReportText.sources(compose(COMPARISON, Preset.BRIEF))).hasSizeBetween(5, cited.size() - 20);
    }

    @Test
    void fullReportHasEveryClaim() {
        Document full = compose(COMPARISON, Preset.FULL);
        long rows = ReportText.tables(full).stream()
                .filter(table -> table.id().startsWith("evidence-"))
                .mapToLong(table -> table.rows().size())
                .sum();
        assertThat(rows).isEqualTo(COMPARISON.claims().size());
    }

    @Test
    void reportIsTheSameEachTime() {
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(new String(
                            format.write(compose(compare(), Preset.MEMO), Templates.NONE), StandardCharsets.UTF_8))
                    .isEqualTo(new String(format.write(MEMO, Templates.NONE), StandardCharsets.UTF_8));
        }
    }
}
