package claimbench.cli;

/** The exit codes, as documented in the README. */
enum Exit {
    DONE(0),
    /** Problems at or above the level asked for. */
    FINDINGS(1),
    USAGE(2),
    UNREADABLE(3),
    UNWRITABLE(4),
    /** Nothing to show for what was asked. */
    NOTHING(5),
    BUG(70),
    /** Ended by the person at the terminal. */
    INTERRUPTED(130);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
