package claimbench.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimbench.document.Block;
import claimbench.document.SampleReport;
import claimbench.document.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs make of our Word files. */
@Tag("long")
class WordReadersTest {

    private static final Path PYTHON = Path.of("/usr/bin/python3");

    private static final String OUTLINE = """
            import docx, sys
            d = docx.Document(sys.argv[1])
            for p in d.paragraphs:
                if p.style.name.startswith('Heading') or p.style.name == 'Title':
                    print(p.style.name + ': ' + p.text)
            for t in d.tables:
                print('table %d x %d' % (len(t.rows), len(t.columns)), t.rows[-1].cells[0].text)
            for s in d.inline_shapes:
                print('picture', s._inline.docPr.get('descr')[:30], round(s.width.cm, 1))
            """;

    @TempDir
    Path folder;

    private String run(String... command) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        int code = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        String text = Files.readString(out);
        assertThat(code).as(text).isZero();
        return text;
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void python_docx_sees_headings_tables_and_pictures() throws IOException, InterruptedException {
        assumeTrue(succeeds(PYTHON.toString(), "-c", "import docx"), "python3-docx is not installed");
        Path file = folder.resolve("report.docx");
        Files.write(file, WordWriter.write(SampleReport.document(), Optional.empty()));
        assertThat(run(PYTHON.toString(), "-c", OUTLINE, file.toString()).lines())
                .containsExactly(
                        "Title: Qwen 3.5 against its rivals",
                        "Heading 1: Summary",
                        "Heading 1: Comparison",
                        "Heading 2: How far apart the models are",
                        "Heading 1: Method",
                        "Heading 2: Words used",
                        "Heading 1: Sources",
                        "table 5 x 2 Status",
                        "table 16 x 7 Olmo 3",
                        "picture Dot plot of twelve models on M 16.5");
    }

    @Test
    void libreoffice_prints_reports_and_memos() throws IOException, InterruptedException {
        assumeTrue(succeeds("soffice", "--version"), "LibreOffice is not installed");
        assumeTrue(succeeds("pdftotext", "-v"), "pdftotext is not installed");
        Files.write(folder.resolve("report.docx"), WordWriter.write(SampleReport.document(), Optional.empty()));
        List<List<Block>> parts = List.of(
                WordSamples.blocks(Table.class), List.of(), List.of(), WordSamples.blocks(Block.References.class));
        byte[] memo = WordMemo.fill(WordSamples.resource("python-docx.docx"), SampleReport.document(), parts);
        Files.write(folder.resolve("memo.docx"), memo);
        String told = run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "report.docx",
                "memo.docx");
        assumeTrue(Files.exists(folder.resolve("report.pdf")), "LibreOffice has no Writer here: " + told);
        assertThat(text("report.pdf"))
                .contains("Table 1. What is claimed", "Figure 1. Scores", "Page 1 of", "[12]")
                .doesNotContain("HYPERLINK", "SEQ ", "Error");
        assertThat(text("memo.pdf"))
                .contains("Table 1 What it costs us", "Table 2. What is claimed", "Signed, the analyst")
                .contains("{{claimbench:chart dots Math}}")
                .doesNotContain("HYPERLINK", "SEQ ", "Error");
    }

    private String text(String pdf) throws IOException, InterruptedException {
        run("pdftotext", "-layout", pdf, "text.txt");
        return Files.readString(folder.resolve("text.txt"), StandardCharsets.UTF_8)
                .replace('\u00A0', ' ');
    }
}
