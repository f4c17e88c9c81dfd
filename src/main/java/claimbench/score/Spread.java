package claimbench.score;

import claimbench.score.Standing.RankSpread;
import claimbench.stats.Interval;
import java.util.Arrays;

/** What draws say about one model: their percentiles. */
final class Spread {

    private static final double TAIL = (1 - StandingRules.COVERAGE) / 2;

    private Spread() {}

    /**
     * From the 5th to the 95th percentile, between the two nearest draws (type 7 of R). The range holds the value from
     * the data as they are: sampling noise pulls the draws towards the middle, which must not look like knowledge.
     */
    static Interval range(double[] draws, double value) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        return new Interval(
                Math.min(value, quantile(sorted, TAIL)), Math.max(value, quantile(sorted, 1 - TAIL)));
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /**
     * The ranks of each model over the draws.
     *
     * @param ranks for each draw the ranks of all models, 0 for one that is not ranked
     */
    static RankSpread ranks(int[][] ranks, int model, int rank) {
        int[] own = Arrays.stream(ranks).mapToInt(draw -> draw[model]).sorted().toArray();
        int cut = (int) Math.floor(TAIL * own.length);
        double first = 0;
        for (int[] draw : ranks) {
            if (draw[model] == 1) {
                first += 1.0 / Arrays.stream(draw).filter(other -> other == 1).count();
            }
        }
        double topThree = Arrays.stream(own).filter(other -> other <= 3).count();
        return new RankSpread(
                Math.min(rank, own[cut]),
                Math.max(rank, own[own.length - 1 - cut]),
                first / own.length,
                topThree / own.length);
    }
}
