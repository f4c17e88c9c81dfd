package claimbench.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file that somebody wrote, such as a memo. It is replaced as a whole or not at all, and what it held before stays
 * beside it.
 */
public final class OneFile {

    private static final String BACKUP = ".backup-";
    private static final String TEMPORARY = ".claimbench-part";

    private final Path named;

    private OneFile(Path named) {
        this.named = named;
    }

    public static OneFile at(Path file) {
        return new OneFile(file);
    }

    /**
     * Gives the file another content.
     *
     * @param expected what it must hold until then
     * @param beside further files to write, by their path from the folder of the file; written first
     * @return done with the backup, the further files and the file itself; busy while an office program has it open
     */
    public Outcome replace(byte[] expected, byte[] content, Map<String, byte[]> beside) {
        List<Path> undo = new ArrayList<>();
        try {
            Path real = real();
            Map<String, byte[]> further = changedOf(real, beside);
            if (Arrays.equals(expected, content) && further.isEmpty()) {
                return new Outcome.Unchanged();
            }
            Optional<String> holder = holder(real);
            if (holder.isPresent()) {
                return new Outcome.Busy(holder.get());
            }
            if (!holds(real, expected)) {
                return new Outcome.Stale(named);
            }
            Path backup = freeBackup(real);
            undo.add(backup);
            Disk.write(backup, Bytes.of(expected), real);
            List<Path> written = new ArrayList<>(List.of(named.resolveSibling(backup.getFileName())));
            for (Map.Entry<String, byte[]> more : further.entrySet()) {
                Path file = real.resolveSibling(more.getKey());
                Files.createDirectories(file.resolveSibling(""));
                put(file, more.getValue(), real, undo);
                written.add(named.resolveSibling(more.getKey()));
            }
            Path temporary = temporary(real);
            undo.add(temporary);
            Disk.write(temporary, Bytes.of(content), real);
            if (!holds(real, expected)) {
                return new Outcome.Stale(named);
            }
            Disk.rename(temporary, real);
            undo.clear();
            Disk.force(real.resolveSibling(""));
            written.add(named);
            return new Outcome.Done(written);
        } catch (IOException failure) {
            return new Outcome.Failed(Reason.file(failure).orElse(named), Reason.words(failure));
        } finally {
            undo.forEach(OneFile::drop);
        }
    }

    private static Map<String, byte[]> changedOf(Path real, Map<String, byte[]> beside) throws IOException {
        Map<String, byte[]> changed = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> more : beside.entrySet()) {
            if (!holds(real.resolveSibling(more.getKey()), more.getValue())) {
                changed.put(more.getKey(), more.getValue());
            }
        }
        return changed;
    }

    private static void put(Path file, byte[] content, Path model, List<Path> undo) throws IOException {
        Path temporary = temporary(file);
        undo.add(temporary);
        Disk.write(temporary, Bytes.of(content), model);
        Disk.rename(temporary, file);
        undo.remove(temporary);
    }

    private Path real() throws IOException {
        Path real = named.toRealPath();
        if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(named.toString(), null, "it is not a regular file");
        }
        if (!Files.isWritable(real)) {
            throw new FileSystemException(named.toString(), null, "it is read-only");
        }
        return real;
    }

    /** Who has the file open, as the marks beside it say that Word, PowerPoint and LibreOffice leave. */
    private static Optional<String> holder(Path real) {
        String name = String.valueOf(real.getFileName());
        String ending = name.substring(Math.min(2, name.length()));
        for (String mark : List.of("~$" + name, "~$" + ending)) {
            if (Files.exists(real.resolveSibling(mark), LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(
                        "Microsoft Office, which has it open (close it there, or delete " + mark + " if nobody has)");
            }
        }
        String mark = ".~lock." + name + "#";
        return Files.exists(real.resolveSibling(mark), LinkOption.NOFOLLOW_LINKS)
                ? Optional.of("LibreOffice, which has it open (close it there, or delete " + mark + " if nobody has)")
                : Optional.empty();
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        return Disk.read(file).equals(Optional.of(Bytes.of(content)));
    }

    /** {@code memo.backup-1.docx}: the ending stays, so that a double click opens it. */
    private static Path freeBackup(Path real) {
        String name = String.valueOf(real.getFileName());
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        int number = 1;
        Path backup = real;
        do {
            backup = real.resolveSibling(name.substring(0, dot) + BACKUP + number++ + name.substring(dot));
        } while (Files.exists(backup, LinkOption.NOFOLLOW_LINKS));
        return backup;
    }

    private static Path temporary(Path file) {
        return file.resolveSibling("." + file.getFileName() + TEMPORARY);
    }

    private static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }
}
