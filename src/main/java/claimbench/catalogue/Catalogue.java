package claimbench.catalogue;

import claimbench.claim.Source;
import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.claim.Tables;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Everything that names in the claims can mean, in the order of the registries. */
public final class Catalogue {

    private final Map<String, Capability> capabilities;
    private final Map<String, Model> models;
    private final Map<String, Benchmark> benchmarks;
    private final Map<String, Source> sources;
    private final List<ContextStatement> context;
    private final Map<Table, Map<String, StatedRow>> registered;

    Catalogue(
            List<Capability> capabilities,
            List<Model> models,
            List<Benchmark> benchmarks,
            List<Source> sources,
            List<ContextStatement> context,
            Tables tables) {
        this.capabilities = byName(capabilities, Capability::name);
        this.models = byName(models, Model::name);
        this.benchmarks = byName(benchmarks, Benchmark::name);
        this.sources = byName(sources, Source::id);
        this.context = List.copyOf(context);
        this.registered = new EnumMap<>(Table.class);
        for (Table table : List.of(Table.CAPABILITIES, Table.MODELS, Table.BENCHMARKS, Table.SOURCES)) {
            String key = table.requiredColumns().get(0);
            registered.put(table, byName(tables.of(table), row -> row.text(key)));
        }
    }

    private Catalogue(Catalogue other, UnaryOperator<StatedRow> rows) {
        capabilities = other.capabilities;
        models = mapped(
                other.models,
                model -> new Model(
                        model.name(),
                        model.vendor(),
                        model.aliases(),
                        model.distinctFrom(),
                        model.released(),
                        rows.apply(model.stated()),
                        model.registered()));
        benchmarks = mapped(
                other.benchmarks,
                benchmark -> new Benchmark(
                        benchmark.name(),
                        benchmark.capability(),
                        benchmark.kind(),
                        benchmark.aliases(),
                        benchmark.scale(),
                        benchmark.compareOn(),
                        benchmark.items(),
                        rows.apply(benchmark.stated()),
                        benchmark.registered()));
        sources = mapped(other.sources, Source::withoutNote);
        context = other.context.stream()
                .map(one ->
                        new ContextStatement(one.subject(), one.statement(), one.source(), rows.apply(one.stated())))
                .toList();
        registered = new EnumMap<>(Table.class);
        other.registered.forEach((table, entries) -> registered.put(table, mapped(entries, rows)));
    }

    private static <T> Map<String, T> mapped(Map<String, T> entries, UnaryOperator<T> change) {
        Map<String, T> changed = new LinkedHashMap<>();
        entries.forEach((name, entry) -> changed.put(name, change.apply(entry)));
        return changed;
    }

    /** The same without the column {@code note} of any registry. */
    public Catalogue withoutNotes() {
        return new Catalogue(this, row -> row.with("note", ""));
    }

    private static <T> Map<String, T> byName(List<T> entries, Function<T, String> name) {
        return entries.stream()
                .collect(Collectors.toMap(name, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    public Collection<Capability> capabilities() {
        return capabilities.values();
    }

    public Collection<Model> models() {
        return models.values();
    }

    public Collection<Benchmark> benchmarks() {
        return benchmarks.values();
    }

    public Collection<Source> sources() {
        return sources.values();
    }

    public List<ContextStatement> context() {
        return context;
    }

    /** The model of exactly that name. */
    public Model model(String name) {
        return entry(models, name);
    }

    /** The benchmark of exactly that name. */
    public Benchmark benchmark(String name) {
        return entry(benchmarks, name);
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** The row of a registry file that describes the entry; empty if only claims name it. */
    public Optional<StatedRow> row(Table registry, String name) {
        return Optional.ofNullable(rows(registry).get(name));
    }

    /** True if the input has that registry, with at least one entry. */
    public boolean has(Table registry) {
        return !rows(registry).isEmpty();
    }

    private Map<String, StatedRow> rows(Table registry) {
        return registered.getOrDefault(registry, Map.of());
    }

    private static <T> T entry(Map<String, T> entries, String name) {
        T entry = entries.get(name);
        if (entry == null) {
            throw new IllegalArgumentException("not in the catalogue: " + name);
        }
        return entry;
    }

    public Names modelNames() {
        return new Names(models.values().stream()
                .map(model -> new Names.Entry(model.name(), model.aliases(), model.distinctFrom()))
                .toList());
    }

    public Names benchmarkNames() {
        return new Names(benchmarks.values().stream()
                .map(benchmark -> new Names.Entry(benchmark.name(), benchmark.aliases(), List.of()))
                .toList());
    }

    public Names capabilityNames() {
        return plainNames(capabilities.keySet());
    }

    public Names sourceNames() {
        return plainNames(sources.keySet());
    }

    public Names vendorNames() {
        return plainNames(models.values().stream().map(Model::vendor).distinct().toList());
    }

    private static Names plainNames(Collection<String> names) {
        return new Names(names.stream()
                .map(name -> new Names.Entry(name, List.of(), List.of()))
                .toList());
    }
}
