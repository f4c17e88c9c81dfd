package claimbench.ranking;

import java.util.Arrays;

/**
 * Which home advantages a fit has: none, one for all tables, or one for each vendor.
 */
public final class HomeEffects {

    private final int count;
    private final int[] ofModel;
    private final double centre;
    private final double pull;
    private final boolean fixed;

    private HomeEffects(int count, int[] ofModel, double centre, double pull, boolean fixed) {
        this.count = count;
        this.ofModel = ofModel;
        this.centre = centre;
        this.pull = pull;
        this.fixed = fixed;
    }

    /** Duels at home count as duels anywhere. */
    public static HomeEffects none() {
        return fixed(0);
    }

    /** One home advantage that is known already, in log-odds. */
    public static HomeEffects fixed(double logOdds) {
        return new HomeEffects(0, new int[0], logOdds, 0, true);
    }

    /** One home advantage for all, estimated and not held back by anything. */
    public static HomeEffects common() {
        return new HomeEffects(1, new int[0], 0, 0, false);
    }

    /**
     * One home advantage for all, weakly held at 0, so that it is finite even if the home side wins every duel.
     *
     * @param pull how strongly it is held, as the inverse of a variance
     */
    public static HomeEffects common(double pull) {
        return new HomeEffects(1, new int[0], 0, pull, false);
    }

    /**
     * One for each vendor, held towards a common one.
     *
     * @param vendorOf the vendor of each model, from 0
     * @param vendors how many there are
     * @param centre where they are held, in log-odds
     * @param pull how strongly, as the inverse of a variance; 0 for not at all
     */
    public static HomeEffects byVendor(int[] vendorOf, int vendors, double centre, double pull) {
        if (Arrays.stream(vendorOf).anyMatch(vendor -> vendor < 0 || vendor >= vendors)) {
            throw new IllegalArgumentException("a model of no vendor");
        }
        return new HomeEffects(vendors, vendorOf.clone(), centre, pull, false);
    }

    int count() {
        return count;
    }

    double centre() {
        return centre;
    }

    double pull() {
        return pull;
    }

    /** The effect in duels that a model fights at home. */
    int of(int model) {
        return ofModel.length == 0 ? 0 : ofModel[model];
    }

    /** Its value where it is not estimated. */
    double value(double[] estimated, int model) {
        return fixed ? centre : estimated[of(model)];
    }
}
