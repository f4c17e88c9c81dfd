package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight processes add claims to one folder at the same time. */
@Tag("long")
final class AddsAtOnceTest {

    private static final int PROCESSES = 8;
    private static final int EACH = 125;

    @TempDir
    private Path folder;

    /** One of the processes: adds claims by the command, one after the other. */
    static final class Adder {
        private Adder() {}

        public static void main(String[] args) {
            PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
            for (int i = 0; i < EACH; i++) {
                int exit = Main.run(
                        out,
                        out,
                        new Surroundings(Path.of(""), Map.of()),
                        "add",
                        "--claims",
                        args[0],
                        "--model",
                        "Gamma",
                        "--benchmark",
                        "IFBench",
                        "--value",
                        "70.9",
                        "--source",
                        "lab-board",
                        "--locator",
                        "process " + args[1] + ", row " + i,
                        "--quiet",
                        "--yes");
                if (exit != 0) {
                    out.println("exit " + exit);
                    out.flush();
                    System.exit(1);
                }
            }
        }
    }

    @Test
    void everyClaimIsThereOnce() throws Exception {
        SmallClaims claims = SmallClaims.in(folder);
        List<Process> adders = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            adders.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Adder.class.getName(),
                            folder.toString(),
                            String.valueOf(i))
                    .redirectErrorStream(true)
                    .redirectOutput(
                            Files.createTempFile("claimbench-adder", ".txt").toFile())
                    .start());
        }
        List<Integer> exits = new ArrayList<>();
        for (Process adder : adders) {
            exits.add(adder.waitFor(5, TimeUnit.MINUTES) ? adder.exitValue() : -1);
        }
        adders.forEach(Process::destroyForcibly);
        assertThat(exits).as("see %s", folder).containsOnly(0);
        List<String> rows = claims.read("lab.csv")
                .lines()
                .filter(line -> line.startsWith("Gamma,IFBench,"))
                .toList();
        assertThat(rows).hasSize(PROCESSES * EACH).doesNotHaveDuplicates();
        assertThat(claims.read("alphabet.csv")).isEqualTo(SmallClaims.ALPHABET);
    }
}
