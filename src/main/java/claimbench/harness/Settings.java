package claimbench.harness;

import claimbench.compare.CellPolicy;
import claimbench.score.StandingRules;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Everything that decides a comparison beside its input.
 *
 * @param focus the model the memo is about; empty for the first model
 * @param asOf only what was known on that day; empty for everything
 * @param splitSettings whether every setting shared by two models gets its own column
 * @param standing which duels decide standings, and over which draws
 * @param circulated whether what was noted beside claims and sources is left out
 */
public record Settings(
        Selection selection,
        Optional<String> focus,
        CellPolicy policy,
        Optional<LocalDate> asOf,
        boolean splitSettings,
        StandingRules standing,
        boolean circulated) {

    public Settings(
            Selection selection,
            Optional<String> focus,
            CellPolicy policy,
            Optional<LocalDate> asOf,
            boolean splitSettings,
            StandingRules standing) {
        this(selection, focus, policy, asOf, splitSettings, standing, false);
    }

    public static Settings defaults() {
        return new Settings(
                Selection.EVERYTHING,
                Optional.empty(),
                CellPolicy.DEFAULT,
                Optional.empty(),
                false,
                StandingRules.DEFAULT);
    }

    /** The same for a copy that leaves the house. */
    public Settings forCirculation() {
        return new Settings(selection, focus, policy, asOf, splitSettings, standing, true);
    }
}
