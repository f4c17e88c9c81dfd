package claimbench.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What is looked at before a presentation of somebody is opened. */
final class SlideRefusal {

    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String MAIN = "ppt/presentation.xml";

    private SlideRefusal() {}

    static Optional<String> of(byte[] pptx) {
        if (pptx.length >= OLD_OFFICE.length
                && Arrays.equals(pptx, 0, OLD_OFFICE.length, OLD_OFFICE, 0, OLD_OFFICE.length)) {
            return Optional.of("it is encrypted, or a .ppt of before 2007; save it as .pptx without a password");
        }
        try {
            return of(OfficeParts.read(pptx));
        } catch (IOException damaged) {
            return Optional.of("it is damaged, or no .pptx: " + damaged.getMessage());
        }
    }

    private static Optional<String> of(Map<String, byte[]> parts) {
        if (!parts.containsKey(MAIN)) {
            return Optional.of("it is no presentation");
        }
        if (parts.keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))
                || text(parts, "[Content_Types].xml").contains("macroEnabled")) {
            return Optional.of("it holds macros; save it as .pptx");
        }
        if (parts.keySet().stream().anyMatch(name -> name.startsWith("_xmlsignatures/"))) {
            return Optional.of("it is signed, and a change would break the signature");
        }
        return parts.keySet().stream()
                .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
                .filter(name -> isUnsafe(text(parts, name)))
                .findFirst()
                .map(name -> "part " + name + " has a document type or is no plain XML");
    }

    private static boolean isUnsafe(String xml) {
        return xml.contains("<!DOCTYPE") || xml.indexOf('\0') >= 0;
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
