package claimbench.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Lines of text with their SHA-256 below them, so that a torn or damaged file is known as such. */
final class CheckedLines {

    private static final String SEAL = "sha256 ";

    private CheckedLines() {}

    static Bytes write(List<String> lines) {
        Bytes text = utf8(String.join("\n", lines) + "\n");
        return text.then(utf8(SEAL + text.sha256() + "\n"));
    }

    /** The lines; empty if they are not all there as they were written. */
    static Optional<List<String>> read(Bytes bytes) {
        String text = new String(bytes.toArray(), StandardCharsets.UTF_8);
        int end = text.lastIndexOf(SEAL);
        if (end < 1) {
            return Optional.empty();
        }
        List<String> lines = text.substring(0, end - 1).lines().toList();
        return Optional.of(lines).filter(whole -> write(whole).equals(bytes));
    }

    private static Bytes utf8(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
