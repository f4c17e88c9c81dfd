package claimbench.office;

import static claimbench.office.WordSamples.memo;
import static claimbench.office.WordSamples.paragraph;
import static claimbench.office.WordSamples.placeholder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.Figure;
import claimbench.document.SampleReport;
import claimbench.document.Slot;
import claimbench.document.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordMemoTest {

    private static final Document ATTACHMENT = SampleReport.document();
    private static final List<Block> TABLE = WordSamples.blocks(Table.class);
    private static final List<Block> FIGURE = WordSamples.blocks(Figure.class);
    private static final List<Block> SOURCES = WordSamples.blocks(Block.References.class);
    private static final List<Block> WORDS = WordSamples.blocks(Block.Bullets.class);

    /** What a person may have in a memo. */
    private static final List<String> PIECES = List.of(
            paragraph("It says &amp; so, &#x4E2D;."),
            "<w:p w:rsidR=\"00A1\"><w:pPr><w:pStyle w:val='berschrift1'/></w:pPr><w:r><w:t>A heading</w:t></w:r></w:p>",
            "<w:p><w:ins w:id=\"7\" w:author=\"A\" w:date=\"2026-01-01T00:00:00Z\"><w:r><w:t>new</w:t></w:r></w:ins>"
                    + "<w:del w:id=\"8\" w:author=\"A\"><w:r><w:delText>{{claimbench:old}}</w:delText></w:r></w:del></w:p>",
            "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>why?</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"
                    + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>",
            "<w:p><w:r><w:t>note</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>",
            "<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p><w:r><w:t>in a cell</w:t></w:r>"
                    + "</w:p></w:tc></w:tr></w:tbl>",
            "<!-- <w:p> --><w:p/>\n<w:bookmarkStart w:id=\"40\" w:name=\"_Toc1\"/><w:bookmarkEnd w:id=\"40\"/>",
            "<w:sdt><w:sdtPr><w:alias w:val=\"Date\"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>");

    private static final Pattern OUR_CONTROL = Pattern.compile("(?s)<w:sdt xmlns:a=.*?</w:sdt>");

    private static byte[] fill(byte[] memo, List<List<Block>> parts) {
        return WordMemo.fill(memo, ATTACHMENT, parts);
    }

    private static List<String> partsIn(String body) {
        return WordMemo.slots(memo(body)).stream().map(Slot::part).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void all_that_is_not_a_place_keeps_its_bytes(int seed) {
        Random random = new Random(seed);
        StringBuilder body = new StringBuilder();
        for (String part : List.of("matrix", "chart dots Math", "sources", "summary")) {
            for (int pieces = random.nextInt(4); pieces > 0; pieces--) {
                body.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            body.append(placeholder(part));
        }
        body.append(PIECES.get(random.nextInt(PIECES.size())));
        byte[] memo = memo(body.toString());
        byte[] filled = fill(memo, List.of(TABLE, FIGURE, SOURCES, WORDS));
        String outside = OUR_CONTROL.matcher(WordSamples.main(filled)).replaceAll("");
        String before = WordSamples.main(memo);
        for (String part : List.of("matrix", "chart dots Math", "sources", "summary")) {
            before = before.replace(placeholder(part), "");
        }
        assertThat(outside).isEqualTo(before);
        assertThat(WordSamples.parsed(WordSamples.parts(filled).get(WordSamples.MAIN)))
                .isNotNull();
        assertThat(unchangedParts(memo, filled)).isTrue();
    }

    /** True if only the parts that a new picture, link or style needs differ. */
    private static boolean unchangedParts(byte[] before, byte[] after) {
        SortedMap<String, byte[]> rest = new TreeMap<>(WordSamples.parts(after));
        rest.keySet().removeIf(name -> name.startsWith("word/media/claimbench-"));
        SortedMap<String, byte[]> expected = WordSamples.parts(before);
        assertThat(rest.keySet()).isEqualTo(expected.keySet());
        List<String> mayDiffer =
                List.of("word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml", "[Content_Types].xml");
        rest.forEach((name, bytes) -> {
            if (!mayDiffer.contains(name)) {
                assertThat(bytes).as(name).isEqualTo(expected.get(name));
            }
        });
        return true;
    }

    @ParameterizedTest
    @ValueSource(strings = {"python-docx.docx", "libreoffice.docx"})
    void memos_of_other_programs_are_filled_and_refreshed(String name) throws IOException {
        byte[] memo = WordSamples.resource(name);
        assertThat(WordMemo.slots(memo))
                .containsExactly(
                        new Slot("matrix", false, ""),
                        new Slot("chart dots Math", false, ""),
                        new Slot("method", false, ""),
                        new Slot("sources", false, ""));
        List<List<Block>> parts = List.of(TABLE, FIGURE, WORDS, SOURCES);
        byte[] filled = fill(memo, parts);
        assertThat(WordMemo.slots(filled))
                .extracting(Slot::part)
                .containsExactly("matrix", "chart dots Math", "method", "sources");
        assertThat(WordMemo.slots(filled)).allMatch(Slot::filled);
        assertThat(fill(filled, parts)).isEqualTo(filled);
        assertThat(unchangedParts(memo, filled)).isTrue();
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(filled))) {
            assertThat(read.getAllPictures()).hasSize(1);
        }
    }

    @Test
    void ten_refreshes_with_changing_content_end_where_one_ends() {
        byte[] memo = memo(placeholder("a") + paragraph("between") + placeholder("b"));
        byte[] once = fill(memo, List.of(FIGURE, SOURCES));
        byte[] again = once;
        for (int round = 0; round < 5; round++) {
            again = fill(fill(again, List.of(SOURCES, FIGURE)), List.of(FIGURE, SOURCES));
        }
        assertThat(again).isEqualTo(once);
    }

    @Test
    void pictures_and_links_of_earlier_content_go() {
        byte[] filled = fill(memo(placeholder("a")), List.of(FIGURE));
        assertThat(WordSamples.parts(filled)).containsKey("word/media/claimbench-1.png");
        SortedMap<String, byte[]> after = WordSamples.parts(fill(filled, List.of(WORDS)));
        assertThat(after).doesNotContainKey("word/media/claimbench-1.png");
        assertThat(WordSamples.text(after, "word/_rels/document.xml.rels")).doesNotContain("claimbench");
    }

    @Test
    void a_part_without_blocks_leaves_its_place_as_it_is() {
        byte[] filled = fill(memo(placeholder("a") + placeholder("b")), List.of(FIGURE, List.of()));
        assertThat(WordSamples.main(filled)).contains(placeholder("b"));
        byte[] next = fill(filled, List.of(List.of(), TABLE));
        assertThat(WordSamples.parts(next)).containsKey("word/media/claimbench-1.png");
        String control = WordSamples.main(filled).replaceAll("(?s).*(<w:sdt xmlns:a.*?</w:sdt>).*", "$1");
        assertThat(WordSamples.main(next)).contains(control);
        assertThat(fill(next, List.of(List.of(), List.of()))).isEqualTo(next);
    }

    @Test
    void a_placeholder_is_found_when_word_splits_it_and_in_cells_and_controls() {
        assertThat(partsIn("<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r><w:t>{{claim</w:t></w:r><w:proofErr/><w:r>"
                        + "<w:rPr><w:b/></w:rPr><w:t>bench: chart dots &amp; Math }}</w:t></w:r></w:p>"
                        + "<w:tbl><w:tr><w:tc>" + placeholder("method") + "</w:tc></w:tr></w:tbl>"
                        + "<w:sdt><w:sdtContent>" + placeholder("gaps") + "</w:sdtContent></w:sdt>"))
                .containsExactly("chart dots & Math", "method", "gaps");
    }

    @Test
    void a_content_control_is_found_by_tag_or_title_and_keeps_them() {
        String control = "<w:sdt><w:sdtPr><w:alias w:val=\"claimbench:matrix\"/><w:id w:val=\"-5\"/><w:showingPlcHdr/>"
                + "</w:sdtPr><w:sdtContent><w:p><w:r><w:t>Click here</w:t></w:r></w:p></w:sdtContent></w:sdt>";
        assertThat(WordMemo.slots(memo(control))).containsExactly(new Slot("matrix", false, ""));
        String filled = WordSamples.main(fill(memo(control), List.of(WORDS)));
        assertThat(filled)
                .contains("<w:sdtPr><w:alias w:val=\"claimbench:matrix\"/><w:id w:val=\"-5\"/></w:sdtPr>")
                .doesNotContain("Click here");
    }

    @Test
    void a_bookmark_around_paragraphs_is_a_place_and_stays_around_what_comes_there() {
        String body = paragraph("before") + "<w:p><w:bookmarkStart w:id=\"3\" w:name=\"claimbench_chart_dots_Math\"/>"
                + "<w:r><w:t>old picture</w:t></w:r></w:p>" + paragraph("old caption")
                + "<w:p><w:bookmarkEnd w:id=\"3\"/><w:r><w:t>after</w:t></w:r></w:p>";
        assertThat(WordMemo.slots(memo(body))).containsExactly(new Slot("chart dots Math", false, ""));
        byte[] filled = fill(memo(body), List.of(FIGURE));
        assertThat(WordSamples.main(filled))
                .contains(paragraph("before") + "<w:bookmarkStart w:id=\"3\"", "<w:p><w:bookmarkEnd w:id=\"3\"/>")
                .doesNotContain("old picture", "old caption");
        assertThat(WordMemo.slots(filled)).extracting(Slot::part).containsExactly("chart dots Math");
        assertThat(fill(filled, List.of(FIGURE))).isEqualTo(filled);
    }

    @Test
    void a_part_within_a_sentence_or_a_text_box_is_no_place_but_is_told() {
        byte[] memo = memo(paragraph("see {{claimbench:matrix}} here")
                + "<w:p><w:r><w:t>x </w:t></w:r><w:bookmarkStart w:id=\"1\" w:name=\"claimbench_gaps\"/>"
                + "<w:r><w:t>y</w:t></w:r><w:bookmarkEnd w:id=\"1\"/></w:p>"
                + "<w:p><w:r><w:pict><w:txbxContent>" + placeholder("method")
                + "</w:txbxContent></w:pict></w:r></w:p>");
        assertThat(WordMemo.slots(memo)).isEmpty();
        assertThat(WordMemo.inSentences(memo)).containsExactly("matrix", "gaps", "method");
    }

    @Test
    void a_long_name_of_a_part_survives_the_short_tags_of_word() {
        String part = "chart " + "dots Mathematics ".repeat(6).strip();
        byte[] filled = fill(memo(placeholder(part)), List.of(WORDS));
        assertThat(WordMemo.slots(filled)).extracting(Slot::part).containsExactly(part);
        assertThat(Pattern.compile("<w:tag w:val=\"(.*?)\"")
                        .matcher(WordSamples.main(filled))
                        .results())
                .allMatch(tag -> tag.group(1).length() <= 64);
    }

    @Test
    void captions_count_on_from_those_of_the_memo() {
        String caption = "<w:p><w:r><w:instrText> SEQ Table \\* ARABIC </w:instrText></w:r></w:p>"
                + "<w:p><w:fldSimple w:instr=\" SEQ Table \\* ARABIC \"/></w:p>";
        byte[] filled = fill(memo(caption + placeholder("a") + caption), List.of(TABLE));
        assertThat(WordMemo.slots(filled).get(0).text()).startsWith("Table\u00A03. What is claimed");
    }

    @Test
    void ids_and_names_do_not_meet_those_of_the_memo() {
        String body = "<w:p><w:bookmarkStart w:id=\"90\" w:name=\"cb_source_1\"/><w:bookmarkEnd w:id=\"90\"/>"
                + "<w:r><w:drawing><wp:inline><wp:docPr id=\"17\" name=\"x\"/></wp:inline></w:drawing></w:r></w:p>";
        String filled =
                WordSamples.main(fill(memo(body + placeholder("a") + placeholder("b")), List.of(FIGURE, SOURCES)));
        assertThat(filled).contains("<wp:docPr id=\"18\"");
        assertThat(Stream.of("w:id", "w:name")
                        .map(name -> Pattern.compile("<w:bookmarkStart[^>]*" + name + "=\"(.*?)\"")
                                .matcher(filled)
                                .results()
                                .map(found -> found.group(1))
                                .toList()))
                .allSatisfy(values -> assertThat(values).hasSizeGreaterThan(10).doesNotHaveDuplicates());
    }

    @Test
    void the_styles_of_the_memo_are_used_and_lacking_ones_are_added_at_the_end() {
        byte[] memo = memo(placeholder("a"));
        byte[] filled = fill(memo, List.of(TABLE));
        assertThat(WordSamples.main(filled)).contains("<w:pStyle w:val=\"Beschriftung\"/>");
        String before = WordSamples.text(WordSamples.parts(memo), "word/styles.xml")
                .replace("</w:styles>", "")
                .strip();
        assertThat(WordSamples.text(WordSamples.parts(filled), "word/styles.xml"))
                .startsWith(before)
                .contains("<w:name w:val=\"claimbench cell\"/><w:basedOn w:val=\"Standard\"/>")
                .doesNotContain("w:name w:val=\"claimbench finding\"");
    }

    @Test
    void what_a_person_put_around_a_placeholder_stays() {
        String section = "<w:pPr><w:sectPr><w:pgSz w:w=\"9000\" w:h=\"9000\"/></w:sectPr></w:pPr>";
        String body = "<w:p>" + section + "<w:commentRangeStart w:id=\"4\"/><w:r><w:t>{{claimbench:a}}</w:t></w:r>"
                + "<w:commentRangeEnd w:id=\"4\"/><w:r><w:commentReference w:id=\"4\"/></w:r></w:p>";
        byte[] filled = fill(memo(body), List.of(WORDS));
        assertThat(WordSamples.main(filled))
                .contains("<w:body><w:commentRangeStart w:id=\"4\"/><w:sdt", "</w:sdt><w:p>" + section)
                .contains("<w:commentRangeEnd w:id=\"4\"/>", "<w:r><w:commentReference w:id=\"4\"/></w:r>");
        assertThat(fill(filled, List.of(WORDS))).isEqualTo(filled);
    }

    @Test
    void a_cell_still_ends_with_a_paragraph() {
        byte[] filled = fill(memo("<w:tbl><w:tr><w:tc>" + placeholder("a") + "</w:tc></w:tr></w:tbl>"), List.of(TABLE));
        assertThat(WordSamples.main(filled))
                .containsPattern("</w:sdt><w:p><w:pPr><w:pStyle [^>]*/></w:pPr></w:p></w:tc>");
        assertThat(fill(filled, List.of(TABLE))).isEqualTo(filled);
    }

    @Test
    void the_number_of_parts_is_that_of_the_places() {
        assertThatThrownBy(() -> fill(memo(placeholder("a")), List.of())).hasMessage("0 parts for 1 places");
    }
}
