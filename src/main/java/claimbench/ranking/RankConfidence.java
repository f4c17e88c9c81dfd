package claimbench.ranking;

import claimbench.stats.Draws;
import claimbench.stats.Spread;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ranges of ranks that hold the true ranks with a given confidence: a model ranks behind those that are significantly
 * better, and before those that are significantly worse. What is significant is judged against the largest of all
 * studentised differences that chance alone gives in draws of the errors.
 *
 * @see <a href="https://doi.org/10.1093/restud/rdad006">Mogstad, Romano, Shaikh and Wilhelm 2024, Inference for Ranks;
 *     csranks in R packages csranks (ranks.R, diffmeans.R)</a>
 */
public final class RankConfidence {

    private final Estimates estimates;
    private final double[][] errors;
    private final double confidence;

    private RankConfidence(Estimates estimates, double[][] errors, double confidence) {
        this.estimates = estimates;
        this.errors = errors;
        this.confidence = confidence;
    }

    /**
     * Prepares the draws.
     *
     * @param confidence such as 0.95
     * @param draws at the border, 1,000 leave a rank to chance; 20,000 hardly ever do
     */
    public static RankConfidence of(Estimates estimates, double confidence, Draws draws) {
        return new RankConfidence(estimates, estimates.errors(draws), confidence);
    }

    /** Ranges that hold the true ranks of all models at once, narrowed step by step (step-down). */
    public List<RankRange> simultaneous() {
        return ranges(Pairs.all(estimates.models()), true);
    }

    /** Ranges that hold the true ranks of all models at once, from one comparison for all pairs: never narrower. */
    public List<RankRange> simultaneousInOneStep() {
        return ranges(Pairs.all(estimates.models()), false);
    }

    /** A range that holds the true rank of a model that was chosen beforehand. */
    public RankRange marginal(int model) {
        return ranges(Pairs.with(model, estimates.models()), true).get(model);
    }

    /** The models that may be among the true best so many: all that truly are, are in it with the confidence. */
    public List<Integer> best(int many) {
        boolean[][] behind = significant(Pairs.all(estimates.models()), true);
        return IntStream.range(0, estimates.models())
                .filter(model -> 1 + ahead(behind, model) <= many)
                .boxed()
                .toList();
    }

    private List<RankRange> ranges(Pairs pairs, boolean stepDown) {
        boolean[][] better = significant(pairs, stepDown);
        return IntStream.range(0, estimates.models())
                .mapToObj(model -> new RankRange(1 + ahead(better, model), estimates.models() - behind(better, model)))
                .toList();
    }

    private static int ahead(boolean[][] better, int model) {
        return (int) Arrays.stream(better).filter(row -> row[model]).count();
    }

    private static int behind(boolean[][] better, int model) {
        return (int) IntStream.range(0, better.length)
                .filter(other -> better[model][other])
                .count();
    }

    /** Which models are significantly better than which. */
    private boolean[][] significant(Pairs pairs, boolean stepDown) {
        boolean[][] better = new boolean[estimates.models()][estimates.models()];
        Pairs left = pairs;
        while (left.count() > 0) {
            double critical = critical(left);
            Pairs open = left.where((model, other) ->
                    !(estimates.difference(model, other) > critical * estimates.standardError(model, other)));
            left.where((model, other) -> !open.has(model, other))
                    .forEach((model, other) -> better[model][other] = true);
            if (!stepDown || open.count() == left.count()) {
                return better;
            }
            left = open;
        }
        return better;
    }

    private double critical(Pairs pairs) {
        double[] scales = pairs.scales(estimates);
        return Spread.quantile(
                Arrays.stream(errors)
                        .parallel()
                        .mapToDouble(drawn -> pairs.largest(drawn, scales))
                        .toArray(),
                confidence);
    }
}
