package claimbench.compare;

import claimbench.claim.Claim;

/** A claim, with the setting in which its source says the value was reached. */
public record Document(Claim claim, Setting setting) {

    String sourceId() {
        return claim.attribution().sourceId();
    }
}
