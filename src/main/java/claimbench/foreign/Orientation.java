package claimbench.foreign;

/** What stands in the rows of a wide table. */
public enum Orientation {
    /** Whatever more names of the catalogue speak for. */
    AUTO,
    BENCHMARKS_IN_ROWS,
    MODELS_IN_ROWS
}
