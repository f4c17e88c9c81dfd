package claimbench.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of an Office document by name, and the zip file that holds them: always in the same order, without the time
 * at which it was made. Readers want the list of content types first (ECMA-376 part 2 lets it stand anywhere).
 */
public final class OfficeParts {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 1L << 30;

    private OfficeParts() {}

    /**
     * What is in a file.
     *
     * @throws IOException if it is no zip file, is cut off, or holds more than a gigabyte
     */
    public static SortedMap<String, byte[]> read(byte[] file) throws IOException {
        requireZip(file);
        SortedMap<String, byte[]> parts = new TreeMap<>();
        long room = MOST_BYTES;
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] content = zip.getInputStream(entry).readNBytes((int) Math.min(room + 1, Integer.MAX_VALUE - 8));
                room -= content.length;
                if (room < 0 || parts.size() >= MOST_PARTS) {
                    throw new IOException("it unpacks to more than a document can need");
                }
                requireWhole(entry, content);
                if (!entry.isDirectory() && parts.put(entry.getName(), content) != null) {
                    throw new IOException("it holds " + entry.getName() + " twice");
                }
            }
        } catch (IllegalArgumentException damaged) {
            throw new IOException("it is damaged", damaged);
        }
        if (parts.isEmpty()) {
            throw new IOException("it is empty");
        }
        return parts;
    }

    private static void requireZip(byte[] file) throws IOException {
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            throw new IOException("it is not a zip file");
        }
    }

    private static void requireWhole(ZipArchiveEntry entry, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        if (sum.getValue() != entry.getCrc()) {
            throw new IOException("it is damaged at " + entry.getName());
        }
    }

    /** The file that holds these parts. */
    public static byte[] write(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : ordered(parts)) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(NEVER);
                out.putNextEntry(entry);
                out.write(parts.get(name));
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String[] ordered(Map<String, byte[]> parts) {
        String[] names = parts.keySet().toArray(String[]::new);
        Arrays.sort(
                names,
                Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES))
                        .thenComparing(name -> !name.startsWith("_rels/"))
                        .thenComparing(Comparator.naturalOrder()));
        return names;
    }
}
