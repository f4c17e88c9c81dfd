package claimbench.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Resolved;
import claimbench.intake.ClaimFiles;
import claimbench.problem.Checked;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to break a reader, or broken on their way. */
final class HostileFileTest {

    private static final Path FOLDER = Path.of("src/test/resources/foreign");
    private static final Catalogue CATALOGUE = Resolved.of(
                    ClaimFiles.read(List.of(Path.of("claims"))).value())
            .value()
            .catalogue();

    @Test
    void ofNestedTablesTheInnerOnesAreRead() {
        Checked<Proposal> read = read(
                "x.html",
                "<table><tr><td><table><tr><th></th><th>GPT-5.2</th></tr><tr><td>MMLU-Pro</td><td>1.5</td></tr></table>"
                        + "</td><td>99.9</td></tr></table>");

        assertThat(read.value().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.text("value")).isEqualTo("1.5"));
    }

    @Test
    void tooManyColumnsAreRefused() {
        assertThat(refusal(read("x.csv", "a" + ",b".repeat(10_000) + "\n"))).contains("more than 2000 columns");
        assertThat(refusal(read("x.html", "<table><tr>" + "<td colspan=99999>1</td>".repeat(3) + "</tr></table>")))
                .contains("more than 2000 columns");
    }

    @Test
    void oneSpanOverEverythingIsCutAndHarmless() {
        Checked<Proposal> read = read(
                "x.html",
                "<table><tr><td colspan=99999>Knowledge</td></tr><tr><th></th><th>GPT-5.2</th></tr>"
                        + "<tr><td rowspan=99999>MMLU-Pro</td><td>1.5</td></tr></table>");

        assertThat(read.value().rows()).hasSize(1);
    }

    @Test
    void scriptsAreNotRead() {
        Checked<Proposal> read = read(
                "x.html",
                "<table><tr><th></th><th>GPT-5.2<script>alert('Kimi K2.5')</script></th></tr>"
                        + "<tr><td>MMLU-Pro<style>x</style></td><td><img src=x onerror=alert(1)>1.5</td></tr></table>");

        assertThat(read.value().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.text("locator")).isEqualTo("table 1, row MMLU-Pro, column GPT-5.2"));
    }

    @Test
    void formulasCountAsTheValueTheyLastShowed() throws IOException {
        byte[] workbook = workbook(
                "<row r=\"1\"><c r=\"B1\" t=\"str\"><f>\"GPT\"&amp;\"-5.2\"</f><v>GPT-5.2</v></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>MMLU-Pro</t></is></c><c r=\"B2\"><f>80+7.5</f><v>87.5</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>HLE</t></is></c><c r=\"B3\"><f>WEBSERVICE(\"http://x\")</f></c></row>"
                        + "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>C-Eval</t></is></c><c r=\"B4\" t=\"e\"><v>#DIV/0!</v></c></row>");

        Proposal proposal = read("x.xlsx", workbook).value();

        assertThat(proposal.rows())
                .extracting(row -> row.text("benchmark") + " " + row.text("value"))
                .containsExactly("MMLU-Pro 87.5");
        assertThat(proposal.missing()).isEqualTo(1);
        assertThat(proposal.rejected())
                .singleElement()
                .satisfies(one -> assertThat(one.row().text("value")).isEqualTo("#DIV/0!"));
    }

    @Test
    void entitiesOfWorkbooksAreNotFollowed() throws IOException {
        byte[] workbook = workbook(
                "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                "<row r=\"1\"><c r=\"B1\" t=\"inlineStr\"><is><t>GPT-5.2</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&e;</t></is></c><c r=\"B2\"><v>1</v></c></row>");

        assertThat(read("x.xlsx", workbook).toString()).doesNotContain("root:");
    }

    @Test
    void aWorkbookThatUnpacksToTooMuchIsRefused() throws IOException {
        byte[] bomb = workbook(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "0".repeat(70 << 20) + "</t></is></c></row>");

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(refusal(read("x.xlsx", bomb))).contains("larger than 64 MB");
    }

    @Test
    void filesThatAreNotWhatTheirNameSaysAreRefusedWithAWayOut() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};

        assertThat(refusal(read("x.pdf", "<html><table></table></html>"))).contains("is none");
        assertThat(refusal(read("x.pdf", "%PDF-1.7\nnot really\n"))).contains("damaged");
        assertThat(refusal(read("x.xlsx", "model,benchmark\n"))).contains("is none");
        assertThat(refusal(read("x.xlsx", old))).contains("locked workbook");
        assertThat(refusal(read("x.xls", old))).contains("locked office file");
        assertThat(refusal(read("x.xlsx", "PK\u0003\u0004 and then nothing"))).contains("no workbook");
        assertThat(refusal(read("x.csv", new byte[] {'a', ',', (byte) 0xFF, '\n'})))
                .contains("not UTF-8");
        assertThat(refusal(read("x.csv", "a,\"b\nc"))).contains("never closed");
        assertThat(refusal(read("x.csv", ""))).contains("no table was found");
        assertThat(refusal(read("x.html", "<p>no table</p>"))).contains("no table was found");
    }

    @Test
    void lockedPdfsAndPicturesAreRefusedWithAWayOut() throws IOException {
        assertThat(refusal(read("x.pdf", pdf(true)))).contains("locked with a password");
        assertThat(refusal(read("x.pdf", pdf(false)))).contains("may be pictures");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<table><tr><td>", "<b>", "<blockquote><p>"})
    void deepPagesEnd(String nested) {
        assertThat(read("x.html", nested.repeat(20_000)).value().rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "*a **a ", "[", "![", "| a "})
    void deepMarkdownEnds(String nested) {
        assertThat(read("x.md", nested.repeat(5_000) + "\n\n|a|b|\n|---|---|\n")
                        .value()
                        .rows())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.csv", "x.tsv", "x.md", "x.html", "x.xlsx", "x.pdf", "x"})
    void anyBytesGiveAProposalOrAProblem(String name) {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(600)];
            random.nextBytes(bytes);
            if (seed % 2 == 0) {
                byte[] start = (seed % 4 == 0 ? "%PDF-1.7\n" : "PK\u0003\u0004").getBytes(StandardCharsets.ISO_8859_1);
                System.arraycopy(start, 0, bytes, 0, Math.min(start.length, bytes.length));
            }
            assertThat(read(name, bytes)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "md", "html", "xlsx", "pdf"})
    void damagedTablesGiveAProposalOrAProblem(String ending) throws IOException {
        byte[] whole = Files.readAllBytes(FOLDER.resolve("qwen-language." + ending));
        for (int seed = 0; seed < 25; seed++) {
            Random random = new Random(seed);
            byte[] bytes = Arrays.copyOf(whole, seed % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int i = 0; i < 1 + random.nextInt(40) && bytes.length > 0; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Checked<Proposal> read = read("x." + ending, bytes);
            assertThat(read.value().rows().size()).isLessThan(260);
        }
    }

    @Test
    void noCellIsLost() {
        List<String> models = List.of("GPT-5.2", "Kimi K2.5 (Thinking)", "Nova 9", "Qwen3.5", "Claude Opus 4.5 Max");
        List<String> benchmarks =
                List.of("MMLU-Pro", "HLE w/ tools", "GPQA", "V*", "C-Eval*", "Open weights", "Strange");
        List<String> values =
                List.of("87.5", "-", "", "12–13", "1/2", "<5", "~50", "87.5*", "**88.1**", "abc", "✓", "1,490", "300");
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            StringBuilder table = new StringBuilder("x");
            int width = 2 + random.nextInt(4);
            for (int column = 0; column < width; column++) {
                table.append(',').append(models.get(column));
            }
            table.append("\nMMLU-Redux").append(",1.5".repeat(width)).append('\n');
            int height = 1 + random.nextInt(5);
            for (int row = 0; row < height; row++) {
                table.append(benchmarks.get(random.nextInt(benchmarks.size()))).append(row);
                for (int column = 0; column < width; column++) {
                    String value = column == 0 ? "1.5" : values.get(random.nextInt(values.size()));
                    table.append(",\"").append(value).append('"');
                }
                table.append('\n');
            }
            Proposal proposal = read("x.csv", table.toString()).value();
            assertThat(proposal.rows().size() + proposal.rejected().size() + proposal.missing())
                    .as(table.toString())
                    .isEqualTo((height + 1) * width);
        }
    }

    private static String refusal(Checked<Proposal> read) {
        assertThat(read.value()).isEqualTo(Proposal.NOTHING);
        Problem problem = read.problems().get(0);
        assertThat(problem.code().compareTo(ProblemCode.CB012)).isLessThan(0);
        assertThat(problem.help()).isNotEmpty();
        return problem.message();
    }

    private static Checked<Proposal> read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Checked<Proposal> read(String name, byte[] bytes) {
        return TableImport.read(name, bytes, ImportOptions.of("s"), CATALOGUE, List.of());
    }

    private static byte[] pdf(boolean locked) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] workbook(String rows) throws IOException {
        return workbook("", rows);
    }

    private static byte[] workbook(String doctype, String rows) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packaged = "http://schemas.openxmlformats.org/package/2006/";
        Map<String, String> parts = new TreeMap<>(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"" + packaged
                        + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sheet.main+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"" + packaged + "relationships\"><Relationship Id=\"rId1\" Type=\"" + office
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                        + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + packaged + "relationships\"><Relationship Id=\"rId1\" Type=\"" + office
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                doctype + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
