package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values for options from files and from the environment. */
final class ConfigTest {

    private static final String EXAMPLE =
            Path.of("docs/example.csv").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    @BeforeEach
    void copyClaims() throws IOException {
        Files.copy(Path.of("docs/example.csv"), folder.resolve("my.csv"));
    }

    @Test
    void theFileOfAFolderAboveGivesTheOptions() throws IOException {
        write("""
                claims = ["my.csv"]
                focus = "gamma"
                benchmarks = ["MMLU-Pro", "IFBench"]
                [matrix]
                columns = "benchmarks"
                """);
        Run run = Run.in(in(Files.createDirectories(folder.resolve("deep/deeper")), Map.of()), "matrix");
        assertThat(run.err())
                .isEqualTo("claimbench: gamma was taken for Gamma, matched ignoring case, blanks and punctuation\n");
        assertThat(run.out()).startsWith("""
                model    MMLU-Pro  IFBench
                Gamma    85.7 ◇    70.9 ◇
                """);
    }

    @Test
    void whatIsTypedGoesFirstThenTheEnvironmentThenTheProjectThenTheUser() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home/claimbench"));
        Files.writeString(home.resolve(Defaults.FILE), "focus = \"Alpha 2\"\nauthor = \"A. User\"\n");
        Map<String, String> user =
                Map.of("XDG_CONFIG_HOME", folder.resolve("home").toString());
        Map<String, String> both =
                Map.of("XDG_CONFIG_HOME", folder.resolve("home").toString(), "CLAIMBENCH_FOCUS", "Gamma");
        assertThat(first(in(folder, user))).isEqualTo("Alpha 2");
        write("focus = \"Beta 5\"\n");
        assertThat(first(in(folder, user))).isEqualTo("Beta 5");
        assertThat(first(in(folder, both))).isEqualTo("Gamma");
        assertThat(first(in(folder, both), "--focus", "Alpha 2")).isEqualTo("Alpha 2");
        assertThat(Run.in(in(folder, both), "doctor").out())
                .contains("option focus: Gamma, from environment variable CLAIMBENCH_FOCUS")
                .contains("option author: A. User, from home/claimbench/claimbench.toml:2");
    }

    @Test
    void namedClaimsStandInPlaceOfThoseOfTheFile() throws IOException {
        write("claims = [\"nowhere\"]\n");
        assertThat(Run.in(in(folder, Map.of()), "matrix").exit()).isEqualTo(3);
        assertThat(Run.in(in(folder, Map.of()), "matrix", EXAMPLE).exit()).isZero();
        assertThat(Run.in(in(folder, Map.of()), "matrix", "--claims", EXAMPLE).exit())
                .isZero();
    }

    @Test
    void aTitleIsThatOfTheReportAndNotOfItsPictures() throws IOException {
        write("title = \"My memo\"\nclaims = \"my.csv\"\n");
        Path out = folder.resolve("out");
        Surroundings here = in(folder, Map.of());
        assertThat(Run.in(here, "report", "--out", out.toString()).exit()).isZero();
        assertThat(Files.readString(out.resolve("report.md"))).contains("# My memo");
        assertThat(Files.readString(out.resolve("manifest.json"))).contains("\"My memo\"");
        Path pictures = folder.resolve("pictures");
        assertThat(Run.in(here, "chart", "matrix", "--out", pictures.toString()).exit())
                .isZero();
        assertThat(Files.readString(pictures.resolve("matrix.svg"))).doesNotContain("My memo");
    }

    @Test
    void aFlagCanBeSetInTheFileAndTakenBack() throws IOException {
        write("split-settings = true\n");
        Surroundings here = in(folder, Map.of());
        assertThat(command(here)).contains("--split-settings");
        assertThat(command(here, "--split-settings")).contains("--split-settings");
        assertThat(command(here, "--no-split-settings")).doesNotContain("--split-settings");
    }

    @Test
    void whatIsNotKnownIsSaidWithItsPlace() throws IOException {
        write("""
                focsu = "Gamma"
                as-of = 2026-02-16
                [charts]
                size = "memo"
                [chart]
                sise = "memo"
                [report]
                models = ["Alpha, 2"]
                """);
        Run run = Run.in(in(folder, Map.of()), "matrix");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("""
                claimbench: claimbench.toml:1:1: there is no option focsu. Did you mean focus?
                claimbench: claimbench.toml:3:1: there is no command charts. Did you mean chart?
                claimbench: claimbench.toml:6:1: there is no option sise. Did you mean size?
                claimbench: claimbench.toml:8:1: models: a name in a list cannot hold a comma
                """);
    }

    @Test
    void aDamagedOrMissingFileIsRefused() throws IOException {
        write("focus = \n");
        Run damaged = Run.in(in(folder, Map.of()), "matrix");
        assertThat(damaged.exit()).isEqualTo(2);
        assertThat(damaged.err()).startsWith("claimbench: claimbench.toml:1:").doesNotContain("Exception");
        Run missing = Run.in(in(folder, Map.of()), "matrix", "--config", "nowhere.toml");
        assertThat(missing.exit()).isEqualTo(3);
        assertThat(missing.err()).isEqualTo("claimbench: there is no file nowhere.toml\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01", "16.02.2026"})
    void whatIsNoDayIsSaidWithAnExample(String day) {
        Run run = Run.of("report", EXAMPLE, "--since", day);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("\"" + day + "\" is no day; write one such as 2026-02-16")
                .doesNotContain("java.");
    }

    @Test
    void whereEveryRowIsFaultyTheReasonIsNamed() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.csv"), "model,benchmark,value\nA,IFBench,7x\n");
        Run run =
                Run.of("report", bad.toString(), "--out", folder.resolve("none").toString());
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.err()).contains("1 error, 1 row left out; see claimbench check");
    }

    private static String first(Surroundings around, String... options) {
        String[] words = new String[options.length + 2];
        words[0] = "matrix";
        words[1] = EXAMPLE;
        System.arraycopy(options, 0, words, 2, options.length);
        return Run.in(around, words).out().split("\n", -1)[1].replaceAll("  .*", "");
    }

    private String command(Surroundings around, String... options) throws IOException {
        String[] words = new String[options.length + 6];
        String out = folder.resolve("command").toString();
        String[] start = {"report", EXAMPLE, "--out", out, "--format", "md"};
        System.arraycopy(start, 0, words, 0, 6);
        System.arraycopy(options, 0, words, 6, options.length);
        assertThat(Run.in(around, words).exit()).isZero();
        return Files.readString(Path.of(out, "manifest.json"));
    }

    private void write(String toml) throws IOException {
        Files.writeString(folder.resolve(Defaults.FILE), toml);
    }

    private static Surroundings in(Path folder, Map<String, String> variables) {
        return new Surroundings(folder, variables);
    }
}
