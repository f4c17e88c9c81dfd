package claimbench.chart;

import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.harness.Harness;
import claimbench.harness.Selection;
import claimbench.harness.Settings;
import claimbench.intake.ClaimFiles;
import claimbench.testing.Claims;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Comparisons to draw: of the claims that come with the product, and of small files. */
final class Comparisons {

    private static final Harness.Checkup REAL = Harness.check(ClaimFiles.read(List.of(Path.of("claims"))));

    private Comparisons() {}

    /** The claims of this repository, with a model in front; empty for the first. */
    static Comparison real(String focus) {
        return compare(REAL, focus.isEmpty() ? Optional.empty() : Optional.of(focus));
    }

    /** The claims of this repository on models and benchmarks chosen by name; all where none is. */
    static Comparison realOf(Set<String> models, Set<String> benchmarks) {
        Settings usual = Claims.settings();
        Selection selection = new Selection(models, Set.of(), Set.of(), benchmarks);
        return Harness.compare(
                REAL,
                new Settings(
                        selection,
                        Optional.empty(),
                        usual.policy(),
                        usual.asOf(),
                        usual.splitSettings(),
                        Claims.FEW_DRAWS),
                "test");
    }

    /** The claims of this repository on capabilities chosen by name. */
    static Comparison realOn(Set<String> capabilities) {
        Settings usual = Claims.settings();
        Selection selection = new Selection(Set.of(), Set.of(), capabilities, Set.of());
        return Harness.compare(
                REAL,
                new Settings(
                        selection,
                        Optional.empty(),
                        usual.policy(),
                        usual.asOf(),
                        usual.splitSettings(),
                        Claims.FEW_DRAWS),
                "test");
    }

    static Comparison ofCsv(Path folder, String csv) {
        try {
            Path file = Files.writeString(folder.resolve("claims.csv"), csv);
            return compare(Harness.check(ClaimFiles.read(List.of(file))), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Comparison compare(Harness.Checkup checkup, Optional<String> focus) {
        Settings usual = Claims.settings();
        Settings settings = new Settings(
                usual.selection(), focus, usual.policy(), usual.asOf(), usual.splitSettings(), Claims.FEW_DRAWS);
        return Harness.compare(checkup, settings, "test");
    }

    static List<Drawing> drawAll(Comparison comparison, Size size) {
        return draw(comparison, size, List.of(ChartKind.values()));
    }

    static List<Drawing> draw(Comparison comparison, Size size, List<ChartKind> kinds) {
        Citations citations = Citations.of(comparison);
        List<Drawing> drawings = new ArrayList<>();
        kinds.forEach(
                kind -> drawings.addAll(kind.draw(comparison, citations, new ChartOptions(size, Optional.empty()))));
        return drawings;
    }
}
