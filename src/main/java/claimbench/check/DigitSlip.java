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
        for (int at = 0; at + 1 < right.length(); at++) {
            String before = right.substring(0, at);
            String after = right.substring(at + 2);
            char first = right.charAt(at);
            char second = right.charAt(at + 1);
            if (first != second && wrong.equals(before + second + first + after)) {
                return Optional.of("two digits exchanged");
            }
            if (first != second
                    && (wrong.equals(before + first + first + after)
                            || wrong.equals(before + second + second + after))) {
                return Optional.of("the digit beside it typed again");
            }
        }
        return Optional.empty();
    }
}
