package claimbench.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * What is looked at before a workbook is opened: size, what it unpacks to, document types (which can name other files
 * and expand without end) and cells far outside any sheet.
 */
final class WorkbookFile {

    static final int LARGEST = 64 << 20;
    static final int LARGEST_UNPACKED = 256 << 20;
    static final int MOST_ENTRIES = 1_000;

    /** Sheets of text pack about 20 to 1; what goes far beyond is made to fill the memory. */
    static final int HIGHEST_RATIO = 150;

    private static final int ALWAYS_ALLOWED = 4 << 20;
    private static final Pattern FAR_CELL = Pattern.compile("(?<![:\\w])r\\s*=\\s*[\"'][A-Za-z]{4,}\\d");

    private WorkbookFile() {}

    /** Why the bytes must not be opened as a workbook; empty if they may. */
    static Optional<String> danger(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Optional.of("it is larger than 64 MB");
        }
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            SharedTexts shared = new SharedTexts();
            long unpacked = 0;
            int entries = 0;
            long allowed = Math.min(LARGEST_UNPACKED, ALWAYS_ALLOWED + (long) HIGHEST_RATIO * bytes.length);
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] content = zip.getInputStream(entry).readNBytes((int) (allowed - unpacked + 1));
                unpacked += content.length;
                entries++;
                if (unpacked > allowed || entries > MOST_ENTRIES) {
                    return Optional.of("it unpacks to more than a workbook of its size holds");
                }
                shared.see(entry.getName(), content);
                Optional<String> danger = dangerIn(entry.getName(), content);
                if (danger.isPresent()) {
                    return danger;
                }
            }
            return shared.areWhole()
                    ? Optional.empty()
                    : Optional.of("it is damaged: cells lead to texts that are not there");
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.of("it is damaged");
        }
    }

    /** True if {@code claimbench export} made it, whatever program saved it since. */
    static boolean isOurs(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            ZipArchiveEntry part = zip.getEntry("xl/workbook.xml");
            return part != null
                    && new String(zip.getInputStream(part).readNBytes(1 << 20), StandardCharsets.UTF_8)
                            .contains("\"" + BaseSheet.NAME + "\"");
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }

    private static Optional<String> dangerIn(String name, byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if ((name.endsWith(".xml") || name.endsWith(".rels"))
                && (text.contains("<!DOCTYPE") || text.indexOf('\0') >= 0)) {
            return Optional.of("part " + name + " has a document type or is no plain XML");
        }
        return name.startsWith("xl/worksheets/") && FAR_CELL.matcher(text).find()
                ? Optional.of("part " + name + " has cells outside any sheet")
                : Optional.empty();
    }

    /** The texts that cells share by number. The library reads a number that leads nowhere as an empty cell. */
    private static final class SharedTexts {
        private static final Pattern TEXT = Pattern.compile("<(?:\\w+:)?si[ />]");
        private static final Pattern NUMBER =
                Pattern.compile("<(?:\\w+:)?c\\s[^>]*\\bt=[\"']s[\"'][^>]*>\\s*<(?:\\w+:)?v>\\s*(\\d{1,9})");

        private long texts;
        private long needed;

        void see(String part, byte[] content) {
            String text = new String(content, StandardCharsets.ISO_8859_1);
            if (part.equals("xl/sharedStrings.xml")) {
                texts = TEXT.matcher(text).results().count();
            } else if (part.startsWith("xl/worksheets/")) {
                NUMBER.matcher(text)
                        .results()
                        .forEach(found -> needed = Math.max(needed, 1 + Long.parseLong(found.group(1))));
            }
        }

        boolean areWhole() {
            return needed <= texts;
        }
    }
}
