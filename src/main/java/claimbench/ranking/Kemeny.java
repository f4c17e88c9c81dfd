package claimbench.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The orders of models that agree most with the benchmarks: the weight of all pairs on a benchmark that stand in the
 * order as they do on the benchmark, ties counting half. To 20 models every order is considered, by dynamic programming
 * over the sets of models at the top; beyond that one order is improved from Borda's by moving single models, and need
 * not be the best.
 *
 * @param orders the best orders, each a list of models, best first, in lexical order; at most {@value #MOST_ORDERS};
 *     models without scores are in none
 * @param count how many best orders there are, were they all listed; if not {@code exact}, 1 for the one found
 * @param agreement weight of the pairs that agree
 * @param pairs weight of all pairs
 * @param exact false if better orders may exist
 * @see <a href="https://doi.org/10.1137/0135024">Young and Levenglick 1978 (Condorcet's principle)</a>
 * @see <a href="https://doi.org/10.1137/0110015">Held and Karp 1962, the dynamic programming over subsets</a>
 */
public record Kemeny(List<List<Integer>> orders, long count, double agreement, double pairs, boolean exact) {

    /** To this many models the best orders are found for certain. */
    public static final int MOST_MODELS = 20;

    /** Orders listed. */
    public static final int MOST_ORDERS = 100;

    public Kemeny {
        orders = orders.stream().map(List::copyOf).toList();
    }

    /** The best orders of the models of a table. */
    public static Kemeny of(ScoreTable table) {
        double[] borda = PositionalRules.borda(table, Ties.AVERAGE);
        int[] rated = IntStream.range(0, borda.length)
                .filter(model -> !Double.isNaN(borda[model]))
                .toArray();
        double[][] agreements = agreements(Majorities.of(table), rated);
        double pairs = Arrays.stream(agreements).flatMapToDouble(Arrays::stream).sum();
        if (rated.length > MOST_MODELS) {
            double[] start =
                    Arrays.stream(rated).mapToDouble(model -> borda[model]).toArray();
            int[] order = KemenySearch.improve(agreements, Ranks.bestFirst(start));
            return new Kemeny(named(List.of(order), rated), 1, KemenySearch.agreement(agreements, order), pairs, false);
        }
        KemenySubsets best = KemenySubsets.of(agreements);
        return new Kemeny(named(best.orders(MOST_ORDERS), rated), best.count(), best.agreement(), pairs, true);
    }

    /** The mean place of each model in the best orders that are listed, negative; NaN for models without scores. */
    static double[] rate(ScoreTable table) {
        List<List<Integer>> orders = of(table).orders();
        double[] ratings = new double[table.models()];
        Arrays.setAll(
                ratings,
                model -> -orders.stream()
                        .filter(order -> order.contains(model))
                        .mapToInt(order -> order.indexOf(model) + 1)
                        .average()
                        .orElse(Double.NaN));
        return ratings;
    }

    private static List<List<Integer>> named(List<int[]> orders, int[] names) {
        List<List<Integer>> named = new ArrayList<>();
        orders.forEach(order -> named.add(
                Arrays.stream(order).map(model -> names[model]).boxed().toList()));
        return named;
    }

    /** For each pair the weight of the benchmarks that agree with the first being ahead. */
    private static double[][] agreements(Majorities duels, int[] rated) {
        double[][] agreements = new double[rated.length][rated.length];
        for (int i = 0; i < rated.length; i++) {
            for (int j = 0; j < rated.length; j++) {
                double ties = i == j ? 0 : duels.ties(rated[i], rated[j]);
                agreements[i][j] = duels.wins(rated[i], rated[j]) + ties / 2;
            }
        }
        return agreements;
    }
}
