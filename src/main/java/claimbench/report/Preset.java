package claimbench.report;

/** How much of the report is written, the shortest first. */
public enum Preset {
    /** The answer, the matrix and where models differ. */
    BRIEF,
    /** Everything that a memo needs. */
    MEMO,
    /** The memo, every claim and every check. */
    FULL;

    boolean has(Preset least) {
        return compareTo(least) >= 0;
    }
}
