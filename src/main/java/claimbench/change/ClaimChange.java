package claimbench.change;

import claimbench.claim.Claim;
import claimbench.claim.ClaimStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of a claim.
 *
 * @param before empty for a new claim
 * @param after empty for a removed one
 * @param cells what its row says otherwise; empty for new and removed ones
 */
public record ClaimChange(Kind kind, Optional<Claim> before, Optional<Claim> after, List<CellChange> cells) {

    /** What can happen to a claim, the most telling first. */
    public enum Kind {
        CORRECTED("corrected by its source"),
        WITHDRAWN("withdrawn by its source"),
        DISPUTED("disputed"),
        SUPERSEDED("superseded by a newer value of its source"),
        REINSTATED("active again"),
        REMOVED("removed"),
        CHANGED("changed"),
        NEW("new");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** {@code corrected}, for counts. */
        public String word() {
            return this == REINSTATED ? words : name().toLowerCase(Locale.ROOT);
        }

        static Kind of(ClaimStatus status) {
            return switch (status) {
                case ACTIVE -> REINSTATED;
                case DISPUTED -> DISPUTED;
                case WITHDRAWN -> WITHDRAWN;
                case CORRECTED -> CORRECTED;
                case SUPERSEDED -> SUPERSEDED;
            };
        }
    }

    /** By kind, then claim by claim. */
    public static final Comparator<ClaimChange> ORDER =
            Comparator.comparing(ClaimChange::kind).thenComparing(ClaimChange::claim, Claim.ORDER);

    public ClaimChange {
        cells = List.copyOf(cells);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a change of nothing");
        }
    }

    static ClaimChange appeared(Claim claim) {
        return new ClaimChange(Kind.NEW, Optional.empty(), Optional.of(claim), List.of());
    }

    static ClaimChange gone(Claim claim) {
        return new ClaimChange(Kind.REMOVED, Optional.of(claim), Optional.empty(), List.of());
    }

    /** Empty if the row says the same. */
    static Optional<ClaimChange> of(Claim before, Claim after) {
        List<CellChange> cells = CellChange.between(before.stated(), after.stated());
        Kind kind = before.status() == after.status() ? Kind.CHANGED : Kind.of(after.status());
        return cells.isEmpty() && kind == Kind.CHANGED
                ? Optional.empty()
                : Optional.of(new ClaimChange(kind, Optional.of(before), Optional.of(after), cells));
    }

    /** The claim as it is now, or as it last was. */
    public Claim claim() {
        return after.or(() -> before).orElseThrow();
    }
}
