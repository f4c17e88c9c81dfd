package claimbench.change;

import claimbench.change.Sides.ColumnPair;
import claimbench.compare.Consensus;
import claimbench.harness.ValueText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A cell of the matrix that shows something else than before.
 *
 * @param benchmark title of the column
 * @param before empty if the cell showed no value
 * @param after empty if it shows none now
 */
public record CellEffect(
        String model,
        String benchmark,
        String capability,
        Kind kind,
        Optional<Consensus> before,
        Optional<Consensus> after) {

    /** What became of a cell. */
    public enum Kind {
        /** It had no value before. */
        FILLED,
        /** It has no value now. */
        EMPTIED,
        VALUE,
        /** The same value, measured by a party of another kind. */
        PARTY;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static List<CellEffect> between(Sides sides) {
        List<CellEffect> effects = new ArrayList<>();
        for (ColumnPair pair : sides.columns()) {
            for (String model : sides.models()) {
                Optional<Consensus> before = sides.before(model, pair);
                Optional<Consensus> after = sides.after(model, pair);
                kind(before, after)
                        .ifPresent(kind -> effects.add(
                                new CellEffect(model, pair.title(), pair.capability(), kind, before, after)));
            }
        }
        return effects;
    }

    private static Optional<Kind> kind(Optional<Consensus> before, Optional<Consensus> after) {
        if (before.isEmpty() || after.isEmpty()) {
            Kind kind = before.isEmpty() ? Kind.FILLED : Kind.EMPTIED;
            return before.isEmpty() && after.isEmpty() ? Optional.empty() : Optional.of(kind);
        }
        if (!isSame(before.get(), after.get())) {
            return Optional.of(Kind.VALUE);
        }
        return before.get().provenance() == after.get().provenance() ? Optional.empty() : Optional.of(Kind.PARTY);
    }

    private static boolean isSame(Consensus before, Consensus after) {
        Optional<BigDecimal> one = before.number();
        Optional<BigDecimal> other = after.number();
        if (one.isEmpty() || other.isEmpty()) {
            return before.value().equals(after.value());
        }
        return one.get().compareTo(other.get()) == 0
                && before.value().unit() == after.value().unit();
    }

    /** {@code Model on Benchmark: 76.4 % ○ → 77 % ●}. */
    public String sentence() {
        return model + " on " + benchmark + ": " + text(before) + " → " + text(after);
    }

    /** A shown value with the mark of who measured it; {@code ·} for none. */
    public static String text(Optional<Consensus> shown) {
        return shown.map(consensus -> ValueText.withUnit(consensus.value()) + " "
                        + consensus.provenance().mark())
                .orElse("·");
    }
}
