package claimbench.chart;

import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.ComparisonMatrix;
import claimbench.compare.Weighed;
import claimbench.compare.Weighed.Use;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What supports the values of a model on a capability, or of several of both: a copy counts once with its original, and
 * any setting counts.
 *
 * @param claims that state a value and are neither doubted, taken back nor left out
 * @param benchmarks on which there is such a claim, added up over models
 * @param independent those of them on which somebody independent measured
 * @param best who is behind the most trusted of the claims; empty if there is none
 * @param found true if there is any claim, counted or not
 */
record Coverage(int claims, int benchmarks, int independent, Optional<Provenance> best, boolean found) {

    static final Coverage NONE = new Coverage(0, 0, 0, Optional.empty(), false);

    private static final Set<Use> COUNTED = EnumSet.of(Use.COUNTED, Use.OUTRANKED, Use.UNCLEAR, Use.UNLIKE);

    static Coverage of(ComparisonMatrix matrix, String model, Collection<BenchmarkColumn> columns) {
        Map<String, Set<Claim>> byBenchmark = new LinkedHashMap<>();
        Coverage all = NONE;
        for (BenchmarkColumn column : columns) {
            Set<Claim> claims = byBenchmark.computeIfAbsent(column.benchmark().name(), unused -> new HashSet<>());
            List<Weighed> evidence = matrix.cell(model, column).evidence();
            evidence.stream()
                    .filter(weighed -> COUNTED.contains(weighed.use()))
                    .map(Weighed::claim)
                    .forEach(claims::add);
            all = all.plus(new Coverage(0, 0, 0, Optional.empty(), !evidence.isEmpty()));
        }
        for (Set<Claim> claims : byBenchmark.values()) {
            all = all.plus(onOneBenchmark(claims));
        }
        return all;
    }

    private static Coverage onOneBenchmark(Set<Claim> claims) {
        Optional<Provenance> best = claims.stream().map(Claim::provenance).min(Comparator.naturalOrder());
        boolean independent = best.equals(Optional.of(Provenance.INDEPENDENT));
        return claims.isEmpty() ? NONE : new Coverage(claims.size(), 1, independent ? 1 : 0, best, true);
    }

    static Coverage sum(Collection<Coverage> parts) {
        return parts.stream().reduce(NONE, Coverage::plus);
    }

    Coverage plus(Coverage other) {
        return new Coverage(
                claims + other.claims,
                benchmarks + other.benchmarks,
                independent + other.independent,
                Stream.of(best, other.best).flatMap(Optional::stream).min(Comparator.naturalOrder()),
                found || other.found);
    }

    boolean isIndependent() {
        return independent > 0;
    }
}
