package claimbench.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.HostileText;
import claimbench.document.Info;
import claimbench.document.Inline;
import claimbench.document.Language;
import claimbench.document.SampleReport;
import claimbench.document.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailWriterTest {

    /** Python's reader of mails is another than the one that wrote them; it lists what it holds against a mail. */
    private static final String READER = """
            import email, email.policy, sys
            mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
            for part in mail.walk():
                part.get_payload(decode=True)
                for defect in part.defects:
                    print(part.get_content_type(), repr(defect))
                for name, value in part.items():
                    for defect in getattr(value, 'defects', ()):
                        print(name, repr(defect))
            html = mail.get_body(('html',)).get_content()
            names = [part['Content-ID'].strip().strip('<>') for part in mail.walk() if part['Content-ID']]
            for name in names:
                if html.count('cid:' + name) != 1:
                    print(name, 'is there', html.count('cid:' + name), 'times')
            if html.count('cid:') != len(names):
                print(html.count('cid:'), 'pictures shown and', len(names), 'sent')
            if max(map(len, mail.as_bytes().splitlines())) > 998:
                print('a line that is too long')
            """;

    private static Message mail(Document document) throws IOException {
        return Message.Builder.of(new ByteArrayInputStream(bytes(document))).build();
    }

    private static byte[] bytes(Document document) {
        return ReportFormat.EML.write(document, Templates.NONE);
    }

    private static List<Entity> parts(Entity whole) {
        if (!(whole.getBody() instanceof Multipart multipart)) {
            return List.of(whole);
        }
        return multipart.getBodyParts().stream()
                .flatMap(part -> parts(part).stream())
                .toList();
    }

    private static String words(Document document, String type) throws IOException {
        Entity part = parts(mail(document)).stream()
                .filter(found -> found.getMimeType().equals(type))
                .findFirst()
                .orElseThrow();
        return new String(((TextBody) part.getBody()).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void the_text_comes_first_then_the_html_and_its_pictures() throws IOException {
        assertThat(parts(mail(SampleReport.document())).stream().map(Entity::getMimeType))
                .containsExactly("text/plain", "text/html", "image/png");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void another_reader_of_mails_finds_nothing_wrong(Document document, @TempDir Path folder) throws Exception {
        Path python = Path.of("/usr/bin/python3");
        assumeTrue(Files.isExecutable(python), "there is no /usr/bin/python3 to read the mail with");
        Path file = Files.write(folder.resolve("mail.eml"), bytes(document));
        Process reader = new ProcessBuilder(python.toString(), "-c", READER)
                .redirectInput(file.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(reader.waitFor()).isZero();
    }

    static Stream<Document> documents() {
        return Stream.concat(
                Stream.of(SampleReport.document(), titled("模型".repeat(80), Optional.of(LocalDate.of(2026, 2, 16)))),
                Stream.of("x".repeat(600), "=?utf-8?B?aGk=?= CANARY", "\"quoted\" <a@b.example>, c")
                        .map(HostileText::everywhere));
    }

    private static Document titled(String title, Optional<LocalDate> asOf) {
        Document sample = SampleReport.document();
        Info info = new Info(
                title,
                Language.ZH,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                asOf,
                sample.info().stamp());
        return new Document(info, sample.head(), sample.blocks());
    }

    @Test
    void a_title_cannot_add_a_header() throws IOException {
        Message mail = mail(titled("Memo\r\nBcc: all@example.org\n\nHello", Optional.of(LocalDate.of(2026, 2, 16))));
        assertThat(mail.getHeader().getFields().stream().map(field -> field.getName()))
                .containsExactlyInAnyOrder("MIME-Version", "X-Unsent", "Message-ID", "Subject", "Content-Type", "Date");
        assertThat(mail.getSubject()).isEqualTo("Memo Bcc: all@example.org  Hello");
        assertThat(mail.getHeader().getField("Date").getBody()).isEqualTo("Mon, 16 Feb 2026 00:00:00 +0000");
        assertThat(mail.getHeader().getField("X-Unsent").getBody()).isEqualTo("1");
    }

    @Test
    void a_document_without_a_day_has_no_date() throws IOException {
        assertThat(mail(titled("Memo", Optional.empty())).getDate()).isNull();
    }

    @ParameterizedTest
    @MethodSource("claimbench.document.HostileText#strings")
    void hostile_text_stays_text(String text) throws IOException {
        org.jsoup.nodes.Document html = Jsoup.parse(words(HostileText.everywhere(text), "text/html"));
        assertThat(html.select("script, svg, iframe, object, form, link, base")).isEmpty();
        assertThat(html.select("a").eachAttr("href")).containsOnly("https://example.org/x");
        for (Element element : html.getAllElements()) {
            assertThat(element.attributes().asList().stream().map(attribute -> attribute.getKey()))
                    .noneMatch(name -> name.startsWith("on"));
        }
        assertThat(html.select("h1").text()).isEqualTo(text.strip().replaceAll(" +", " "));
        assertThat(words(HostileText.everywhere(text), "text/plain").replaceAll("\\s+", ""))
                .contains(text.replaceAll("\\s+", ""));
    }

    @Test
    void lines_of_the_text_are_no_longer_than_78_columns_but_for_addresses() throws IOException {
        String text = words(SampleReport.document(), "text/plain");
        assertThat(text.lines().filter(line -> !line.contains("://"))).allMatch(line -> PlainLines.columns(line) <= 78);
        assertThat(text)
                .contains("Table 1. What is claimed", "Figure 1. Scores on MMLU-Pro")
                .contains("no claim")
                .containsSubsequence("Sources", "[1] Alibaba Cloud. Model card", "<https://example.org/reports/2026/");
    }

    @Test
    void a_table_that_fits_keeps_its_columns() {
        Table table = new Table(
                "t",
                Inline.text("Scores"),
                List.of(Table.Column.rowHeader("Model"), Table.Column.of("Score", Table.Align.RIGHT)),
                List.of(
                        Table.Row.of(List.of(Table.Cell.of("通义 7"), Table.Cell.of("9.5"))),
                        Table.Row.of(List.of(Table.Cell.of("Kimi"), Table.Cell.of("10.25")))));
        assertThat(new PlainTable(table, PlainInlines.VISITOR).write()).isEqualTo("""
                        Model   Score
                        ------  -----
                        通义 7    9.5
                        Kimi    10.25""");
    }

    @Test
    void a_long_name_is_broken_behind_a_hyphen_so_that_the_columns_fit() {
        Table table = new Table(
                "t",
                Inline.text("Scores"),
                List.of(Table.Column.rowHeader("Model"), Table.Column.of("Words", Table.Align.LEFT)),
                List.of(Table.Row.of(
                        List.of(Table.Cell.of("Qwen3-VL-235B-A22B-Thinking"), Table.Cell.of("word ".repeat(30))))));
        List<String> lines =
                new PlainTable(table, PlainInlines.VISITOR).write().lines().toList();
        assertThat(lines).allMatch(line -> line.length() <= 78);
        assertThat(lines.get(2)).startsWith("Qwen3-VL-235B-A22B-Thinking  word word");
        assertThat(PlainLines.wrappedInCell("Qwen3-VL-235B-A22B-Thinking", 16))
                .containsExactly("Qwen3-VL-235B-", "A22B-Thinking");
    }

    @Test
    void a_table_that_is_too_wide_becomes_a_list_of_its_rows() throws IOException {
        assertThat(words(SampleReport.document(), "text/plain").replace("\r", ""))
                .contains("""
                        The model and its forerunner:
                        * Qwen3.5-397B-A17B
                          Knowledge: MMLU-Pro: 87.8 △ [1]
                        """)
                .contains("  Work: SWE-bench Verified: 76.4 ○ [4]; 80.0 ◇ [11]; 2 values\n");
    }

    @Test
    void what_a_mail_cannot_hold_is_left_out_from_a_section_on_and_named() throws IOException {
        Document sample = SampleReport.document();
        List<Block> blocks = new ArrayList<>(sample.blocks());
        blocks.add(new Block.Heading(2, "long", "A long section"));
        for (int at = 0; at < 2000; at++) {
            blocks.add(new Block.Paragraph("One of very many paragraphs, number " + at + "; and so it goes on."));
        }
        blocks.add(new Block.Heading(2, "last", "A last section"));
        Document tooLong = new Document(sample.info(), sample.head(), blocks);
        String html = words(tooLong, "text/html");
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(102 * 1024);
        assertThat(html)
                .contains("these sections as well: A long section, A last section.")
                .contains("[12] ")
                .doesNotContain("One of very many");
        assertThat(words(tooLong, "text/plain").replaceAll("\\s+", " "))
                .contains("these sections as well: A long section, A last section.");
        assertThat(words(sample, "text/html")).doesNotContain("sections as well");
    }

    @Test
    void citations_and_links_inside_the_report_are_text_for_mail_programs_lose_their_places() throws IOException {
        Element html = Jsoup.parse(words(SampleReport.document(), "text/html"));
        assertThat(html.select("a").eachAttr("href")).allMatch(href -> href.startsWith("https://"));
        assertThat(html.text()).contains(Inline.plain(List.of(new Inline.NoteRef(11))));
    }
}
