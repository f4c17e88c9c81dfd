package claimbench.score;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Capability;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.ComparisonMatrix;
import claimbench.ranking.DuelCounts;
import claimbench.score.SourceTable.Entry;
import java.util.ArrayList;
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

    private final List<String> vendors;
    private final List<Ground> grounds;
    private final int models;

    /** The tables of a capability. */
    record Ground(Capability capability, List<Course> courses) {
        Ground {
            courses = List.copyOf(courses);
        }

        Stream<SourceTable> tables() {
            return courses.stream().flatMap(course -> course.tables().stream());
        }
    }

    /** The tables of a benchmark in which at least two models meet. */
    record Course(Benchmark benchmark, List<SourceTable> tables) {
        Course {
            tables = List.copyOf(tables);
        }
    }

    private DuelField(List<String> vendors, List<Ground> grounds) {
        this.vendors = vendors;
        this.grounds = grounds;
        this.models = vendors.size();
    }

    /**
     * Gathers the tables of the shown benchmarks.
     *
     * @param vendorOf the vendor of each model; empty if not known
     */
    static DuelField of(
            ComparisonMatrix matrix, List<Capability> capabilities, Map<String, String> vendorOf, DuelRule rule) {
        List<String> vendors = matrix.models().stream()
                .map(model -> vendorOf.getOrDefault(model, ""))
                .toList();
        List<Ground> grounds = new ArrayList<>();
        for (Capability capability : capabilities) {
            List<Course> courses = matrix.columns().stream()
                    .filter(column -> column.benchmark().capability().equals(capability.name()))
                    .collect(Collectors.groupingBy(
                            BenchmarkColumn::benchmark, LinkedHashMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(entry -> new Course(entry.getKey(), tables(entry.getKey(), entry.getValue(), matrix, rule)))
                    .filter(course -> !course.tables().isEmpty())
                    .toList();
            if (!courses.isEmpty()) {
                grounds.add(new Ground(capability, courses));
            }
        }
        return new DuelField(vendors, grounds);
    }

    private static List<SourceTable> tables(
            Benchmark benchmark, List<BenchmarkColumn> columns, ComparisonMatrix matrix, DuelRule rule) {
        Stream<SourceTable> tables =
                switch (rule) {
                    case SAME_SOURCE -> SourceTable.of(benchmark, matrix).stream();
                    case INDEPENDENT -> SourceTable.independent(benchmark, matrix).stream();
                    case ANY -> columns.stream().flatMap(column -> SourceTable.shown(column, matrix).stream());
                };
        return tables.filter(table -> table.entries().size() > 1)
                .filter(table -> !table.entries().stream().allMatch(Entry::copy))
                .toList();
    }

    List<Ground> grounds() {
        return grounds;
    }

    /** The vendor of each model, in the order of the matrix. */
    List<String> vendors() {
        return vendors;
    }

    /** The duels as they are, a sum for each capability. */
    List<DuelCounts> counts() {
        return counts(table -> 1);
    }

    /** The duels of one capability without those on one benchmark. */
    DuelCounts without(int ground, Course left) {
        DuelCounts counts = new DuelCounts(models);
        grounds.get(ground).courses().stream()
                .filter(course -> course != left)
                .flatMap(course -> course.tables().stream())
                .forEach(table -> add(table, table.values(), 1, counts));
        return counts;
    }

    /** The duels with every table taken a number of times. */
    List<DuelCounts> counts(ToIntFunction<SourceTable> times) {
        List<DuelCounts> all = new ArrayList<>();
        for (Ground ground : grounds) {
            DuelCounts counts = new DuelCounts(models);
            ground.tables().forEach(table -> add(table, table.values(), times.applyAsInt(table), counts));
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
            DuelCounts counts = new DuelCounts(models);
            int size = ground.courses().size();
            for (int i = 0; i < size; i++) {
                for (SourceTable table : ground.courses().get(random.nextInt(size)).tables()) {
                    double[] moved = table.entries().stream()
                            .mapToDouble(entry -> entry.noise() > 0
                                    ? entry.value() + entry.noise() * normal.sample()
                                    : entry.value())
                            .toArray();
                    add(table, moved, 1, counts);
                }
            }
            all.add(counts);
        }
        return all;
    }

    /** Every table has one voice for each model in it; two copies never meet. */
    private void add(SourceTable table, double[] values, int times, DuelCounts counts) {
        if (times == 0) {
            return;
        }
        List<Entry> entries = table.entries();
        double weight = (double) times / (entries.size() - 1);
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                if (!entries.get(i).copy() || !entries.get(j).copy()) {
                    int first = entries.get(i).model();
                    int second = entries.get(j).model();
                    double share = DuelCounts.share(values[i], values[j]);
                    boolean home = isHome(table, first);
                    if (home == isHome(table, second)) {
                        counts.add(first, second, share, weight);
                    } else if (home) {
                        counts.addAtHome(first, second, share, weight);
                    } else {
                        counts.addAtHome(second, first, 1 - share, weight);
                    }
                }
            }
        }
    }

    /** True if the model's vendor printed the table. */
    boolean isHome(SourceTable table, int model) {
        return !table.publisher().isEmpty() && table.publisher().equals(vendors.get(model));
    }

    /** Ids of all sources with a table, in their order of appearance. */
    List<String> sources() {
        return grounds.stream()
                .flatMap(Ground::tables)
                .map(SourceTable::source)
                .distinct()
                .toList();
    }
}
