package claimbench.check;

import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CB219: a value that becomes what the other sources agree on if two digits are exchanged, or one is typed again. */
final class DigitSlip {

    private DigitSlip() {}

    static List<Problem> problems(Resolved resolved) {
        OtherSources sources = OtherSources.of(resolved);
        List<Problem> problems = new ArrayList<>();
        for (Claim claim : resolved.claims()) {
            List<Claim> others = sources.against(claim);
            others.stream()
                    .flatMap(other -> slip(claim, other).stream())
                    .findFirst()
                    .ifPresent(slip -> problems.add(problem(claim, others, slip)));
        }
        return problems;
    }

    private static Problem problem(Claim claim, List<Claim> others, String slip) {
        return ProblemCode.CB219.at(
                claim.stated().at("value"),
                claim.stated().text("value"),
                claim.printed() + " for " + claim.model() + " on " + claim.benchmark() + " " + slip
                        + "; other sources give " + OtherSources.words(others));
    }

    private static Optional<String> slip(Claim claim, Claim other) {
        return slip(OtherSources.number(claim), OtherSources.number(other))
                .map(how -> "is " + other.stated().text("value") + " with " + how);
    }

    /** How the first number comes from the second by a slip of the keys; empty if it does not. */
    static Optional<String> slip(BigDecimal typed, BigDecimal meant) {
        String wrong = typed.unscaledValue().abs().toString();
        String right = meant.unscaledValue().abs().toString();
        if (typed.scale() != meant.scale() || wrong.length() != right.length()) {
            return Optional.empty();
        }
        int at = 0;
        while (at < right.length() && wrong.charAt(at) == right.charAt(at)) {
            at++;
        }
        boolean exchanged = at + 1 < right.length()
                && wrong.charAt(at) == right.charAt(at + 1)
                && wrong.charAt(at + 1) == right.charAt(at);
        if (exchanged && wrong.substring(at + 2).equals(right.substring(at + 2))) {
            return Optional.of("two digits exchanged");
        }
        boolean restIsRight = at < right.length() && wrong.substring(at + 1).equals(right.substring(at + 1));
        return restIsRight && isNeighbour(wrong.charAt(at), right, at)
                ? Optional.of("the digit beside it typed again")
                : Optional.empty();
    }

    private static boolean isNeighbour(char digit, String right, int at) {
        return (at > 0 && right.charAt(at - 1) == digit) || (at + 1 < right.length() && right.charAt(at + 1) == digit);
    }
}
