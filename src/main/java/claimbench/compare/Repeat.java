package claimbench.compare;

import claimbench.claim.Claim;

/**
 * A document that only repeats a value.
 *
 * @param of the claim that it repeats: the measurement itself, or a repeat of it
 */
public record Repeat(Document document, Claim of, How how) {

    /** Why it is taken for a repeat. */
    public enum How {
        COPIED("its source is a copy"),
        SAME_ORIGIN("its source is a copy of the same"),
        SAME_PARTY("the same party prints the value again"),
        SAME_VALUE("a rival or the press prints the same value");

        private final String reason;

        How(String reason) {
            this.reason = reason;
        }

        public String reason() {
            return reason;
        }
    }

    public Claim claim() {
        return document.claim();
    }
}
