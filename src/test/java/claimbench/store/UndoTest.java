package claimbench.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UndoTest {

    @TempDir
    private Path folder;

    private States states;
    private ClaimStore store;

    @BeforeEach
    void threeFiles() throws IOException {
        states = new States(folder).begin();
        store = states.store();
    }

    private static byte[] random(SplittableRandom random) {
        byte[] bytes = new byte[random.nextInt(40)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) random.nextInt(3);
        }
        return bytes;
    }

    @Test
    void takesBackOneChangeAfterTheOther() throws IOException {
        states.step();
        states.step();

        assertThat(store.undo(States.NOW)).isInstanceOf(Outcome.Done.class);
        assertThat(states.number()).isEqualTo(1);
        assertThat(store.undo(States.NOW)).isInstanceOf(Outcome.Done.class);
        assertThat(states.number()).isZero();
        assertThat(store.undo(States.NOW)).isEqualTo(new Outcome.Unchanged());
        assertThat(store.journal()).isEmpty();
    }

    @Test
    void takesBackAnyChangeOfBytes() throws IOException {
        SplittableRandom random = new SplittableRandom(4);
        Path file = folder.resolve("bytes.csv");
        for (int i = 0; i < 300; i++) {
            byte[] before = random(random);
            byte[] after = random(random);
            Span span = Span.between(Bytes.of(before), Bytes.of(after));
            assertThat(span.applyTo(Bytes.of(before))).isEqualTo(Bytes.of(after));
            assertThat(span.inverse().applyTo(Bytes.of(after))).isEqualTo(Bytes.of(before));
            if (i < 30) {
                Files.write(file, before);
                store.change("bytes", States.NOW, () -> List.of(new FileChange(file, Optional.of(before), after)));
                assertThat(file).hasBinaryContent(after);
                store.undo(States.NOW);
                assertThat(file).hasBinaryContent(before);
            }
        }
    }

    @Test
    void deletesAFileThatTheChangeHadCreated() {
        Path made = folder.resolve("made.csv");
        store.change("make", States.NOW, () -> List.of(new FileChange(made, Optional.empty(), "new".getBytes(UTF_8))));

        assertThat(store.undo(States.NOW)).isEqualTo(new Outcome.Done(List.of(made)));

        assertThat(made).doesNotExist();
    }

    @Test
    void doesNothingIfOneOfTheFilesWasChangedSince() throws IOException {
        states.step();
        Path edited = folder.resolve("sub/more.csv");
        Files.writeString(edited, "edited");

        assertThat(store.undo(States.NOW)).isEqualTo(new Outcome.Stale(edited));

        assertThat(edited).hasContent("edited");
        assertThat(folder.resolve("claims.csv")).hasBinaryContent(States.content("claims.csv", 1));
        assertThat(store.journal()).hasSize(1);
    }

    @Test
    void doesNothingIfOneOfTheFilesIsGone() throws IOException {
        states.step();
        Path gone = folder.resolve("sub/more.csv");
        Files.delete(gone);

        assertThat(store.undo(States.NOW)).isEqualTo(new Outcome.Stale(gone));
    }

    @Test
    void keepsTheNewestHundredChanges() throws IOException {
        for (int i = 0; i < 103; i++) {
            states.step();
        }

        assertThat(store.journal()).hasSize(100);
        for (int i = 0; i < 100; i++) {
            store.undo(States.NOW);
        }
        assertThat(store.undo(States.NOW)).isEqualTo(new Outcome.Unchanged());
        assertThat(states.number()).isEqualTo(3);
    }

    @Test
    void keepsTheWordsOfTheCommand() throws IOException {
        String words = "add --note 100%25 \n\r\u202e\\ 'quote' τ²";
        Path file = folder.resolve("odd %0A name\\\n.csv");
        store.change(words, States.NOW, () -> List.of(new FileChange(file, Optional.empty(), new byte[0])));

        assertThat(store.journal()).containsExactly(new JournalEntry.Change(States.NOW, words, List.of(file)));
        assertThat(store.undo(States.NOW)).isEqualTo(new Outcome.Done(List.of(file)));
        assertThat(file).doesNotExist();
    }

    @Test
    void reportsADamagedEntryAndDoesNotUseIt() throws IOException {
        states.step();
        states.step();
        Path entry = new Journal(folder.resolve(".claimbench/journal")).place(2);
        byte[] good = Files.readAllBytes(entry);
        SplittableRandom random = new SplittableRandom(5);
        List<byte[]> damages = new ArrayList<>(List.of(new byte[0], "sha256 \n".getBytes(UTF_8), new byte[] {-1}));
        for (int i = 0; i < 60; i++) {
            byte[] damaged = good.clone();
            int at = random.nextInt(damaged.length);
            damaged[at] = (byte) (damaged[at] ^ (1 << random.nextInt(8)));
            damages.add(damaged);
            damages.add(Bytes.of(good).part(0, at).toArray());
        }
        for (byte[] damaged : damages) {
            Files.write(entry, damaged);

            assertThat(store.journal().get(0)).isEqualTo(new JournalEntry.Damaged(entry));
            assertThat(store.undo(States.NOW))
                    .isInstanceOfSatisfying(
                            Outcome.Failed.class,
                            failed -> assertThat(failed.file()).isEqualTo(entry));
        }
        assertThat(states.number()).isEqualTo(2);
        Files.delete(entry);
        assertThat(store.undo(States.NOW)).as("does not fit the files").isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void anEntryFromElsewhereCannotWriteOutsideOfTheFolder(@TempDir Path elsewhere) throws IOException {
        states.step();
        Path victim = Files.writeString(elsewhere.resolve("victim.csv"), "known");
        Path entry = new Journal(folder.resolve(".claimbench/journal")).place(2);
        FileEdit edit = FileEdit.of(
                folder.relativize(victim).toString(),
                Optional.of(Bytes.of("evil".getBytes(UTF_8))),
                Bytes.of("known".getBytes(UTF_8)));
        Files.write(
                entry,
                new ChangeRecord(2, false, States.NOW, "evil", List.of(edit))
                        .write()
                        .toArray());

        assertThat(store.undo(States.NOW)).isInstanceOf(Outcome.Failed.class);
        assertThat(victim).hasContent("known");
    }

    @Test
    void anEntryWhoseSpanDoesNotFitDoesNoHarm() throws IOException {
        byte[] known = Files.readAllBytes(folder.resolve("claims.csv"));
        String sum = Bytes.of(known).sha256();
        states.step();
        store.undo(States.NOW);
        for (int offset : new int[] {-1, 5, Integer.MAX_VALUE}) {
            Span span = new Span(offset, Bytes.of(new byte[] {1, 2}), Bytes.of(new byte[] {3}));
            FileEdit edit = new FileEdit("claims.csv", Optional.of("0".repeat(64)), Optional.of(sum), span);
            ChangeRecord record = new ChangeRecord(1, false, States.NOW, "evil", List.of(edit));
            Files.write(
                    new Journal(folder.resolve(".claimbench/journal")).place(1),
                    record.write().toArray());

            assertThat(store.undo(States.NOW)).isInstanceOf(Outcome.Failed.class);
            assertThat(folder.resolve("claims.csv")).hasBinaryContent(known);
            assertThat(States.temporary(folder)).isEmpty();
        }
    }
}
