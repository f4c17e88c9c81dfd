package claimbench.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run that died in the middle leaves, made by hand. */
final class RecoveryTest {

    @TempDir
    private Path folder;

    private StoreFolder store;
    private Path first;
    private Path second;
    private Path third;

    @BeforeEach
    void twoFiles() throws IOException {
        store = new StoreFolder(folder);
        first = Files.writeString(folder.resolve("1.csv"), "old 1");
        second = Files.writeString(folder.resolve("2.csv"), "old 2");
        third = folder.resolve("3.csv");
        store.make();
        store.furnish();
    }

    private static Bytes bytes(String text) {
        return Bytes.of(text.getBytes(UTF_8));
    }

    private void leave(Path record) throws IOException {
        List<FileEdit> edits = List.of(
                FileEdit.of("1.csv", Optional.of(bytes("old 1")), bytes("new 1")),
                FileEdit.of("2.csv", Optional.of(bytes("old 2")), bytes("new 2")),
                FileEdit.of("3.csv", Optional.empty(), bytes("new 3")));
        ChangeRecord change = new ChangeRecord(1, false, States.NOW, "killed", edits);
        Files.write(record, change.write().toArray());
        Files.writeString(folder.resolve(".claimbench-" + store.token() + "-1.tmp"), "torn");
    }

    private void assertEnded() throws IOException {
        assertThat(States.temporary(folder)).isEmpty();
        assertThat(store.holdsUnfinished()).isFalse();
    }

    @Test
    void aCommittedChangeIsFinishedAndCanBeTakenBack() throws IOException {
        leave(store.committed());
        Files.writeString(first, "new 1");

        ClaimStore.at(folder).recover();

        assertThat(first).hasContent("new 1");
        assertThat(second).hasContent("new 2");
        assertThat(third).hasContent("new 3");
        assertEnded();
        assertThat(ClaimStore.at(folder).undo(States.NOW)).isInstanceOf(Outcome.Done.class);
        assertThat(second).hasContent("old 2");
        assertThat(third).doesNotExist();
    }

    @Test
    void aChangeThatWasNotCommittedIsTakenBack() throws IOException {
        leave(store.prepared());

        ClaimStore.at(folder).recover();

        assertThat(first).hasContent("old 1");
        assertThat(second).hasContent("old 2");
        assertEnded();
        assertThat(ClaimStore.at(folder).journal()).isEmpty();
    }

    @Test
    void aTornRecordIsOfAChangeThatHasNotBegun() throws IOException {
        Files.writeString(store.prepared(), "claimbench change 1\nnumb");

        ClaimStore.at(folder).recover();

        assertEnded();
    }

    @Test
    void aFileThatSomebodyChangedSinceIsLetAloneAndTheOthersAreTakenBack() throws IOException {
        leave(store.committed());
        Files.writeString(first, "new 1");
        Files.writeString(third, "new 3");
        Files.writeString(second, "edited");

        ClaimStore.at(folder).recover();

        assertThat(first).hasContent("old 1");
        assertThat(second).hasContent("edited");
        assertThat(third).doesNotExist();
        assertEnded();
    }

    @Test
    void aDamagedRecordStopsEveryChange() throws IOException {
        Files.writeString(store.committed(), "damaged");

        Outcome outcome = ClaimStore.at(folder).change("write", States.NOW, List::of);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.file()).isEqualTo(store.committed()));
    }

    @Test
    void readersLetARunAtWorkAlone() throws IOException {
        ClaimStore.at(folder).change("write", States.NOW, () -> {
            leave(store.prepared());
            ClaimStore.at(folder).recover();
            assertThat(store.prepared()).exists();
            return List.of();
        });
    }
}
