package claimbench.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes a part of a zip file of texts. */
final class EditedZip {

    private EditedZip() {}

    static byte[] of(byte[] zip, String part, UnaryOperator<String> edit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : parts(zip).entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                String text = entry.getKey().equals(part) ? edit.apply(entry.getValue()) : entry.getValue();
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Map<String, String> parts(byte[] zip) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    /** The sheet with other content for a cell; appended to its row if the row has no such cell. */
    static String cell(String sheet, String cell, String content) {
        String old = "<c r=\"" + cell + "\"[^>]*?(/>|>.*?</c>)";
        if (sheet.matches("(?s).*" + old + ".*")) {
            return sheet.replaceFirst(old, content);
        }
        String row = cell.replaceAll("[A-Z]", "");
        return sheet.replaceFirst("(<row r=\"" + row + "\".*?)</row>", "$1" + content + "</row>");
    }
}
