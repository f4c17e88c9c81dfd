package claimbench.cli;

import claimbench.harness.Harness.Checkup;
import claimbench.problem.Problem;
import claimbench.problem.Severity;
import claimbench.update.Rewrite;
import claimbench.update.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A change that is worked out and not yet written.
 *
 * @param contents the files that change, as they are to be, by name
 * @param after what the claims will be read to mean
 */
record Prepared(Workspace workspace, Rewrite rewrite, SortedMap<String, byte[]> contents, Checkup after) {

    Prepared {
        contents = new TreeMap<>(contents);
    }

    boolean isEmpty() {
        return contents.isEmpty();
    }

    /** The problems that the claims do not have now, the most serious first. */
    List<Problem> raised() {
        return surplus(after.problems(), workspace.checkup().problems());
    }

    /** The problems that go away. */
    List<Problem> mended() {
        return surplus(workspace.checkup().problems(), after.problems());
    }

    boolean raisesErrors() {
        return raised().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Rows move when one is added, so that problems are told apart by what is wrong, not by where. */
    private static List<Problem> surplus(List<Problem> of, List<Problem> over) {
        Map<List<String>, Integer> known = new HashMap<>();
        over.forEach(problem -> known.merge(identity(problem), 1, Integer::sum));
        List<Problem> surplus = new ArrayList<>();
        for (Problem problem : of) {
            if (known.merge(identity(problem), -1, Integer::sum) < 0) {
                surplus.add(problem);
            }
        }
        return surplus.stream()
                .sorted(java.util.Comparator.comparing(Problem::severity)
                        .thenComparing(java.util.Comparator.naturalOrder()))
                .toList();
    }

    private static List<String> identity(Problem problem) {
        return List.of(
                problem.code().name(), problem.where().file(), problem.where().column(), problem.offending());
    }
}
