package claimbench.intake;

import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Bytes to text: strict UTF-8, with or without byte order mark. */
final class CsvText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvText() {}

    /** The text, or a problem that says what the bytes are instead and where. */
    static Optional<String> decode(String file, byte[] bytes, List<Problem> problems) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            problems.add(ProblemCode.CB004.at(Location.ofFile(file), "", file + " is UTF-16 text"));
            return Optional.empty();
        }
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0x1F, 0x8B)) {
            problems.add(ProblemCode.CB010.at(
                    Location.ofFile(file),
                    "",
                    file + " is a compressed file or a workbook, not text",
                    "Open it in a spreadsheet program and save the sheet as CSV UTF-8."));
            return Optional.empty();
        }
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(input, output, true);
        output.flip();
        if (result.isError()) {
            int line = 1 + (int) output.chars().filter(c -> c == '\n').count();
            String offending = String.format(Locale.ROOT, "byte %02X", bytes[input.position()] & 0xFF);
            problems.add(ProblemCode.CB004.at(
                    Location.ofRow(file, line, line),
                    offending,
                    "line " + line + " holds " + offending + ", which is not UTF-8 text; the file is left out"));
            return Optional.empty();
        }
        String text = output.toString();
        String plain = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return controlCharacter(file, plain, problems) ? Optional.empty() : Optional.of(plain);
    }

    private static boolean controlCharacter(String file, String text, List<Problem> problems) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if (c < ' ' && c != '\t' && c != '\r') {
                String offending = String.format(Locale.ROOT, "U+%04X", (int) c);
                problems.add(ProblemCode.CB011.at(
                        Location.ofRow(file, line, line),
                        offending,
                        "line " + line + " holds the control character " + offending + "; the file is left out"));
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
