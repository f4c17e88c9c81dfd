package claimbench.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Carries a change out, all of it or nothing; and ends what a killed run left. Only while the lock is held. */
final class Transaction {

    private final StoreFolder store;
    private final Journal journal;
    private final ChangeRecord change;
    private final List<Step> steps;

    private Transaction(StoreFolder store, ChangeRecord change) throws IOException {
        this.store = store;
        this.journal = new Journal(store.journal());
        this.change = change;
        this.steps = new ArrayList<>();
        for (FileEdit edit : change.edits()) {
            String temporary = ".claimbench-" + store.token() + "-" + steps.size() + ".tmp";
            steps.add(new Step(TargetFile.of(store.root(), edit.file(), temporary), edit));
        }
    }

    /** One file of the change. */
    private record Step(TargetFile target, FileEdit edit) {

        /** Whether the file holds what it held before the change or what it holds after it. */
        boolean isKnown() throws IOException {
            Optional<Bytes> content = target.read();
            return edit.fits(content) || edit.isDoneIn(content);
        }

        /** Does the edit, or its inverse, if the file holds what that needs. */
        boolean carryOut(FileEdit direction) throws IOException {
            Optional<Bytes> content = target.read();
            if (direction.fits(content)) {
                return target.replace(content, direction.applyTo(content));
            }
            return direction.isDoneIn(content);
        }
    }

    /**
     * Makes a change.
     *
     * @return the file that does not hold what the change starts from; nothing was done then
     * @throws IOException if something could not be written; nothing was done then, unless the message says so
     */
    static Optional<Path> run(StoreFolder store, ChangeRecord change) throws IOException {
        return new Transaction(store, change).run();
    }

    private Optional<Path> run() throws IOException {
        for (Step step : steps) {
            if (!step.edit().fits(step.target().read())) {
                return Optional.of(step.target().named());
            }
        }
        List<Path> newFolders = foldersToMake();
        try {
            prepare();
            Disk.rename(store.prepared(), store.committed());
            Disk.force(store.path());
            Optional<Path> stale = rollForward();
            if (stale.isPresent()) {
                takeBack();
                removeEmpty(newFolders);
            }
            return stale;
        } catch (IOException failure) {
            throw afterTakingBack(failure, newFolders);
        }
    }

    private void prepare() throws IOException {
        Disk.write(store.prepared(), change.write(), leastOpenFile());
        for (Step step : steps) {
            Optional<Bytes> content = step.edit().applyTo(step.target().read());
            if (content.isPresent()) {
                step.target().stage(content.get());
            }
        }
    }

    /** The record holds parts of the files: nobody must read there what he may not read in them. */
    private Path leastOpenFile() throws IOException {
        Path least = store.prepared();
        for (Step step : steps) {
            Path file = step.target().real();
            if (Files.exists(file) && (!Files.exists(least) || Disk.permissions(file) < Disk.permissions(least))) {
                least = file;
            }
        }
        return least;
    }

    /** From the committed record to the entry in the journal; stops at a file that somebody else has changed. */
    private Optional<Path> rollForward() throws IOException {
        for (Step step : steps) {
            if (!step.carryOut(step.edit())) {
                return Optional.of(step.target().named());
            }
        }
        for (Step step : steps) {
            step.target().dropTemporary();
            step.target().forceFolder();
        }
        Disk.rename(store.committed(), journal.place(change.number()));
        settle();
        return Optional.empty();
    }

    /** The change is on the disk. If this fails, the next run finds it committed and complete, or a journal too long. */
    private void settle() {
        try {
            Disk.force(store.journal());
            Disk.force(store.path());
            if (change.undo()) {
                Files.delete(journal.place(change.number()));
            }
            journal.prune();
        } catch (IOException untidy) {
            return;
        }
    }

    /** Every file that holds what the change made of it gets back what it held; one that somebody changed is let alone. */
    private void takeBack() throws IOException {
        if (StoreFolder.exists(store.committed())) {
            Disk.rename(store.committed(), store.prepared());
        }
        for (Step step : steps) {
            step.carryOut(step.edit().inverse());
            if (Files.isDirectory(step.target().folder())) {
                step.target().dropTemporary();
                step.target().forceFolder();
            }
        }
        Files.deleteIfExists(store.prepared());
        Disk.force(store.path());
    }

    private IOException afterTakingBack(IOException failure, List<Path> newFolders) {
        try {
            takeBack();
            removeEmpty(newFolders);
            return failure;
        } catch (IOException worse) {
            if (!store.holdsUnfinished()) {
                return failure;
            }
            Path file = Reason.file(failure).orElse(store.path());
            FileSystemException both = new FileSystemException(
                    file.toString(),
                    null,
                    Reason.words(failure) + "; what was begun stays until the next command ends it or takes it back");
            both.initCause(failure);
            both.addSuppressed(worse);
            return both;
        }
    }

    private List<Path> foldersToMake() {
        List<Path> folders = new ArrayList<>();
        for (Step step : steps) {
            Path folder = step.target().folder();
            while (folder != null && !Files.exists(folder)) {
                folders.add(folder);
                folder = folder.getParent();
            }
        }
        folders.sort(Comparator.comparing(Path::getNameCount).reversed().thenComparing(Comparator.naturalOrder()));
        return folders;
    }

    private static void removeEmpty(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            Files.deleteIfExists(folder);
        }
    }

    /** Ends what a killed run left: forward if it was committed, else back. */
    static void recover(StoreFolder store) throws IOException {
        if (StoreFolder.exists(store.committed())) {
            Transaction unfinished = new Transaction(store, read(store.committed()));
            if (!unfinished.allKnown() || unfinished.rollForward().isPresent()) {
                unfinished.takeBack();
            }
        }
        if (StoreFolder.exists(store.prepared())) {
            Optional<ChangeRecord> record = Disk.read(store.prepared()).flatMap(ChangeRecord::read);
            if (record.isPresent()) {
                new Transaction(store, record.get()).takeBack();
            } else {
                Files.delete(store.prepared());
            }
        }
    }

    private boolean allKnown() throws IOException {
        for (Step step : steps) {
            if (!step.isKnown()) {
                return false;
            }
        }
        return true;
    }

    private static ChangeRecord read(Path file) throws IOException {
        return Disk.read(file)
                .flatMap(ChangeRecord::read)
                .orElseThrow(() -> new FileSystemException(
                        file.toString(),
                        null,
                        "this record of an interrupted change is damaged; look at the claims, then delete it"));
    }
}
