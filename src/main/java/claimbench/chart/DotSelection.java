package claimbench.chart;

import claimbench.catalogue.Capability;
import claimbench.compare.BenchmarkColumn;
import claimbench.score.ColumnStanding.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Which models and benchmarks of a capability are set side by side: the focus with those that share most benchmarks
 * with it, on the benchmarks that most of them share. Whoever has the best value on one of these is always among them,
 * so that no lead is shown that another model has.
 *
 * @param models in the order of the comparison
 * @param aroundFocus false if the focus has no value, and the models with most values are shown
 */
record DotSelection(List<String> models, List<BenchmarkColumn> panels, boolean aroundFocus) {

    private static final int MOST_MODELS = 8;
    private static final int MOST_PANELS = 6;

    DotSelection {
        models = List.copyOf(models);
        panels = List.copyOf(panels);
    }

    static DotSelection of(Material material, Capability capability) {
        List<BenchmarkColumn> scores = material.scores(capability).stream()
                .filter(column -> values(material, material.models(), column) > 1)
                .toList();
        if (scores.isEmpty()) {
            return new DotSelection(List.of(), List.of(), false);
        }
        String focus = material.focus();
        boolean around = scores.stream().anyMatch(column -> has(material, focus, column));
        ToLongFunction<String> closeness = model -> scores.stream()
                .filter(column -> has(material, model, column) && (!around || has(material, focus, column)))
                .count();
        List<String> closest = new ArrayList<>(material.models().stream()
                .filter(model -> closeness.applyAsLong(model) > 0)
                .sorted(Comparator.comparingInt((String model) -> around && model.equals(focus) ? 0 : 1)
                        .thenComparing(Comparator.comparingLong(closeness).reversed()))
                .limit(MOST_MODELS)
                .toList());
        List<BenchmarkColumn> panels = scores.stream()
                .filter(column -> values(material, closest, column) > 1)
                .sorted(Comparator.comparingLong((BenchmarkColumn column) -> values(material, closest, column))
                        .reversed())
                .limit(MOST_PANELS)
                .toList();
        addLeaders(material, closest, panels);
        return new DotSelection(
                material.models().stream().filter(closest::contains).toList(), panels, around);
    }

    /** In place of those that share least. */
    private static void addLeaders(Material material, List<String> closest, List<BenchmarkColumn> panels) {
        Set<String> leaders = panels.stream()
                .flatMap(column -> material.comparison().scores().standing(column).best().stream())
                .map(Place::model)
                .collect(Collectors.toSet());
        for (String leader :
                material.models().stream().filter(leaders::contains).toList()) {
            if (closest.contains(leader)) {
                continue;
            }
            for (int last = closest.size() - 1; last > 0 && closest.size() >= MOST_MODELS; last--) {
                if (!leaders.contains(closest.get(last))) {
                    closest.remove(last);
                }
            }
            closest.add(leader);
        }
    }

    private static boolean has(Material material, String model, BenchmarkColumn column) {
        return material.number(model, column).isPresent();
    }

    private static long values(Material material, List<String> models, BenchmarkColumn column) {
        return models.stream().filter(model -> has(material, model, column)).count();
    }
}
