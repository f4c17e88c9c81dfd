package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.catalogue.Resolved;
import claimbench.check.ClaimCheck;
import claimbench.claim.Tables;
import claimbench.intake.ClaimFiles;
import claimbench.problem.Checked;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemFormatTest {

    private static final Path SAMPLE = Path.of("src/test/resources/golden/check/formats-sample");
    private static final ProblemRows NO_ROWS = new ProblemRows(new Tables(Map.of(), List.of()));

    /** Escape, bidi override, line break, formula, and the signs that a build server reads as syntax. */
    private static final String HOSTILE =
            "=cmd|' /C calc'!A1 \u001b[31m\u202Eevil\r\n::error::100%, a:b \u0085\u2028\uDB40\uDC41";

    private static String written(ProblemFormat format) {
        Checked<Tables> read = ClaimFiles.read(List.of(SAMPLE));
        List<Problem> problems = read.then(Resolved::of).then(ClaimCheck::check).problems();
        return format.write(problems, new ProblemRows(read.value()));
    }

    private static Problem hostile() {
        return ProblemCode.CB102.at(Location.ofRow(HOSTILE, 2, 2).at(3, HOSTILE), HOSTILE, HOSTILE, HOSTILE);
    }

    @ParameterizedTest
    @EnumSource
    void writesWhatIsPinned(ProblemFormat format) throws IOException {
        Path expected = SAMPLE.resolve("expected." + format.word() + ".txt");
        String text = written(format);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, text);
        }
        assertThat(text).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSameInTurkey(ProblemFormat format) {
        Locale before = Locale.getDefault();
        String text = written(format);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(written(format)).isEqualTo(text);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void printsNoCharacterThatATerminalObeys(ProblemFormat format) {
        String text = format.write(List.of(hostile()), NO_ROWS);
        assertThat(text)
                .isNotEmpty()
                .doesNotContainPattern("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\x{2028}\\x{202E}\\x{E0041}]");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONCISE", "GITHUB"})
    void keepsAProblemOnOneLine(ProblemFormat format) {
        assertThat(format.write(List.of(hostile(), hostile()), NO_ROWS)).containsPattern("\\A[^\\n]+\\n[^\\n]+\\n\\z");
    }

    @Test
    void fiveThousandErrorsFillSomePagesOnly() {
        List<ProblemCode> codes = List.copyOf(EnumSet.range(ProblemCode.CB001, ProblemCode.CB113));
        List<Problem> many = IntStream.range(0, 5_000)
                .mapToObj(i -> codes.get(i % codes.size())
                        .at(
                                Location.ofRow("claims.csv", i + 2, i + 2).at(3, "value"),
                                "x".repeat(100),
                                "message ".repeat(30)))
                .toList();
        String text = ProblemFormat.TEXT.write(many, NO_ROWS);
        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThan(20_000);
        assertThat(text).containsPattern("\\n0 rows read · \\d,\\d{3} errors · [\\d,]+ warnings · [\\d,]+ notes\\n\\z");
        assertThat(text).contains("more \"file cannot be read\" in claims.csv; --format csv lists all");
        assertThat(text.lines()
                        .filter(line -> line.matches("(error|warning|note) CB\\d+ claims.*"))
                        .count())
                .isLessThanOrEqualTo(100);
    }

    @Test
    void jsonKeepsEveryText() throws IOException {
        JsonNode problem = new ObjectMapper()
                .readTree(ProblemFormat.JSON.write(List.of(hostile()), NO_ROWS))
                .get(0);
        for (String field : List.of("file", "columnName", "offending", "message", "help")) {
            assertThat(problem.get(field).asText()).isEqualTo(HOSTILE);
        }
        assertThat(problem.get("row").asInt()).isEqualTo(2);
        assertThat(problem.get("columnLetter").asText()).isEqualTo("C");
    }

    @Test
    void csvRunsNothingInASpreadsheet() throws IOException {
        String text = ProblemFormat.CSV.write(List.of(hostile()), NO_ROWS);
        try (CSVParser parser = CSVParser.parse(
                new StringReader(text),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            CSVRecord record = parser.iterator().next();
            assertThat(record.toList()).noneMatch(cell -> cell.matches("(?s)[=+@-].*"));
            assertThat(record.get("offending")).startsWith("'=cmd");
            assertThat(record.get("row")).isEqualTo("2");
        }
    }

    @Test
    void sarifHasWhatTheStandardRequires() throws IOException {
        JsonNode log = new ObjectMapper().readTree(written(ProblemFormat.SARIF));
        assertThat(log.get("version").asText()).isEqualTo("2.1.0");
        assertThat(log.get("$schema").asText()).contains("sarif");
        JsonNode run = log.get("runs").get(0);
        JsonNode driver = run.get("tool").get("driver");
        assertThat(driver.get("name").asText()).isEqualTo("claimbench");
        assertThat(driver.get("rules")).hasSize(ProblemCode.values().length);
        assertThat(run.get("results")).isNotEmpty().allSatisfy(result -> {
            assertThat(ProblemCode.find(result.get("ruleId").asText())).isPresent();
            assertThat(result.get("level").asText()).isIn("error", "warning", "note");
            assertThat(result.get("message").get("text").asText()).isNotBlank();
            assertThat(result.get("locations")).allSatisfy(location -> {
                JsonNode physical = location.get("physicalLocation");
                assertThat(physical.get("artifactLocation").get("uri").asText()).doesNotContain(" ");
            });
        });
    }

    @Test
    void formatsAreFoundByName() {
        assertThat(ProblemFormat.find("Github")).contains(ProblemFormat.GITHUB);
        assertThat(ProblemFormat.find("xml")).isEmpty();
    }

    @Test
    void farEasternLettersTakeTwoColumns() {
        assertThat(Visible.width("通义 Q")).isEqualTo(6);
        assertThat(Visible.cut("通义千问", 5)).isEqualTo("通义…");
    }
}
