package claimbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.chart.ChartKind;
import claimbench.chart.ChartOptions;
import claimbench.chart.Drawing;
import claimbench.chart.Size;
import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.Figure;
import claimbench.document.Index;
import claimbench.document.Inline;
import claimbench.document.Language;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.harness.Harness;
import claimbench.harness.Selection;
import claimbench.harness.Settings;
import claimbench.intake.ClaimFiles;
import claimbench.testing.Claims;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Which sections a report has. */
final class SectionTest {

    private static final Comparison COMPARISON = Harness.compare(
            Harness.check(ClaimFiles.read(List.of(Path.of("claims")))),
            new Settings(
                    new Selection(
                            Set.of("Qwen3.5-397B-A17B", "Qwen3-VL-235B-A22B-Thinking", "Gemini 3 Pro"),
                            Set.of(),
                            Set.of("Long video", "Code"),
                            Set.of()),
                    Optional.of("Qwen3.5-397B-A17B"),
                    Claims.settings().policy(),
                    Optional.empty(),
                    false,
                    Claims.FEW_DRAWS),
            "test");

    private static Document compose(Preset preset, Set<Section> sections, String question) {
        Citations citations = Citations.of(COMPARISON);
        ChartOptions options = new ChartOptions(Size.SLIDE, Optional.empty());
        List<Drawing> drawings = ChartKind.ofReports().stream()
                .flatMap(kind -> kind.draw(COMPARISON, citations, options).stream())
                .toList();
        return ReportComposer.compose(
                COMPARISON,
                citations,
                drawings,
                new ReportOptions(
                        preset,
                        sections,
                        Cover.EMPTY.asking(Optional.of(question)),
                        Language.EN,
                        ReportOptions.Status.DRAFT,
                        Optional.empty(),
                        "x"));
    }

    @ParameterizedTest
    @EnumSource(value = Section.class, mode = Mode.EXCLUDE, names = "CONTEXT")
    void eachSectionStandsAloneUnderItsIdWithTheSourcesItCites(Section section) {
        for (Preset preset : Preset.values()) {
            Document document = compose(preset, Set.of(section), "Who leads?");
            List<String> sections = ReportText.sections(document);
            assertThat(sections).contains(section.id()).hasSizeLessThanOrEqualTo(2);
            assertThat(sections.contains("sources"))
                    .isEqualTo(section == Section.SOURCES
                            || !Index.of(document).cited().isEmpty());
        }
    }

    @Test
    void sectionsStandInTheOrderOfTheReport() {
        Document document = compose(Preset.MEMO, Set.of(Section.EVIDENCE, Section.GAPS, Section.SUMMARY), "Who leads?");
        assertThat(ReportText.sections(document)).containsExactly("summary", "gaps", "sources", "evidence");
    }

    @Test
    void sourcesOfAChoiceAreThoseCitedUnlessAllAreAskedFor() {
        int all = Citations.of(COMPARISON).all().size();
        assertThat(ReportText.sources(compose(Preset.MEMO, Set.of(Section.SUMMARY), "Who leads?")))
                .isNotEmpty()
                .hasSizeLessThan(all / 2);
        assertThat(ReportText.sources(compose(Preset.MEMO, Set.of(Section.SUMMARY, Section.SOURCES), "Who leads?")))
                .hasSize(all);
    }

    /** A document with a link that leads nowhere cannot be made, so that it is made at all says half of it. */
    @Test
    void claimIsAPlainWordInTheSourcesOfAReportWithoutEvidence() {
        assertThat(claimLinks(compose(Preset.FULL, Set.of(), "Who leads?"))).isPositive();
        assertThat(claimLinks(compose(Preset.FULL, Set.of(Section.SOURCES), "Who leads?")))
                .isZero();
        assertThat(claimLinks(compose(Preset.MEMO, Set.of(Section.SOURCES, Section.EVIDENCE), "Who leads?")))
                .isPositive();
    }

    private static long claimLinks(Document document) {
        return ReportText.sources(document).stream()
                .flatMap(source -> source.claims().stream())
                .flatMap(List::stream)
                .filter(inline -> inline instanceof Inline.Link)
                .count();
    }

    @Test
    void slideHasTheAnswerOneChartAndItsSources() {
        Document slide = compose(Preset.SLIDE, Set.of(), "Who leads in Code?");
        assertThat(ReportText.sections(slide)).containsExactly("finding", "sources");
        assertThat(ReportText.section(slide, "finding"))
                .startsWith("Qwen3.5-397B-A17B stands first on ")
                .contains(" shared Code benchmarks");
        assertThat(figures(slide)).containsExactly("figure-dots-code");
        assertThat(ReportText.sources(slide)).hasSizeBetween(2, 20);
        assertThat(ReportText.tables(slide)).isEmpty();
    }

    @Test
    void slideAboutALimitShowsWhatIsStatedOfIt() {
        Document slide = compose(Preset.SLIDE, Set.of(), "Who can watch a long video for two hours?");
        assertThat(ReportText.section(slide, "finding")).contains("120 min, is only claimed");
        assertThat(figures(slide)).containsExactly("figure-bars-video-input-length");
    }

    private static List<String> figures(Document document) {
        return ReportText.blocks(document)
                .filter(block -> block instanceof Figure)
                .map(block -> ((Figure) block).id())
                .toList();
    }

    @Test
    void headingsAreTheIdsOfTheirSections() {
        assertThat(ReportText.sections(compose(Preset.FULL, Set.of(), "Who leads?")))
                .allMatch(id -> Arrays.stream(Section.values())
                        .anyMatch(section -> section.id().equals(id)));
        assertThat(compose(Preset.SLIDE, Set.of(), "Who leads?").blocks())
                .noneMatch(block -> block instanceof Block.Details);
    }
}
