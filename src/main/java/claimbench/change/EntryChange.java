package claimbench.change;

import claimbench.claim.Table;
import java.util.List;
import java.util.Locale;

/**
 * What became of an entry of a registry.
 *
 * @param name as it is now, or as it last was
 * @param cells what its row says otherwise; empty for new and removed entries
 */
public record EntryChange(Table registry, String name, Kind kind, List<CellChange> cells) {

    /** What can happen to an entry. */
    public enum Kind {
        NEW,
        CHANGED,
        REMOVED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public EntryChange {
        cells = List.copyOf(cells);
    }

    /** {@code model}, {@code benchmark}, {@code source} or {@code capability}. */
    public String what() {
        return switch (registry) {
            case CAPABILITIES -> "capability";
            case MODELS -> "model";
            case BENCHMARKS -> "benchmark";
            case SOURCES -> "source";
            case CONTEXT, CLAIMS -> "row";
        };
    }
}
