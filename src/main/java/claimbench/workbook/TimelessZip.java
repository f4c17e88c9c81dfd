package claimbench.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip file without the time at which it was made, in its entries and in the properties of the document. */
final class TimelessZip {

    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TimelessZip() {}

    static byte[] of(byte[] zip) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipFile in = ZipFile.builder().setByteArray(zip).get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(NEVER);
                out.putNextEntry(timeless);
                out.write(content(entry.getName(), in.getInputStream(entry).readAllBytes()));
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] content(String name, byte[] content) {
        if (!name.equals("docProps/core.xml")) {
            return content;
        }
        return new String(content, StandardCharsets.UTF_8)
                .replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
