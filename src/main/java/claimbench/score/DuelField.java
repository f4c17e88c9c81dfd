package claimbench.score;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Capability;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.ComparisonMatrix;
import claimbench.ranking.DuelCounts;
import claimbench.score.SourceTable.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler.NormalizedGaussian;

/** All tables in which models meet, by capability and benchmark, ready to be counted and drawn from. */
final class DuelField {

    private final List<String> models;
    private final List<String> vendors;
    private final List<Ground> grounds;

    /** The tables of a capability. */
    record Ground(Capability capability, List<Course> courses) {
        Ground {
            courses = List.copyOf(courses);
        }

        Stream<TableDuels> tables() {
            return courses.stream().flatMap(course -> course.tables().stream());
        }
    }

    /** The tables of a benchmark in which at least two models meet. */
    record Course(Benchmark benchmark, List<TableDuels> tables) {
        Course {
            tables = List.copyOf(tables);
        }
    }

    private DuelField(List<String> models, List<String> vendors, List<Ground> grounds) {
        this.models = models;
        this.vendors = vendors;
        this.grounds = grounds;
    }

    /**
     * Gathers the tables of the shown benchmarks.
     *
     * @param vendorOf the vendor of each model; empty if not known
     */
    static DuelField of(
            ComparisonMatrix matrix, List<Capability> capabilities, Map<String, String> vendorOf, DuelRule rule) {
        List<String> models = matrix.models().stream().sorted().toList();
        List<String> vendors =
                models.stream().map(model -> vendorOf.getOrDefault(model, "")).toList();
        int[] places = matrix.models().stream().mapToInt(models::indexOf).toArray();
        List<Ground> grounds = new ArrayList<>();
        for (Capability capability : capabilities) {
            List<Course> courses = matrix.columns().stream()
                    .filter(column -> column.benchmark().capability().equals(capability.name()))
                    .collect(Collectors.groupingBy(BenchmarkColumn::benchmark, LinkedHashMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(entry -> new Course(
                            entry.getKey(),
                            tables(entry.getKey(), entry.getValue(), matrix, rule)
                                    .map(table -> new TableDuels(table.withModels(places), vendors))
                                    .sorted(TableDuels.BY_NAME)
                                    .toList()))
                    .filter(course -> !course.tables().isEmpty())
                    .sorted(Comparator.comparing(course -> course.benchmark().name()))
                    .toList();
            if (!courses.isEmpty()) {
                grounds.add(new Ground(capability, courses));
            }
        }
        return new DuelField(models, vendors, grounds);
    }

    private static Stream<SourceTable> tables(
            Benchmark benchmark, List<BenchmarkColumn> columns, ComparisonMatrix matrix, DuelRule rule) {
        Stream<SourceTable> tables =
                switch (rule) {
                    case SAME_SOURCE -> SourceTable.of(benchmark, matrix).stream();
                    case INDEPENDENT -> SourceTable.independent(benchmark, matrix).stream();
                    case ANY -> columns.stream().flatMap(column -> SourceTable.shown(column, matrix).stream());
                };
        return tables.filter(table -> table.entries().size() > 1)
                .filter(table -> !table.entries().stream().allMatch(Entry::copy));
    }

    List<Ground> grounds() {
        return grounds;
    }

    /** By name, so that no order of rows decides anything. */
    List<String> models() {
        return models;
    }

    /** The vendor of each model, in the order of the models. */
    List<String> vendors() {
        return vendors;
    }

    /** The duels as they are, a sum for each capability. */
    List<DuelCounts> counts() {
        return counts(table -> 1);
    }

    /** The duels of one capability without those on one benchmark. */
    DuelCounts without(int ground, Course left) {
        DuelCounts counts = new DuelCounts(models.size());
        grounds.get(ground).courses().stream()
                .filter(course -> !course.benchmark().equals(left.benchmark()))
                .flatMap(course -> course.tables().stream())
                .forEach(table -> table.addTo(counts, 1));
        return counts;
    }

    /** The duels with every table taken a number of times. */
    List<DuelCounts> counts(ToIntFunction<TableDuels> times) {
        List<DuelCounts> all = new ArrayList<>();
        for (Ground ground : grounds) {
            DuelCounts counts = new DuelCounts(models.size());
            ground.tables().forEach(table -> table.addTo(counts, times.applyAsInt(table)));
            all.add(counts);
        }
        return all;
    }

    /**
     * The duels of one draw: as many benchmarks of each capability as there are, drawn with replacement, every value
     * moved by the error of sampling its items.
     */
    List<DuelCounts> drawn(UniformRandomProvider random) {
        NormalizedGaussian normal = NormalizedGaussian.of(random);
        List<DuelCounts> all = new ArrayList<>();
        for (Ground ground : grounds) {
            DuelCounts counts = new DuelCounts(models.size());
            List<Course> courses = ground.courses();
            for (int i = 0; i < courses.size(); i++) {
                for (TableDuels table :
                        courses.get(random.nextInt(courses.size())).tables()) {
                    table.addMovedTo(counts, normal);
                }
            }
            all.add(counts);
        }
        return all;
    }

    /** Ids of all sources with a table, by name. */
    List<String> sources() {
        return grounds.stream()
                .flatMap(Ground::tables)
                .map(table -> table.table().source())
                .distinct()
                .sorted()
                .toList();
    }
}
