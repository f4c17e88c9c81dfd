package claimbench.intake;

import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes as text: strict UTF-8; UTF-16 with a byte order mark; Windows-1252 where nothing else fits.
 *
 * @param text everything, a byte order mark included
 */
record CsvText(String text, Charset charset) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The text, or a problem that says what the bytes are instead and where. */
    static Optional<CsvText> decode(String file, byte[] bytes, List<Problem> problems) {
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0x1F, 0x8B)) {
            problems.add(ProblemCode.CB010.at(
                    Location.ofFile(file),
                    "",
                    file + " is a compressed file or a workbook, not text",
                    "Open it in a spreadsheet program and save the sheet as CSV UTF-8."));
            return Optional.empty();
        }
        return decoded(file, bytes, problems).filter(text -> !text.hasControlCharacter(file, problems));
    }

    boolean byteOrderMark() {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    }

    /** True if there is nothing but blanks, beside a byte order mark. */
    boolean isBlank() {
        return (byteOrderMark() ? text.substring(1) : text).isBlank();
    }

    private static Optional<CsvText> decoded(String file, byte[] bytes, List<Problem> problems) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(file, bytes, StandardCharsets.UTF_16BE, problems);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(file, bytes, StandardCharsets.UTF_16LE, problems);
        }
        return isText(bytes, StandardCharsets.UTF_8) || startsWith(bytes, 0xEF, 0xBB, 0xBF)
                ? strict(file, bytes, StandardCharsets.UTF_8, problems)
                : windows(file, bytes, problems);
    }

    private static Optional<CsvText> windows(String file, byte[] bytes, List<Problem> problems) {
        String text = new String(bytes, WINDOWS);
        return isText(bytes, WINDOWS) && WesternText.isCertain(text)
                ? Optional.of(new CsvText(text, WINDOWS))
                : strict(file, bytes, StandardCharsets.UTF_8, problems);
    }

    private static boolean isText(byte[] bytes, Charset charset) {
        return !charset.newDecoder()
                .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1), true)
                .isError();
    }

    private static Optional<CsvText> strict(String file, byte[] bytes, Charset charset, List<Problem> problems) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = charset.newDecoder();
        CoderResult result = decoder.decode(input, output, true);
        output.flip();
        String text = output.toString();
        if (result.isError()) {
            problems.add(notText(file, line(text, text.length()), bytes[input.position()], charset));
            return Optional.empty();
        }
        return Optional.of(new CsvText(text, charset));
    }

    private static Problem notText(String file, int line, byte found, Charset charset) {
        String offending = String.format(Locale.ROOT, "byte %02X", found & 0xFF);
        return ProblemCode.CB004.at(
                Location.ofRow(file, line, line),
                offending,
                "line " + line + " holds " + offending + ", which is not " + charset.name()
                        + " text; the file is left out");
    }

    private static int line(String text, int until) {
        return 1 + (int) text.substring(0, until).chars().filter(c -> c == '\n').count();
    }

    private boolean hasControlCharacter(String file, List<Problem> problems) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\r' && c != '\n') {
                int line = line(text, i);
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
