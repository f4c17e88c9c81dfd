package claimbench.stats;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The differences of paired values, such as what a vendor claims less what an independent party measured. What needs
 * more pairs than there are is NaN.
 */
public final class PairedGap {

    private final double[] differences;

    private PairedGap(double[] differences) {
        this.differences = differences;
    }

    /** The gap of given differences; NaN is passed over. */
    public static PairedGap of(double... differences) {
        return new PairedGap(Values.present(differences));
    }

    /** First less second; pairs without one of the two (NaN) are passed over. */
    public static PairedGap between(double[] first, double[] second) {
        return of(IntStream.range(0, first.length)
                .mapToDouble(i -> first[i] - second[i])
                .toArray());
    }

    /**
     * Differences of the logits of two shares, in which a step from 95 to 97.5 % counts as one from 50 to 66 %.
     * Pairs with a share of 0 or 1 have none and are passed over.
     */
    public static PairedGap betweenLogits(double[] first, double[] second) {
        return of(IntStream.range(0, first.length)
                .mapToDouble(i -> logit(first[i]) - logit(second[i]))
                .toArray());
    }

    private static double logit(double share) {
        return share > 0 && share < 1 ? Math.log(share / (1 - share)) : Double.NaN;
    }

    public int pairs() {
        return differences.length;
    }

    public double mean() {
        return Centre.mean(differences);
    }

    public double standardDeviation() {
        return Spread.standardDeviation(differences);
    }

    public double standardError() {
        return StandardError.ofMean(differences);
    }

    public double median() {
        return Centre.median(differences);
    }

    public double hodgesLehmann() {
        return Centre.hodgesLehmann(differences);
    }

    public double trimmedMean(double share) {
        return Centre.trimmedMean(differences, share);
    }

    /** exp of the mean: of differences of logits, the ratio of odds. */
    public double oddsRatio() {
        return Math.exp(mean());
    }

    /** Student's interval of the mean; NaN limits for fewer than two pairs. */
    public Interval interval(double confidence) {
        if (pairs() < 2) {
            return new Interval(Double.NaN, Double.NaN);
        }
        double half =
                TDistribution.of(pairs() - 1.0).inverseSurvivalProbability((1 - confidence) / 2) * standardError();
        return new Interval(mean() - half, mean() + half);
    }

    /**
     * Student's interval of the mean where pairs hang together, such as those of one model: the clustered standard
     * error, with the number of clusters less one as degrees of freedom. NaN limits for fewer than two clusters.
     *
     * @param clusters for each pair the number of its cluster
     * @see <a href="https://arxiv.org/abs/2411.00640">Miller 2024, Adding Error Bars to Evals</a>
     */
    public Interval interval(double confidence, int... clusters) {
        if (clusters.length != pairs()) {
            throw new IllegalArgumentException(clusters.length + " clusters for " + pairs() + " pairs");
        }
        long distinct = Arrays.stream(clusters).distinct().count();
        if (distinct < 2) {
            return new Interval(Double.NaN, Double.NaN);
        }
        double half = TDistribution.of(distinct - 1.0).inverseSurvivalProbability((1 - confidence) / 2)
                * StandardError.clustered(differences, clusters);
        return new Interval(mean() - half, mean() + half);
    }

    /** The mean in standard errors; 0 if all differences are 0, infinite if they are equal and not 0. */
    public double t() {
        return pairs() > 1 && mean() == 0 ? 0 : mean() / standardError();
    }

    /** Two-sided, of {@link #t()} with n − 1 degrees of freedom. */
    public double p() {
        return pairs() < 2 ? Double.NaN : 2 * TDistribution.of(pairs() - 1.0).survivalProbability(Math.abs(t()));
    }

    public int positive() {
        return (int) Arrays.stream(differences).filter(d -> d > 0).count();
    }

    public int negative() {
        return (int) Arrays.stream(differences).filter(d -> d < 0).count();
    }

    /** Differences of exactly 0. */
    public int zero() {
        return pairs() - positive() - negative();
    }

    /** Two-sided p-value of the sign test: zeros are left out; 1 if nothing is left. */
    public double signTestP() {
        int fewer = Math.min(positive(), negative());
        return Math.min(
                1, 2 * BinomialDistribution.of(positive() + negative(), 0.5).cumulativeProbability(fewer));
    }

    public SignedRank signedRank() {
        return SignedRank.of(differences);
    }
}
