package claimbench.ranking;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Ordered pairs of models: that the first is better than the second. */
final class Pairs {

    private final int models;
    private final int[] pairs;

    private Pairs(int models, int[] pairs) {
        this.models = models;
        this.pairs = pairs;
    }

    /** What holds of two models, or is done with them. */
    @FunctionalInterface
    interface Test {
        boolean holds(int model, int other);
    }

    /** What is done with two models. */
    @FunctionalInterface
    interface Action {
        void with(int model, int other);
    }

    static Pairs all(int models) {
        return new Pairs(
                models,
                IntStream.range(0, models * models)
                        .filter(pair -> pair / models != pair % models)
                        .toArray());
    }

    /** The pairs in which a model is the first or the second. */
    static Pairs with(int model, int models) {
        return all(models).where((first, second) -> first == model || second == model);
    }

    Pairs where(Test test) {
        return new Pairs(
                models,
                IntStream.of(pairs)
                        .filter(pair -> test.holds(pair / models, pair % models))
                        .toArray());
    }

    void forEach(Action action) {
        IntStream.of(pairs).forEach(pair -> action.with(pair / models, pair % models));
    }

    boolean has(int model, int other) {
        return Arrays.binarySearch(pairs, model * models + other) >= 0;
    }

    int count() {
        return pairs.length;
    }

    /** For each pair one over the standard error of its difference; 0 where the error is. */
    double[] scales(Estimates estimates) {
        return IntStream.of(pairs)
                .mapToDouble(pair -> estimates.standardError(pair / models, pair % models))
                .map(error -> error > 0 ? 1 / error : 0)
                .toArray();
    }

    /** The largest of the differences of some values, each scaled. */
    double largest(double[] values, double[] scales) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < pairs.length; at++) {
            int pair = pairs[at];
            largest = Math.max(largest, (values[pair / models] - values[pair % models]) * scales[at]);
        }
        return largest;
    }
}
