package claimbench.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which models are joined by shared benchmarks, directly or over other models. Models that are not joined cannot be
 * compared by any method.
 */
public final class Connectivity {

    private final ScoreTable table;
    private final int[] components;

    private Connectivity(ScoreTable table, int[] components) {
        this.table = table;
        this.components = components;
    }

    /** The components of the graph of models and benchmarks, joined by scores. */
    public static Connectivity of(ScoreTable table) {
        return new Connectivity(table, components(table, -1));
    }

    /** For each model the least number of a model joined to it. */
    private static int[] components(ScoreTable table, int without) {
        int[] parents = IntStream.range(0, table.models()).toArray();
        for (int benchmark = 0; benchmark < table.benchmarks(); benchmark++) {
            int first = -1;
            for (int model = 0; benchmark != without && model < table.models(); model++) {
                if (table.has(model, benchmark)) {
                    first = first < 0 ? model : first;
                    int one = root(parents, first);
                    int other = root(parents, model);
                    parents[Math.max(one, other)] = Math.min(one, other);
                }
            }
        }
        return IntStream.range(0, parents.length)
                .map(model -> root(parents, model))
                .toArray();
    }

    private static int root(int[] parents, int model) {
        int root = model;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** The component of a model: the least number of a model joined to it. A model without scores stands alone. */
    public int component(int model) {
        return components[model];
    }

    /** How many components there are. */
    public int count() {
        return (int) Arrays.stream(components).distinct().count();
    }

    /**
     * The models of the component with most models that have scores; of equals the one with most scores, then the one
     * with the first model. Empty if there are no scores.
     */
    public List<Integer> largest() {
        int[] models = new int[components.length];
        int[] scores = new int[components.length];
        for (int model = 0; model < components.length; model++) {
            int own = scores(model);
            models[components[model]] += own > 0 ? 1 : 0;
            scores[components[model]] += own;
        }
        return IntStream.range(0, components.length)
                .filter(component -> models[component] > 0)
                .boxed()
                .max(Comparator.comparingInt((Integer component) -> models[component])
                        .thenComparing(component -> scores[component])
                        .thenComparing(Comparator.reverseOrder()))
                .map(largest -> IntStream.range(0, components.length)
                        .filter(model -> components[model] == largest)
                        .boxed()
                        .toList())
                .orElse(List.of());
    }

    private int scores(int model) {
        return (int) IntStream.range(0, table.benchmarks())
                .filter(benchmark -> table.has(model, benchmark))
                .count();
    }

    /** The benchmarks without which models that were joined are not. */
    public List<Integer> bridges() {
        int whole = count();
        return IntStream.range(0, table.benchmarks())
                .filter(benchmark ->
                        Arrays.stream(components(table, benchmark)).distinct().count() > whole)
                .boxed()
                .toList();
    }

    /** On how many benchmarks a model and at least one other have a score. */
    public int shared(int model) {
        return (int) IntStream.range(0, table.benchmarks())
                .filter(benchmark -> table.has(model, benchmark))
                .filter(benchmark -> IntStream.range(0, table.models())
                        .anyMatch(other -> other != model && table.has(other, benchmark)))
                .count();
    }
}
