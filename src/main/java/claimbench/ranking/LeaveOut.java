package claimbench.ranking;

import claimbench.stats.KendallTau;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What an order of models owes to single benchmarks, or to sets of them such as a capability or the tables of vendors:
 * the order without each set in turn. Models that cannot be rated without a set are passed over there.
 */
public final class LeaveOut {

    private final double[] whole;
    private final double[][] without;
    private final int[] places;
    private final int[][] placesWithout;

    private LeaveOut(double[] whole, double[][] without) {
        this.whole = whole;
        this.without = without;
        places = Ranks.places(whole);
        placesWithout = Arrays.stream(without).map(Ranks::places).toArray(int[][]::new);
    }

    /** Leaves out each benchmark in turn: the set of a benchmark has its number. */
    public static LeaveOut oneByOne(ScoreTable table, Rating rating) {
        return groups(table, IntStream.range(0, table.benchmarks()).toArray(), rating);
    }

    /**
     * Leaves out each group of benchmarks in turn.
     *
     * @param groups for each benchmark the number of its group, from 0 without gaps
     */
    public static LeaveOut groups(ScoreTable table, int[] groups, Rating rating) {
        int sets = IntStream.of(groups).max().orElse(-1) + 1;
        return of(
                table,
                IntStream.range(0, sets)
                        .mapToObj(group -> IntStream.range(0, groups.length)
                                .filter(benchmark -> groups[benchmark] == group)
                                .boxed()
                                .toList())
                        .toList(),
                rating);
    }

    /** Leaves out each set of benchmarks in turn; sets may share benchmarks. */
    public static LeaveOut of(ScoreTable table, List<List<Integer>> sets, Rating rating) {
        double[][] without = sets.stream()
                .map(set -> rating.rate(table.benchmarks(IntStream.range(0, table.benchmarks())
                        .filter(benchmark -> !set.contains(benchmark))
                        .toArray())))
                .map(ratings -> ratings.length == table.models() ? ratings : unrated(table.models()))
                .toArray(double[][]::new);
        return new LeaveOut(rating.rate(table), without);
    }

    private static double[] unrated(int models) {
        double[] ratings = new double[models];
        Arrays.fill(ratings, Double.NaN);
        return ratings;
    }

    /** How many sets are left out in turn. */
    public int sets() {
        return without.length;
    }

    /** The place of a model by all benchmarks; 0 if it is not rated. */
    public int place(int model) {
        return places[model];
    }

    /** The place of a model without a set; 0 if it is not rated there. */
    public int placeWithout(int set, int model) {
        return placesWithout[set][model];
    }

    /** The best place of a model, with all benchmarks or without any of the sets; 0 if it is never rated. */
    public int best(int model) {
        return placesOf(model).min().orElse(0);
    }

    /** The worst place of a model, with all benchmarks or without any of the sets; 0 if it is never rated. */
    public int worst(int model) {
        return placesOf(model).max().orElse(0);
    }

    private IntStream placesOf(int model) {
        return IntStream.concat(
                        IntStream.of(places[model]),
                        Arrays.stream(placesWithout).mapToInt(reduced -> reduced[model]))
                .filter(place -> place > 0);
    }

    /** The set without which the place of a model changes most, the first of several; empty if it never changes. */
    public OptionalInt decisive(int model) {
        return IntStream.range(0, sets())
                .filter(set -> change(set, model) > 0)
                .boxed()
                .max(Comparator.comparingInt((Integer set) -> change(set, model))
                        .thenComparing(Comparator.<Integer>reverseOrder()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private int change(int set, int model) {
        boolean rated = places[model] > 0 && placesWithout[set][model] > 0;
        return rated ? Math.abs(placesWithout[set][model] - places[model]) : 0;
    }

    /**
     * Kendall's tau-b between the order by all benchmarks and the order without a set, over the models rated in both;
     * NaN if one of them is all ties.
     */
    public double tau(int set) {
        return KendallTau.of(whole, without[set]).tau();
    }

    /**
     * The jackknife standard error of the rating of a model: √((k−1)/k · Σ(θ₋ₛ − mean)²) over the k sets.
     *
     * @return NaN if the model is not rated without each of them, or if there are fewer than two
     * @see <a href="https://doi.org/10.1137/1.9781611970319">Efron 1982</a>
     */
    public double standardError(int model) {
        int sets = sets();
        double mean = Arrays.stream(without)
                .mapToDouble(ratings -> ratings[model])
                .average()
                .orElse(Double.NaN);
        double squares = Arrays.stream(without)
                .mapToDouble(ratings -> Math.pow(ratings[model] - mean, 2))
                .sum();
        return sets < 2 ? Double.NaN : Math.sqrt(squares * (sets - 1) / sets);
    }
}
