package claimbench.store;

import java.nio.file.Path;
import java.util.Optional;

/** One file that is to get another content, or is to be created. */
public final class FileChange {

    private final Path path;
    private final Optional<Bytes> before;
    private final Bytes after;

    /**
     * A change of one file.
     *
     * @param before what the file held when it was read; empty if there was no such file
     */
    public FileChange(Path path, Optional<byte[]> before, byte[] after) {
        this.path = path;
        this.before = before.map(Bytes::of);
        this.after = Bytes.of(after);
    }

    Path path() {
        return path;
    }

    Optional<Bytes> before() {
        return before;
    }

    Bytes after() {
        return after;
    }

    boolean differs() {
        return !before.equals(Optional.of(after));
    }
}
