package claimbench.ranking;

import claimbench.stats.Adjustment;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.hipparchus.special.Erf;

/**
 * Whether two models can be told apart: two-sided tests of all pairs, z = difference / its standard error, p-values
 * adjusted for their number.
 */
public final class PairwiseZ {

    private final double[] estimates;
    private final double[][] p;

    private PairwiseZ(double[] estimates, double[][] p) {
        this.estimates = estimates;
        this.p = p;
    }

    /**
     * Tests all pairs.
     *
     * @param estimates higher is better; NaN for a model without one, which is never told apart
     * @param errors standard error of the difference of two estimates, by their numbers; where it is 0 any difference
     *     is beyond doubt
     */
    public static PairwiseZ of(double[] estimates, ToDoubleBiFunction<Integer, Integer> errors, Adjustment adjustment) {
        int models = estimates.length;
        double[] raw = IntStream.range(0, models)
                .boxed()
                .flatMapToDouble(i -> IntStream.range(0, i)
                        .mapToDouble(j -> p(estimates[i] - estimates[j], errors.applyAsDouble(i, j))))
                .toArray();
        double[] adjusted = adjustment.apply(raw);
        double[][] p = new double[models][models];
        int pair = 0;
        for (int i = 0; i < models; i++) {
            for (int j = 0; j < i; j++) {
                p[i][j] = adjusted[pair];
                p[j][i] = adjusted[pair++];
            }
        }
        return new PairwiseZ(estimates.clone(), p);
    }

    private static double p(double difference, double error) {
        return difference == 0 ? 1 : Erf.erfc(Math.abs(difference / error) / Math.sqrt(2));
    }

    /** Adjusted p-value of no difference; NaN if one of the models has no estimate. */
    public double p(int model, int other) {
        return model == other ? 1 : p[model][other];
    }

    /** Whether a model is better than another beyond doubt at a level such as 0.05. */
    public boolean ahead(int model, int other, double level) {
        return estimates[model] > estimates[other] && p(model, other) <= level;
    }

    /** The ranks a model may have: behind all that are ahead of it, before all that it is ahead of. */
    public RankRange ranks(int model, double level) {
        int models = (int) IntStream.range(0, estimates.length)
                .filter(other -> !Double.isNaN(estimates[other]))
                .count();
        int above = (int) IntStream.range(0, estimates.length)
                .filter(other -> ahead(other, model, level))
                .count();
        int below = (int) IntStream.range(0, estimates.length)
                .filter(other -> ahead(model, other, level))
                .count();
        return new RankRange(above + 1, models - below);
    }

    /**
     * Tiers, from the top: a new one starts at the first model that the leader of the current one is ahead of. Models of
     * a tier are those that cannot be told apart from its leader; a model may also be like some of the tier before.
     *
     * @return 1 for the first tier; 0 for a model without an estimate
     */
    public int[] tiers(double level) {
        int[] tiers = new int[estimates.length];
        int tier = 0;
        int leader = -1;
        for (int model : Ranks.bestFirst(estimates)) {
            if (leader < 0 || ahead(leader, model, level)) {
                tier++;
                leader = model;
            }
            tiers[model] = tier;
        }
        return tiers;
    }
}
