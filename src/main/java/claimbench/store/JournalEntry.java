package claimbench.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** One change that was made and can be taken back, or the ruin of one. */
public sealed interface JournalEntry {

    <R> R match(Function<Change, R> change, Function<Damaged, R> damaged);

    /**
     * A change.
     *
     * @param command the words it was made with
     * @param files those it changed or created
     */
    record Change(Instant time, String command, List<Path> files) implements JournalEntry {
        public Change {
            files = List.copyOf(files);
        }

        @Override
        public <R> R match(Function<Change, R> change, Function<Damaged, R> damaged) {
            return change.apply(this);
        }
    }

    /** A file of the journal that cannot be read; neither it nor any change before it can be taken back. */
    record Damaged(Path file) implements JournalEntry {
        @Override
        public <R> R match(Function<Change, R> change, Function<Damaged, R> damaged) {
            return damaged.apply(this);
        }
    }
}
