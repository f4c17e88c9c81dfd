package claimbench.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClaimStoreTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aFile() throws IOException {
        file = Files.writeString(folder.resolve("claims.csv"), "old");
    }

    private Outcome write(Path path, String text) {
        return ClaimStore.at(folder).change("write", States.NOW, () -> List.of(change(path, text)));
    }

    private static FileChange change(Path path, String text) {
        try {
            Optional<byte[]> before = Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
            return new FileChange(path, before, text.getBytes(UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void assertNothingLeft() throws IOException {
        assertThat(States.temporary(folder)).isEmpty();
        assertThat(new StoreFolder(folder).holdsUnfinished()).isFalse();
    }

    @Test
    void writesWhatThePlanSays() throws IOException {
        assertThat(write(file, "new")).isEqualTo(new Outcome.Done(List.of(file)));

        assertThat(file).hasContent("new");
        assertNothingLeft();
    }

    @Test
    void saysThatNothingChanged() throws IOException {
        assertThat(write(file, "old")).isEqualTo(new Outcome.Unchanged());
        assertThat(ClaimStore.at(folder).journal()).isEmpty();
    }

    @Test
    void fillsAndEmptiesAFile() throws IOException {
        write(file, "");
        assertThat(file).isEmptyFile();
        assertThat(write(file, "full")).isEqualTo(new Outcome.Done(List.of(file)));
        assertThat(file).hasContent("full");
        assertNothingLeft();
    }

    @Test
    void createsAFileAndItsFolders() throws IOException {
        Path made = folder.resolve("a/b/new.csv");

        assertThat(write(made, "new")).isEqualTo(new Outcome.Done(List.of(made)));

        assertThat(made).hasContent("new");
        assertThat(Files.getPosixFilePermissions(made)).isEqualTo(Files.getPosixFilePermissions(file));
    }

    @Test
    void keepsTheModeOfAFile() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        write(file, "new");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        Path entry = new Journal(folder.resolve(".claimbench/journal")).place(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(entry)))
                .as("the journal shows no more than the file")
                .isEqualTo("rw-r-----");
    }

    @Test
    void replacesWhatALinkPointsTo(@TempDir Path elsewhere) throws IOException {
        Path shared = Files.writeString(elsewhere.resolve("shared.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), shared);

        assertThat(write(link, "new")).isEqualTo(new Outcome.Done(List.of(link)));

        assertThat(link).isSymbolicLink();
        assertThat(shared).hasContent("new");
        assertThat(States.temporary(elsewhere)).isEmpty();
    }

    @Test
    void refusesALinkToWhatIsNoTable(@TempDir Path elsewhere) throws IOException {
        Path profile = Files.writeString(elsewhere.resolve("profile"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), profile);

        assertThat(write(link, "new"))
                .isEqualTo(new Outcome.Failed(link, "only files that end in .csv or .tsv are written"));
        assertThat(profile).hasContent("old");
    }

    @Test
    void refusesAFileWithSeveralNames() throws IOException {
        Files.createLink(folder.resolve("other.csv"), file);

        assertThat(write(file, "new"))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.reason()).contains("2 names (hard links)"));
        assertThat(file).hasContent("old");
        assertNothingLeft();
    }

    @Test
    void refusesWhatIsOutsideOfTheFolder(@TempDir Path elsewhere) {
        Path outside = elsewhere.resolve("claims.csv");

        assertThat(write(outside, "new"))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.reason()).startsWith("it is outside of the folder"));
        assertThat(outside).doesNotExist();
    }

    @Test
    void refusesAFolderWithTheNameOfAFile() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("odd.csv"));

        Outcome outcome = ClaimStore.at(folder)
                .change("write", States.NOW, () -> List.of(new FileChange(odd, Optional.empty(), new byte[1])));

        assertThat(outcome).isEqualTo(new Outcome.Failed(odd, "it is not a regular file"));
    }

    @Test
    void doesNotOverwriteWhatAnEditorSavedMeanwhile() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "old");
        Outcome outcome = ClaimStore.at(folder).change("write", States.NOW, () -> {
            List<FileChange> changes = List.of(change(other, "new"), change(file, "new"));
            Files.writeString(file, "edited");
            return changes;
        });

        assertThat(outcome).isEqualTo(new Outcome.Stale(file));
        assertThat(file).hasContent("edited");
        assertThat(other).hasContent("old");
        assertNothingLeft();
    }

    @Test
    void doesNotOverwriteAFileThatAppearedMeanwhile() {
        Path made = folder.resolve("new.csv");
        Outcome outcome = ClaimStore.at(folder).change("write", States.NOW, () -> {
            Files.writeString(made, "edited");
            return List.of(new FileChange(made, Optional.empty(), "new".getBytes(UTF_8)));
        });

        assertThat(outcome).isEqualTo(new Outcome.Stale(made));
        assertThat(made).hasContent("edited");
    }

    @Test
    void letsTheFailureOfAPlanThrough() {
        ClaimStore store = ClaimStore.at(folder);

        assertThatThrownBy(() -> store.change("write", States.NOW, () -> {
                    throw new IllegalStateException("plan");
                }))
                .hasMessage("plan");
        assertThat(write(file, "new")).as("the lock is free again").isInstanceOf(Outcome.Done.class);
    }

    @Test
    void refusesAPlanThatNamesAFileTwice() {
        ClaimStore store = ClaimStore.at(folder);

        assertThatThrownBy(() ->
                        store.change("write", States.NOW, () -> List.of(change(file, "new"), change(file, "newer"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(file).hasContent("old");
    }

    @Test
    void keepsItsFolderBesideASingleFile() throws IOException {
        ClaimStore store = ClaimStore.at(file);

        assertThat(store.change("write", States.NOW, () -> List.of(change(file, "new"))))
                .isInstanceOf(Outcome.Done.class);

        assertThat(folder.resolve(".claimbench/.gitignore")).hasContent("*\n");
        assertThat(store.journal())
                .isEqualTo(List.of(new JournalEntry.Change(States.NOW, "write", List.of(file))))
                .isEqualTo(ClaimStore.at(folder).journal());
    }

    @Test
    void doesNotFollowALinkForItsOwnFolder(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(folder.resolve(".claimbench"), elsewhere);

        assertThat(write(file, "new"))
                .isEqualTo(new Outcome.Failed(folder.resolve(".claimbench"), "it is not a folder"));
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(file).hasContent("old");
    }

    @Test
    void reportsAFolderThatIsAFile() throws IOException {
        Path blocked = folder.resolve("claims.csv/below.csv");

        assertThat(write(blocked, "new")).isInstanceOf(Outcome.Failed.class);
        assertThat(file).hasContent("old");
        assertNothingLeft();
    }

    @Test
    void removesTheFoldersOfAFileThatCannotBeWritten() throws IOException {
        String tooLong = "x".repeat(300) + ".csv";

        assertThat(write(folder.resolve("a/b").resolve(tooLong), "new")).isInstanceOf(Outcome.Failed.class);

        assertThat(folder.resolve("a")).doesNotExist();
        assertNothingLeft();
    }

    @Test
    void readersWhoHaveNothingToRecoverLeaveNoTrace() {
        ClaimStore.at(folder).recover();

        assertThat(Files.exists(folder.resolve(".claimbench"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
    }
}
