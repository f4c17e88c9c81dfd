package claimbench.cli;

/** What {@code gap} is broken down by. */
enum GapBy {
    ALL,
    CELL,
    BENCHMARK,
    VENDOR,
    RIVALS;

    boolean shows(GapBy part) {
        return this == ALL || this == part;
    }
}
