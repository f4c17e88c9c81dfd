package claimbench.ranking;

/**
 * The ranks a model may have.
 *
 * @param best from 1
 * @param worst at least {@code best}
 */
public record RankRange(int best, int worst) {}
