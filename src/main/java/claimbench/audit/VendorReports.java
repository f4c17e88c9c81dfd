package claimbench.audit;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Catalogue;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Score;
import claimbench.claim.Provenance;
import claimbench.harness.Comparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which vendor reports scores of which models on which benchmarks. Only active claims that the comparison admits as
 * evidence count; a page that repeats a vendor's value counts as the vendor's.
 */
final class VendorReports {

    private final Catalogue catalogue;
    private final Map<String, Map<String, List<Claim>>> own = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Claim>>> ofRivals = new LinkedHashMap<>();
    private final Set<String> touched = new TreeSet<>();

    private VendorReports(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static VendorReports of(Comparison comparison) {
        VendorReports reports = new VendorReports(comparison.catalogue());
        for (Claim claim : comparison.claims()) {
            boolean counts =
                    claim.isActive() && comparison.matrix().policy().evidence().admits(claim);
            if (counts) {
                reports.touched.add(area(claim.model(), reports.benchmark(claim)));
            }
            if (counts && claim.value() instanceof Score) {
                if (claim.provenance() == Provenance.OWN) {
                    add(reports.own, claim.model(), claim);
                } else if (claim.provenance() == Provenance.RIVAL) {
                    add(reports.ofRivals, claim.attribution().party(), claim);
                }
            }
        }
        return reports;
    }

    private static void add(Map<String, Map<String, List<Claim>>> map, String whose, Claim claim) {
        map.computeIfAbsent(whose, unused -> new LinkedHashMap<>())
                .computeIfAbsent(claim.benchmark(), unused -> new ArrayList<>())
                .add(claim);
    }

    private Benchmark benchmark(Claim claim) {
        return catalogue.benchmark(claim.benchmark());
    }

    private static String area(String model, Benchmark benchmark) {
        return model + "\n" + benchmark.capability();
    }

    /** Benchmarks that the vendor reports for this model of its own, in the order of the catalogue. */
    List<Benchmark> ownOf(String model) {
        return inOrder(own.getOrDefault(model, Map.of()).keySet());
    }

    List<Claim> ownOf(String model, Benchmark benchmark) {
        return own.getOrDefault(model, Map.of()).getOrDefault(benchmark.name(), List.of());
    }

    /** Benchmarks that the vendor reports for models of other vendors. */
    List<Benchmark> ofRivalsBy(String vendor) {
        return inOrder(ofRivals.getOrDefault(vendor, Map.of()).keySet());
    }

    List<Claim> ofRivalsBy(String vendor, Benchmark benchmark) {
        return ofRivals.getOrDefault(vendor, Map.of()).getOrDefault(benchmark.name(), List.of());
    }

    /** True if anybody claims anything of the model in the capability of the benchmark. */
    boolean isInField(String model, Benchmark benchmark) {
        return touched.contains(area(model, benchmark));
    }

    /** What vendors report of their own models: by vendor, and then benchmark. Vendors by name. */
    Map<String, Map<String, List<Claim>>> byVendor() {
        return own.values().stream()
                .flatMap(benchmarks -> benchmarks.values().stream())
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(
                        claim -> catalogue.model(claim.model()).vendor(),
                        TreeMap::new,
                        Collectors.groupingBy(Claim::benchmark, LinkedHashMap::new, Collectors.toList())));
    }

    List<Benchmark> inOrder(Set<String> names) {
        return catalogue.benchmarks().stream()
                .filter(benchmark -> names.contains(benchmark.name()))
                .toList();
    }
}
