package claimbench.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A claims folder as something that is written to. Changes are made one at a time, each of them wholly or not at all,
 * and kept in a journal; see the package for how.
 */
public final class ClaimStore {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path shown;
    private final StoreFolder folder;
    private final Duration patience;

    private ClaimStore(Path shown, Duration patience) {
        this.shown = shown;
        this.folder = new StoreFolder(shown.toAbsolutePath().normalize());
        this.patience = patience;
    }

    /**
     * The store of a claims folder, which need not exist yet, or of the folder in which a claims file is.
     *
     * @param claims a folder, or a file that ends in .csv or .tsv
     */
    public static ClaimStore at(Path claims) {
        return at(claims, PATIENCE);
    }

    static ClaimStore at(Path claims, Duration patience) {
        boolean isFolder = Files.isDirectory(claims) || (!Files.exists(claims) && !TargetFile.isTable(claims));
        Path of = isFolder ? claims : claims.resolveSibling("");
        return new ClaimStore(of, patience);
    }

    /**
     * Changes files of the folder.
     *
     * @param command the words of the user, for the journal and for those who have to wait
     * @throws IllegalArgumentException if the plan names a file twice
     */
    public Outcome change(String command, Instant now, Plan plan) {
        return locked(command, now, () -> {
            List<FileChange> changes =
                    plan.changes().stream().filter(FileChange::differs).toList();
            if (changes.isEmpty()) {
                return new Outcome.Unchanged();
            }
            List<FileEdit> edits = new ArrayList<>();
            for (FileChange change : changes) {
                edits.add(FileEdit.of(name(change.path()), change.before(), change.after()));
            }
            if (edits.stream().map(FileEdit::file).distinct().count() < edits.size()) {
                throw new IllegalArgumentException("a file is named twice: " + edits);
            }
            return run(new ChangeRecord(records().next(), false, now, command, edits));
        });
    }

    /**
     * Takes back the last change that was not taken back yet; doing it twice takes back two changes. Deletes files that
     * the change had created. An undo cannot itself be undone.
     */
    public Outcome undo(Instant now) {
        return locked("undo", now, () -> {
            List<Journal.Place> changes = records().changes();
            if (changes.isEmpty()) {
                return new Outcome.Unchanged();
            }
            Journal.Place last = changes.get(0);
            Optional<ChangeRecord> record = last.read();
            if (record.isEmpty()) {
                String reason = "this record of the last change is damaged; delete it to go on to the change before it";
                return new Outcome.Failed(shown(last.file()), reason);
            }
            return run(record.get().inverse(now));
        });
    }

    /**
     * Ends what a killed run left, so that all files hold what one change made of them. For those who are about to read:
     * looks for two names if there is nothing to do, does not wait, and says nothing if it may not write or somebody
     * else is at work.
     */
    public void recover() {
        if (!folder.holdsUnfinished()) {
            return;
        }
        try {
            folder.make();
            Optional<StoreLock> lock =
                    StoreLock.take(folder.lock(), "recovery", Duration.ZERO).lock();
            if (lock.isPresent()) {
                try {
                    Transaction.recover(folder);
                } finally {
                    lock.get().release();
                }
            }
        } catch (IOException leftToTheNextChange) {
            return;
        }
    }

    /**
     * The changes that {@link #undo} would take back, the newest first.
     *
     * @throws IOException if the journal cannot be read
     */
    public List<JournalEntry> journal() throws IOException {
        List<JournalEntry> entries = new ArrayList<>();
        for (Journal.Place place : records().changes()) {
            Optional<ChangeRecord> record = place.read();
            entries.add(record.isPresent() ? entry(record.get()) : new JournalEntry.Damaged(shown(place.file())));
        }
        return entries;
    }

    private JournalEntry entry(ChangeRecord record) {
        List<Path> files =
                record.edits().stream().map(edit -> shown.resolve(edit.file())).toList();
        return new JournalEntry.Change(record.time(), record.command(), files);
    }

    @FunctionalInterface
    private interface Work {
        Outcome run() throws IOException;
    }

    private Outcome locked(String command, Instant now, Work work) {
        try {
            folder.make();
            String me = "process " + ProcessHandle.current().pid() + " (" + command + "), since " + now;
            StoreLock.Attempt attempt = StoreLock.take(folder.lock(), me, patience);
            if (attempt.lock().isEmpty()) {
                return new Outcome.Busy(attempt.holder());
            }
            try {
                folder.furnish();
                Transaction.recover(folder);
                return work.run();
            } finally {
                attempt.lock().get().release();
            }
        } catch (IOException failure) {
            return new Outcome.Failed(shown(Reason.file(failure).orElse(folder.path())), Reason.words(failure));
        }
    }

    private Outcome run(ChangeRecord record) throws IOException {
        Optional<Path> stale = Transaction.run(folder, record);
        if (stale.isPresent()) {
            return new Outcome.Stale(shown(stale.get()));
        }
        return new Outcome.Done(
                record.edits().stream().map(edit -> shown.resolve(edit.file())).toList());
    }

    private Journal records() {
        return new Journal(folder.journal());
    }

    /** The name of a file below the folder, the same on every system. */
    private String name(Path file) throws IOException {
        Path path = file.toAbsolutePath().normalize();
        if (!path.startsWith(folder.root())) {
            throw new FileSystemException(path.toString(), null, "it is outside of the folder " + shown);
        }
        return StreamSupport.stream(folder.root().relativize(path).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private Path shown(Path path) {
        return path.startsWith(folder.root()) ? shown.resolve(folder.root().relativize(path)) : path;
    }
}
