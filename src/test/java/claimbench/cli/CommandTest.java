package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandTest {

    private static final String QWEN = "Qwen3.5-397B-A17B";
    private static final String THREE_COLUMNS = "docs/example.csv";

    /** Every system that the two stories name. */
    private static final List<String> OF_THE_STORIES = List.of(
            QWEN,
            "Seed 2.0 Pro",
            "Seedream 5.0 Lite",
            "Seedance 2.0",
            "DeepSeek-R1",
            "DeepSeek-V4-Pro",
            "ERNIE 5.0",
            "GLM-5",
            "MiniMax-M2.5",
            "Tencent HY 2.0 Think");

    @TempDir
    private Path folder;

    @Test
    void theMatrixHasARowForEverySystemAndAColumnForEveryCoreCapability() throws IOException {
        List<CSVRecord> rows = csv(Run.of("matrix", "--format", "csv"));
        assertThat(rows.get(0).getParser().getHeaderNames())
                .startsWith("model", "vendor")
                .contains("Reasoning", "Math", "Code", "Long video", "Agent tasks");
        assertThat(rows).hasSize(27);
        assertThat(rows).extracting(row -> row.get("model")).containsAll(OF_THE_STORIES);
    }

    @Test
    void theTwoHoursAndTheTwoCodingValuesAreTold() throws IOException {
        CSVRecord qwen = csv(Run.of("matrix", "--format", "csv")).stream()
                .filter(row -> row.get("model").equals(QWEN))
                .findFirst()
                .orElseThrow();
        assertThat(qwen.get("Long video stated")).contains("Video input length: 120 min ◇ the420-qwen3.5");
        assertThat(qwen.get("Code values"))
                .contains("SWE-bench Verified: ")
                .contains("76.4 % ○ qwen3.5-model-card")
                .contains("80.0 % ◇ apxml-qwen3.5 (disputed");
        assertThat(qwen.get("Code coverage")).matches("\\d+ of \\d+ benchmarks");
    }

    @Test
    void theMatrixAsJsonHoldsTheEvidenceOfEveryCell() throws IOException {
        JsonNode json =
                new ObjectMapper().readTree(Run.of("matrix", "--format", "json").out());
        assertThat(json.get("models")).hasSize(27);
        JsonNode claim = json.at("/models/0/capabilities/0/cells/0/claims/0");
        assertThat(claim.get("id").asText()).matches("C-[0-9A-Z]{6,}");
        assertThat(claim.get("source").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "json", "md"})
    void theMatrixOfBenchmarksWorksInEveryForm(String form) {
        Run run = Run.of("matrix", THREE_COLUMNS, "--columns", "benchmarks", "--format", form);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("MMLU-Pro").contains("89.8").contains("Gamma");
    }

    @Test
    void threeColumnsAreEnoughForEveryCommand() throws IOException {
        assertThat(Run.of("check", THREE_COLUMNS).exit()).isZero();
        assertThat(Run.of("matrix", THREE_COLUMNS).exit()).isZero();
        assertThat(Run.of("show", "--claims", THREE_COLUMNS, "Gamma", "IFBench").out())
                .contains("70.9");
        Run chart = Run.of("chart", "matrix", THREE_COLUMNS, "--format", "png", "--out", path("pictures"));
        assertThat(chart.exit()).as(chart.err()).isZero();
        Run report = Run.of("report", THREE_COLUMNS, "--out", path("report"));
        assertThat(report.exit()).as(report.err()).isZero();
        assertThat(Files.readString(folder.resolve("report/report.md"))).contains("Alpha 2", "120");
    }

    @Test
    void theReportOfTheShippedClaimsIsTheSameTwice() throws IOException {
        assertThat(Run.of("report", "--out", path("one")).exit()).isZero();
        assertThat(Run.of("report", "--out", path("two")).exit()).isZero();
        Map<String, String> first = hashes(folder.resolve("one"));
        assertThat(first).isEqualTo(hashes(folder.resolve("two")));
        assertThat(first).containsKeys("report.md", "report.html", "manifest.json", "matrix.png", "matrix.svg");
        JsonNode manifest =
                new ObjectMapper().readTree(folder.resolve("one/manifest.json").toFile());
        for (JsonNode output : manifest.get("outputs")) {
            assertThat(first)
                    .containsEntry(
                            output.get("file").asText(), output.get("sha256").asText());
        }
        assertThat(manifest.get("outputs")).hasSize(first.size() - 1);
    }

    @Test
    void filesOfOthersAreNotOverwritten() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("report.md"), "mine");
        Run run = Run.of("report", THREE_COLUMNS, "--out", out.toString());
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("report.md").contains("--force").doesNotContain("Exception");
        assertThat(names(out)).containsExactly("report.md");
        assertThat(Files.readString(out.resolve("report.md"))).isEqualTo("mine");
        assertThat(Run.of("report", THREE_COLUMNS, "--out", out.toString(), "--force")
                        .exit())
                .isZero();
    }

    @Test
    void anOutputThatIsAFileIsRefusedAndNothingIsLeftBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "x");
        Run run = Run.of("report", THREE_COLUMNS, "--out", file.toString());
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("taken").doesNotContain("Exception");
        assertThat(names(folder)).containsExactly("taken");
    }

    @Test
    void picturesThatAreNoLongerMadeAreDeleted() throws IOException {
        assertThat(Run.of("report", "--out", path("out")).exit()).isZero();
        assertThat(Run.of("report", THREE_COLUMNS, "--out", path("out")).exit()).isZero();
        assertThat(Run.of("report", THREE_COLUMNS, "--out", path("fresh")).exit())
                .isZero();
        assertThat(names(folder.resolve("out"))).isEqualTo(names(folder.resolve("fresh")));
    }

    @Test
    void whatCannotBeReadExitsWithThree() throws IOException {
        for (String input : List.of(
                path("nowhere"),
                write("empty.csv", ""),
                write("wrong.csv", "name;score\nx;1\n"),
                Files.createDirectories(folder.resolve("bare")).toString())) {
            for (String command : List.of("check", "matrix", "report")) {
                Run run = Run.of(command, input);
                assertThat(run.exit()).as(command + " " + input).isEqualTo(3);
                assertThat(run.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
            }
        }
    }

    @Test
    void badRowsAreToldAndTheGoodOnesGoOn() throws IOException {
        String file = write("some.csv", "model,benchmark,value\nA,X,80\nB,X,\"87,4\"\nC,X,NaN\nA,Y,70\nB,Y,60\n");
        Run check = Run.of("check", file);
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out())
                .contains("CB102")
                .contains("87.4")
                .contains(":3:3")
                .contains(":4:3");
        Run report = Run.of("report", file, "--out", path("out"));
        assertThat(report.exit()).isZero();
        assertThat(report.err()).contains("2 errors, 2 rows left out");
        assertThat(Files.readString(folder.resolve("out/report.md"))).contains("87,4");
        assertThat(Run.of("report", file, "--out", path("out"), "--fail-on", "error")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void wrongUsageExitsWithTwoAndSuggests() {
        assertThat(Run.of("reprot").exit()).isEqualTo(2);
        Run model = Run.of("matrix", "--models", "Qwen3.5-397B-A17");
        assertThat(model.exit()).isZero();
        Run unknown = Run.of("matrix", "--models", "Qwen3.5-397X-A17B");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("Did you mean " + QWEN);
        assertThat(Run.of("matrix", "--as-of", "2026-02-30").exit()).isEqualTo(2);
        assertThat(Run.of("chart").exit()).isEqualTo(2);
    }

    @Test
    void whatIsNotThereExitsWithFive() {
        assertThat(Run.of("show", "Nobody 9").exit()).isEqualTo(5);
        assertThat(Run.of("explain", "CB999").exit()).isEqualTo(5);
        assertThat(Run.of("matrix", "--as-of", "2001-01-01").exit()).isEqualTo(5);
        assertThat(Run.of("report", "--as-of", "2001-01-01", "--out", path("none"))
                        .exit())
                .isEqualTo(5);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void looseNamesAreTakenAndTold() {
        Run run = Run.of("matrix", "--models", "qwen 3.5,glm 5", "--capabilities", "math");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(QWEN, "GLM-5").doesNotContain("Kimi");
        assertThat(run.err()).contains("was taken for " + QWEN);
    }

    @Test
    void aClaimAndACellAreShownWithTheirEvidence() {
        Run cell = Run.of("show", "Qwen 3.5", "SWE-bench Verified");
        assertThat(cell.out())
                .contains("76.4 % ○")
                .contains("80.0 % ◇")
                .contains("vendor card has 76.4")
                .contains("locator: Language table");
        String id = cell.out()
                .lines()
                .filter(line -> line.startsWith("C-"))
                .findFirst()
                .orElseThrow()
                .split(" ", 2)[0];
        assertThat(Run.of("show", id).out()).startsWith(id);
        assertThat(Run.of("show", "qwen3.5-model-card").out())
                .contains("Alibaba")
                .contains("claims");
        assertThat(Run.of("show", "Long video").out()).contains("Video input length");
    }

    @Test
    void everyTopicIsExplained() {
        List<String> topics = Run.of("explain")
                .out()
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().split("\\s+", 2)[0])
                .toList();
        assertThat(topics).hasSizeGreaterThan(60).contains("CB107", "grades", "matrix");
        for (String topic : topics) {
            Run run = Run.of("explain", topic);
            assertThat(run.exit()).as(topic).isZero();
            assertThat(run.out()).as(topic).hasSizeGreaterThan(40);
        }
    }

    @Test
    void theExampleThatInitWritesHasNoFaults() throws IOException {
        assertThat(Run.of("init", path("claims")).exit()).isZero();
        Run check = Run.of("check", path("claims"), "--fail-on", "warning");
        assertThat(check.exit()).as(check.out()).isZero();
        assertThat(Run.of("report", path("claims"), "--out", path("out")).exit())
                .isZero();
        assertThat(Run.of("init", path("claims")).exit()).isEqualTo(4);
    }

    @Test
    void theDoctorFindsThisMachineWell() {
        Run run = Run.of("doctor");
        assertThat(run.out()).contains("All is well.");
        assertThat(run.exit()).isZero();
    }

    @Test
    void namesThatWouldSteerATerminalAreShownInstead() throws IOException {
        String file = write("odd.csv", "model,benchmark,value\n\u202Eevil\u200B,X,80\nB,X,70\n");
        Run run = Run.of("matrix", file, "--columns", "benchmarks");
        assertThat(run.out()).contains("<U+202E>evil<U+200B>").doesNotContain("\u202E");
        Run csv = Run.of("matrix", write("formula.csv", "model,benchmark,value\n=1+1,X,80\n"), "--format", "csv");
        assertThat(csv.out()).contains("'=1+1");
    }

    @Test
    void helpAndVersionWork() {
        assertThat(Run.of("--version").out()).matches("claimbench \\d+\\.\\d+\\.\\d+\\R");
        for (String command : List.of("report", "check", "matrix", "chart", "show", "explain", "init", "doctor")) {
            Run help = Run.of("help", command);
            assertThat(help.exit()).isZero();
            assertThat(help.out()).contains("Usage: claimbench " + command);
            assertThat(Run.of(command, "--help").out()).isEqualTo(help.out());
        }
        assertThat(Run.of().out()).contains("Usage: claimbench").contains("Exit codes");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    private static List<CSVRecord> csv(Run run) throws IOException {
        assertThat(run.exit()).as(run.err()).isZero();
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(run.out()))
                .getRecords();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (String name : names(folder)) {
            hashes.put(name, Manifest.sha256(Files.readAllBytes(folder.resolve(name))));
        }
        return hashes;
    }
}
