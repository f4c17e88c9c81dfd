package claimbench.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A file that a change writes.
 *
 * @param named as people know it, absolute
 * @param real where its content is: a link stays a link, and what it points to is replaced
 * @param temporary beside the real one; holds the new content until it takes its place
 */
record TargetFile(Path named, Path real, Path temporary) {

    private static final String NUMBER_OF_NAMES = "unix:nlink";

    /**
     * The file, if it is one that may be written: below the root or linked from there, and in the end a table. So the
     * records in a claims folder from elsewhere cannot make us write a program or its settings.
     *
     * @param file below the root
     * @param temporary name of its temporary file
     */
    static TargetFile of(Path root, String file, String temporary) throws IOException {
        Path named = root.resolve(file).normalize();
        if (!named.startsWith(root) || named.equals(root)) {
            throw refused(named, "it is outside of the folder " + root);
        }
        Path real = real(named);
        if (!isTable(real)) {
            throw refused(named, "only files that end in .csv or .tsv are written");
        }
        return new TargetFile(named, real, real.resolveSibling(temporary));
    }

    /** Whether the name is that of a table. */
    static boolean isTable(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    private static Path real(Path named) throws IOException {
        if (!StoreFolder.exists(named)) {
            return named;
        }
        if (!Files.exists(named)) {
            throw refused(named, "it is a link to a file that does not exist");
        }
        Path real = named.toRealPath();
        if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            throw refused(named, "it is not a regular file");
        }
        boolean unix = real.getFileSystem().supportedFileAttributeViews().contains("unix");
        if (unix && Files.getAttribute(real, NUMBER_OF_NAMES) instanceof Integer names && names > 1) {
            throw refused(
                    named,
                    "it has " + names + " names (hard links), which writing would part; make a copy of it and put it"
                            + " in its place");
        }
        return real;
    }

    private static FileSystemException refused(Path named, String reason) {
        return new FileSystemException(named.toString(), null, reason);
    }

    Path folder() {
        return real.resolveSibling("");
    }

    /** What it holds; empty if it does not exist. */
    Optional<Bytes> read() throws IOException {
        return attempt(() -> Disk.read(real));
    }

    /** Has a content ready beside the file. */
    void stage(Bytes content) throws IOException {
        attempt(() -> {
            Files.createDirectories(folder());
            Disk.write(temporary, content, real);
            return content;
        });
    }

    /**
     * Gives the file another content, or deletes it.
     *
     * @return whether it still held what was expected; if not, it was let alone
     */
    boolean replace(Optional<Bytes> expected, Optional<Bytes> content) throws IOException {
        boolean staged = content.filter(bytes -> bytes.size() > 0).isPresent() && holds(temporary, content);
        if (content.isPresent() && !staged) {
            stage(content.get());
        }
        return attempt(() -> {
            if (!holds(real, expected)) {
                return false;
            }
            if (content.isPresent()) {
                Disk.rename(temporary, real);
            } else {
                Files.delete(real);
            }
            return true;
        });
    }

    private static boolean holds(Path file, Optional<Bytes> content) throws IOException {
        return Disk.read(file).equals(content);
    }

    void dropTemporary() throws IOException {
        attempt(() -> Files.deleteIfExists(temporary));
    }

    void forceFolder() throws IOException {
        attempt(() -> {
            Disk.force(folder());
            return real;
        });
    }

    @FunctionalInterface
    private interface Work<R> {
        R run() throws IOException;
    }

    private <R> R attempt(Work<R> work) throws IOException {
        try {
            return work.run();
        } catch (IOException failure) {
            throw Reason.at(named, failure);
        }
    }
}
