package claimbench.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder that results are written into. Every file appears whole or not at all; files that claimbench did not write,
 * or that were changed since, are never overwritten unless asked.
 */
final class OutputFolder {

    private final Path folder;
    private final boolean force;

    OutputFolder(Path folder, boolean force) {
        this.folder = folder;
        this.force = force;
    }

    /**
     * Writes all files, the manifest last, and deletes what an earlier manifest lists and this one does not.
     *
     * @param files contents by name
     * @return the reason why nothing was written; empty if all is well
     */
    Optional<String> write(Map<String, byte[]> files) {
        List<Path> temporary = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            Map<String, String> before =
                    Manifest.read(folder).map(Manifest::outputs).orElse(Map.of());
            List<String> changed = foreign(files, before);
            if (!changed.isEmpty() && !force) {
                return Optional.of(folder + " holds " + String.join(", ", changed)
                        + ", which claimbench did not write or somebody changed since. Move "
                        + (changed.size() == 1 ? "it" : "them") + " away, choose another --out, or add --force.");
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path part = folder.resolve("." + file.getKey() + ".part");
                temporary.add(part);
                Files.createDirectories(part.getParent());
                writeThrough(part, file.getValue());
            }
            for (String name : files.keySet()) {
                Files.move(
                        folder.resolve("." + name + ".part"),
                        folder.resolve(name),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            deleteStale(files, before);
            return Optional.empty();
        } catch (IOException failure) {
            return Optional.of(folder + " could not be written: " + reason(failure));
        } finally {
            temporary.forEach(OutputFolder::deleteQuietly);
        }
    }

    private List<String> foreign(Map<String, byte[]> files, Map<String, String> before) throws IOException {
        List<String> foreign = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (Files.exists(path) && !file.getKey().equals(Manifest.FILE)) {
                String hash = Manifest.sha256(Files.readAllBytes(path));
                boolean ours = hash.equals(before.get(file.getKey()));
                if (!ours && !hash.equals(Manifest.sha256(file.getValue()))) {
                    foreign.add(file.getKey());
                }
            }
        }
        return foreign;
    }

    private void deleteStale(Map<String, byte[]> files, Map<String, String> before) throws IOException {
        for (Map.Entry<String, String> old : before.entrySet()) {
            Path path = folder.resolve(old.getKey()).normalize();
            boolean inside = path.startsWith(folder.normalize());
            if (!files.containsKey(old.getKey())
                    && inside
                    && Files.isRegularFile(path)
                    && Manifest.sha256(Files.readAllBytes(path)).equals(old.getValue())) {
                Files.delete(path);
            }
        }
    }

    private static void writeThrough(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof java.nio.file.AccessDeniedException) {
            return "you may not write there";
        }
        if (failure instanceof java.nio.file.FileAlreadyExistsException) {
            return "there is a file of that name";
        }
        return String.valueOf(failure.getMessage());
    }
}
