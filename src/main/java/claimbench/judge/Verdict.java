package claimbench.judge;

/** What can be said of a sentence, in exactly these words. */
public enum Verdict {
    SUPPORTED("supported", "the best evidence, by independent parties, is for it, and nothing comparable against it"),
    VENDOR_FIGURES_ONLY(
            "supported by vendor figures only",
            "what is for it stands in figures of makers of models; nothing comparable is against it"),
    CONTESTED("contested", "comparable evidence is against it, some or all"),
    WITHIN_NOISE("within noise", "the comparable values lie too close together"),
    NOT_COMPARABLE("not comparable", "there are values, but not under conditions known to be alike"),
    NO_EVIDENCE("no evidence", "nobody who measured or made the model says anything about it, or too little");

    private final String words;
    private final String meaning;

    Verdict(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    /** When it is given. */
    public String meaning() {
        return meaning;
    }

    public String words() {
        return words;
    }
}
