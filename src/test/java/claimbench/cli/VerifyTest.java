package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is made again from its manifest. */
final class VerifyTest {

    @TempDir
    private Path folder;

    private Path claims = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void makeAReport() throws IOException {
        claims = folder.resolve("my.csv");
        out = folder.resolve("out");
        Files.copy(Path.of("docs/example.csv"), claims);
        Run report = Run.of(
                "report",
                claims.toString(),
                "--out",
                out.toString(),
                "--title",
                "A \"good\" \\ title, with @all",
                "--author",
                "@me",
                "--focus",
                "beta",
                "--models",
                "beta,alpha",
                "--preset",
                "full",
                "--format",
                "html",
                "--comparability",
                "strict",
                "--split-settings");
        assertThat(report.exit()).as(report.err()).isZero();
    }

    @Test
    void whatNobodyTouchedIsTheSame() throws IOException {
        Run run = verify();
        assertThat(run.out()).contains("are what the claims give, byte by byte");
        assertThat(run.exit()).isZero();
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("with @all")
                .contains("@me");
        assertThat(out.resolve("report.md")).doesNotExist();
    }

    @Test
    void aChangedResultIsFound() throws IOException {
        Files.writeString(out.resolve("matrix.csv"), " ", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        Files.delete(out.resolve("matrix.png"));
        Run run = verify();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("differs        matrix.csv\nmissing        matrix.png\n")
                .contains(": 0 inputs changed, 2 of ");
    }

    @Test
    void aChangedClaimIsFound() throws IOException {
        Files.writeString(claims, Files.readString(claims).replace("89.8", "89.9"));
        Run run = verify();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("input changed  " + claims + "\n")
                .contains("differs        matrix.csv\n")
                .contains("differs        report.html\n");
    }

    @Test
    void anotherVersionIsNamed() throws IOException {
        Path manifest = out.resolve(Manifest.FILE);
        Files.writeString(manifest, Files.readString(manifest).replace("\"" + Version.number() + "\"", "\"0.0.1\""));
        Run run = verify();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("made with claimbench 0.0.1, this is " + Version.number() + "\n")
                .contains("differs        manifest.json\n");
    }

    @Test
    void whatIsNoReportIsRefused() throws IOException {
        assertThat(Run.of("verify", folder.toString()).exit()).isEqualTo(3);
        Path manifest = out.resolve(Manifest.FILE);
        String good = Files.readString(manifest);
        for (String bad : new String[] {
            "", "{", "[]", "null", good.replace("\"report\"", "\"doctor\""), good.replace("\"--title\"", "\"--tilte\"")
        }) {
            Files.writeString(manifest, bad);
            Run run = verify();
            assertThat(run.exit()).as(bad).isEqualTo(3);
            assertThat(run.err()).startsWith("claimbench: ").doesNotContain("Exception");
        }
        Files.writeString(manifest, good);
        Files.delete(claims);
        Run gone = verify();
        assertThat(gone.exit()).isEqualTo(3);
        assertThat(gone.err()).contains("does not exist");
    }

    private Run verify() {
        return Run.of("verify", out.toString());
    }
}
