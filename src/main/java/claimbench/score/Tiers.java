package claimbench.score;

import claimbench.stats.Proportion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tiers from the top: the next one begins at the first model that is significantly below the leader of the tier before
 * it, by Holm's step-down over the z tests of all pairs. Models of one tier need not be equal among themselves: they
 * cannot be told apart from its leader.
 *
 * @see <a href="https://www.jstor.org/stable/4615733">Holm 1979</a>
 */
final class Tiers {

    private Tiers() {}

    /**
     * The tier of each model.
     *
     * @param rates expected win rates; NaN for a model that is not ranked
     * @param drawn win rates of the draws, whose differences give standard errors
     * @return 0 for a model that is not ranked
     */
    static int[] of(double[] rates, double[][] drawn, double level) {
        int[] order = IntStream.range(0, rates.length)
                .filter(model -> !Double.isNaN(rates[model]))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer model) -> -rates[model]))
                .mapToInt(Integer::intValue)
                .toArray();
        boolean[][] below = significant(order, rates, drawn, level);
        int[] tiers = new int[rates.length];
        int leader = 0;
        int tier = 1;
        for (int i = 0; i < order.length; i++) {
            if (below[leader][i]) {
                leader = i;
                tier++;
            }
            tiers[order[i]] = tier;
        }
        return tiers;
    }

    private record Pair(int better, int worse, double z) {}

    private static boolean[][] significant(int[] order, double[] rates, double[][] drawn, double level) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < order.length; i++) {
            for (int j = i + 1; j < order.length; j++) {
                pairs.add(new Pair(i, j, z(order[i], order[j], rates, drawn)));
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.z())
                .thenComparingInt(Pair::better)
                .thenComparingInt(Pair::worse));
        boolean[][] significant = new boolean[order.length][order.length];
        for (int step = 0; step < pairs.size(); step++) {
            Pair pair = pairs.get(step);
            if (pair.z() < Proportion.quantile(1 - level / (pairs.size() - step))) {
                break;
            }
            significant[pair.better()][pair.worse()] = true;
        }
        return significant;
    }

    private static double z(int better, int worse, double[] rates, double[][] drawn) {
        double[] differences =
                Arrays.stream(drawn).mapToDouble(draw -> draw[better] - draw[worse]).toArray();
        double mean = Arrays.stream(differences).average().orElse(0);
        double squares = Arrays.stream(differences)
                .map(difference -> (difference - mean) * (difference - mean))
                .sum();
        double error = Math.sqrt(squares / Math.max(1, differences.length - 1));
        double difference = rates[better] - rates[worse];
        return difference <= 0 ? 0 : difference / error;
    }
}
