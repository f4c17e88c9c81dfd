package claimbench.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The folder {@code .claimbench} in a claims folder. Never reached through a link: a claims folder from elsewhere must
 * not decide what is written outside of it.
 *
 * @param root the claims folder, absolute
 */
record StoreFolder(Path root) {

    private static final String NAME = ".claimbench";
    private static final Bytes IGNORE_ALL = Bytes.of("*\n".getBytes(StandardCharsets.UTF_8));

    Path path() {
        return root.resolve(NAME);
    }

    Path lock() {
        return path().resolve("lock");
    }

    /** The record of a change that counts for nothing yet. */
    Path prepared() {
        return path().resolve("prepared");
    }

    /** The record of a change that counts. */
    Path committed() {
        return path().resolve("committed");
    }

    Path journal() {
        return path().resolve("journal");
    }

    boolean holdsUnfinished() {
        return exists(prepared()) || exists(committed());
    }

    /** Part of the names of temporary files: another store that writes to the same folder takes others. */
    String token() throws IOException {
        String where = root.toRealPath().toString();
        return Bytes.of(where.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, 8);
    }

    /** Makes the folder, for whoever may write to the claims, unless it is there. */
    void make() throws IOException {
        Files.createDirectories(root);
        makeFolder(path());
    }

    /** Makes what belongs into the folder, unless it is there. Only while the lock is held. */
    void furnish() throws IOException {
        makeFolder(journal());
        Path ignore = path().resolve(".gitignore");
        if (Disk.read(ignore).filter(IGNORE_ALL::equals).isEmpty()) {
            Disk.write(ignore, IGNORE_ALL, ignore);
        }
    }

    static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private void makeFolder(Path folder) throws IOException {
        if (!exists(folder)) {
            try {
                Files.createDirectory(folder);
                Disk.makeLike(root, folder);
            } catch (FileAlreadyExistsException somebodyWasFaster) {
                return;
            }
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(folder.toString(), null, "it is not a folder");
        }
    }
}
