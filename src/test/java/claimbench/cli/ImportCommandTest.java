package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One command takes a published table over into the claims that come with the project. */
final class ImportCommandTest {

    private static final Path TABLES = Path.of("src/test/resources/foreign");
    private static final String CARD = "qwen3.5-model-card";

    @TempDir
    private Path folder;

    private Path claims;

    @BeforeEach
    void copyTheClaimsWithoutTheCard() throws IOException {
        claims = Files.createDirectory(folder.resolve("claims"));
        try (Stream<Path> files = Files.list(Path.of("claims"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                List<String> lines = Files.readAllLines(file).stream()
                        .filter(line -> !file.endsWith("alibaba.csv") || !line.contains("," + CARD + ","))
                        .toList();
                Files.writeString(claims.resolve(file.getFileName()), String.join("\n", lines) + "\n");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "xlsx", "pdf", "csv", "tsv"})
    void theSameRowsComeOutOfEveryFormat(String format) throws IOException {
        Run run = run(
                "import",
                TABLES.resolve("qwen-language." + format).toString(),
                "--source",
                CARD,
                "--is",
                "GPQA=GPQA Diamond",
                "--rejects",
                folder.resolve("rejected.csv").toString(),
                "--quiet",
                "--yes");
        assertThat(run.exit()).as(run.err()).isZero();
        List<String> expected = values(TABLES.resolve("qwen-language.expected.csv"));
        assertThat(values(claims.resolve("alibaba.csv"))).containsAll(expected).hasSize(expected.size() + 1);
        assertThat(folder.resolve("rejected.csv")).doesNotExist();
        Run again = run(
                "import",
                TABLES.resolve("qwen-language." + format).toString(),
                "--source",
                CARD,
                "--is",
                "GPQA=GPQA Diamond",
                "--dry-run");
        assertThat(again.out())
                .startsWith("Names of models")
                .contains("0 new claims · " + expected.size() + " already there");
    }

    @Test
    void whatIsNotTakenIsMendedAndImportedAgain() throws IOException {
        Path rejected = folder.resolve("rejected.csv");
        Run run = run(
                "import",
                TABLES.resolve("qwen-language.md").toString(),
                "--source",
                CARD,
                "--rejects",
                rejected.toString(),
                "--yes");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("6 values not taken, with reasons: " + rejected);
        assertThat(Files.readString(rejected)).contains("is not settled");
        Files.writeString(rejected, Files.readString(rejected).replace(",GPQA,", ",GPQA Diamond,"));
        Run mended = run("import", rejected.toString(), "--yes");
        assertThat(mended.exit()).as(mended.err() + mended.out()).isZero();
        assertThat(values(claims.resolve("alibaba.csv")))
                .containsAll(values(TABLES.resolve("qwen-language.expected.csv")));
    }

    @Test
    void lookingWritesNothing() throws IOException {
        Path rejected = folder.resolve("rejected.csv");
        String before = Files.readString(claims.resolve("alibaba.csv"));
        Run run = run(
                "import",
                TABLES.resolve("qwen-language.md").toString(),
                "--source",
                CARD,
                "--rejects",
                rejected.toString(),
                "--dry-run");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("233 new claims");
        assertThat(Files.readString(claims.resolve("alibaba.csv"))).isEqualTo(before);
        assertThat(rejected).doesNotExist();
    }

    @Test
    void aSourceThatIsNowhereIsNotMadeUp() {
        Run run = run("import", TABLES.resolve("qwen-language.md").toString(), "--source", "qwen-card", "--yes");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("\"qwen-card\" is not in sources.csv").contains("--new-source");
    }

    @Test
    void anEditIsOneLineForGit() throws Exception {
        assumeThat(git("init", "-q")).as("git is needed").isZero();
        git("add", "-A");
        git("-c", "user.email=a@example.org", "-c", "user.name=a", "commit", "-q", "-m", "as it was");
        String shown = run("show", "GLM-5", "HLE").out();
        int start = shown.indexOf("C-");
        String id = shown.substring(start, shown.indexOf(' ', start));
        assertThat(run("edit", id, "note=seen again", "--yes").exit()).isZero();
        Process diff = new ProcessBuilder("git", "diff", "--numstat")
                .directory(claims.toFile())
                .start();
        String numbers = new String(diff.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(numbers).matches("1\t1\t[a-z-]+\\.csv\n");
        Process status = new ProcessBuilder("git", "status", "--short")
                .directory(claims.toFile())
                .start();
        assertThat(new String(status.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .matches(" M [a-z-]+\\.csv\n");
    }

    private int git(String... words) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        try {
            return new ProcessBuilder(command)
                    .directory(claims.toFile())
                    .start()
                    .waitFor();
        } catch (IOException absent) {
            return 127;
        }
    }

    private Run run(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--claims";
        all[args.length + 1] = claims.toString();
        return Run.of(all);
    }

    /** Model, benchmark, value, unit, conditions and source of each row. */
    private static List<String> values(Path file) throws IOException {
        return claimbench.intake.ClaimFiles.read(List.of(file)).value().of(claimbench.claim.Table.CLAIMS).stream()
                .map(row -> Stream.of("model", "benchmark", "value", "unit", "conditions", "source")
                        .map(row::text)
                        .collect(java.util.stream.Collectors.joining("|")))
                .toList();
    }
}
