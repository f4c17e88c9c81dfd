package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of the report in memos in Word and PowerPoint. */
final class AttachOfficeTest {

    @TempDir
    private Path folder;

    private SmallClaims claims;

    @BeforeEach
    void write() throws IOException {
        claims = SmallClaims.in(Files.createDirectory(folder.resolve("claims")));
    }

    private Run attach(Path memo, String... more) {
        return claims.run(Stream.concat(Stream.of("attach", memo.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private Path word(String... paragraphs) throws IOException {
        Path memo = folder.resolve("memo.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(memo)) {
            document.createStyles();
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
        }
        return memo;
    }

    private Path deck(String... texts) throws IOException {
        Path memo = folder.resolve("deck.pptx");
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(memo)) {
            for (String text : texts) {
                XSLFTextBox box = show.createSlide().createTextBox();
                box.setAnchor(new Rectangle2D.Double(40, 60, 640, 400));
                box.setText(text);
            }
            show.write(out);
        }
        return memo;
    }

    private static SortedMap<String, String> parts(Path file) throws IOException {
        SortedMap<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(),
                        new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }

    private static String body(Path file) throws IOException {
        return parts(file).getOrDefault("word/document.xml", "");
    }

    private static String frame(String xml) {
        return xml.replaceAll("(?s)<w:sdt\\b.*?</w:sdt>", "(part)")
                .replaceAll("(?s)<w:p>(?:(?!</w:p>).)*\\{\\{claimbench:[^}]*}}(?:(?!</w:p>).)*</w:p>", "(part)");
    }

    @Test
    void aMemoIsRefreshedTwiceAndOnlyItsPartsChange() throws IOException {
        Path memo = word(
                "Our own words.",
                "{{claimbench:summary}}",
                "More of them.",
                "{{claimbench:table benchmarks}}",
                "{{claimbench:sources}}",
                "The end.");
        String original = body(memo);
        Run first = attach(memo);
        assertThat(first.exit()).as(first.err()).isZero();
        String filled = body(memo);
        assertThat(frame(filled)).isEqualTo(frame(original));
        assertThat(filled).contains("87.8", "Alpha 2 model card", "Our own words.", "The end.");
        claims.write("alphabet.csv", SmallClaims.ALPHABET.replace("76.5", "71.25"));
        Run second = attach(memo);
        assertThat(second.err())
                .contains("summary: no change", "table benchmarks: 1 line changed", "sources: no change");
        assertThat(body(memo)).isEqualTo(filled.replace("76.5", "71.3"));
        claims.write("alphabet.csv", SmallClaims.ALPHABET);
        Run third = attach(memo);
        assertThat(third.err()).contains("table benchmarks: 1 line changed");
        assertThat(body(memo)).isEqualTo(filled);
        assertThat(attach(memo).err()).contains("nothing to write");
        assertThat(body(folder.resolve("memo.backup-1.docx"))).isEqualTo(original);
    }

    @Test
    void aMemoWithoutPlacesGetsPartsAtItsEnd() throws IOException {
        Path memo = word("Our own words.");
        assertThat(attach(memo).exit()).isEqualTo(5);
        Run run = attach(memo, "--append");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(body(memo).indexOf("Our own words.")).isLessThan(body(memo).indexOf("claimbench:section summary"));
        assertThat(body(memo)).contains("Comparison matrix", "Alpha 2 model card");
        Path slides = deck("Our own slide");
        Run more = attach(slides, "--append", "chart matrix,sources");
        assertThat(more.exit()).as(more.err()).isZero();
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(slides))) {
            assertThat(show.getSlides()).hasSize(3);
            assertThat(show.getSlides().get(1).getShapes())
                    .singleElement()
                    .satisfies(shape -> assertThat(shape.getShapeName()).isEqualTo("claimbench:chart matrix"));
        }
    }

    @Test
    void aDeckIsRefreshedAndItsOwnShapesStay() throws IOException {
        Path deck = deck("{{claimbench:table benchmarks}}", "Our own slide", "{{claimbench:sources}}");
        Run first = attach(deck);
        assertThat(first.exit()).as(first.err()).isZero();
        SortedMap<String, String> filled = parts(deck);
        assertThat(filled.get("ppt/slides/slide2.xml")).contains("Our own slide");
        claims.write("alphabet.csv", SmallClaims.ALPHABET.replace("76.5", "71.25"));
        assertThat(attach(deck).err()).contains("sources: no change");
        SortedMap<String, String> changed = parts(deck);
        changed.replaceAll((name, text) -> text.replace("71.3", "76.5"));
        assertThat(changed).isEqualTo(filled);
    }

    @Test
    void aPlaceholderInASentenceOrBesideOtherTextIsRefused() throws IOException {
        Run sentence = attach(word("As {{claimbench:matrix}} shows."));
        assertThat(sentence.exit()).isEqualTo(3);
        assertThat(sentence.err()).contains("matrix", "a paragraph of its own");
        Run beside = attach(deck("As {{claimbench:matrix}} shows."));
        assertThat(beside.exit()).isEqualTo(3);
        assertThat(beside.err()).contains("slide 1", "a text box of its own");
    }

    @Test
    void filesThatMustNotBeChangedAreRefusedWithTheReason() throws IOException {
        Path protectedByPassword = folder.resolve("secret.docx");
        Files.write(protectedByPassword, new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
        });
        Run secret = attach(protectedByPassword);
        assertThat(secret.exit()).isEqualTo(3);
        assertThat(secret.err()).contains("secret.docx", "password");
        Path damaged = word("{{claimbench:summary}}");
        byte[] bytes = Files.readAllBytes(damaged);
        byte[] half = java.util.Arrays.copyOf(bytes, bytes.length / 2);
        Files.write(damaged, half);
        assertThat(attach(damaged).exit()).isEqualTo(3);
        assertThat(Files.readAllBytes(damaged)).isEqualTo(half);
        Path text = folder.resolve("text.pptx");
        Files.writeString(text, "no presentation");
        Run none = attach(text);
        assertThat(none.exit()).isEqualTo(3);
        assertThat(none.err()).contains("text.pptx");
    }
}
