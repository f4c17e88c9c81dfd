package claimbench.chart;

import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Cell.Missing;
import claimbench.compare.Duel;
import claimbench.compare.Grade;
import claimbench.score.ColumnStanding.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * In which order models come into a picture that has no room for all: the focus, then the others by the number of
 * benchmarks on which they can be compared with it, ties as in the comparison.
 *
 * @param models all that have a claim on the benchmarks
 * @param aroundFocus false if the focus has no number, and the models with most numbers come first
 */
record Competitors(List<String> models, boolean aroundFocus) {

    Competitors {
        models = List.copyOf(models);
    }

    static Competitors on(Collection<BenchmarkColumn> columns, Material material) {
        String focus = material.focus();
        List<BenchmarkColumn> own =
                columns.stream().filter(column -> has(material, focus, column)).toList();
        ToLongFunction<String> closeness = own.isEmpty()
                ? model -> columns.stream()
                        .filter(column -> has(material, model, column))
                        .count()
                : model -> own.stream()
                        .filter(column -> mayCompare(material, model, column))
                        .count();
        record Close(String model, long benchmarks) {}
        List<String> models = material.models().stream()
                .filter(model ->
                        columns.stream().anyMatch(column -> !(material.cell(model, column) instanceof Missing)))
                .map(model -> new Close(model, closeness.applyAsLong(model)))
                .sorted(Comparator.comparing((Close close) -> !close.model().equals(focus))
                        .thenComparing(
                                Comparator.comparingLong(Close::benchmarks).reversed()))
                .map(Close::model)
                .toList();
        return new Competitors(models, !own.isEmpty());
    }

    /** The focus and whoever has the best value on one of these: without them a lead could be shown that is none. */
    Set<String> indispensable(Collection<BenchmarkColumn> columns, Material material) {
        Set<String> names = new LinkedHashSet<>();
        if (models.contains(material.focus())) {
            names.add(material.focus());
        }
        columns.stream()
                .flatMap(column -> material.comparison().scores().standing(column).best().stream())
                .map(Place::model)
                .filter(models::contains)
                .forEach(names::add);
        return names;
    }

    /** So many of the models, those first that must not be missing. */
    static List<String> first(int count, Set<String> indispensable, List<String> models) {
        Set<String> first = new LinkedHashSet<>(indispensable);
        first.addAll(models);
        return new ArrayList<>(first).subList(0, count);
    }

    private static boolean mayCompare(Material material, String model, BenchmarkColumn column) {
        return material.matrix()
                .duelOfShown(material.focus(), model, column)
                .map(Duel::grade)
                .filter(Grade::allowsStatement)
                .isPresent();
    }

    private static boolean has(Material material, String model, BenchmarkColumn column) {
        return material.number(model, column).isPresent();
    }
}
