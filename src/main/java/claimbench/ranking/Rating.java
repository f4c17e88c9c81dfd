package claimbench.ranking;

/** A rule that gives each model of a table a number by which to order them. */
@FunctionalInterface
public interface Rating {

    /**
     * Rates the models of a table.
     *
     * @return one number for each model, higher is better; NaN for a model that the rule cannot rate
     */
    double[] rate(ScoreTable table);
}
