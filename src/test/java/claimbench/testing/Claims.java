package claimbench.testing;

import claimbench.harness.Comparison;
import claimbench.harness.Harness;
import claimbench.harness.Settings;
import claimbench.intake.ClaimFiles;
import claimbench.score.DuelRule;
import claimbench.score.StandingRules;
import claimbench.stats.Draws;
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

    /** The usual rules of standings, with as few draws as a test needs. */
    public static final StandingRules FEW_DRAWS =
            new StandingRules(DuelRule.SAME_SOURCE, 3, new Draws(1, 40), Map.of());

    private Claims() {}

    /** The usual settings, with few draws. */
    public static Settings settings() {
        Settings usual = Settings.defaults();
        return new Settings(
                usual.selection(), usual.focus(), usual.policy(), usual.asOf(), usual.splitSettings(), FEW_DRAWS);
    }

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
