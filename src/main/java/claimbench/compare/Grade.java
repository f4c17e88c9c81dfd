package claimbench.compare;

/** How like the two values are on which a statement rests that one model is ahead of another. */
public enum Grade {
    A("both values stand in one source under one setting"),
    B("different sources, both independent, settings match"),
    C("different sources, settings match, at least one not independent"),
    D("a compared condition is stated on one side only"),
    E("settings differ: both values are shown, nothing is said");

    private final String meaning;

    Grade(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }

    /** The less trustworthy of two grades. */
    public Grade worse(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** True if a statement may rest on it. */
    public boolean allowsStatement() {
        return this != E;
    }
}
