package claimbench.change;

import claimbench.catalogue.Names;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Consensus;
import claimbench.harness.Comparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two comparisons whose models and columns are matched, under the names of the newer one. */
final class Sides {

    /** A column of the matrix before and now; one of the two may be absent. */
    record ColumnPair(String title, Optional<BenchmarkColumn> before, Optional<BenchmarkColumn> after) {

        String capability() {
            return after.or(() -> before).orElseThrow().benchmark().capability();
        }
    }

    private final Comparison old;
    private final Comparison now;
    private final Map<String, String> oldModels = new LinkedHashMap<>();
    private final List<ColumnPair> columns = new ArrayList<>();

    Sides(Comparison old, Comparison now) {
        this.old = old;
        this.now = now;
        Names models = now.catalogue().modelNames();
        old.models().forEach(model -> oldModels.putIfAbsent(newName(model, models), model));
        Names benchmarks = now.catalogue().benchmarkNames();
        Map<String, BenchmarkColumn> before = new LinkedHashMap<>();
        for (BenchmarkColumn column : old.matrix().columns()) {
            String name = column.benchmark().name();
            String rest = column.title().substring(name.length());
            before.putIfAbsent(newName(name, benchmarks) + rest, column);
        }
        for (BenchmarkColumn column : now.matrix().columns()) {
            BenchmarkColumn earlier = before.remove(column.title());
            columns.add(new ColumnPair(column.title(), Optional.ofNullable(earlier), Optional.of(column)));
        }
        before.forEach((title, column) -> columns.add(new ColumnPair(title, Optional.of(column), Optional.empty())));
    }

    private static String newName(String name, Names names) {
        return names.resolve(name).match(found -> found.name(), ambiguous -> name, unknown -> name);
    }

    Comparison old() {
        return old;
    }

    Comparison now() {
        return now;
    }

    List<ColumnPair> columns() {
        return columns;
    }

    /** Those of now, then those that are no longer there. */
    List<String> models() {
        List<String> models = new ArrayList<>(now.models());
        models.addAll(gone());
        return models;
    }

    List<String> appeared() {
        return now.models().stream()
                .filter(model -> !oldModels.containsKey(model))
                .toList();
    }

    List<String> gone() {
        return oldModels.keySet().stream()
                .filter(model -> !now.models().contains(model))
                .toList();
    }

    Optional<String> oldModel(String model) {
        return Optional.ofNullable(oldModels.get(model));
    }

    Optional<Consensus> before(String model, ColumnPair pair) {
        return oldModel(model)
                .flatMap(name -> pair.before()
                        .flatMap(column -> old.matrix().cell(name, column).consensus()));
    }

    Optional<Consensus> after(String model, ColumnPair pair) {
        return now.models().contains(model)
                ? pair.after()
                        .flatMap(column -> now.matrix().cell(model, column).consensus())
                : Optional.empty();
    }
}
