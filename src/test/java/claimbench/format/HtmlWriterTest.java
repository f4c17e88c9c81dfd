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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {

    private static final org.jsoup.nodes.Document SAMPLE = parse(SampleReport.document());

    private static org.jsoup.nodes.Document parse(Document document) {
        return Jsoup.parse(new String(ReportFormat.HTML.write(document, Templates.NONE), StandardCharsets.UTF_8));
    }

    @Test
    void one_title_and_no_heading_level_left_out() {
        assertThat(SAMPLE.select("h1").eachText()).containsExactly("Qwen 3.5 against its rivals");
        int level = 0;
        for (Element heading : SAMPLE.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
    }

    @Test
    void ids_are_unique_and_every_link_inside_leads_to_one() {
        List<String> ids = SAMPLE.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().contains("matrix", "swe-qwen", "source-12", "spread-figure");
        for (Element link : SAMPLE.select("a[href^=#]")) {
            assertThat(ids).contains(link.attr("href").substring(1));
        }
        assertThat(SAMPLE.select("a.cite").first())
                .hasToString("<a class=\"cite\" href=\"#source-1\" aria-label=\"Source 1\">[1]</a>");
    }

    @Test
    void every_heading_is_in_both_lists_of_contents() {
        for (String place : List.of("nav.side a", "details.contents a")) {
            assertThat(SAMPLE.select(place).eachText())
                    .as(place)
                    .containsExactly(
                            "Summary", "Comparison", "How far apart the models are", "Method", "Words used", "Sources");
        }
        assertThat(SAMPLE.expectFirst("details.contents").hasAttr("open")).isFalse();
    }

    @Test
    void what_is_folded_context_and_claims_of_a_source_are_elements_of_their_own() {
        Element folded = SAMPLE.expectFirst("details.more");
        assertThat(folded.child(0).text()).isEqualTo("What a reader unfolds <here>");
        assertThat(folded.text()).contains("Folded away, with a source [3].");
        assertThat(SAMPLE.expectFirst("aside").attr("aria-label")).isEqualTo("Context, not a claim about any model");
        Element taken = SAMPLE.expectFirst("#source-12 details.taken");
        assertThat(taken.expectFirst("summary").text()).isEqualTo("1 claim taken from it");
        assertThat(taken.select("li").eachText()).containsExactly("C-12 Qwen 3.5 × MMLU-Pro = 87.8 %");
    }

    @Test
    void tables_say_what_each_cell_belongs_to() {
        Element table = SAMPLE.expectFirst("#matrix");
        assertThat(SAMPLE.select("table"))
                .allSatisfy(each -> assertThat(each.select("caption")).hasSize(1));
        assertThat(table.select("th"))
                .allSatisfy(th -> assertThat(th.attr("scope")).isNotEmpty());
        assertThat(table.select("thead th[scope=colgroup]").eachText())
                .containsExactly("Knowledge", "Following instructions", "Work");
        assertThat(table.select("thead th[scope=colgroup]").eachAttr("colspan")).containsExactly("2", "1", "2");
        assertThat(table.select("tbody th[scope=row]")).hasSize(12);
        assertThat(table.select("tbody th[scope=rowgroup]").eachText())
                .containsExactly("The model and its forerunner", "Rivals");
        assertThat(table.select("tr.focus th").eachText()).containsExactly("Qwen3.5-397B-A17B");
        assertThat(table.select("tr:has(> td)"))
                .allSatisfy(row -> assertThat(row.children()).hasSize(7));
        assertThat(table.select("td.missing").eachText()).containsOnly("no claim found");
        assertThat(table.expectFirst("#swe-qwen").className()).isEqualTo("right disputed");
        Element region = SAMPLE.expectFirst("div:has(> #matrix)");
        assertThat(region.attr("role") + region.attr("tabindex")).isEqualTo("region0");
        assertThat(region.attr("aria-label")).startsWith("Table 1: What is claimed");
    }

    @Test
    void pictures_are_inside_with_size_and_words() {
        Element image = SAMPLE.expectFirst("figure img");
        assertThat(image.attr("src")).startsWith("data:image/png;base64,iVBORw0KGgo");
        assertThat(image.attr("width") + "x" + image.attr("height")).isEqualTo("680x320");
        assertThat(SAMPLE.select("img"))
                .allSatisfy(each -> assertThat(each.attr("alt")).isNotBlank());
        assertThat(SAMPLE.expectFirst("figcaption").text()).startsWith("Figure 1. Scores on MMLU-Pro");
        assertThat(SAMPLE.select("figcaption .data a").eachAttr("href")).containsExactly("spread.svg", "spread.csv");
    }

    @Test
    void nothing_is_fetched_and_nothing_runs() {
        assertThat(SAMPLE.select("script, link, iframe, object, embed, base, form, [style], source, video, audio"))
                .isEmpty();
        assertThat(SAMPLE.select("[src]"))
                .allSatisfy(each -> assertThat(each.attr("src")).startsWith("data:image/png"));
        assertThat(SAMPLE.expectFirst("style").data()).doesNotContain("url(", "@import", "http");
        assertThat(SAMPLE.getAllElements())
                .allSatisfy(each -> assertThat(each.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(SAMPLE.select("a[href^=http]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.attr("rel")).isEqualTo("noopener noreferrer"));
    }

    @Test
    void the_policy_comes_first_and_names_the_hash_of_the_style() throws NoSuchAlgorithmException {
        Element charset = SAMPLE.head().child(0);
        Element policy = SAMPLE.head().child(1);
        byte[] style = SAMPLE.expectFirst("style").data().getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
        assertThat(charset.attr("charset")).isEqualTo("utf-8");
        assertThat(policy.attr("http-equiv")).isEqualTo("Content-Security-Policy");
        assertThat(policy.attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash
                        + "'; img-src data:; base-uri 'none'; form-action 'none'");
    }

    @Test
    void the_stamp_is_at_the_foot_of_every_printed_page() {
        assertThat(SAMPLE.expectFirst("style").data())
                .contains("@page { @bottom-left { content: \"as\\20 of\\20 2026\\2d 02\\2d 16\\20 \\b7 \\20 38");
    }

    @Test
    void says_its_language_and_lets_the_keyboard_skip_to_the_text() {
        assertThat(SAMPLE.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(SAMPLE.body().child(0).attr("href")).isEqualTo("#_main");
        assertThat(SAMPLE.expectFirst("footer").text()).startsWith("as of 2026-02-16");
    }

    @ParameterizedTest
    @MethodSource("claimbench.document.HostileText#strings")
    void hostile_text_stays_text(String text) {
        org.jsoup.nodes.Document page = parse(HostileText.everywhere(text));
        org.jsoup.nodes.Document harmless = parse(HostileText.everywhere("harmless"));
        assertThat(page.getAllElements().stream().map(Element::tagName))
                .isEqualTo(
                        harmless.getAllElements().stream().map(Element::tagName).toList());
        assertThat(page.select("a[href]").eachAttr("href"))
                .isEqualTo(harmless.select("a[href]").eachAttr("href"));
        for (String place : List.of("title", "h1", "header dd", "main > p", "li", "dd", "caption", "td", "footer p")) {
            assertThat(page.expectFirst(place).wholeText()).as(place).contains(text);
        }
        assertThat(page.expectFirst("td[title]").attr("title")).isEqualTo(text);
        assertThat(page.expectFirst("code").wholeText()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("claimbench.document.HostileText#invisible")
    void what_cannot_be_seen_is_made_visible(List<String> pair) {
        assertThat(parse(HostileText.everywhere(pair.get(0)))
                        .expectFirst("main > p")
                        .wholeText())
                .isEqualTo(pair.get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "data:text/html,<script>x</script>",
                "file:///etc/passwd",
                "//evil.example/x",
                "../other.html",
                "ftp://example.org/x",
                "https://openai.com@evil.example/",
                "https://оpenai.com/",
                "https://exa mple.org/",
                "http:///nowhere"
            })
    void only_the_web_is_live(String href) {
        Document document = new Document(
                new Info("t", Language.EN, "s"),
                List.of(),
                List.of(new Block.Paragraph(List.of(new Inline.Link(href, "here")))));
        Element paragraph = parse(document).expectFirst("main p");
        assertThat(paragraph.select("a")).isEmpty();
        assertThat(paragraph.wholeText()).isEqualTo("here (" + href + ")");
        String markdown = new String(ReportFormat.MD.write(document, Templates.NONE), StandardCharsets.UTF_8);
        assertThat(markdown).doesNotContain("](");
    }

    @Test
    void an_address_is_live_in_ascii() {
        List<Inline> link = List.of(new Inline.Link("https://zh.example.org/通义?a=1&b=\u202E", "x"));
        List<Inline> good = List.of(new Inline.Link("HTTPS://zh.example.org/通义?a=1&b=2", "x"));
        Document document = new Document(
                new Info("t", Language.EN, "s"),
                List.of(),
                List.of(new Block.Paragraph(good), new Block.Paragraph(link)));
        assertThat(parse(document).select("main a").eachAttr("href").get(0))
                .isEqualTo("HTTPS://zh.example.org/%E9%80%9A%E4%B9%89?a=1&b=2");
        assertThat(parse(document).select("main a").eachAttr("href"))
                .allMatch(href -> href.chars().allMatch(c -> c < 128));
    }
}
