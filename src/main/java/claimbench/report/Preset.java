package claimbench.report;

/** How much of the report is written, the shortest first. */
public enum Preset {
    /** One finding, the chart that shows it, and its sources. */
    SLIDE,
    /** The answer, the matrix and where models differ, on two pages. */
    BRIEF,
    /** Everything that a memo needs. */
    MEMO,
    /** The memo, every claim and every check. */
    FULL;

    boolean has(Preset least) {
        return compareTo(least) >= 0;
    }
}
