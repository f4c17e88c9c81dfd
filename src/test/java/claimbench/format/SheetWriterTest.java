package claimbench.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimbench.document.DataSheet;
import claimbench.document.DataSheet.Column;
import claimbench.document.DataSheet.Day;
import claimbench.document.DataSheet.Nothing;
import claimbench.document.DataSheet.Quantity;
import claimbench.document.DataSheet.Value;
import claimbench.document.DataSheet.Web;
import claimbench.document.DataSheet.Words;
import claimbench.document.Document;
import claimbench.document.HostileText;
import claimbench.document.Info;
import claimbench.document.Language;
import claimbench.document.SampleReport;
import claimbench.office.OfficeParts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SheetWriterTest {

    private static final Path PYTHON = Path.of("/usr/bin/python3");

    @TempDir
    private Path folder;

    static Document sample() {
        DataSheet matrix = new DataSheet(
                "matrix",
                "Matrix, long",
                columns("model", "benchmark", "value", "unit", "mark", "state"),
                List.of(
                        List.of(
                                words("A"),
                                words("X"),
                                number("87.80"),
                                words("percent"),
                                words("○"),
                                words("reported")),
                        List.of(words("B"), words("X"), number("0"), words("percent"), words("●"), words("disputed")),
                        List.of(words("A"), words("Y"), new Nothing(), words(""), words(""), words("unlike")),
                        List.of(words("B"), words("Z"), words("yes"), words(""), words("◇"), words("reported"))));
        DataSheet models = new DataSheet(
                "models",
                "Models",
                columns("model", "vendor"),
                List.of(List.of(words("A"), words("Acme")), List.of(words("B"), words("Bcme"))));
        DataSheet benchmarks = new DataSheet(
                "benchmarks",
                "Benchmarks",
                columns("benchmark", "capability", "unit", "better"),
                List.of(
                        List.of(words("X"), words("Math"), words("percent"), words("higher")),
                        List.of(words("Y"), words("Math"), words("seconds"), words("lower")),
                        List.of(words("Z"), words("Code"), words("yes/no"), words("higher"))));
        DataSheet values = new DataSheet(
                "kinds",
                "Kinds",
                columns("number", "day", "web", "text"),
                List.of(
                        row(number("1.5"), "2026-02-16", "https://example.org/a?b=1&c=2", "=1+1"),
                        row(number("12345678901234567890"), "1812-06-24", "javascript:alert(1)", "+49 30"),
                        row(new Nothing(), "2026-12-31", "https://user@example.org/x", "@SUM(A1)"),
                        row(number("-3"), "2026-01-01", "https://example.org/" + "x".repeat(3000), "-2")));
        Info info = new Info(
                "A <title> & more",
                Language.EN,
                Optional.of("R. Reviewer"),
                Optional.of("Which one?"),
                List.of("claims", "models"),
                Optional.of(LocalDate.of(2026, 8, 17)),
                "as of 2026-08-17 · R&D");
        return new Document(info, List.of(), List.of(), List.of(matrix, models, benchmarks, values));
    }

    private static List<Column> columns(String... names) {
        return Stream.of(names).map(name -> new Column(name, name)).toList();
    }

    private static Value words(String text) {
        return new Words(text);
    }

    private static Value number(String digits) {
        return new Quantity(new BigDecimal(digits));
    }

    private static List<Value> row(Value number, String day, String web, String text) {
        return List.of(number, new Day(LocalDate.parse(day)), new Web(web), words(text));
    }

    private static byte[] write(Document document) {
        return ReportFormat.XLSX.write(document, Templates.NONE);
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        return OfficeParts.read(file);
    }

    private static String text(byte[] file, String part) throws IOException {
        return new String(parts(file).getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }

    /** What a program of others finds in the cells: {@code sheet!cell|type|value|format|link} a line. */
    private List<String> read(byte[] file) throws Exception {
        assumeTrue(Files.isExecutable(PYTHON), "no python3 of the system");
        Path workbook = Files.write(folder.resolve("report.xlsx"), file);
        Path script = Files.writeString(
                folder.resolve("read.py"),
                String.join(
                        "\n",
                        "import sys",
                        "try:",
                        "    import openpyxl",
                        "except ImportError:",
                        "    sys.exit(77)",
                        "book = openpyxl.load_workbook(sys.argv[1])",
                        "sys.stdout.reconfigure(encoding='utf-8')",
                        "p = book.properties",
                        "print('|'.join(['properties', p.title, p.creator, p.subject, p.keywords, str(p.created)]))",
                        "for s in book:",
                        "    print('|'.join([s.title, str(s.freeze_panes), str(s.auto_filter.ref), ' '.join(s.print_area or []),"
                                + " str(s.print_title_rows), s.page_setup.orientation]))",
                        "    for row in s.iter_rows():",
                        "        for c in row:",
                        "            if c.value is not None or c.fill.fgColor.rgb == 'FFE4E4E1':",
                        "                link = c.hyperlink.target if c.hyperlink else ''",
                        "                print('|'.join([s.title + '!' + c.coordinate, type(c.value).__name__,"
                                + " str(c.value), c.number_format, str(link)]))"));
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(PYTHON.toString(), script.toString(), workbook.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assumeTrue(process.exitValue() != 77, "python3 has no openpyxl");
        assertThat(process.exitValue()).as(Files.readString(out)).isZero();
        return Files.readAllLines(out);
    }

    @Test
    void sameDocumentGivesTheSameBytes() {
        assertThat(write(sample())).isEqualTo(write(sample()));
        assertThat(write(SampleReport.document())).isEqualTo(write(SampleReport.document()));
    }

    @Test
    void numbersAreNumbersWithTheirMarkAndMissingOnesAreEmpty() throws Exception {
        assertThat(read(write(sample())))
                .contains(
                        "Matrix!C4|float|87.8|#,##0.0\" ○\";−#,##0.0\" ○\";#,##0.0\" ○\";@|",
                        "Matrix!C5|int|0|\"! \"#,##0.0\" ●\";\"! \"−#,##0.0\" ●\";\"! \"#,##0.0\" ●\";@|",
                        "Matrix!D5|NoneType|None|General|",
                        "Matrix!E4|NoneType|None|General|")
                .anySatisfy(cell -> assertThat(cell).startsWith("Matrix!D4|str|not comparable|"))
                .anySatisfy(cell -> assertThat(cell).startsWith("Matrix!E5|str|yes|"))
                .contains(
                        "Matrix!C1|str|Math|General|",
                        "Matrix!C2|str|percent ↑|General|",
                        "Matrix!D2|str|seconds ↓|General|")
                .contains("Matrix, long!C2|float|87.8|General|", "Matrix, long!C3|int|0|General|");
    }

    @Test
    void everyKindOfValueIsOfItsKind() throws Exception {
        assertThat(read(write(sample())))
                .contains(
                        "Kinds!A2|float|1.5|General|",
                        "Kinds!A3|str|12345678901234567890|General|",
                        "Kinds!A5|int|-3|General|",
                        "Kinds!B2|datetime|2026-02-16 00:00:00|yyyy-mm-dd|",
                        "Kinds!B3|str|1812-06-24|General|",
                        "Kinds!C2|str|https://example.org/a?b=1&c=2|General|https://example.org/a?b=1&c=2",
                        "Kinds!C3|str|javascript:alert(1)|General|",
                        "Kinds!C4|str|https://user@example.org/x|General|",
                        "Kinds!D2|str|=1+1|General|",
                        "Kinds!D3|str|+49 30|General|",
                        "Kinds!D4|str|@SUM(A1)|General|",
                        "Kinds!D5|str|-2|General|")
                .noneSatisfy(cell -> assertThat(cell).startsWith("Kinds!A4|"))
                .anySatisfy(cell ->
                        assertThat(cell).startsWith("Kinds!C5|str|https").endsWith("|"));
    }

    @Test
    void sheetsAreFrozenFilteredAndMadeForPaper() throws Exception {
        assertThat(read(write(sample())))
                .contains(
                        "properties|A <title> & more|R. Reviewer|Which one?|claims, models|2026-08-17 00:00:00",
                        "Matrix|C4|A3:E5|$A$1:$E$5|$1:$3|landscape",
                        "Kinds|B2|A1:D5|$A$1:$D$5|$1:$1|landscape");
    }

    @Test
    void nothingInAWorkbookIsAFormula() throws IOException {
        for (Map.Entry<String, byte[]> part : parts(write(sample())).entrySet()) {
            assertThat(new String(part.getValue(), StandardCharsets.UTF_8))
                    .as(part.getKey())
                    .doesNotContain("<f>", "<f ", "t=\"str\"", "DOCTYPE");
        }
    }

    @Test
    void footerShowsTheStampAsItIs() throws IOException {
        assertThat(text(write(sample()), "xl/worksheets/sheet1.xml")).contains("R&amp;&amp;D");
    }

    @Test
    void longTextIsCutWhereACellEnds() throws IOException {
        DataSheet sheet = new DataSheet("long", "Long", columns("text"), List.of(List.of(words("x".repeat(40_000)))));
        Document document = new Document(new Info("Long", Language.EN, "stamp"), List.of(), List.of(), List.of(sheet));
        String texts = text(write(document), "xl/sharedStrings.xml");
        assertThat(texts).containsPattern("x{32766}(…|&#x2026;)<").doesNotContain("x".repeat(32_767));
        assertThat(SheetText.of("😀".repeat(20_000))).isEqualTo("😀".repeat(16_383) + "…");
    }

    @Test
    void textThatAWorkbookWouldReadAsACharacterStaysText() throws IOException {
        assertThat(SheetText.of("a_x000D_b")).isEqualTo("a_x005F_x000D_b");
        assertThat(SheetText.of("a\u0000b")).isEqualTo("a\uFFFDb");
    }

    static Stream<String> hostile() {
        return Stream.concat(
                HostileText.strings(), Stream.of("=cmd|'/C calc'!A0", "+1", "-1", "@x", "&L&G", "_x0041_"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextStaysText(String text) throws Exception {
        Document written = HostileText.everywhere(text);
        List<DataSheet> data = new ArrayList<>(sample().data());
        data.add(new DataSheet(
                "hostile",
                "Hostile",
                List.of(new Column("a", text), new Column("b", text)),
                List.of(List.of(words(text), new Web(text)))));
        Document document = new Document(written.info(), written.head(), written.blocks(), data);
        for (Map.Entry<String, byte[]> part : parts(write(document)).entrySet()) {
            String xml = new String(part.getValue(), StandardCharsets.UTF_8);
            assertThat(xml).as(part.getKey()).doesNotContain("<f>", "<script", "<img", "<b id");
            assertThat(xml).doesNotContain("TargetMode=\"External\" Target=\"javascript");
            javax.xml.parsers.DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new java.io.ByteArrayInputStream(part.getValue()));
        }
    }

    @Test
    @Tag("long")
    void libreOfficeOpensIt() throws Exception {
        Path office = Path.of("/usr/bin/soffice");
        assumeTrue(Files.isExecutable(office), "no LibreOffice");
        Files.write(folder.resolve("report.xlsx"), write(sample()));
        Process process = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("report.xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.txt").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("report.pdf")).isNotEmptyFile();
    }
}
