package claimbench.problem;

/**
 * How bad a problem is, and what it is called.
 *
 * @param title a few words
 */
record ProblemKind(Severity severity, String title) {

    static ProblemKind error(String title) {
        return new ProblemKind(Severity.ERROR, title);
    }

    static ProblemKind warning(String title) {
        return new ProblemKind(Severity.WARNING, title);
    }

    static ProblemKind note(String title) {
        return new ProblemKind(Severity.NOTE, title);
    }
}
