package claimbench.check;

import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.claim.Conditions;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** CB202: one source with two values for the same thing. */
final class SelfContradiction {

    private record Key(String model, String benchmark, Conditions conditions, String source, String party) {}

    private SelfContradiction() {}

    static List<Problem> problems(Resolved resolved) {
        Map<Key, Claim> firsts = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        List<Claim> claims = resolved.claims().stream()
                .filter(claim ->
                        claim.isActive() && !claim.attribution().sourceId().isEmpty())
                .sorted(Comparator.comparing(claim -> claim.stated().where()))
                .toList();
        for (Claim claim : claims) {
            Key key = new Key(
                    claim.model(),
                    claim.benchmark(),
                    claim.conditions(),
                    claim.attribution().sourceId(),
                    claim.attribution().party());
            Claim first = firsts.putIfAbsent(key, claim);
            if (first != null && !Agreement.agree(first.value(), claim.value())) {
                problems.add(ProblemCode.CB202.at(
                        claim.stated().at("value"),
                        claim.stated().text("value"),
                        key.source() + " gives " + claim.printed() + " here and " + first.printed() + " at "
                                + first.stated().where() + ", both for " + claim.model() + " on "
                                + claim.benchmark() + conditions(claim)));
            }
        }
        return problems;
    }

    private static String conditions(Claim claim) {
        return claim.conditions().isEmpty() ? " without conditions" : " under the conditions " + claim.conditions();
    }
}
