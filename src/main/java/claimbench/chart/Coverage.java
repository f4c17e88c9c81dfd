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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What supports the values of a model on a capability, or of several of both: a copy counts once with its original, and
 * any setting counts.
 *
 * @param counted claims that state a value and are neither doubted, taken back nor left out
 * @param benchmarks on which there is such a claim, added up over models
 * @param independent those of them on which somebody independent measured
 * @param best who is behind the most trusted of the claims; empty if there is none
 * @param found true if there is any claim, counted or not
 */
record Coverage(List<Claim> counted, int benchmarks, int independent, Optional<Provenance> best, boolean found) {

    static final Coverage NONE = new Coverage(List.of(), 0, 0, Optional.empty(), false);

    private static final Set<Use> COUNTED = EnumSet.of(Use.COUNTED, Use.OUTRANKED, Use.UNCLEAR, Use.UNLIKE);

    static Coverage of(ComparisonMatrix matrix, String model, Collection<BenchmarkColumn> columns) {
        Map<String, Set<Claim>> byBenchmark = new LinkedHashMap<>();
        boolean found = false;
        for (BenchmarkColumn column : columns) {
            Set<Claim> claims = byBenchmark.computeIfAbsent(column.benchmark().name(), unused -> new LinkedHashSet<>());
            List<Weighed> evidence = matrix.cell(model, column).evidence();
            evidence.stream()
                    .filter(weighed -> COUNTED.contains(weighed.use()))
                    .map(Weighed::claim)
                    .forEach(claims::add);
            found |= !evidence.isEmpty();
        }
        Coverage all =
                sum(byBenchmark.values().stream().map(Coverage::onOneBenchmark).toList());
        return found ? new Coverage(all.counted, all.benchmarks, all.independent, all.best, true) : all;
    }

    private static Coverage onOneBenchmark(Set<Claim> claims) {
        Optional<Provenance> best = claims.stream().map(Claim::provenance).min(Comparator.naturalOrder());
        boolean independent = best.equals(Optional.of(Provenance.INDEPENDENT));
        return claims.isEmpty() ? NONE : new Coverage(List.copyOf(claims), 1, independent ? 1 : 0, best, true);
    }

    /** Of cells that share no claim. */
    static Coverage sum(Collection<Coverage> parts) {
        return new Coverage(
                parts.stream().flatMap(part -> part.counted.stream()).toList(),
                parts.stream().mapToInt(Coverage::benchmarks).sum(),
                parts.stream().mapToInt(Coverage::independent).sum(),
                parts.stream().flatMap(part -> part.best.stream()).min(Comparator.naturalOrder()),
                parts.stream().anyMatch(Coverage::found));
    }

    int claims() {
        return counted.size();
    }

    /** Of the claims counted; empty if they name none. */
    String sources() {
        return Cited.ids(counted);
    }

    boolean isIndependent() {
        return independent > 0;
    }
}
