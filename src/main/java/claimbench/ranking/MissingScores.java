package claimbench.ranking;

import claimbench.stats.Spread;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How far the place of a model depends on scores it does not have: its place if they all were as low as the 5th
 * percentile of the scores on the benchmark, and if they all were as high as the 95th (type 7). Gaps of other models
 * stay gaps. No estimate of what the scores are.
 */
public final class MissingScores {

    private static final double LOW = 0.05;

    private MissingScores() {}

    /**
     * The places a model may have.
     *
     * @return the place it has, twice, if nothing is missing; 0 and 0 if it cannot be rated
     */
    public static RankRange places(ScoreTable table, int model, Rating rating) {
        int high = place(table, model, 1 - LOW, rating);
        int low = place(table, model, LOW, rating);
        return new RankRange(Math.min(high, low), Math.max(high, low));
    }

    private static int place(ScoreTable table, int model, double share, Rating rating) {
        double[][] columns =
                IntStream.range(0, table.benchmarks()).mapToObj(table::column).toArray(double[][]::new);
        double[] weights =
                IntStream.range(0, columns.length).mapToDouble(table::weight).toArray();
        for (double[] column : columns) {
            boolean tested = Arrays.stream(column).anyMatch(score -> !Double.isNaN(score));
            if (tested && Double.isNaN(column[model])) {
                column[model] = Spread.quantile(column, share);
            }
        }
        return Ranks.places(rating.rate(ScoreTable.of(columns, weights)))[model];
    }
}
