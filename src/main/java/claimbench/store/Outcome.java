package claimbench.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * How a change ended. Except for {@link Done}, all files hold what they held before; if the disk fails for good in the
 * middle of a committed change, the next command ends it, and {@link Failed} says so.
 */
public sealed interface Outcome {

    <R> R match(Cases<R> cases);

    /** One function for each way to end. */
    record Cases<R>(
            Function<Done, R> done,
            Function<Unchanged, R> unchanged,
            Function<Busy, R> busy,
            Function<Stale, R> stale,
            Function<Failed, R> failed) {}

    /**
     * All files are written and on the disk.
     *
     * @param files those that changed, in the order of the plan
     */
    record Done(List<Path> files) implements Outcome {
        public Done {
            files = List.copyOf(files);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.done().apply(this);
        }
    }

    /** There was nothing to change, or nothing to take back. */
    record Unchanged() implements Outcome {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unchanged().apply(this);
        }
    }

    /**
     * Somebody else kept the lock for longer than we wait.
     *
     * @param holder who, doing what, since when; for people
     */
    record Busy(String holder) implements Outcome {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.busy().apply(this);
        }
    }

    /**
     * A file does not hold what it should: since the plan read it, or since the change that is to be taken back,
     * somebody has changed it.
     */
    record Stale(Path file) implements Outcome {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stale().apply(this);
        }
    }

    /**
     * A file or folder cannot be read or written.
     *
     * @param reason in plain words, to stand behind the name of the file and a colon
     */
    record Failed(Path file, String reason) implements Outcome {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.failed().apply(this);
        }
    }
}
