package claimbench.foreign;

import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;

/** Problems of files beyond the {@link Limits}. */
final class TooLarge {

    private TooLarge() {}

    static Problem file(String file) {
        return problem(file, "larger than " + (Limits.BYTES >> 20) + " MB");
    }

    static Problem table(String file) {
        return problem(file, "a table of more than " + Limits.COLUMNS + " columns or " + Limits.CELLS + " cells");
    }

    static Problem pages(String file) {
        return problem(file, "longer than " + Limits.PAGES + " pages");
    }

    private static Problem problem(String file, String what) {
        return ProblemCode.CB001.at(
                Location.ofFile(file),
                "",
                file + " is or holds " + what + "; nothing was read",
                "Keep only the part with the tables you want, and import that.");
    }
}
