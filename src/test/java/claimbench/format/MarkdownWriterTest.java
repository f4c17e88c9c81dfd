package claimbench.format;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.HostileText;
import claimbench.document.Info;
import claimbench.document.Inline;
import claimbench.document.Language;
import claimbench.document.SampleReport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the Markdown back with another parser, as GitHub would. */
class MarkdownWriterTest {

    private static final String SAMPLE = write(SampleReport.document());

    private static String write(Document document) {
        return new String(ReportFormat.MD.write(document, Templates.NONE), StandardCharsets.UTF_8);
    }

    private static org.jsoup.nodes.Document readBack(String markdown) {
        String body = markdown.substring(markdown.indexOf("\n---\n", 4) + 5);
        List<org.commonmark.Extension> tables = List.of(TablesExtension.create());
        Parser parser = Parser.builder().extensions(tables).build();
        return Jsoup.parse(HtmlRenderer.builder().extensions(tables).build().render(parser.parse(body)));
    }

    @Test
    void starts_with_the_head_and_the_stamp() {
        assertThat(SAMPLE)
                .startsWith("""
                        ---
                        title: "Qwen 3.5 against its rivals"
                        lang: "en"
                        "Question": "Where does Qwen 3.5 stand against its rivals, and who says so?"
                        """)
                .contains("\nstamp: \"as of 2026-02-16 · 38 claims · 12 models")
                .endsWith("claimbench 0.1.0\n")
                .doesNotContain("\r");
    }

    @Test
    void tables_have_as_many_cells_as_columns() {
        Element table = readBack(SAMPLE).expectFirst("table");
        assertThat(table.select("th").eachText())
                .containsExactly(
                        "Model",
                        "Knowledge: MMLU-Pro",
                        "Knowledge: SuperGPQA",
                        "Following instructions: IFBench",
                        "Work: SWE-bench Verified",
                        "Work: Video length",
                        "Evidence");
        assertThat(table.select("tbody tr"))
                .hasSize(14)
                .allSatisfy(row -> assertThat(row.children()).hasSize(7));
        assertThat(table.select("th").eachAttr("align"))
                .containsExactly("left", "right", "right", "right", "right", "left", "center");
        assertThat(table.select("tbody tr").get(1).select("strong")).hasSize(7);
        assertThat(SAMPLE.lines().filter(line -> line.startsWith("|")))
                .allSatisfy(line -> assertThat(line.split("\\|", -1)).as(line).hasSize(9));
    }

    @Test
    void every_citation_leads_to_its_source() {
        org.jsoup.nodes.Document page = readBack(SAMPLE);
        List<String> ids = page.select("a[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().contains("matrix", "source-1", "source-12");
        assertThat(page.select("a[href^=#]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ids).contains(link.attr("href").substring(1)));
        assertThat(SAMPLE).contains("[[3]](#source-3)").contains("<a id=\"source-3\"></a>\\[3\\] Publisher 3");
    }

    @Test
    void places_that_nothing_leads_to_have_no_anchor() {
        assertThat(SAMPLE).contains("\n## Summary\n").doesNotContain("id=\"spread-figure\"", "id=\"swe-qwen\"");
    }

    @Test
    void folds_what_github_can_fold() {
        assertThat(SAMPLE)
                .contains("<details>\n<summary>What a reader unfolds &lt;here&gt;</summary>\n\nFolded away, with a"
                        + " source [[3]](#source-3).\n\n</details>")
                .contains("> **Context, not a claim about any model**\n>\n> The market")
                .doesNotContain("C-12");
        Element folded = readBack(SAMPLE).expectFirst("details");
        assertThat(folded.select("p").eachText()).containsExactly("Folded away, with a source [3].");
    }

    @Test
    void says_the_same_as_the_html() {
        org.jsoup.nodes.Document html = Jsoup.parse(
                new String(ReportFormat.HTML.write(SampleReport.document(), Templates.NONE), StandardCharsets.UTF_8));
        org.jsoup.nodes.Document markdown = readBack(SAMPLE);
        html.select("a.here").remove();
        for (String place : List.of("h1, h2, h3", "tbody tr:has(> td:not(:empty)) > :first-child", "em", "code")) {
            List<String> expected = html.select(place).eachText();
            assertThat(markdown.select(place).eachText()).as(place).containsAll(expected);
        }
        assertThat(markdown.text()).contains("Figure 1. Scores on MMLU-Pro, percent correct, higher is better. [1]");
        assertThat(markdown.expectFirst("img").attr("src")).isEqualTo("spread.png");
        assertThat(markdown.expectFirst("img").attr("alt"))
                .isEqualTo(html.expectFirst("img").attr("alt"));
    }

    @ParameterizedTest
    @MethodSource("claimbench.document.HostileText#strings")
    void hostile_text_stays_text(String text) {
        org.jsoup.nodes.Document page = readBack(write(HostileText.everywhere(text)));
        org.jsoup.nodes.Document harmless = readBack(write(HostileText.everywhere("harmless")));
        assertThat(structure(page)).isEqualTo(structure(harmless));
        assertThat(page.select("a[href]").eachAttr("href"))
                .isEqualTo(harmless.select("a[href]").eachAttr("href"));
        String shown = text.strip();
        for (String place : List.of("h1", "h2", "body > p", "ol > li", "ul > li", "blockquote", "th", "td")) {
            assertThat(page.expectFirst(place).wholeText()).as(place).contains(shown);
        }
        assertThat(page.expectFirst("code").wholeText().strip()).isEqualTo(shown);
    }

    // Strong and emphasis may be signs or tags; what matters is that nothing else appears.
    private static List<String> structure(org.jsoup.nodes.Document page) {
        return page.getAllElements().stream().map(Element::tagName).toList();
    }

    @ParameterizedTest
    @MethodSource("claimbench.document.HostileText#invisible")
    void what_cannot_be_seen_is_made_visible(List<String> pair) {
        assertThat(readBack(write(HostileText.everywhere(pair.get(0))))
                        .expectFirst("body > p")
                        .wholeText())
                .isEqualTo(pair.get(1));
    }

    @Test
    void a_bare_address_does_not_become_a_link_on_github() {
        Block text = new Block.Paragraph("see https://tracker.example/a and www.tracker.example");
        assertThat(write(new Document(new Info("t", Language.EN, "s"), List.of(), List.of(text))))
                .contains("see https\\://tracker.example/a and www\\.tracker.example");
    }

    @Test
    void neighbours_do_not_run_into_each_other() {
        List<Inline> line = List.of(
                new Inline.Strong("one"),
                new Inline.Strong("two"),
                new Inline.Emphasis("three"),
                new Inline.Text("!"),
                new Inline.Link("https://example.org/a_(b)", "four"),
                new Inline.Strong(List.of(new Inline.Emphasis("five"))),
                new Inline.Code("a`b|c"),
                new Inline.Code("`"));
        Element paragraph = readBack(write(
                        new Document(new Info("t", Language.EN, "s"), List.of(), List.of(new Block.Paragraph(line)))))
                .expectFirst("p");
        assertThat(paragraph.wholeText()).isEqualTo("onetwothree!fourfivea`b|c`");
        assertThat(paragraph.select("strong").eachText()).containsExactly("one", "two", "five");
        assertThat(paragraph.select("em").eachText()).containsExactly("three", "five");
        assertThat(paragraph.select("img")).isEmpty();
        assertThat(paragraph.select("a").eachAttr("href")).containsExactly("https://example.org/a_%28b%29");
    }
}
