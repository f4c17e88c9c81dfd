package claimbench.cli;

import claimbench.harness.Comparison;
import claimbench.problem.Problem;
import claimbench.problem.Severity;
import java.io.PrintWriter;
import java.util.List;

/** What commands say to the user beside their results. */
final class Talk {

    private Talk() {}

    /** One line on problems, if a reader has to know of them. */
    static void problems(Comparison comparison, PrintWriter err) {
        long errors = count(comparison.problems(), Severity.ERROR);
        long warnings = count(comparison.problems(), Severity.WARNING);
        if (errors > 0) {
            int rows = comparison.leftOut().rows().size();
            err.println("claimbench: " + counted(errors, "error") + ", " + counted(rows, "row")
                    + " left out; see claimbench check");
        } else if (warnings > 0) {
            err.println("claimbench: " + counted(warnings, "warning") + "; see claimbench check");
        }
    }

    static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    static String counted(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
