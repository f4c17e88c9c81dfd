package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy that leaves the house holds nothing that was noted for those inside. */
final class CirculatedTest {

    private static final String NOTED = "whisper";

    @TempDir
    private Path folder;

    private SmallClaims claims = new SmallClaims(Path.of(""));

    @BeforeEach
    void noteEverywhere() throws IOException {
        Path input = Files.createDirectory(folder.resolve("claims"));
        claims = SmallClaims.in(input);
        claims.write("models.csv", """
                name,vendor,aliases,distinct_from,released,weights,note
                Alpha 2,Alphabet,alpha-2; A2,,2026-01-10,open,whisper of a model
                Beta 5,Betamax,beta-5,,2026-02-01,closed,
                Gamma,Gammatron,,,2026-02-20,closed,
                """);
        claims.write("sources.csv", """
                id,title,publisher,kind,url,published,note
                alpha-card,Alpha 2 model card,Alphabet,vendor,https://example.org/alpha,2026-01-10,whisper of a source
                lab-board,Board of the lab,The Lab,independent,https://example.org/lab,2026-03-01,
                """);
        claims.write("context.csv", """
                subject,statement,value,unit,as_of,source,note
                Alphabet,revenue,3,billion usd,2025,alpha-card,whisper of the context
                """);
        claims.write("lab.csv", """
                model,benchmark,value,conditions,source,locator,status,note,whispered
                Gamma,MMLU-Pro,85.7,mode=thinking,lab-board,row 3,,whisper of a claim,whisper in a column of ours
                Alpha 2,MMLU-Pro,80.1,mode=thinking,lab-board,row 1,disputed,disputed 2026-03-02: whisper of a doubt,
                Alpha 2,IFBench,x,,lab-board,row 9,,whisper of a bad row,
                """);
    }

    private Map<String, String> report(String... more) throws IOException {
        Path out = folder.resolve("out" + more.length);
        String[] usual = {
            "report",
            claims.folder().toString(),
            "--out",
            out.toString(),
            "--preset",
            "full",
            "--format",
            "md,html,json,tex,docx,xlsx,pptx,pdf"
        };
        Run run = Run.of(Stream.concat(Stream.of(usual), Stream.of(more)).toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isZero();
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                texts.put(String.valueOf(file.getFileName()), text(file));
            }
        }
        return texts;
    }

    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (file.toString().endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(document);
            }
        }
        if (bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }

    @Test
    void noFileOfTheCirculatedCopyHoldsANote() throws IOException {
        Map<String, String> inside = report();
        assertThat(inside.get("report.md")).contains("whisper of a doubt", "whisper of a source");
        assertThat(inside.get("report.xlsx")).contains("whisper of a claim", "whisper of a bad row");

        report("--circulated").forEach((name, text) -> assertThat(text).as(name).doesNotContainIgnoringCase(NOTED));
    }

    @Test
    void bothCopiesGiveTheSameValuesOfTheSameData() throws IOException {
        Map<String, String> inside = report();
        Map<String, String> outside = report("--circulated");
        assertThat(outside.get("matrix.csv")).isEqualTo(inside.get("matrix.csv"));
        assertThat(outside.keySet()).isEqualTo(inside.keySet());
        assertThat(outside.get("report.md"))
                .contains("circulated copy, without internal notes")
                .contains("disputed");
        assertThat(inside.get("report.md")).doesNotContain("circulated");
    }

    @Test
    void theCirculatedCopyIsMadeAgainFromItsManifest() throws IOException {
        report("--circulated");
        Run verify = Run.of("verify", folder.resolve("out1").toString());
        assertThat(verify.exit()).as(verify.out()).isZero();
    }

    @Test
    void aMemoIsFilledWithoutNotes() throws IOException {
        Path memo = folder.resolve("memo.md");
        String asking = "# Memo\n\n{{claimbench:section gaps}}\n\n{{claimbench:section sources}}\n";
        Files.writeString(memo, asking);
        assertThat(Run.of("attach", memo.toString(), claims.folder().toString()).exit())
                .isZero();
        assertThat(Files.readString(memo)).contains(NOTED);
        Files.writeString(memo, asking);
        assertThat(Run.of("attach", memo.toString(), claims.folder().toString(), "--circulated")
                        .exit())
                .isZero();
        assertThat(Files.readString(memo)).doesNotContain(NOTED);
    }
}
