package claimbench.check;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Names;
import claimbench.catalogue.Resolution.Found;
import claimbench.catalogue.Resolved;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Score;
import claimbench.claim.Unit;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * CB222 and CB223: benchmarks whose successor has values for most of the same models, and benchmarks on which most
 * models stand so near the ceiling that sampling error is wider than the room above them. One note a benchmark.
 */
final class WornBenchmarks {

    private static final int LEAST_SHARED = 2;
    private static final int LEAST_MODELS = 6;

    /** Square of 1.96. */
    private static final BigDecimal SQUARE = new BigDecimal("3.84");

    private WornBenchmarks() {}

    static List<Problem> problems(Resolved resolved) {
        Map<String, Map<String, BigDecimal>> best = new TreeMap<>();
        for (Claim claim : resolved.claims()) {
            Benchmark benchmark = resolved.catalogue().benchmark(claim.benchmark());
            if (claim.isActive()
                    && claim.value() instanceof Score score
                    && score.unit() == benchmark.scale().unit()) {
                best.computeIfAbsent(benchmark.name(), unused -> new TreeMap<>())
                        .merge(claim.model(), score.amount(), BigDecimal::max);
            }
        }
        Names names = resolved.catalogue().benchmarkNames();
        List<Problem> problems = new ArrayList<>();
        for (Benchmark benchmark : resolved.catalogue().benchmarks()) {
            Map<String, BigDecimal> values = best.getOrDefault(benchmark.name(), Map.of());
            if (benchmark.registered() && !values.isEmpty()) {
                String successor = names.resolve(benchmark.stated().text("superseded_by"))
                        .match(Found::name, ambiguous -> "", unknown -> "");
                superseded(
                                benchmark,
                                values.keySet(),
                                successor,
                                best.getOrDefault(successor, Map.of()).keySet())
                        .ifPresent(problems::add);
                saturated(benchmark, values).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Optional<Problem> superseded(
            Benchmark benchmark, Set<String> models, String successor, Set<String> newer) {
        List<String> both = models.stream().filter(newer::contains).toList();
        return both.size() < LEAST_SHARED || both.size() * 2 <= models.size()
                ? Optional.empty()
                : Optional.of(ProblemCode.CB222.at(
                        benchmark.stated().at("superseded_by"),
                        benchmark.stated().text("superseded_by"),
                        both.size() + " of " + models.size() + " models with a value on " + benchmark.name()
                                + " have one on its successor " + successor + ", too: " + Wording.some(both, 3)));
    }

    private static Optional<Problem> saturated(Benchmark benchmark, Map<String, BigDecimal> best) {
        boolean share = benchmark.scale().isBounded()
                && benchmark.scale().floor().orElseThrow().signum() == 0
                && benchmark.scale().better() == Better.HIGHER
                && (benchmark.scale().unit() == Unit.PERCENT
                        || benchmark.scale().unit() == Unit.FRACTION);
        if (!share || benchmark.items().isEmpty() || best.size() < LEAST_MODELS) {
            return Optional.empty();
        }
        BigDecimal ceiling = benchmark.scale().ceiling().orElseThrow();
        BigDecimal least = leastWithinNoise(ceiling, benchmark.items().getAsInt());
        List<BigDecimal> near = best.values().stream()
                .filter(value -> value.compareTo(least) >= 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        return near.size() * 2 <= best.size()
                ? Optional.empty()
                : Optional.of(ProblemCode.CB223.at(
                        benchmark.stated().at("ceiling"),
                        benchmark.stated().text("ceiling"),
                        near.size() + " of " + best.size() + " models reach "
                                + Wording.plain(near.get(near.size() - 1)) + " "
                                + benchmark.scale().unit().text() + " or more on " + benchmark.name()
                                + "; with " + benchmark.items().getAsInt()
                                + " items the room above them is less than the sampling error"));
    }

    /** Least value whose distance from the ceiling is at most 1.96 standard errors of its sampling. */
    private static BigDecimal leastWithinNoise(BigDecimal ceiling, int items) {
        BigDecimal n = BigDecimal.valueOf(items);
        return ceiling.multiply(n).divide(n.add(SQUARE), MathContext.DECIMAL64);
    }
}
