package claimbench.check;

import claimbench.catalogue.Resolved;
import claimbench.catalogue.Scale;
import claimbench.claim.Claim;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** CB220: a value as far from the top of the scale as the other sources are from its bottom, such as an error rate. */
final class Complement {

    private Complement() {}

    static List<Problem> problems(Resolved resolved) {
        OtherSources sources = OtherSources.of(resolved);
        List<Problem> problems = new ArrayList<>();
        for (Claim claim : resolved.claims()) {
            Scale scale = resolved.catalogue().benchmark(claim.benchmark()).scale();
            List<Claim> others = scale.isBounded() ? sources.against(claim) : List.of();
            if (!others.isEmpty()) {
                BigDecimal turned = scale.ceiling()
                        .orElseThrow()
                        .add(scale.floor().orElseThrow())
                        .subtract(OtherSources.number(claim));
                if (others.stream().anyMatch(other -> Agreement.agree(turned, OtherSources.number(other)))) {
                    problems.add(problem(claim, turned, others));
                }
            }
        }
        return problems;
    }

    private static Problem problem(Claim claim, BigDecimal turned, List<Claim> others) {
        return ProblemCode.CB220.at(
                claim.stated().at("value"),
                claim.stated().text("value"),
                claim.printed() + " for " + claim.model() + " on " + claim.benchmark()
                        + " looks counted from the other end of the scale, where it would be " + Wording.plain(turned)
                        + "; other sources give " + OtherSources.words(others));
    }
}
