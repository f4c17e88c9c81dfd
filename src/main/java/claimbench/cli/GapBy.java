package claimbench.cli;

/** What {@code gap} is broken down by. */
enum GapBy {
    ALL,
    CELL,
    BENCHMARK,
    VENDOR,
    RIVALS,
    /** What vendors leave out and choose; never shown unless asked for. */
    CHOICE;

    boolean shows(GapBy part) {
        return this == part || (this == ALL && part != CHOICE);
    }
}
