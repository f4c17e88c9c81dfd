package claimbench.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The few things done to a disk, each of them on the disk for good when it returns, except for renames and deletions. */
final class Disk {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private static final Set<PosixFilePermission> EXECUTE = PosixFilePermissions.fromString("--x--x--x");

    private Disk() {}

    /** What a regular file holds; empty if there is nothing of that name. Does not follow a link. */
    static Optional<Bytes> read(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(file.toString(), null, "it is not a regular file");
        }
        try (InputStream input = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Bytes.of(input.readAllBytes()));
        }
    }

    /**
     * Writes a new file, in place of whatever has its name.
     *
     * @param model the file whose mode, owner and group it gets, as far as the system allows; if there is none, it gets
     *     what new files get
     */
    static void write(Path file, Bytes content, Path model) throws IOException {
        Files.deleteIfExists(file);
        boolean hasModel = posix(model).isPresent();
        FileAttribute<?>[] first = hasModel
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
        try (FileChannel channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), first)) {
            if (hasModel) {
                makeLike(model, file);
            }
            ByteBuffer rest = ByteBuffer.wrap(content.toArray());
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** How many may do how much with a file; 0 if it does not exist. */
    static int permissions(Path file) throws IOException {
        return posix(file).map(attributes -> attributes.permissions().size()).orElse(0);
    }

    private static Optional<PosixFileAttributes> posix(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || !Files.exists(file) ? Optional.empty() : Optional.of(view.readAttributes());
    }

    /**
     * Gives a file mode, owner and group of another, as far as the system allows. If the group cannot be kept, it may
     * do what all others may, so that nobody reads what he could not read before.
     */
    static void makeLike(Path model, Path file) throws IOException {
        Optional<PosixFileAttributes> wanted = posix(model);
        if (wanted.isEmpty()) {
            return;
        }
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        Set<PosixFilePermission> mode = EnumSet.noneOf(PosixFilePermission.class);
        mode.addAll(wanted.get().permissions());
        if (Files.isDirectory(model) && !Files.isDirectory(file)) {
            mode.removeAll(EXECUTE);
        }
        PosixFileAttributes own = view.readAttributes();
        if (!own.group().equals(wanted.get().group())) {
            try {
                view.setGroup(wanted.get().group());
            } catch (IOException notAllowed) {
                removeUnless(mode, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
                removeUnless(mode, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
            }
        }
        if (!own.owner().equals(wanted.get().owner())) {
            try {
                view.setOwner(wanted.get().owner());
            } catch (IOException notAllowed) {
                mode.add(PosixFilePermission.OWNER_READ);
            }
        }
        view.setPermissions(mode);
    }

    private static void removeUnless(Set<PosixFilePermission> mode, PosixFilePermission it, PosixFilePermission other) {
        if (!mode.contains(other)) {
            mode.remove(it);
        }
    }

    /** Puts a file in the place of another; whoever looks sees the one or the other. */
    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Makes sure that the names in a folder are on the disk, where the system knows of such a thing. */
    static void force(Path folder) throws IOException {
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
