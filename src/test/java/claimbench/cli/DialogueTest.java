package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A person at the terminal is asked for what a claim lacks. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class DialogueTest {

    @TempDir
    private Path folder;

    private SmallClaims claims;
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @BeforeEach
    void write() {
        claims = SmallClaims.in(folder);
    }

    @Test
    void everyPartIsAskedForAndTheChangeIsShownBeforeItIsWritten() {
        Run run = typing("""
                Gamma
                IFBench
                70.9

                thinking

                lab-board
                row 7

                yes
                """);
        assertThat(run.exit()).as(run.err() + screen).isZero();
        assertThat(claims.read("lab.csv"))
                .isEqualTo("model,benchmark,value,unit,conditions,source,locator\n"
                        + "Gamma,IFBench,70.9,,mode=thinking,lab-board,row 7\n"
                        + "Gamma,MMLU-Pro,85.7,,mode=thinking,lab-board,row 3\n");
        assertThat(screen.toString(StandardCharsets.UTF_8))
                .contains("Unit [percent]")
                .contains("Condition mode");
        assertThat(run.out()).contains("Gamma, IFBench: 70.9 % ● independent");
    }

    @Test
    void aNewSourceAndANewModelAreDescribedOnTheWay() {
        Run run = typing("""
                Delta 1
                yes
                Deltoid
                2026-03-02
                closed
                IFBench
                71.5

                thinking

                delta-page
                Delta launch
                Deltoid
                vendor
                https://example.org/delta
                2026-03-02
                table 1

                yes
                """);
        assertThat(run.exit()).as(run.err() + screen).isZero();
        assertThat(claims.read("models.csv")).endsWith("Delta 1,Deltoid,,,2026-03-02,closed\n");
        assertThat(claims.read("sources.csv"))
                .endsWith("delta-page,Delta launch,Deltoid,vendor,https://example.org/delta,2026-03-02\n");
        assertThat(claims.read("deltoid.csv")).contains("Delta 1,IFBench,71.5,,mode=thinking,delta-page,table 1");
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("It is not in models.csv");
    }

    @Test
    void theTabKeyCompletesAName() {
        Run run = typing("Gam\t\nIFB\t\n70.9\n\nthinking\n\nlab-b\t\nrow 7\n\nyes\n");
        assertThat(run.exit()).as(run.err() + screen).isZero();
        assertThat(claims.read("lab.csv")).contains("Gamma,IFBench,70.9,,mode=thinking,lab-board,row 7");
    }

    @Test
    void whoSaysNoOrLeavesChangesNothing() {
        String before = claims.read("lab.csv");
        assertThat(typing("Gamma\nIFBench\n70.9\n\nthinking\n\nlab-board\nrow 7\n\nno\n")
                        .exit())
                .isZero();
        assertThat(typing("Gamma\nIFBench\n").exit()).isEqualTo(130);
        assertThat(claims.read("lab.csv")).isEqualTo(before);
    }

    private Run typing(String lines) {
        return Run.in(
                new Surroundings(Path.of(""), Map.of(), () -> Optional.of(terminal(lines))),
                "add",
                "--claims",
                folder.toString());
    }

    private Terminal terminal(String lines) {
        try {
            return new DumbTerminal(
                    "keyboard",
                    "ansi",
                    new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                    screen,
                    StandardCharsets.UTF_8);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
