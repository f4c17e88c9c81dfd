package claimbench.compare;

import claimbench.claim.Claim;

/**
 * A claim of a cell, and what the cell made of it.
 *
 * @param reason in words; empty if the use says it all
 */
public record Weighed(Claim claim, Use use, String reason) {

    /** What a cell can make of a claim. */
    public enum Use {
        COUNTED("gives the value"),
        OUTRANKED("better evidence gives the value"),
        COPY("repeats another claim"),
        UNCLEAR("setting partly unstated"),
        UNLIKE("other setting"),
        DISPUTED("disputed"),
        WITHDRAWN("taken back by its source"),
        REPLACED("replaced by its source"),
        FILTERED("left out by the choice of evidence"),
        REFUSED("value withheld");

        private final String words;

        Use(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** True if its source no longer stands by it. */
        public boolean isTakenBack() {
            return this == WITHDRAWN || this == REPLACED;
        }
    }

    /** Use and reason in one phrase. */
    public String words() {
        return reason.isEmpty() ? use.words() : use.words() + ": " + reason;
    }
}
