package claimbench.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimbench.document.SampleReport;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class WordTemplateTest {

    private static String refusal(SortedMap<String, byte[]> parts) {
        return WordWriter.refusal(OfficeParts.write(parts)).orElse("accepted");
    }

    private static SortedMap<String, byte[]> plain() {
        return WordSamples.memoParts(WordSamples.paragraph("text"));
    }

    @Test
    void a_report_in_the_look_of_a_team_keeps_its_styles_and_page_and_drops_its_text() {
        byte[] template = WordSamples.memo(WordSamples.paragraph("house text"));
        byte[] report = WordWriter.write(SampleReport.document(), Optional.of(template));
        String body = WordSamples.main(report);
        assertThat(body)
                .doesNotContain("house text")
                .contains("<w:pStyle w:val=\"berschrift1\"/>", "<w:pgSz w:w='12240' w:h='15840'/></w:sectPr></w:body>")
                .contains("claimbench 0.1.0</w:t></w:r></w:p><w:sectPr>");
        SortedMap<String, byte[]> before = WordSamples.parts(template);
        SortedMap<String, byte[]> after = WordSamples.parts(report);
        assertThat(after.get("word/footer.xml")).isEqualTo(before.get("word/footer.xml"));
        assertThat(WordSamples.text(after, "word/styles.xml"))
                .contains("w:styleId=\"ClaimbenchCell\"")
                .contains("<w:name w:val=\"claimbench cell\"/><w:basedOn w:val=\"Standard\"/>");
        after.forEach((name, bytes) -> {
            if (!name.endsWith(".png")) {
                assertThat(WordSamples.parsed(bytes)).as(name).isNotNull();
            }
        });
    }

    @Test
    void pictures_and_comments_of_the_text_of_a_template_go_with_it() {
        SortedMap<String, byte[]> parts = plain();
        WordSamples.put(
                parts,
                "word/_rels/document.xml.rels",
                WordSamples.text(parts, "word/_rels/document.xml.rels")
                        .replace(
                                "</Relationships>",
                                "<Relationship Id=\"c\" Type=\"http://x/comments\" Target=\"comments.xml\"/>"
                                        + "<Relationship Id=\"p\" Type=\"http://x/image\" Target=\"media/secret.png\"/>"
                                        + "</Relationships>"));
        WordSamples.put(parts, "word/comments.xml", "<c/>");
        parts.put("word/media/secret.png", new byte[] {1});
        byte[] report = WordWriter.write(SampleReport.document(), Optional.of(OfficeParts.write(parts)));
        assertThat(WordSamples.parts(report))
                .doesNotContainKeys("word/comments.xml", "word/media/secret.png")
                .containsKey("word/media/claimbench-1.png");
        assertThat(WordSamples.text(WordSamples.parts(report), "word/_rels/document.xml.rels"))
                .doesNotContain("comments", "secret");
    }

    @Test
    void a_template_made_by_another_program_can_be_used() {
        for (String name : new String[] {"python-docx.docx", "libreoffice.docx"}) {
            byte[] template = WordSamples.resource(name);
            byte[] report = WordWriter.write(SampleReport.document(), Optional.of(template));
            assertThat(WordSamples.main(report)).as(name).contains("SEQ Table").doesNotContain("Signed, the analyst");
            assertThat(WordWriter.write(SampleReport.document(), Optional.of(template)))
                    .isEqualTo(report);
        }
    }

    @Test
    void a_usual_document_is_accepted() {
        assertThat(refusal(plain())).isEqualTo("accepted");
    }

    @Test
    void files_that_are_not_safe_to_change_are_refused_with_a_reason() {
        assertThat(WordWriter.refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .hasValueSatisfying(reason -> assertThat(reason).contains("password"));
        assertThat(WordWriter.refusal("text".getBytes(StandardCharsets.UTF_8)))
                .hasValueSatisfying(reason -> assertThat(reason).contains("not a zip file"));
        SortedMap<String, byte[]> macros = plain();
        macros.put("word/vbaProject.bin", new byte[0]);
        assertThat(refusal(macros)).contains("macros");
        SortedMap<String, byte[]> enabled = plain();
        WordSamples.put(
                enabled,
                "[Content_Types].xml",
                WordSamples.text(enabled, "[Content_Types].xml")
                        .replace(
                                "openxmlformats-officedocument.wordprocessingml.document.main",
                                "ms-word.document.macroEnabled.main"));
        assertThat(refusal(enabled)).contains("macros");
        SortedMap<String, byte[]> signed = plain();
        signed.put("_xmlsignatures/sig1.xml", "<s/>".getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(signed)).contains("signed");
    }

    @Test
    void damaged_files_are_refused_with_a_reason() {
        byte[] whole = OfficeParts.write(plain());
        assertThat(WordWriter.refusal(Arrays.copyOf(whole, whole.length / 2))).isPresent();
        SortedMap<String, byte[]> open = plain();
        WordSamples.put(open, "word/document.xml", "<w:document><w:body>");
        assertThat(refusal(open)).contains("word/document.xml is damaged");
        SortedMap<String, byte[]> typed = plain();
        WordSamples.put(typed, "word/styles.xml", "<!DOCTYPE w:styles [<!ENTITY a 'b'>]><w:styles/>");
        assertThat(refusal(typed)).contains("word/styles.xml");
        SortedMap<String, byte[]> strict = plain();
        WordSamples.put(
                strict,
                "word/document.xml",
                WordSamples.text(strict, "word/document.xml")
                        .replace(
                                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                "http://purl.oclc.org/ooxml/wordprocessingml/main"));
        assertThat(refusal(strict)).contains("Strict");
        SortedMap<String, byte[]> noStyles = plain();
        noStyles.remove("word/styles.xml");
        assertThat(refusal(noStyles)).contains("not written as Word");
        SortedMap<String, byte[]> notWord = plain();
        notWord.remove("word/document.xml");
        assertThat(refusal(notWord)).contains("not a Word document");
        SortedMap<String, byte[]> bare = plain();
        bare.keySet().removeIf(name -> name.contains("["));
        assertThat(refusal(bare)).contains("not a Word document");
    }

    @Test
    void a_refused_file_is_never_used() {
        assertThatThrownBy(() -> WordWriter.write(SampleReport.document(), Optional.of(new byte[4])))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
