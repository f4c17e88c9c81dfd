package claimbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.document.Document;
import claimbench.document.Inline;
import claimbench.document.Language;
import claimbench.document.Table;
import claimbench.format.ReportFormat;
import claimbench.format.Templates;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.harness.Harness;
import claimbench.harness.Harness.Checkup;
import claimbench.harness.Selection;
import claimbench.harness.Settings;
import claimbench.intake.ClaimFiles;
import claimbench.testing.Claims;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the whole report says of one model or another: nothing flattered, nothing without a source. */
final class WordingTest {

    private static final Checkup CHECKUP = Harness.check(ClaimFiles.read(List.of(Path.of("claims"))));
    private static final List<String> BANNED = List.of(
            "is the best", "outperform", "state of the art", "state-of-the-art", "superior", "crushes", "beats every");

    /** A number with a unit or a mark of who measured it. */
    private static final Pattern VALUE = Pattern.compile("[0-9] ?(%|min|Elo|[●○△◇])");

    private static Document compose(String focus, Preset preset) {
        Comparison comparison = Harness.compare(
                CHECKUP,
                new Settings(
                        Selection.EVERYTHING,
                        Optional.of(focus),
                        Claims.settings().policy(),
                        Optional.empty(),
                        false,
                        Claims.FEW_DRAWS),
                "test");
        return ReportComposer.compose(
                comparison,
                Citations.of(comparison),
                List.of(),
                new ReportOptions(
                        preset,
                        Cover.EMPTY.asking(Optional.of("Who leads?")),
                        Language.EN,
                        ReportOptions.Status.DRAFT,
                        Optional.empty(),
                        "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Qwen3.5-397B-A17B", "Gemini 3 Pro", "Seed 2.0 Pro", "Seedance 2.0"})
    void nothingIsFlatteredAndEveryLeadHasItsSizeAndStrength(String focus) {
        for (Preset preset : List.of(Preset.BRIEF, Preset.MEMO)) {
            Document document = compose(focus, preset);
            String own = ReportText.own(document);
            assertThat(BANNED).noneMatch(own.toLowerCase(Locale.ROOT)::contains);
            for (String sentence : own.split("(?<=[.;])\\s", -1)) {
                if (Pattern.compile("[0-9] \\S+ (ahead of|behind) ")
                        .matcher(sentence)
                        .find()) {
                    assertThat(sentence)
                            .containsPattern("beyond sampling error|within sampling error|interval not known");
                }
            }
            for (Table table : ReportText.tables(document)) {
                int gap = ReportText.titles(table).indexOf("Gap");
                int noise = ReportText.titles(table).indexOf("Sampling error");
                table.rows().stream().filter(row -> gap >= 0 && noise >= 0).forEach(row -> {
                    assertThat(ReportText.cell(row, gap)).containsPattern("^[0-9.,]+");
                    assertThat(ReportText.cell(row, noise))
                            .isIn(
                                    "beyond sampling error",
                                    "within sampling error",
                                    "interval not known",
                                    "equal values");
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Qwen3.5-397B-A17B", "Gemini 3 Pro"})
    void everyValueInATableHasItsSource(String focus) {
        for (Preset preset : List.of(Preset.BRIEF, Preset.MEMO)) {
            List<String> without = new ArrayList<>();
            for (Table table : ReportText.tables(compose(focus, preset))) {
                int gap = ReportText.titles(table).indexOf("Gap");
                for (Table.Row row : table.rows()) {
                    List<Table.Cell> cells = new ArrayList<>(row.cells());
                    if (gap >= 0) {
                        cells.remove(gap); // the difference of two values that stand beside it
                    }
                    cells.stream()
                            .filter(cell -> cell.kind() == Table.Cell.Kind.VALUE
                                    || cell.kind() == Table.Cell.Kind.BEST
                                    || VALUE.matcher(Inline.plain(cell.inlines()))
                                            .find())
                            .filter(cell -> cell.kind() != Table.Cell.Kind.MISSING)
                            .map(cell -> Inline.plain(cell.inlines()))
                            .filter(text -> !text.contains("[")
                                    && !isAName(text)
                                    && !isAPointer(table, text)
                                    && !isFromDuels(table))
                            .forEach(text -> without.add(table.id() + ": " + text));
                }
            }
            assertThat(without).isEmpty();
        }
    }

    /** METR 50% time horizon. */
    private static boolean isAName(String text) {
        return CHECKUP.resolved().catalogue().benchmarks().stream()
                .anyMatch(benchmark -> benchmark.name().equals(text));
    }

    /** Shares of duels and of draws rest on all tables of a capability; the CSV of its picture names their sources. */
    private static boolean isFromDuels(Table table) {
        return Set.of("table-standings", "table-tiers").contains(table.id());
    }

    /** Who says so and what the source says stand in the row of a value that is cited. */
    private static boolean isAPointer(Table table, String text) {
        return table.id().startsWith("table-limits") && !text.matches("[0-9.,]+ .*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Qwen3.5-397B-A17B"})
    void markdownHasTheHeadingsTablesAndLinksOfTheHtml(String focus) {
        Document memo = compose(focus, Preset.MEMO);
        org.jsoup.nodes.Document html =
                Jsoup.parse(new String(ReportFormat.HTML.write(memo, Templates.NONE), StandardCharsets.UTF_8));
        String text = new String(ReportFormat.MD.write(memo, Templates.NONE), StandardCharsets.UTF_8);
        List<org.commonmark.Extension> tables = List.of(TablesExtension.create());
        org.jsoup.nodes.Document markdown = Jsoup.parse(HtmlRenderer.builder()
                .extensions(tables)
                .build()
                .render(Parser.builder()
                        .extensions(tables)
                        .build()
                        .parse(text.substring(text.indexOf("\n---\n", 4) + 5))));
        html.select("a.here").remove();
        assertThat(markdown.select("h1, h2, h3").eachText())
                .isEqualTo(html.select("h1, h2, h3").eachText());
        assertThat(markdown.select("table")).hasSameSizeAs(html.select("table"));
        assertThat(markdown.select("details")).hasSameSizeAs(html.select("details.more"));
        assertThat(cited(markdown)).containsExactlyElementsOf(cited(html));
        List<String> ids = html.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().contains("cell-qwen3-5-397b-a17b-gpqa-diamond", "cell-gpt-5-2-math");
    }

    private static List<String> cited(org.jsoup.nodes.Document page) {
        Stream<Element> links = page.select("a[href^=#source-]").stream();
        return links.map(link -> link.attr("href")).toList();
    }
}
