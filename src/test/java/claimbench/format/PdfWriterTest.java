package claimbench.format;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.document.Document;
import claimbench.document.HostileText;
import claimbench.document.Info;
import claimbench.document.Language;
import claimbench.document.SampleReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PdfWriterTest {

    private static final Document SAMPLE = described(SampleReport.document());

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static Document described(Document document) {
        Info info = new Info(
                document.info().title(),
                Language.EN,
                Optional.of("Ana Lyst"),
                Optional.of("Claims & <values>"),
                List.of("memo", "模型"),
                Optional.of(LocalDate.of(2026, 2, 16)),
                document.info().stamp());
        return new Document(info, document.head(), document.blocks());
    }

    private static byte[] pdf(Document document) {
        return ReportFormat.PDF.write(document, Templates.NONE);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_file_keeps_the_rules_for_archives_and_for_readers_who_cannot_see(Document document) throws Exception {
        byte[] file = pdf(document);
        assertThat(brokenRules(file, PDFAFlavour.PDFA_2_U)).isEmpty();
        assertThat(brokenRules(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    static Stream<Document> documents() {
        return Stream.concat(
                Stream.of(SAMPLE, SampleReport.document()),
                Stream.concat(HostileText.strings(), HostileText.invisible().map(pair -> pair.get(0)))
                        .map(HostileText::everywhere));
    }

    private static List<String> brokenRules(byte[] file, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .toList();
        }
    }

    @Test
    void another_language_and_time_zone_of_the_machine_change_no_byte() {
        byte[] here = pdf(SAMPLE);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(pdf(SAMPLE)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void the_properties_are_those_of_the_document() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(SAMPLE))) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(SAMPLE.info().title());
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Ana Lyst");
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("Claims & <values>");
            assertThat(pdf.getDocumentInformation().getKeywords()).isEqualTo("memo, 模型");
            assertThat(pdf.getDocumentInformation().getProducer()).isEqualTo("claimbench");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2026-02-16T00:00:00Z");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void a_document_without_a_day_has_no_date() throws IOException {
        byte[] file = pdf(SampleReport.document());
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .doesNotContain("Date");
        }
    }

    @Test
    void bookmarks_are_nested_as_the_headings_are() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(SAMPLE))) {
            List<String> outline = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                outline.add(item.getTitle());
                item.children().forEach(below -> outline.add("- " + below.getTitle()));
            }
            assertThat(outline)
                    .containsSubsequence("Comparison", "- How far apart the models are", "Method", "- Words used");
        }
    }

    @Test
    void text_can_be_selected_in_its_order_and_each_page_has_the_stamp_and_its_number() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(SAMPLE))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .containsSubsequence("Comparison", "通义千问", "Table 1.", "Qwen3.5-397B-A17B", "Figure 1.", "Method");
            int pages = pdf.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                assertThat(text).contains("Page " + page + " of " + pages);
            }
        }
    }
}
