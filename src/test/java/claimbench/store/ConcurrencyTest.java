package claimbench.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several writers at a time. */
@Tag("long")
final class ConcurrencyTest {

    @TempDir
    private Path folder;

    private static byte[] row(String who, int number) {
        return (who + "," + number + "\n").getBytes(UTF_8);
    }

    @Test
    void eightProcessesAddAThousandRows() throws Exception {
        Path file = Files.writeString(folder.resolve("rows.csv"), "");
        List<Process> children = new ArrayList<>();
        for (int child = 0; child < 8; child++) {
            children.add(new ProcessBuilder(StoreChild.command("append", folder.toString(), "p" + child, "125"))
                    .redirectErrorStream(true)
                    .start());
        }
        for (Process child : children) {
            assertThat(new String(child.getInputStream().readAllBytes(), UTF_8)).isEmpty();
            assertThat(child.waitFor()).isZero();
        }

        assertThat(Files.readAllLines(file)).hasSize(1000).doesNotHaveDuplicates();
    }

    @Test
    void threadsOfOneProcessWaitForEachOther() throws Exception {
        Path file = Files.writeString(folder.resolve("rows.csv"), "");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Optional<Void>>> tasks = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            String who = "t" + thread;
            tasks.add(() -> {
                for (int i = 0; i < 20; i++) {
                    byte[] row = row(who, i);
                    Outcome outcome = ClaimStore.at(folder).change("append", States.NOW, () -> {
                        byte[] before = Files.readAllBytes(file);
                        Bytes after = Bytes.of(before).then(Bytes.of(row));
                        return List.of(new FileChange(file, Optional.of(before), after.toArray()));
                    });
                    assertThat(outcome).isInstanceOf(Outcome.Done.class);
                }
                return Optional.empty();
            });
        }
        for (Future<Optional<Void>> task : threads.invokeAll(tasks)) {
            task.get();
        }
        threads.shutdown();

        assertThat(Files.readAllLines(file)).hasSize(80).doesNotHaveDuplicates();
    }

    @Test
    void tellsWhoHoldsTheLockAndGetsItWhenTheHolderDies() throws Exception {
        States states = new States(folder).begin();
        Process holder = new ProcessBuilder(StoreChild.command("hold", folder.toString())).start();
        try (BufferedReader said = holder.inputReader(UTF_8)) {
            assertThat(said.readLine()).isEqualTo("holding");

            Outcome outcome = ClaimStore.at(folder, Duration.ofMillis(50)).change("wait", States.NOW, List::of);
            states.store().recover();

            assertThat(outcome)
                    .isEqualTo(new Outcome.Busy("process " + holder.pid() + " (hold), since 2026-11-22T04:00:00Z"));
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertThat(states.step()).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aChangeWithinAChangeIsTurnedAway() {
        List<Outcome> inner = new ArrayList<>();
        ClaimStore.at(folder).change("outer", States.NOW, () -> {
            inner.add(ClaimStore.at(folder, Duration.ZERO).change("inner", States.NOW, List::of));
            return List.of();
        });

        assertThat(inner)
                .hasSize(1)
                .first()
                .isInstanceOfSatisfying(
                        Outcome.Busy.class, busy -> assertThat(busy.holder()).contains("(outer)"));
    }
}
