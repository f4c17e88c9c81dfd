package claimbench.check;

import claimbench.catalogue.Resolved;
import claimbench.catalogue.Scale;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Score;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * CB217: two models of one source with the same values on three benchmarks in a row (by name), or on four and on a fifth
 * of all that they share. Values of fewer than three digits, and those at an end of the scale, are equal too easily.
 */
final class EqualColumns {

    private static final int LEAST_DIGITS = 3;
    private static final int LEAST_RUN = 3;
    private static final int LEAST_EQUAL = 4;
    private static final int ONE_IN = 5;

    /** So many models with one value are no slip of a column. */
    private static final int MOST = 20;

    private record Pair(String source, String first, String second) {}

    private EqualColumns() {}

    static List<Problem> problems(Resolved resolved) {
        Map<String, Map<String, Claim>> columns = new LinkedHashMap<>();
        Map<String, List<Claim>> equal = new LinkedHashMap<>();
        for (Claim claim : resolved.claims()) {
            if (isTelling(claim, resolved)) {
                columns.computeIfAbsent(column(claim, claim.model()), unused -> new TreeMap<>())
                        .putIfAbsent(row(claim), claim);
                equal.computeIfAbsent(row(claim) + "\n" + source(claim) + "\n" + plain(claim), k -> new ArrayList<>(1))
                        .add(claim);
            }
        }
        List<Problem> problems = new ArrayList<>();
        pairs(equal).forEach((pair, count) -> {
            if (count >= LEAST_RUN) {
                Map<String, Claim> first = columns.getOrDefault(pair.source() + "\n" + pair.first(), Map.of());
                Map<String, Claim> second = columns.getOrDefault(pair.source() + "\n" + pair.second(), Map.of());
                problem(first, second, count).ifPresent(problems::add);
            }
        });
        return problems;
    }

    private static boolean isTelling(Claim claim, Resolved resolved) {
        Scale scale = resolved.catalogue().benchmark(claim.benchmark()).scale();
        if (!claim.isActive()
                || !(claim.value() instanceof Score)
                || OtherSources.number(claim).precision() < LEAST_DIGITS) {
            return false;
        }
        boolean atAnEnd = scale.floor()
                        .filter(end -> end.compareTo(OtherSources.number(claim)) == 0)
                        .isPresent()
                || scale.ceiling()
                        .filter(end -> end.compareTo(OtherSources.number(claim)) == 0)
                        .isPresent();
        return !atAnEnd && !source(claim).isEmpty();
    }

    private static String source(Claim claim) {
        return claim.attribution().sourceId();
    }

    private static String column(Claim claim, String model) {
        return source(claim) + "\n" + model;
    }

    private static String row(Claim claim) {
        return claim.benchmark() + "\n" + claim.conditions();
    }

    private static String plain(Claim claim) {
        return Wording.plain(OtherSources.number(claim));
    }

    private static Map<Pair, Integer> pairs(Map<String, List<Claim>> equal) {
        Map<Pair, Integer> pairs = new LinkedHashMap<>();
        for (List<Claim> claims : equal.values()) {
            List<String> models =
                    claims.stream().map(Claim::model).distinct().sorted().toList();
            for (int i = 0; i < models.size() && models.size() <= MOST; i++) {
                for (int j = i + 1; j < models.size(); j++) {
                    pairs.merge(new Pair(source(claims.get(0)), models.get(i), models.get(j)), 1, Integer::sum);
                }
            }
        }
        return pairs;
    }

    private static Optional<Problem> problem(Map<String, Claim> first, Map<String, Claim> second, int count) {
        int shared = 0;
        int longest = 0;
        List<Claim> run = new ArrayList<>();
        List<Claim> same = new ArrayList<>();
        for (Map.Entry<String, Claim> row : first.entrySet()) {
            Claim other = second.get(row.getKey());
            if (other != null) {
                shared++;
                if (plain(row.getValue()).equals(plain(other))) {
                    run.add(other);
                    same.add(later(row.getValue(), other));
                } else {
                    run.clear();
                }
                longest = Math.max(longest, run.size());
            }
        }
        boolean told = longest >= LEAST_RUN || (count >= LEAST_EQUAL && count * ONE_IN >= shared);
        return told ? Optional.of(problem(first, second, same, shared)) : Optional.empty();
    }

    private static Claim later(Claim one, Claim other) {
        return one.stated().where().compareTo(other.stated().where()) > 0 ? one : other;
    }

    private static Problem problem(Map<String, Claim> first, Map<String, Claim> second, List<Claim> same, int shared) {
        Claim at = same.stream()
                .min(Comparator.comparing(claim -> claim.stated().where()))
                .orElseThrow();
        String one = first.values().iterator().next().model();
        String other = second.values().iterator().next().model();
        return ProblemCode.CB217.at(
                at.stated().at("value"),
                at.stated().text("value"),
                source(at) + " gives " + one + " and " + other + " the same value on " + same.size() + " of "
                        + Wording.count(shared, "benchmark", "benchmarks") + ": "
                        + Wording.some(same.stream().map(EqualColumns::words).toList(), 3));
    }

    private static String words(Claim claim) {
        return claim.benchmark() + " " + claim.printed() + " at "
                + claim.stated().where();
    }
}
