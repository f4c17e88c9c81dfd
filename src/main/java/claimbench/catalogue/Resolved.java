package claimbench.catalogue;

import claimbench.claim.Claim;
import claimbench.claim.Source;
import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.claim.Tables;
import claimbench.problem.Checked;
import claimbench.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The claims of an input, with the catalogue that their names mean.
 *
 * @param claims in the order of {@link Claim#ORDER}
 */
public record Resolved(Catalogue catalogue, List<Claim> claims) {

    public Resolved {
        claims = List.copyOf(claims);
    }

    /** Resolves every row that was read. Names that no registry knows become entries of their own, and are said so. */
    public static Checked<Resolved> of(Tables tables) {
        List<Problem> problems = new ArrayList<>();
        RegistryReader registry = new RegistryReader(tables, problems);
        List<StatedRow> rows = tables.of(Table.CLAIMS);

        Map<String, Source> sources = new LinkedHashMap<>();
        registry.sources().forEach(source -> sources.put(source.id(), source));
        SourceFinder sourceFinder = new SourceFinder(sources, problems);
        List<Model> models = registry.models();
        List<Benchmark> benchmarks = registry.benchmarks();
        NameFinder modelFinder = NameFinder.models(models, problems);
        NameFinder benchmarkFinder = NameFinder.benchmarks(benchmarks, problems);
        for (StatedRow row : rows) {
            modelFinder.note(row);
            benchmarkFinder.note(row);
            sourceFinder.note(row);
        }
        Catalogue catalogue = new Catalogue(
                capabilities(registry.capabilities(), benchmarks, benchmarkFinder.unregisteredBenchmarks()),
                concat(models, modelFinder.unregisteredModels()),
                concat(benchmarks, benchmarkFinder.unregisteredBenchmarks()),
                List.copyOf(sources.values()),
                registry.context(),
                tables);
        ClaimReader reader = new ClaimReader(catalogue, modelFinder, benchmarkFinder, sourceFinder, problems);
        List<Claim> claims = ClaimIds.assign(reader.read(rows), problems);
        problems.addAll(modelFinder.summary());
        problems.addAll(benchmarkFinder.summary());
        return new Checked<>(
                new Resolved(catalogue, claims.stream().sorted(Claim.ORDER).toList()), problems);
    }

    private static <T> List<T> concat(Collection<T> first, Collection<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static List<Capability> capabilities(
            List<Capability> registered, List<Benchmark> benchmarks, List<Benchmark> unregistered) {
        List<Capability> all = new ArrayList<>(registered);
        Set<String> names = new LinkedHashSet<>();
        registered.forEach(capability -> names.add(capability.name()));
        String group = registered.isEmpty() ? "core" : Capability.OTHER.group();
        for (Benchmark benchmark : concat(benchmarks, unregistered)) {
            if (names.add(benchmark.capability())) {
                all.add(new Capability(benchmark.capability(), group, ""));
            }
        }
        return all;
    }
}
