package claimbench.intake;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.csv.CsvDialect;
import claimbench.csv.CsvEdit.DeleteRow;
import claimbench.csv.CsvEdit.InsertRow;
import claimbench.csv.CsvEdit.SetCell;
import claimbench.csv.CsvSource;
import claimbench.problem.Checked;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDetectionTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static Checked<Optional<CsvDialect>> detected(String text, Charset charset) {
        return CsvDetection.dialect("claims.csv", text.getBytes(charset));
    }

    private static List<StatedRow> rows(byte[] bytes) {
        return CsvTable.read("claims.csv", bytes, new ArrayList<>()).rows();
    }

    @Test
    void numberColumnsAreColumnsOfATable() {
        List<String> all = Arrays.stream(Table.values())
                .flatMap(table -> table.columns().stream())
                .map(column -> column.name())
                .toList();
        assertThat(all).containsAll(DecimalCommas.NUMBER_COLUMNS);
    }

    @Test
    void whatFitsWithCommasStaysCommas() {
        String text = "model,benchmark,value,a;b\nA,B,\"87,4\",1;2\n";
        Checked<Optional<CsvDialect>> detected = detected(text, StandardCharsets.UTF_8);
        assertThat(detected.value()).contains(CsvDialect.STANDARD);
        assertThat(detected.problems()).isEmpty();
    }

    @Test
    void aByteOrderMarkAloneIsNothingToSay() {
        Checked<Optional<CsvDialect>> detected = detected("\uFEFFmodel,benchmark,value\r\n", StandardCharsets.UTF_8);
        assertThat(detected.value().orElseThrow().byteOrderMark()).isTrue();
        assertThat(detected.problems()).isEmpty();
    }

    @Test
    void decimalCommasOfATextColumnStay() {
        byte[] bytes = "model;benchmark;value;note\nA;B;87,4;1,5\n".getBytes(StandardCharsets.UTF_8);
        assertThat(rows(bytes).get(0).texts()).containsExactly("A", "B", "87.4", "1,5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,125", "1234,567", "-12,5", "87,80", "1,2345", "1,5e3"})
    void aCommaThatCannotSeparateThousandsIsADecimalComma(String number) {
        assertThat(detected("model;benchmark;value\nA;B;" + number + "\nA;C;1,234\n", StandardCharsets.UTF_8)
                        .value())
                .hasValueSatisfying(
                        dialect -> assertThat(dialect.decimalComma()).containsExactly("value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "+999,000"})
    void aCommaThatMaySeparateThousandsIsRefusedWithItsPlace(String number) {
        Checked<Optional<CsvDialect>> detected =
                detected("#c\nmodel;benchmark;value\nA;B;1\nA;C;" + number + "\n", StandardCharsets.UTF_8);
        assertThat(detected.value()).isEmpty();
        assertThat(detected.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.CB014);
            assertThat(problem.where()).hasToString("claims.csv:4:3");
            assertThat(problem.offending()).isEqualTo(number);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Café Müller",
                "l’été d’Émile",
                "don’t say “yes”",
                "MÜNCHEN, Ärger",
                "20 °C ±0,5",
                "10–20",
                "a² + b³",
                "„so“",
                "3× as fast",
                "€ 20",
                "50 µs",
                "and so on…",
                "Señor Núñez",
                "Größe, créée"
            })
    void westernTextIsWindows1252(String note) {
        String text = "model,benchmark,value,note\nA,B,1,\"" + note + "\"\n";
        assertThat(detected(text, WINDOWS).value())
                .hasValueSatisfying(dialect -> assertThat(dialect.charset()).isEqualTo(WINDOWS));
        assertThat(rows(text.getBytes(WINDOWS)).get(0).text("note")).isEqualTo(note);
    }

    @Test
    void otherEncodingsAreNotTakenForWindows1252() {
        Map<String, List<String>> words = Map.of(
                "x-MacRoman", List.of("Café", "García", "don’t", "Müller", "“yes”", "40 °C", "España", "così"),
                "GBK", List.of("通义千问", "一百", "百度 文心", "智谱"),
                "Big5", List.of("通義千問", "一", "百度"),
                "Shift_JIS", List.of("モデル", "日本語"),
                "windows-1251", List.of("Яндекс", "модель"),
                "KOI8-R", List.of("Яндекс"),
                "EUC-KR", List.of("한국어"));
        words.forEach((charset, list) -> list.forEach(word -> {
            Checked<Optional<CsvDialect>> detected =
                    detected("model,benchmark,value\nA,B,1\n" + word + ",B,2\n", Charset.forName(charset));
            assertThat(detected.value()).as("%s in %s", word, charset).isEmpty();
            assertThat(detected.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.CB004);
                assertThat(problem.where().line()).isEqualTo(3);
            });
        }));
    }

    /** UTF-8 with a byte cut out or changed is no Windows-1252. */
    @Test
    void brokenUtf8IsNotTakenForWindows1252() {
        byte[] good = "model,benchmark,value\nτ²-bench,Café – 20 °C,1\n通义千问,“x” é,2\n".getBytes(StandardCharsets.UTF_8);
        SplittableRandom random = new SplittableRandom(4_010);
        int refused = 0;
        for (int run = 0; run < 2_000; run++) {
            byte[] broken = good.clone();
            broken[random.nextInt(good.length)] = (byte) (0x80 + random.nextInt(0x80));
            List<Problem> problems = CsvDetection.dialect("claims.csv", broken).problems();
            assertThat(problems).noneMatch(problem -> problem.code() == ProblemCode.CB013);
            refused += problems.stream().anyMatch(problem -> problem.code() == ProblemCode.CB004) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(1_500);
    }

    /** The shipped claims as Excel would save them: the same rows, and edits that keep the dialect. */
    @Test
    void shippedClaimsReadTheSameInEveryDialect() throws IOException {
        for (Path file :
                List.of(Path.of("claims/alibaba.csv"), Path.of("claims/epoch.csv"), Path.of("claims/press.csv"))) {
            byte[] standard = Files.readAllBytes(file);
            List<List<String>> expected =
                    rows(standard).stream().map(StatedRow::texts).toList();
            for (Dialect dialect : Dialect.values()) {
                byte[] bytes = dialect.of(standard);
                CsvDialect found =
                        CsvDetection.dialect("claims.csv", bytes).value().orElseThrow();
                assertThat(rows(bytes).stream().map(StatedRow::texts).toList())
                        .as("%s as %s", file, dialect)
                        .isEqualTo(expected);
                CsvSource source = CsvSource.of(bytes, found);
                byte[] edited = source.edited(List.of(
                        new SetCell(2, "value", "12.345"), new InsertRow(2, Map.of("model", "New", "value", "0.5"))));
                CsvSource again = CsvSource.of(
                        edited,
                        CsvDetection.dialect("claims.csv", edited).value().orElseThrow());
                assertThat(again.dialect()).isEqualTo(found);
                assertThat(again.cell(2, "value")).isEqualTo("12.345");
                assertThat(again.cell(3, "value")).isEqualTo("0.5");
                byte[] back = again.edited(List.of(new SetCell(2, "value", source.cell(2, "value")), new DeleteRow(3)));
                assertThat(back).as("%s as %s", file, dialect).isEqualTo(bytes);
            }
        }
    }

    /** Ways in which spreadsheet programs save a table. */
    private enum Dialect {
        GERMAN(';', true, StandardCharsets.UTF_8, ""),
        GERMAN_MARKED(';', true, StandardCharsets.UTF_8, "\uFEFF"),
        ENGLISH_SEMICOLONS(';', false, StandardCharsets.UTF_8, "\uFEFFsep=;\r\n"),
        UNICODE_TEXT('\t', false, StandardCharsets.UTF_16LE, "\uFEFF"),
        UNICODE_TEXT_GERMAN('\t', true, StandardCharsets.UTF_16BE, "\uFEFF");

        private final char separator;
        private final boolean decimalComma;
        private final Charset charset;
        private final String before;

        Dialect(char separator, boolean decimalComma, Charset charset, String before) {
            this.separator = separator;
            this.decimalComma = decimalComma;
            this.charset = charset;
            this.before = before;
        }

        byte[] of(byte[] standard) {
            CsvSource source = CsvSource.of(standard, CsvDialect.STANDARD);
            StringBuilder text = new StringBuilder(before);
            for (int row = 1; row <= source.lastRow(); row++) {
                List<String> header = source.header();
                List<String> cells = source.cells(row);
                Stream<String> written = Stream.iterate(0, i -> i < cells.size(), i -> i + 1)
                        .map(i -> cell(header.get(i), cells.get(i)));
                text.append(String.join(String.valueOf(separator), written.toList()))
                        .append("\r\n");
            }
            return text.toString().getBytes(charset);
        }

        private String cell(String column, String text) {
            boolean number = DecimalCommas.NUMBER_COLUMNS.contains(column);
            String local = number && decimalComma ? text.replace('.', ',') : text;
            return local.indexOf(separator) >= 0 || local.contains("\"") || local.contains("\n")
                    ? '"' + local.replace("\"", "\"\"") + '"'
                    : local;
        }
    }
}
