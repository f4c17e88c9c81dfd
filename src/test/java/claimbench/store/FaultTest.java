package claimbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Disks that fail, and processes that are killed at each call of the system in turn. */
@Tag("long")
final class FaultTest {

    private static final int MORE_CALLS_THAN_A_CHANGE_MAKES = 80;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"step, write, 3", "step, fsync, 3", "step, rename, 3", "undo, rename, 3", "undo, unlink, 1"})
    void allOrNothingWhereverAProcessIsKilled(String what, String kind, int leastCalls) throws Exception {
        Children.needs("strace", "-V");
        int before = 1;
        int after = what.equals("step") ? 2 : 0;
        int killed = 0;
        boolean ended = false;
        for (int call = 1; !ended && call < MORE_CALLS_THAN_A_CHANGE_MAKES; call++) {
            States states = Children.fresh(folder, what + call);
            Children.Ended child = Children.run(
                    Children.strace(folder, kind, "signal=SIGKILL:when=" + call),
                    what.equals("step") ? "once" : "undo",
                    states.folder().toString());
            ended = child.code() == 0;
            killed += ended ? 0 : 1;
            boolean committed = StoreFolder.exists(new StoreFolder(states.folder()).committed());
            states.store().recover();

            assertThat(states.number()).as("killed at call %d", call).isIn(before, after);
            assertThat(states.number() == after || !committed)
                    .as("what was committed is finished")
                    .isTrue();
            assertNothingLeft(states, "killed at call " + call);
        }
        assertThat(ended).isTrue();
        assertThat(killed).as("calls that a change makes").isGreaterThanOrEqualTo(leastCalls);
    }

    @ParameterizedTest
    @CsvSource({"fsync, EIO", "rename, EIO", "write, ENOSPC"})
    void filesAreIntactWhateverCallFails(String call, String error) throws Exception {
        Children.needs("strace", "-V");
        int failed = 0;
        boolean ended = false;
        for (int when = 1; !ended && when < MORE_CALLS_THAN_A_CHANGE_MAKES; when++) {
            States states = Children.fresh(folder, call + when);
            Children.Ended child = Children.run(
                    Children.strace(folder, call, "error=" + error + ":when=" + when),
                    "once",
                    states.folder().toString());
            ended = !injected();
            failed += child.code() == 4 ? 1 : 0;

            assertThat(child.code()).as(child.said()).isIn(0, 4);
            assertThat(states.number()).as("%s %d failed", call, when).isEqualTo(child.code() == 0 ? 2 : 1);
            assertNothingLeft(states, call + " " + when + " failed");
        }
        assertThat(ended).isTrue();
        assertThat(failed).as("changes that failed").isGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({"fsync, EIO", "rename, ENOSPC", "write, EDQUOT"})
    void nothingIsLostWhenADiskFailsForGood(String call, String error) throws Exception {
        Children.needs("strace", "-V");
        for (int when = 1; when < 12; when += 2) {
            States states = Children.fresh(folder, call + when);
            Children.Ended child = Children.run(
                    Children.strace(folder, call, "error=" + error + ":when=" + when + "+"),
                    "once",
                    states.folder().toString());
            states.store().recover();

            assertThat(states.number()).as(child.said()).isBetween(child.code() == 0 ? 2 : 1, 2);
            assertNothingLeft(states, call + " failed from " + when);
            assertThat(states.step()).isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void aFullDiskLeavesTheOldFiles() throws Exception {
        Children.needs("unshare", "-rm", "mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.toString());
        String script = "mount -t tmpfs -o size=400k tmpfs '" + folder + "' && exec \"$@\"";

        Children.Ended child =
                Children.run(List.of("unshare", "-rm", "sh", "-c", script, "sh"), "fill", folder.toString());

        assertThat(child.said())
                .contains("no space left on the device")
                .contains("big intact: true")
                .contains("small intact: true")
                .contains("temporary: []")
                .contains("unfinished: false");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsReportedAndReadInSilence() throws Exception {
        List<String> nobody = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        Children.needs("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "ls", "target/test-classes");
        States states = Children.fresh(folder, "readonly");
        Children.end(List.of("chmod", "a+rx", folder.toString()));
        Files.writeString(new StoreFolder(states.folder()).prepared(), "torn");

        Children.Ended change = Children.run(nobody, "once", states.folder().toString());
        Children.Ended reader = Children.run(nobody, "recover", states.folder().toString());

        assertThat(change.code()).as(change.said()).isEqualTo(4);
        assertThat(change.said()).contains("you may not write there");
        assertThat(reader).isEqualTo(new Children.Ended(0, ""));
        assertThat(states.number()).isEqualTo(1);
    }

    private boolean injected() throws IOException {
        return Files.readString(folder.resolve("strace")).contains("INJECTED");
    }

    private static void assertNothingLeft(States states, String when) throws IOException {
        assertThat(States.temporary(states.folder())).as(when).isEmpty();
        assertThat(new StoreFolder(states.folder()).holdsUnfinished()).as(when).isFalse();
    }
}
