package claimbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.Figure;
import claimbench.document.HostileText;
import claimbench.document.Info;
import claimbench.document.Inline;
import claimbench.document.Language;
import claimbench.document.Printable;
import claimbench.document.SampleReport;
import claimbench.document.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordWriterTest {

    private static final byte[] SAMPLE = write(SampleReport.document());

    private static byte[] write(Document document) {
        return WordWriter.write(document, Optional.empty());
    }

    private static String body(List<Block> blocks) {
        return WordSamples.main(write(new Document(new Info("T", Language.EN, "stamp"), List.of(), blocks)));
    }

    private static Stream<String> found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results().map(result -> result.group(1));
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        assertThat(write(SampleReport.document())).isEqualTo(SAMPLE);
    }

    @Test
    void every_part_is_well_formed_and_declared() {
        SortedMap<String, byte[]> parts = WordSamples.parts(SAMPLE);
        String types = WordSamples.text(parts, "[Content_Types].xml");
        parts.forEach((name, bytes) -> {
            if (!name.endsWith(".png")) {
                assertThat(WordSamples.parsed(bytes)).as(name).isNotNull();
            }
            String extension = name.substring(name.lastIndexOf('.') + 1);
            assertThat(types).containsAnyOf("PartName=\"/" + name + "\"", "Extension=\"" + extension + "\"");
        });
    }

    @Test
    void headings_are_those_of_word_one_level_below_the_title() throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(SAMPLE))) {
            List<String> outline = read.getParagraphs().stream()
                    .filter(paragraph ->
                            paragraph.getStyle() != null && paragraph.getStyle().matches("Title|Heading[1-3]"))
                    .map(paragraph -> paragraph.getStyle() + " " + paragraph.getText())
                    .toList();
            assertThat(outline)
                    .containsExactly(
                            "Title Qwen 3.5 against its rivals",
                            "Heading1 Summary",
                            "Heading1 Comparison",
                            "Heading2 How far apart the models are",
                            "Heading1 Method",
                            "Heading2 Words used",
                            "Heading1 Sources");
        }
    }

    @Test
    void every_style_and_numbering_that_is_used_is_defined() {
        SortedMap<String, byte[]> parts = WordSamples.parts(SAMPLE);
        Set<String> defined = found("w:styleId=\"([^\"]*)\"", WordSamples.text(parts, "word/styles.xml"))
                .collect(Collectors.toSet());
        assertThat(found("<w:(?:p|r|tbl)Style w:val=\"([^\"]*)\"", WordSamples.main(SAMPLE)))
                .isNotEmpty()
                .allMatch(defined::contains);
    }

    @Test
    void a_table_repeats_its_heading_keeps_its_rows_whole_and_fills_the_width() throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(SAMPLE))) {
            XWPFTable matrix = read.getTables().get(1);
            assertThat(matrix.getRow(0).isRepeatHeader()).isTrue();
            assertThat(matrix.getRow(1).isRepeatHeader()).isTrue();
            assertThat(matrix.getRow(2).isRepeatHeader()).isFalse();
            assertThat(matrix.getRows())
                    .noneMatch(
                            row -> row.isCantSplitRow() == row.getTableCells().isEmpty());
            assertThat(matrix.getCTTbl().getTblGrid().getGridColList().stream()
                            .mapToInt(column -> Integer.parseInt(column.getW().toString()))
                            .sum())
                    .isEqualTo(9412);
            assertThat(matrix.getCTTbl().getTblPr().getTblDescription().getVal())
                    .startsWith("What is claimed for twelve models");
            assertThat(matrix.getRow(3).getCell(0).getText()).isEqualTo("Qwen3.5-397B-A17B");
        }
    }

    @Test
    void cells_without_a_claim_say_so_on_a_hatched_ground() {
        assertThat(WordSamples.main(SAMPLE))
                .containsPattern("w:val=\"thinDiagStripe\"[^/]*/></w:tcPr><w:p>.{0,200}no claim found");
    }

    @Test
    void captions_are_fields_that_show_the_right_number() {
        assertThat(WordSamples.main(SAMPLE))
                .containsPattern("<w:instrText xml:space=\"preserve\"> SEQ Table \\\\\\* ARABIC </w:instrText></w:r>"
                        + "<w:r>.{0,60}<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r>.{0,60}"
                        + "<w:t xml:space=\"preserve\">1</w:t>")
                .contains(" SEQ Figure \\* ARABIC ");
    }

    @Test
    void a_number_left_out_on_paper_leaves_a_gap_that_word_keeps() {
        List<Table.Column> columns = List.of(Table.Column.rowHeader("A"));
        List<Table.Row> rows = List.of(Table.Row.of(List.of(Table.Cell.of("a"))));
        Table first = new Table("first", Inline.text("First"), columns, rows);
        Table second = new Table("second", Inline.text("Second"), columns, rows);
        String body = body(List.of(
                new Block.Details(Block.Details.State.FOLDED, "More", List.of(first)),
                new Block.Paragraph(List.of(new Inline.Link("#first", "there"))),
                second));
        assertThat(body)
                .contains(" SEQ Table \\* ARABIC \\r 2 ")
                .contains("More (left out on paper; in the HTML report)")
                .doesNotContain("w:anchor=\"cb_first\"")
                .contains(">there<");
    }

    @Test
    void every_link_leads_to_a_bookmark_or_to_the_web() {
        String body = WordSamples.main(SAMPLE);
        Set<String> bookmarks =
                found("<w:bookmarkStart[^>]*w:name=\"([^\"]*)\"", body).collect(Collectors.toSet());
        String relations = WordSamples.text(WordSamples.parts(SAMPLE), "word/_rels/document.xml.rels");
        assertThat(found("w:anchor=\"([^\"]*)\"", body)).hasSizeGreaterThan(20).allMatch(bookmarks::contains);
        assertThat(found("<w:hyperlink r:id=\"([^\"]*)\"", body))
                .hasSize(13)
                .allMatch(id -> relations.contains("Id=\"" + id + "\""));
        assertThat(found("<w:bookmarkStart[^>]*w:id=\"([^\"]*)\"", body)).doesNotHaveDuplicates();
    }

    @Test
    void a_picture_has_an_id_a_name_and_words_for_those_who_cannot_see_it() {
        Figure figure = (Figure) WordSamples.blocks(Figure.class).get(0);
        assertThat(WordSamples.main(SAMPLE))
                .contains("<wp:extent cx=\"5940000\" cy=\"2795294\"/>")
                .contains("<wp:docPr id=\"1\" name=\"Figure 1\" descr=\"" + figure.altText() + "\"/>")
                .contains("<pic:cNvPr id=\"1\" name=\"Figure 1\" descr=\"" + figure.altText() + "\"/>");
    }

    @Test
    void the_file_says_what_it_is_and_not_who_made_it_where() {
        Info info = new Info(
                "Title & <more>",
                Language.DE,
                Optional.of("A. Nalyst"),
                Optional.of("Models"),
                List.of("one", "two"),
                Optional.of(LocalDate.of(2026, 2, 16)),
                "the stamp");
        SortedMap<String, byte[]> parts =
                WordSamples.parts(write(new Document(info, List.of(), List.of(new Block.Paragraph("text")))));
        assertThat(WordSamples.text(parts, "docProps/core.xml"))
                .contains(
                        "<dc:title>Title &amp; &lt;more&gt;</dc:title>",
                        "<dc:creator>A. Nalyst</dc:creator>",
                        "<dc:subject>Models</dc:subject>",
                        "<cp:keywords>one; two</cp:keywords>",
                        "<dc:language>de</dc:language>",
                        "2026-02-16T00:00:00Z</dcterms:created>");
        assertThat(WordSamples.text(parts, "word/styles.xml")).contains("<w:lang w:val=\"de-DE\"");
        assertThat(WordSamples.text(parts, "word/footer.xml")).contains("the stamp", ">Seite <", " NUMPAGES ");
        assertThat(String.join("", parts.keySet())).doesNotContain("app.xml");
    }

    @Test
    void word_neither_asks_to_update_fields_nor_shows_a_compatibility_mode() {
        SortedMap<String, byte[]> parts = WordSamples.parts(SAMPLE);
        assertThat(WordSamples.text(parts, "word/settings.xml"))
                .doesNotContain("updateFields")
                .contains(
                        "w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"");
        assertThat(WordSamples.main(SAMPLE)).doesNotContain("rsid");
    }

    @ParameterizedTest
    @EnumSource
    void the_fixed_words_are_in_the_language_of_the_document(Language language) {
        Document sample = SampleReport.document();
        Info info = new Info("T", language, "stamp");
        String body = WordSamples.main(write(new Document(info, sample.head(), sample.blocks())));
        assertThat(body).contains(" SEQ " + language.text("table", "").strip() + " \\* ARABIC");
    }

    static Stream<String> hostile() {
        return HostileText.strings();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void text_from_claims_stays_text(String hostile) throws IOException {
        byte[] docx = write(HostileText.everywhere(hostile));
        String body = WordSamples.main(docx);
        assertThat(found("<w:instrText[^>]*>([^<]*)", body)).allMatch(code -> code.matches(" SEQ Table .*"));
        assertThat(found("(altChunk|fldSimple|w:object)", body)).isEmpty();
        assertThat(found("(TargetMode)", WordSamples.text(WordSamples.parts(docx), "word/_rels/document.xml.rels")))
                .hasSize(1);
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(read.getParagraphs().get(0).getText()).isEqualTo(hostile);
            assertThat(read.getTables().get(1).getRow(3).getCell(1).getText()).isEqualTo(hostile);
        }
    }

    static Stream<List<String>> invisible() {
        return HostileText.invisible();
    }

    @ParameterizedTest
    @MethodSource("invisible")
    void what_cannot_be_seen_is_shown(List<String> text) {
        byte[] docx = write(HostileText.everywhere(text.get(0)));
        assertThat(WordSamples.main(docx).replaceAll("<[^>]*>", "")).contains(text.get(1));
        assertThat(Printable.of(text.get(0))).isEqualTo(text.get(1));
        assertThat(new String(WordSamples.parts(docx).get("docProps/core.xml"), StandardCharsets.UTF_8))
                .contains(text.get(1));
    }
}
