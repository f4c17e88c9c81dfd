package claimbench.harness;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Model;
import java.util.Set;

/**
 * What is asked for, by exact names; an empty set asks for everything.
 */
public record Selection(Set<String> models, Set<String> vendors, Set<String> capabilities, Set<String> benchmarks) {

    public static final Selection EVERYTHING = new Selection(Set.of(), Set.of(), Set.of(), Set.of());

    public Selection {
        models = Set.copyOf(models);
        vendors = Set.copyOf(vendors);
        capabilities = Set.copyOf(capabilities);
        benchmarks = Set.copyOf(benchmarks);
    }

    /** True for a model that is named, or whose vendor is. */
    public boolean admits(Model model) {
        return (models.isEmpty() && vendors.isEmpty())
                || models.contains(model.name())
                || vendors.contains(model.vendor());
    }

    public boolean admits(Benchmark benchmark) {
        return (capabilities.isEmpty() || capabilities.contains(benchmark.capability()))
                && (benchmarks.isEmpty() || benchmarks.contains(benchmark.name()));
    }
}
