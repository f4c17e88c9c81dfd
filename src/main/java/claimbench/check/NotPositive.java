package claimbench.check;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Score;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** CB118: a zero where another source measured far more, and a negative number where all others are positive. */
final class NotPositive {

    private static final int LEAST_OTHERS = 4;

    /** How many values of a benchmark are above and below zero. */
    private record Signs(int above, int below) {

        Signs plus(int sign) {
            return new Signs(above + (sign > 0 ? 1 : 0), below + (sign < 0 ? 1 : 0));
        }
    }

    private NotPositive() {}

    static List<Problem> problems(Resolved resolved) {
        OtherSources sources = OtherSources.of(resolved);
        Map<String, Signs> signs = new HashMap<>();
        List<Claim> suspects = new ArrayList<>();
        for (Claim claim : resolved.claims()) {
            Benchmark benchmark = resolved.catalogue().benchmark(claim.benchmark());
            if (claim.isActive()
                    && claim.value() instanceof Score score
                    && score.unit() == benchmark.scale().unit()) {
                int sign = score.amount().signum();
                signs.put(
                        benchmark.name(),
                        signs.getOrDefault(benchmark.name(), new Signs(0, 0)).plus(sign));
                if (sign <= 0 && !OutOfScale.isOutside(claim, benchmark)) {
                    suspects.add(claim);
                }
            }
        }
        List<Problem> problems = new ArrayList<>();
        suspects.forEach(claim -> suspect(claim, sources, signs).ifPresent(problems::add));
        return problems;
    }

    private static Optional<Problem> suspect(Claim claim, OtherSources sources, Map<String, Signs> signs) {
        if (OtherSources.number(claim).signum() == 0) {
            return zero(claim, sources);
        }
        Signs all = signs.getOrDefault(claim.benchmark(), new Signs(0, 0));
        return all.below() == 1 && all.above() >= LEAST_OTHERS
                ? Optional.of(
                        problem(claim, "all other values are positive", "Look at the source; a sign may be wrong."))
                : Optional.empty();
    }

    private static Optional<Problem> zero(Claim claim, OtherSources sources) {
        List<Claim> others = sources.of(claim);
        boolean bounded = sources.tolerance(claim).signum() > 0;
        boolean allFar = others.stream()
                .allMatch(
                        other -> OtherSources.number(other).compareTo(sources.tolerance(bounded ? claim : other)) > 0);
        return others.isEmpty() || !allFar
                ? Optional.empty()
                : Optional.of(
                        problem(claim, "other sources give " + OtherSources.words(others), ProblemCode.CB118.remedy()));
    }

    private static Problem problem(Claim claim, String against, String help) {
        return ProblemCode.CB118.at(
                claim.stated().at("value"),
                claim.stated().text("value"),
                claim.printed() + " for " + claim.model() + " on " + claim.benchmark() + "; " + against,
                help);
    }
}
