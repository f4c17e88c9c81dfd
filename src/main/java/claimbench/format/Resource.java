package claimbench.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files that come with the program. */
final class Resource {

    private Resource() {}

    static InputStream stream(String name) {
        return Objects.requireNonNull(Resource.class.getResourceAsStream("/claimbench/" + name), name);
    }

    static byte[] bytes(String name) {
        try (InputStream in = stream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Carriage returns would be dropped by a browser before it compares the hash.
    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).replace("\r", "");
    }
}
