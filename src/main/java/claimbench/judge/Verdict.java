package claimbench.judge;

/** What can be said of a sentence, in exactly these words. */
public enum Verdict {
    /** The best evidence, by independent parties, is for it, and nothing comparable against it. */
    SUPPORTED("supported"),
    /** What is for it stands in figures of makers of models; nothing comparable is against it. */
    VENDOR_FIGURES_ONLY("supported by vendor figures only"),
    /** Comparable evidence is against it, some or all. */
    CONTESTED("contested"),
    /** The comparable values lie too close together. */
    WITHIN_NOISE("within noise"),
    /** There are values, but not under conditions known to be alike. */
    NOT_COMPARABLE("not comparable"),
    /** Nobody who measured or made the model says anything about it, or too little. */
    NO_EVIDENCE("no evidence");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
