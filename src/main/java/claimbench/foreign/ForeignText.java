package claimbench.foreign;

import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Bytes to text: UTF-8, or UTF-16 that says so. */
final class ForeignText {

    private ForeignText() {}

    /** The text without byte order mark; empty, with a problem, if the bytes are something else. */
    static Optional<String> decode(String file, byte[] bytes, List<Problem> problems) {
        try {
            String text =
                    charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException otherBytes) {
            problems.add(ProblemCode.CB004.at(Location.ofFile(file), "", file + " is not UTF-8 text"));
            return Optional.empty();
        }
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return first == 0xFEFF || first == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
