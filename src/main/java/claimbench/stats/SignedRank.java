package claimbench.stats;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Wilcoxon's signed-rank test that differences lie symmetrically about 0. Zeros are left out before ranking, as Wilcoxon
 * did and R does; tied sizes share the mean of their ranks.
 *
 * @param statistic V: the sum of the ranks of positive differences
 * @param pairs that are not zero
 * @param zeros that were left out
 * @param ties whether sizes are tied
 * @param deviation standard deviation of V if there is no difference, corrected for ties
 * @see <a href="https://doi.org/10.2307/3001968">Wilcoxon 1945; stats::wilcox.test of R</a>
 */
public record SignedRank(double statistic, int pairs, int zeros, boolean ties, double deviation) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** R's limit for the exact distribution. */
    private static final int EXACT_BELOW = 50;

    /** The test of differences; NaN is passed over. */
    public static SignedRank of(double... differences) {
        double[] present = Values.present(differences);
        double[] moved = Arrays.stream(present).filter(d -> d != 0).toArray();
        double[] sizes = Arrays.stream(moved).map(Math::abs).toArray();
        double[] ranks = Values.ranks(sizes);
        double statistic = 0;
        for (int i = 0; i < moved.length; i++) {
            statistic += moved[i] > 0 ? ranks[i] : 0;
        }
        double n = moved.length;
        double ties = Values.tieTerm(sizes);
        return new SignedRank(
                statistic,
                moved.length,
                present.length - moved.length,
                ties > 0,
                Math.sqrt(n * (n + 1) * (2 * n + 1) / 24 - ties / 48));
    }

    /** Whether {@link #p()} is exact: fewer than 50 pairs, and neither zeros nor ties. */
    public boolean isExact() {
        return pairs > 0 && pairs < EXACT_BELOW && zeros == 0 && !ties;
    }

    /**
     * Two-sided p-value as {@code wilcox.test} of R gives it without being asked otherwise: exact where it can be, from
     * the normal approximation with continuity correction elsewhere. 1 if all differences are zero.
     */
    public double p() {
        return isExact() ? exactP() : normalP(0.5);
    }

    /** Two-sided p-value of the normal approximation without continuity correction. */
    public double uncorrectedP() {
        return normalP(0);
    }

    private double normalP(double correction) {
        double distance = Math.abs(statistic - mean());
        return pairs == 0 ? 1 : Math.min(1, 2 * NORMAL.survivalProbability((distance - correction) / deviation));
    }

    private double mean() {
        return pairs * (pairs + 1.0) / 4;
    }

    /** Counts, for each sum, the sets of ranks that have it. */
    private double exactP() {
        int most = pairs * (pairs + 1) / 2;
        double[] sets = new double[most + 1];
        sets[0] = 1;
        for (int rank = 1; rank <= pairs; rank++) {
            for (int sum = most; sum >= rank; sum--) {
                sets[sum] += sets[sum - rank];
            }
        }
        int smaller = (int) Math.min(statistic, most - statistic);
        return Math.min(1, 2 * Arrays.stream(sets, 0, smaller + 1).sum() / Math.pow(2, pairs));
    }
}
