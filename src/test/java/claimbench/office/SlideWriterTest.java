package claimbench.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimbench.document.Document;
import claimbench.document.HostileText;
import claimbench.document.SampleReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SlideWriterTest {

    private static final Pattern RUN = Pattern.compile("<a:t>([^<]*)</a:t>");

    @TempDir
    private Path folder;

    private static byte[] write(Document document) {
        return SlideWriter.write(document, Optional.empty());
    }

    private static void open(byte[] file, Consumer<XMLSlideShow> look) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            look.accept(show);
        }
    }

    private static List<String> titles(byte[] file) throws IOException {
        List<String> titles = new ArrayList<>();
        open(
                file,
                show -> show.getSlides()
                        .forEach(slide ->
                                titles.add(Deck.titleShape(slide).orElseThrow().getText())));
        return titles;
    }

    private static String text(byte[] file, String part) throws IOException {
        return new String(OfficeParts.read(file).getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }

    @Test
    void sameDocumentGivesTheSameBytes() {
        assertThat(write(SampleReport.document())).isEqualTo(write(SampleReport.document()));
    }

    @Test
    void oneFindingStandsOnASlide() throws IOException {
        assertThat(titles(write(SampleReport.document())))
                .containsExactly(
                        "Qwen 3.5 against its rivals",
                        "Summary",
                        "What is claimed for twelve models, percent correct unless said otherwise. Bold blue is the model"
                                + " of this memo.",
                        "Scores on MMLU-Pro, percent correct, higher is better. [1]",
                        "Method in short",
                        "Sources");
    }

    @Test
    void pictureIsWholeInsideTheSlideAndSaysInWordsWhatItShows() throws IOException {
        open(write(SampleReport.document()), show -> {
            XSLFSlide slide = show.getSlides().get(3);
            XSLFPictureShape picture = slide.getShapes().stream()
                    .filter(XSLFPictureShape.class::isInstance)
                    .map(XSLFPictureShape.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(picture.getAnchor().getWidth() / picture.getAnchor().getHeight())
                    .isBetween(680 / 320.0 - 0.01, 680 / 320.0 + 0.01);
            assertThat(picture.getClipping()).isNull();
            assertThat(picture.getAnchor().getMaxX()).isLessThanOrEqualTo(920.5);
            assertThat(picture.getAnchor().getMaxY()).isLessThanOrEqualTo(500);
            assertThat(slide.getNotes().getTextParagraphs().toString()).isNotEmpty();
        });
        assertThat(text(write(SampleReport.document()), "ppt/slides/slide4.xml"))
                .contains("descr=\"Dot plot of twelve models")
                .contains("Sources: [1] Alibaba Cloud. Model card, table 1");
    }

    @Test
    void tableIsATableWithTheModelOfTheReportAndSaysWhatItLeavesOut() throws IOException {
        open(write(SampleReport.document()), show -> {
            XSLFTable table = (XSLFTable) show.getSlides().get(2).getShapes().stream()
                    .filter(XSLFTable.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertThat(table.getNumberOfRows()).isEqualTo(9);
            assertThat(table.getCTTable().getTblPr().getFirstRow()).isTrue();
            assertThat(table.getCell(1, 0).getText()).isEqualTo("Qwen3.5-397B-A17B");
            assertThat(table.getCell(1, 1).getText()).isEqualTo("87.8 △ [1]");
        });
        assertThat(text(write(SampleReport.document()), "ppt/slides/slide3.xml"))
                .contains("… 4 more rows in the report");
    }

    @Test
    void everySlideHasItsStampItsNumberAndIdsOfItsOwn() throws IOException {
        SortedMap<String, byte[]> parts = OfficeParts.read(write(SampleReport.document()));
        for (int slide = 1; slide <= 6; slide++) {
            String xml = new String(parts.get("ppt/slides/slide" + slide + ".xml"), StandardCharsets.UTF_8);
            assertThat(xml).contains("type=\"ftr\"", "type=\"slidenum\"", "dataset 7f3a91c", "lang=\"en\"");
            List<String> ids = new ArrayList<>();
            Matcher id = Pattern.compile("<p:cNvPr [^>]*\\bid=\"(\\d+)\"").matcher(xml);
            while (id.find()) {
                ids.add(id.group(1));
            }
            assertThat(ids).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        }
    }

    @Test
    void templateGivesItsLookAndNotItsSlides() throws IOException {
        SortedMap<String, byte[]> parts = OfficeParts.read(write(SampleReport.document()));
        String theme = new String(parts.get("ppt/theme/theme1.xml"), StandardCharsets.UTF_8);
        parts.put("ppt/theme/theme1.xml", theme.replace("0072B2", "AA1122").getBytes(StandardCharsets.UTF_8));
        byte[] written = SlideWriter.write(SampleReport.document(), Optional.of(OfficeParts.write(parts)));
        assertThat(titles(written)).hasSize(6);
        assertThat(text(written, "ppt/theme/theme1.xml")).contains("AA1122");
        assertThat(written)
                .isEqualTo(SlideWriter.write(SampleReport.document(), Optional.of(OfficeParts.write(parts))));
    }

    @Test
    void whatCannotBeOpenedOrMustNotBeChangedIsRefused() throws IOException {
        byte[] sound = write(SampleReport.document());
        assertThat(SlideWriter.refusal(sound)).isEmpty();
        assertThat(SlideWriter.refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1})
                        .orElseThrow())
                .contains("encrypted");
        assertThat(SlideWriter.refusal(java.util.Arrays.copyOf(sound, sound.length / 2))
                        .orElseThrow())
                .contains("damaged");
        assertThat(refusalWith(sound, "ppt/vbaProject.bin", "x")).contains("macros");
        assertThat(refusalWith(sound, "_xmlsignatures/sig1.xml", "<x/>")).contains("signed");
        assertThat(refusalWith(sound, "ppt/x.xml", "<!DOCTYPE x><x/>")).contains("document type");
        assertThat(SlideWriter.refusal(OfficeParts.write(Map.of("word/document.xml", new byte[] {1})))
                        .orElseThrow())
                .contains("no presentation");
    }

    private static String refusalWith(byte[] sound, String part, String content) throws IOException {
        SortedMap<String, byte[]> parts = OfficeParts.read(sound);
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return SlideWriter.refusal(OfficeParts.write(parts)).orElseThrow();
    }

    @Test
    void textThatIsTooLongIsSetSmallerAndThenCut() {
        assertThat(SlideFont.size("short", 400, 1, 24, 18)).isEqualTo(24);
        assertThat(SlideFont.size("as long as two lines at the larger size", 400, 1, 24, 18))
                .isEqualTo(18);
        String cut = SlideFont.cut("word ".repeat(200), 400, 18, 2);
        assertThat(cut).endsWith(" …").hasSizeLessThan(130);
        assertThat(SlideFont.cut("无".repeat(400), 400, 18, 1)).endsWith(" …").hasSizeLessThan(30);
    }

    @ParameterizedTest
    @MethodSource("claimbench.document.HostileText#strings")
    void hostileTextStaysText(String text) throws Exception {
        for (Map.Entry<String, byte[]> part :
                OfficeParts.read(write(HostileText.everywhere(text))).entrySet()) {
            if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
                String xml = new String(part.getValue(), StandardCharsets.UTF_8);
                assertThat(xml).as(part.getKey()).doesNotContain("<script", "<img", "<b id", "Target=\"javascript");
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(part.getValue()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("claimbench.document.HostileText#invisible")
    void whatCannotBeSeenIsMarked(List<String> strings) throws IOException {
        String xml = text(write(HostileText.everywhere(strings.get(0))), "ppt/slides/slide1.xml");
        List<String> runs = RUN.matcher(xml).results().map(run -> run.group(1)).toList();
        assertThat(runs).contains(strings.get(1));
    }

    @Test
    @Tag("long")
    void libreOfficeShowsEverySlide() throws Exception {
        Path office = Path.of("/usr/bin/soffice");
        assumeTrue(Files.isExecutable(office), "no LibreOffice");
        Files.write(folder.resolve("report.pptx"), write(SampleReport.document()));
        Process process = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("report.pptx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.txt").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("report.pdf")).isNotEmptyFile();
    }
}
