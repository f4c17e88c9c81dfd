package claimbench.problem;

import java.util.Comparator;

/**
 * Something wrong, where, and the way out.
 *
 * @param offending the text that is wrong, as it stands in the file; empty if the problem is an absence
 * @param message what is wrong here, in words for a person who does not program
 * @param help what to do about it
 */
public record Problem(ProblemCode code, Location where, String offending, String message, String help)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::where).thenComparing(Problem::code).thenComparing(Problem::message);

    public Severity severity() {
        return code.severity();
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
