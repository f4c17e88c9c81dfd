package claimbench.check;

import claimbench.catalogue.Resolved;
import claimbench.problem.Problem;
import java.util.List;

/** All checks. */
public enum ClaimCheck {
    ;

    public static List<Problem> runAll(Resolved resolved) {
        return List.of();
    }
}
