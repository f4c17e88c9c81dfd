package claimbench.judge;

/** Where a piece of evidence stands to a sentence. */
public enum Side {
    FOR("for"),
    AGAINST("against"),
    /** Too close, not comparable, or about something else. */
    NEITHER("neither");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** The side of a difference that is told apart, by its sign. */
    static Side of(int sign) {
        return sign > 0 ? FOR : sign < 0 ? AGAINST : NEITHER;
    }
}
