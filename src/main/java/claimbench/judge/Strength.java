package claimbench.judge;

import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import claimbench.compare.Duel;
import claimbench.compare.Grade;

/** How much a piece of evidence weighs, the best first. */
public enum Strength {
    INDEPENDENT("independent parties"),
    RIVAL("figures of the maker of another model"),
    VENDOR("figures of a maker concerned"),
    /** Can cast doubt, but supports nothing alone. */
    WEAK("a compared condition is stated on one side only"),
    NOTHING("counts for nothing");

    private final String meaning;

    Strength(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }

    /** Of one model's own value. */
    static Strength of(Claim claim) {
        return switch (claim.provenance()) {
            case INDEPENDENT -> INDEPENDENT;
            case RIVAL -> RIVAL;
            case OWN -> VENDOR;
            case PRESS -> NOTHING;
        };
    }

    /**
     * Of two models' values: independent if both are, so that what a maker handed in to a board is not; a rival's if no
     * maker of the two is behind either value.
     *
     * @param vendor of the first model
     * @param otherVendor of the second
     */
    static Strength of(Duel duel, String vendor, String otherVendor) {
        if (duel.grade() == Grade.E || isPress(duel.first()) || isPress(duel.second())) {
            return NOTHING;
        }
        if (duel.grade() == Grade.D) {
            return WEAK;
        }
        if (isIndependent(duel)) {
            return INDEPENDENT;
        }
        boolean atHome = isBy(vendor, duel) || isBy(otherVendor, duel);
        return atHome ? VENDOR : RIVAL;
    }

    private static boolean isIndependent(Duel duel) {
        return duel.first().provenance() == Provenance.INDEPENDENT
                && duel.second().provenance() == Provenance.INDEPENDENT;
    }

    private static boolean isPress(Claim claim) {
        return claim.provenance() == Provenance.PRESS;
    }

    private static boolean isBy(String vendor, Duel duel) {
        return duel.first().attribution().party().equals(vendor)
                || duel.second().attribution().party().equals(vendor);
    }
}
