package claimbench.check;

import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** CB215: two values of one source that fit the other sources if they change places. */
final class SiblingSwap {

    /** More values of one table that no other source has are no slip. */
    private static final int MOST = 50;

    private final OtherSources sources;

    private SiblingSwap(OtherSources sources) {
        this.sources = sources;
    }

    static List<Problem> problems(Resolved resolved) {
        SiblingSwap check = new SiblingSwap(OtherSources.of(resolved));
        Map<String, List<Claim>> columns = new LinkedHashMap<>();
        for (Claim claim : resolved.claims()) {
            if (check.isElsewhere(claim)) {
                columns.computeIfAbsent(column(claim), unused -> new ArrayList<>(1))
                        .add(claim);
            }
        }
        List<Problem> problems = new ArrayList<>();
        columns.values().stream()
                .filter(column -> column.size() > 1 && column.size() <= MOST)
                .forEach(column -> check.compare(column, problems));
        return problems;
    }

    private static String column(Claim claim) {
        return claim.attribution().sourceId() + "\n" + claim.benchmark() + "\n" + claim.conditions();
    }

    /** True if other sources have the model's value, and none has this one or one near it. */
    private boolean isElsewhere(Claim claim) {
        List<Claim> others = sources.of(claim);
        BigDecimal near = others.isEmpty() ? BigDecimal.ZERO : sources.tolerance(claim);
        return !others.isEmpty()
                && others.stream()
                        .allMatch(other -> OtherSources.number(claim)
                                        .subtract(OtherSources.number(other))
                                        .abs()
                                        .compareTo(near)
                                > 0);
    }

    private void compare(List<Claim> column, List<Problem> problems) {
        for (Claim claim : column) {
            for (Claim other : column) {
                if (!claim.model().equals(other.model()) && fits(claim, other) && fits(other, claim)) {
                    problems.add(problem(claim, other));
                }
            }
        }
    }

    /** True if another source has the first claim's value for the second one's model. */
    private boolean fits(Claim claim, Claim other) {
        return sources.of(other).stream().anyMatch(elsewhere -> Agreement.agree(claim.value(), elsewhere.value()));
    }

    private Problem problem(Claim claim, Claim other) {
        return ProblemCode.CB215.at(
                claim.stated().at("value"),
                claim.stated().text("value"),
                claim.printed() + " for " + claim.model() + " and " + other.printed() + " for " + other.model() + " at "
                        + other.stated().where() + " look exchanged; other sources give "
                        + OtherSources.words(sources.of(claim)) + " for " + claim.model() + ", and "
                        + OtherSources.words(sources.of(other)) + " for " + other.model());
    }
}
