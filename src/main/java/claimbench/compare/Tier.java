package claimbench.compare;

import claimbench.claim.Provenance;
import claimbench.compare.Likeness.Match;

/** Kinds of evidence, the best first. A cell takes its value from the best kind it has. */
public enum Tier {
    INDEPENDENT_MATCHING("independent"),
    INDEPENDENT("independent, setting partly unstated"),
    OWN_MATCHING("own vendor"),
    OWN("own vendor, setting partly unstated"),
    RIVAL("rival vendor"),
    PRESS("press or catalogue");

    private final String label;

    Tier(String label) {
        this.label = label;
    }

    static Tier of(Provenance provenance, Match match) {
        return switch (provenance) {
            case INDEPENDENT -> match == Match.LIKE ? INDEPENDENT_MATCHING : INDEPENDENT;
            case OWN -> match == Match.LIKE ? OWN_MATCHING : OWN;
            case RIVAL -> RIVAL;
            case PRESS -> PRESS;
        };
    }

    public String label() {
        return label;
    }
}
