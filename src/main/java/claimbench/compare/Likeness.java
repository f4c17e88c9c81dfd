package claimbench.compare;

import java.util.List;

/**
 * Whether two values were reached under like settings, and why not.
 *
 * @param reasons one for each condition that is unknown or differs
 */
public record Likeness(Match match, List<String> reasons) {

    /** The three answers. */
    public enum Match {
        LIKE,
        /** A condition is stated on one side only, so nobody knows. */
        UNCLEAR,
        UNLIKE
    }

    public Likeness {
        reasons = List.copyOf(reasons);
    }
}
