package claimbench.score;

import java.util.Optional;

/**
 * Where a model stands in a capability by its duels inside single sources, the home advantage of vendor tables taken
 * out.
 *
 * @param rank 1 for the best; models of equal expected win rate share it
 * @param tier 1 for the models that cannot be told apart from the first, and so on down
 * @param ability in log-odds; the mean of the ranked models is 0. The weighted mean of several capabilities
 * @param winRate expected share of duels won against the other ranked models on neutral ground, 0 to 1
 */
public record Standing(
        String model,
        int rank,
        int tier,
        double ability,
        Estimate winRate,
        RankSpread spread,
        FaceValue faceValue,
        LeaveOut leaveOut,
        Support support) {

    /**
     * The ranks of the model over the draws.
     *
     * @param best 5th percentile
     * @param worst 95th percentile
     * @param first share of draws in which it is first, ties shared; 0 to 1
     * @param topThree share of draws in which it is among the first three
     */
    public record RankSpread(int best, int worst, double first, double topThree) {}

    /** Where it would stand if vendor tables had no home advantage. */
    public record FaceValue(int rank, double winRate) {}

    /**
     * The ranks of the model when one benchmark at a time is left out.
     *
     * @param decisive the benchmark without which it falls or rises most; empty if its rank never changes
     * @param rankWithout its rank without the decisive benchmark; its rank if there is none
     */
    public record LeaveOut(int best, int worst, Optional<String> decisive, int rankWithout) {}

    /**
     * What the standing rests on.
     *
     * @param duels with other models inside one table
     * @param benchmarks on which it had a duel
     * @param sources whose tables it stands in
     * @param ownTablesOnly true if it stands in no table but its own vendor's: then the home advantage alone places it
     */
    public record Support(int duels, int benchmarks, int sources, boolean ownTablesOnly) {}
}
