package claimbench.testing;

import claimbench.harness.Comparison;
import claimbench.harness.Harness;
import claimbench.harness.Settings;
import claimbench.intake.ClaimFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Comparisons of claims that a test writes itself, or of the claims that come with the project. */
public final class Claims {

    /** The claims that come with the project. */
    public static final Path SHIPPED = Path.of("claims");

    private Claims() {}

    /** Writes the files, by name, and compares them. */
    public static Comparison compare(Path folder, Map<String, String> files, Settings settings) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return compare(folder, settings);
    }

    public static Comparison compare(Path path, Settings settings) {
        return Harness.compare(Harness.check(ClaimFiles.read(List.of(path))), settings, "0.0.0");
    }
}
