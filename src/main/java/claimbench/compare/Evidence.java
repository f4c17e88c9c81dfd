package claimbench.compare;

import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import java.util.Locale;

/** Whose values a comparison uses. */
public enum Evidence {
    ALL,
    INDEPENDENT,
    VENDOR;

    public boolean admits(Claim claim) {
        Provenance provenance = claim.provenance();
        return switch (this) {
            case ALL -> true;
            case INDEPENDENT -> provenance == Provenance.INDEPENDENT;
            case VENDOR -> provenance == Provenance.OWN || provenance == Provenance.RIVAL;
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
