package claimbench.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version this was built as. */
final class Version implements IVersionProvider {

    static String number() {
        try (InputStream text = Objects.requireNonNull(Version.class.getResourceAsStream("/claimbench/version.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException damagedJar) {
            throw new UncheckedIOException(damagedJar);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"claimbench " + number()};
    }
}
