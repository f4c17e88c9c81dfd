package claimbench.cli;

import claimbench.audit.Correction;
import claimbench.audit.Gaps;
import claimbench.audit.RivalTables;
import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.harness.Comparison;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What {@code gap} prints.
 *
 * @param vendors whose models are shown; empty for all
 * @param gaps of the shown vendors
 * @param rivals tables by the shown vendors and about their models
 * @param corrected whether corrected values are asked for
 * @param correction learned from all vendors; empty if not asked for, or from too few pairs
 */
record GapAudit(
        Comparison comparison,
        Set<String> vendors,
        Gaps gaps,
        RivalTables rivals,
        GapBy by,
        boolean corrected,
        Optional<Correction> correction) {

    /** Values of a vendor's own, and those among them that nobody independent has measured. */
    record Coverage(int unmeasured, int all) {
        Coverage plus(Coverage other) {
            return new Coverage(unmeasured + other.unmeasured, all + other.all);
        }
    }

    GapAudit {
        vendors = Set.copyOf(vendors);
    }

    static GapAudit of(Comparison comparison, Set<String> vendors, GapBy by, boolean corrected) {
        Gaps all = Gaps.of(comparison);
        RivalTables rivals = RivalTables.of(comparison);
        return new GapAudit(
                comparison,
                vendors,
                vendors.isEmpty() ? all : all.ofVendors(vendors),
                vendors.isEmpty() ? rivals : rivals.ofVendors(vendors),
                by,
                corrected,
                corrected ? Correction.of(all) : Optional.empty());
    }

    boolean isEmpty() {
        return gaps.isEmpty() && rivals.values().isEmpty();
    }

    boolean shows(String vendor) {
        return vendors.isEmpty() || vendors.contains(vendor);
    }

    Optional<Correction.Corrected> correctedValue(Claim claim) {
        Benchmark benchmark = comparison.catalogue().benchmark(claim.benchmark());
        return correction.flatMap(learned -> learned.corrected(claim, benchmark));
    }

    /** For each vendor, by name: of its models' benchmarks with an own value, how many have no independent one. */
    Map<String, Coverage> coverage() {
        Map<String, Coverage> coverage = new TreeMap<>();
        gaps.pairs().stream()
                .map(pair -> new Cell(pair.vendor(), pair.model(), pair.benchmark().name()))
                .distinct()
                .forEach(cell -> coverage.merge(cell.vendor(), new Coverage(0, 1), Coverage::plus));
        gaps.unmeasured()
                .forEach(claim ->
                        coverage.merge(claim.attribution().party(), new Coverage(1, 1), Coverage::plus));
        return coverage;
    }

    private record Cell(String vendor, String model, String benchmark) {}
}
