package claimbench.audit;

import claimbench.catalogue.Capability;
import claimbench.catalogue.Catalogue;
import claimbench.harness.Comparison;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many of the scores that a vendor states of a model somebody independent has measured on the same benchmark, under
 * whatever setting. A score is a benchmark here, however many values it has.
 *
 * @param all over all benchmarks
 * @param core by core capability, in the order of the report; those without a score of the vendor are left out
 */
public record IndependentCoverage(String vendor, String model, Count all, Map<String, Count> core) {

    /**
     * So many of so many.
     *
     * @param measured by an independent party
     * @param stated by the vendor, at least as many
     */
    public record Count(int measured, int stated) {

        Count plus(Count other) {
            return new Count(measured + other.measured, stated + other.stated);
        }
    }

    public IndependentCoverage {
        core = Collections.unmodifiableMap(new LinkedHashMap<>(core));
    }

    /** For each model with a score of its vendor, in the order of the comparison. */
    public static List<IndependentCoverage> of(Comparison comparison) {
        Gaps gaps = Gaps.of(comparison);
        Map<String, Set<String>> measured = new LinkedHashMap<>();
        Map<String, Set<String>> unmeasured = new LinkedHashMap<>();
        gaps.pairs()
                .forEach(pair -> measured.computeIfAbsent(pair.model(), unused -> new LinkedHashSet<>())
                        .add(pair.benchmark().name()));
        gaps.unmeasured()
                .forEach(claim -> unmeasured
                        .computeIfAbsent(claim.model(), unused -> new LinkedHashSet<>())
                        .add(claim.benchmark()));
        List<IndependentCoverage> all = new ArrayList<>();
        for (String model : comparison.models()) {
            Set<String> with = measured.getOrDefault(model, Set.of());
            Set<String> without = unmeasured.getOrDefault(model, Set.of());
            if (!with.isEmpty() || !without.isEmpty()) {
                all.add(of(model, with, without, comparison.catalogue()));
            }
        }
        return all;
    }

    /** All models of a vendor together; empty if it states no score. */
    public static Optional<Count> ofVendor(String vendor, List<IndependentCoverage> coverage) {
        return coverage.stream()
                .filter(one -> one.vendor().equals(vendor))
                .map(IndependentCoverage::all)
                .reduce(Count::plus);
    }

    private static IndependentCoverage of(String model, Set<String> with, Set<String> without, Catalogue catalogue) {
        Map<String, Count> core = new LinkedHashMap<>();
        for (Capability capability : catalogue.capabilities()) {
            int measured = count(with, capability, catalogue);
            int stated = measured + count(without, capability, catalogue);
            if (capability.isCore() && stated > 0) {
                core.put(capability.name(), new Count(measured, stated));
            }
        }
        return new IndependentCoverage(
                catalogue.model(model).vendor(), model, new Count(with.size(), with.size() + without.size()), core);
    }

    private static int count(Set<String> benchmarks, Capability capability, Catalogue catalogue) {
        return (int) benchmarks.stream()
                .filter(name -> catalogue.benchmark(name).capability().equals(capability.name()))
                .count();
    }
}
