package claimbench.check;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Names;
import claimbench.catalogue.Resolution.Found;
import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.claim.ConditionKey;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CB213 and CB214: a mean that is not the mean of its parts, and a total that lies outside the range of its parts. Parts
 * and total come from one source and one setting.
 */
final class PartsAndTotal {

    private static final String SUBSET = ConditionKey.SUBSET.word();
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Map<String, Claim> claims = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private PartsAndTotal() {}

    static List<Problem> problems(Resolved resolved) {
        PartsAndTotal check = new PartsAndTotal();
        Map<String, List<Claim>> totals = new LinkedHashMap<>();
        for (Claim claim : resolved.claims()) {
            if (claim.isActive() && claim.value().number().isPresent()) {
                check.claims.putIfAbsent(
                        key(claim, claim.benchmark(), claim.conditions().toString()), claim);
                totals.computeIfAbsent(key(claim, claim.benchmark(), whole(claim)), unused -> new ArrayList<>(1))
                        .add(claim);
            }
        }
        totals.values().stream().filter(group -> group.size() > 2).forEach(check::ranges);
        Names names = resolved.catalogue().benchmarkNames();
        for (Benchmark benchmark : resolved.catalogue().benchmarks()) {
            List<String> parts = parts(benchmark, names);
            if (parts.size() > 1) {
                resolved.claims().stream()
                        .filter(claim -> claim.benchmark().equals(benchmark.name()) && claim.isActive())
                        .filter(claim -> claim.value().number().isPresent())
                        .forEach(claim -> check.mean(claim, parts));
            }
        }
        return check.problems;
    }

    private static String key(Claim claim, String benchmark, String conditions) {
        return String.join("\n", claim.attribution().sourceId(), claim.model(), benchmark, conditions);
    }

    /** The conditions without the part of the test. */
    private static String whole(Claim claim) {
        Map<String, String> rest = new LinkedHashMap<>(claim.conditions().stated());
        rest.remove(SUBSET);
        return rest.toString();
    }

    private static List<String> parts(Benchmark benchmark, Names names) {
        return Arrays.stream(benchmark.stated().text("mean_of").split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> names.resolve(name).match(Found::name, ambiguous -> name, unknown -> name))
                .toList();
    }

    private static BigDecimal number(Claim claim) {
        return claim.value().number().orElseThrow();
    }

    private void ranges(List<Claim> group) {
        List<Claim> parts = group.stream()
                .filter(claim -> claim.conditions().value(SUBSET).isPresent())
                .sorted(Comparator.comparing(PartsAndTotal::number))
                .toList();
        if (parts.size() > 1) {
            group.stream()
                    .filter(claim -> claim.conditions().value(SUBSET).isEmpty())
                    .filter(total ->
                            total.value().unit() == parts.get(0).value().unit())
                    .filter(total -> isOutside(total, parts))
                    .forEach(total -> problems.add(outside(total, parts)));
        }
    }

    private static boolean isOutside(Claim total, List<Claim> parts) {
        BigDecimal low = number(parts.get(0));
        BigDecimal high = number(parts.get(parts.size() - 1));
        BigDecimal slack = rounding(total).add(rounding(parts.get(0)));
        return number(total).add(slack).compareTo(low) < 0
                || number(total).subtract(slack).compareTo(high) > 0;
    }

    /** Half a unit of the last digit. */
    private static BigDecimal rounding(Claim claim) {
        return HALF.movePointLeft(number(claim).scale());
    }

    private static Problem outside(Claim total, List<Claim> parts) {
        return ProblemCode.CB214.at(
                total.stated().at("value"),
                total.stated().text("value"),
                total.printed() + " for " + total.model() + " on the whole of " + total.benchmark()
                        + " lies outside its parts in the same source: "
                        + Wording.some(parts.stream().map(PartsAndTotal::part).toList(), 3));
    }

    private static String part(Claim claim) {
        return claim.conditions().value(SUBSET).orElse(claim.benchmark()) + " " + claim.printed() + " at "
                + claim.stated().where();
    }

    private void mean(Claim total, List<String> names) {
        String conditions = total.conditions().toString();
        List<Claim> parts = names.stream()
                .flatMap(name -> Optional.ofNullable(claims.get(key(total, name, conditions))).stream())
                .filter(part -> part.value().unit() == total.value().unit())
                .toList();
        if (parts.size() < names.size()) {
            return;
        }
        BigDecimal mean = parts.stream()
                .map(PartsAndTotal::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(parts.size()), MathContext.DECIMAL64);
        BigDecimal slack = parts.stream()
                .map(PartsAndTotal::rounding)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .add(rounding(total));
        if (mean.subtract(number(total)).abs().compareTo(slack) > 0) {
            problems.add(ProblemCode.CB213.at(
                    total.stated().at("value"),
                    total.stated().text("value"),
                    total.printed() + " for " + total.model() + " on " + total.benchmark()
                            + " is not the mean of its parts, " + Wording.plain(mean.round(new MathContext(6))) + ": "
                            + Wording.some(parts.stream().map(Wording::placed).toList(), 5)));
        }
    }
}
