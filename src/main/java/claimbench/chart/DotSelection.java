package claimbench.chart;

import claimbench.catalogue.Capability;
import claimbench.compare.BenchmarkColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which models and benchmarks of a capability one picture sets side by side: the focus with those that share most
 * benchmarks with it, on the benchmarks that most of them share. Whoever has the best value on one of these is always
 * among them, so that no lead is shown that another model has.
 *
 * @param models in the order of the comparison
 * @param aroundFocus false if the focus has no value, and the models with most values are shown
 */
record DotSelection(List<String> models, List<BenchmarkColumn> panels, boolean aroundFocus) {

    private static final int MOST_PANELS = 6;

    /** Fewer rows are taken only where one panel alone leaves no room for more. */
    private static final int GOOD_ROWS = 8;

    /** Beyond that the closest are enough to judge which benchmarks are shared. */
    private static final int NEIGHBOURS = 20;

    DotSelection {
        models = List.copyOf(models);
        panels = List.copyOf(panels);
    }

    /** One for each picture; several only where models or benchmarks were chosen by name. */
    static List<DotSelection> of(Material material, Capability capability, Predicate<DotSelection> fits) {
        List<BenchmarkColumn> scores = material.scores(capability).stream()
                .filter(column -> values(material, material.models(), column) > 1)
                .toList();
        if (scores.isEmpty()) {
            return List.of();
        }
        Competitors competitors = Competitors.on(scores, material);
        List<String> valued = competitors.models().stream()
                .filter(model -> scores.stream()
                        .anyMatch(column -> material.number(model, column).isPresent()))
                .toList();
        List<String> near = material.namesModels() ? valued : valued.subList(0, Math.min(NEIGHBOURS, valued.size()));
        List<BenchmarkColumn> panels = scores.stream()
                .filter(column -> material.namesBenchmarks() || values(material, near, column) > 1)
                .sorted(Comparator.comparingLong((BenchmarkColumn column) -> values(material, near, column))
                        .reversed())
                .limit(material.namesBenchmarks() ? scores.size() : MOST_PANELS)
                .toList();
        return new Choice(material, competitors, valued, fits).pictures(panels);
    }

    /** Chooses what fits. */
    private record Choice(
            Material material, Competitors competitors, List<String> models, Predicate<DotSelection> fits) {

        List<DotSelection> pictures(List<BenchmarkColumn> panels) {
            for (int count = Math.min(MOST_PANELS, panels.size()); count > 0; count--) {
                List<BenchmarkColumn> first = panels.subList(0, count);
                List<String> rows = models(first);
                if (rows.size() >= Math.min(GOOD_ROWS, models.size()) || count == 1) {
                    return pictures(panels, count, rows);
                }
            }
            return List.of();
        }

        /** As many as one picture holds beside these panels, but none less than must not be missing. */
        private List<String> models(List<BenchmarkColumn> panels) {
            Set<String> least = competitors.indispensable(panels, material);
            int count = Parts.most(
                    Math.max(1, least.size()),
                    models.size(),
                    some -> fits.test(selection(Competitors.first(some, least, models), panels)));
            List<String> chosen = Competitors.first(count, least, models);
            boolean cramped = count == least.size() && !fits.test(selection(chosen, panels));
            return cramped && panels.size() > 1 ? List.of() : chosen;
        }

        private List<DotSelection> pictures(List<BenchmarkColumn> panels, int abreast, List<String> rows) {
            List<List<BenchmarkColumn>> groups = material.namesBenchmarks()
                    ? Parts.balanced(panels, some -> some.size() <= abreast)
                    : List.of(panels.subList(0, abreast));
            List<DotSelection> pictures = new ArrayList<>();
            for (List<BenchmarkColumn> group : groups) {
                List<String> shown =
                        material.inOrder(material.namesModels() ? models : groups.size() == 1 ? rows : models(group));
                boolean repeated = shown.size() > 1 && shown.get(0).equals(material.focus());
                List<String> others = shown.subList(repeated ? 1 : 0, shown.size());
                Function<List<String>, DotSelection> picture =
                        some -> selection(repeated ? with(shown.get(0), some) : some, group);
                Parts.balanced(others, some -> fits.test(picture.apply(some)))
                        .forEach(some -> pictures.add(picture.apply(some)));
            }
            return pictures;
        }

        private static List<String> with(String first, List<String> others) {
            return Stream.concat(Stream.of(first), others.stream()).toList();
        }

        private DotSelection selection(Collection<String> some, List<BenchmarkColumn> panels) {
            return new DotSelection(material.inOrder(some), panels, competitors.aroundFocus());
        }
    }

    private static long values(Material material, List<String> models, BenchmarkColumn column) {
        return models.stream()
                .filter(model -> material.number(model, column).isPresent())
                .count();
    }
}
