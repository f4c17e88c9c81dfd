package claimbench.workbook;

import claimbench.office.OfficeParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;

/** A workbook without the time at which it was made, in its entries and in the properties of the document. */
final class TimelessZip {

    private static final String PROPERTIES = "docProps/core.xml";

    private TimelessZip() {}

    static byte[] of(byte[] zip) {
        try {
            SortedMap<String, byte[]> parts = OfficeParts.read(zip);
            parts.computeIfPresent(PROPERTIES, (name, xml) -> withoutDays(xml));
            return OfficeParts.write(parts);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] withoutDays(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8)
                .replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
