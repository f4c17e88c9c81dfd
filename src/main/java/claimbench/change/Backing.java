package claimbench.change;

import claimbench.claim.Provenance;
import claimbench.compare.Consensus;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** By whom the values that a benchmark shows were measured. */
public enum Backing {
    /** It shows no value. */
    NONE,
    /** Only by makers of models. */
    VENDORS,
    /** By makers of models, or repeated by press or a catalogue. */
    HEARSAY,
    /** At least one by an independent party. */
    INDEPENDENT;

    static Backing of(List<Consensus> shown) {
        Set<Provenance> parties = shown.stream().map(Consensus::provenance).collect(Collectors.toSet());
        if (parties.isEmpty()) {
            return NONE;
        }
        if (parties.contains(Provenance.INDEPENDENT)) {
            return INDEPENDENT;
        }
        return parties.contains(Provenance.PRESS) ? HEARSAY : VENDORS;
    }

    /** What a reader should know of the step from one to another; empty if nothing. */
    static String step(Backing before, Backing after) {
        if (before == after || before == NONE || after == NONE) {
            return "";
        }
        if (after == INDEPENDENT) {
            return before == VENDORS ? "no longer vendor-only" : "first independent value";
        }
        if (before == INDEPENDENT) {
            return after == VENDORS ? "vendor-only now" : "no independent value any more";
        }
        return "";
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
