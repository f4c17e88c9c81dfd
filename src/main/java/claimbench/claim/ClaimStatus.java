package claimbench.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a claim stands in its life. */
public enum ClaimStatus {
    ACTIVE,
    /** Doubted for a reason in the note: shown, never part of a number. */
    DISPUTED,
    /** Taken back by its source. */
    WITHDRAWN,
    /** Replaced by its source with another value. */
    CORRECTED,
    /** Its source published a newer value under newer conditions. */
    SUPERSEDED;

    public static Optional<ClaimStatus> find(String text) {
        if (text.isEmpty()) {
            return Optional.of(ACTIVE);
        }
        return Arrays.stream(values())
                .filter(status -> status.word().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
