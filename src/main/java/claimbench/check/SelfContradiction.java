package claimbench.check;

import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** CB202: one source with two values for the same thing. */
final class SelfContradiction {

    private SelfContradiction() {}

    static List<Problem> problems(Resolved resolved) {
        Map<String, List<Claim>> groups = new HashMap<>();
        for (Claim claim : resolved.claims()) {
            if (claim.isActive() && !claim.attribution().sourceId().isEmpty()) {
                groups.computeIfAbsent(key(claim), unused -> new ArrayList<>(1)).add(claim);
            }
        }
        List<Problem> problems = new ArrayList<>();
        groups.values().stream().filter(group -> group.size() > 1).forEach(group -> compare(group, problems));
        return problems;
    }

    private static String key(Claim claim) {
        return String.join(
                "\n",
                claim.model(),
                claim.benchmark(),
                claim.conditions().toString(),
                claim.attribution().sourceId(),
                claim.attribution().party());
    }

    private static void compare(List<Claim> group, List<Problem> problems) {
        group.sort(Comparator.comparing(claim -> claim.stated().where()));
        Claim first = group.get(0);
        for (Claim claim : group.subList(1, group.size())) {
            if (!Agreement.agree(first.value(), claim.value())) {
                problems.add(ProblemCode.CB202.at(
                        claim.stated().at("value"),
                        claim.stated().text("value"),
                        claim.attribution().sourceId() + " gives " + claim.printed() + " here and " + first.printed()
                                + " at " + first.stated().where() + ", both for " + claim.model() + " on "
                                + claim.benchmark() + conditions(claim)));
            }
        }
    }

    private static String conditions(Claim claim) {
        return claim.conditions().isEmpty() ? " without conditions" : " under the conditions " + claim.conditions();
    }
}
