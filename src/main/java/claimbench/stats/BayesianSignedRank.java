package claimbench.stats;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The Bayesian signed-rank test of two models over benchmarks: a Dirichlet process on their differences, with one prior
 * observation of no difference. Differences within the rope are of no practical importance.
 */
public final class BayesianSignedRank {

    private static final double PRIOR = 0.5;

    private final double[] differences;
    private final double[] strengths;
    private final double rope;

    private BayesianSignedRank(double[] differences, double[] strengths, double rope) {
        this.differences = differences;
        this.strengths = strengths;
        this.rope = rope;
    }

    /**
     * The test of the scores of two models; benchmarks on which one has none (NaN) are passed over.
     *
     * @param rope from 0, in the unit of the scores
     * @see <a href="https://www.jmlr.org/papers/v18/16-305.html">Benavoli et al. 2017; janezd/baycomp, multiple.py</a>
     */
    public static BayesianSignedRank of(double[] first, double[] second, double rope) {
        if (!(rope >= 0)) {
            throw new IllegalArgumentException("no rope: " + rope);
        }
        double[] present = Values.present(IntStream.range(0, first.length)
                .mapToDouble(i -> first[i] - second[i])
                .toArray());
        double[] differences = new double[present.length + 1];
        System.arraycopy(present, 0, differences, 1, present.length);
        double[] strengths = new double[differences.length];
        Arrays.fill(strengths, 1);
        strengths[0] = PRIOR;
        return new BayesianSignedRank(differences, strengths, rope);
    }

    /** Benchmarks on which both models have a score. */
    public int benchmarks() {
        return differences.length - 1;
    }

    /** Posterior means of the shares of pairs of benchmarks that favour one model; exact, without chance. */
    public Shares means() {
        double total = Arrays.stream(strengths).sum();
        double[] shares = new double[3];
        for (int i = 0; i < differences.length; i++) {
            for (int j = 0; j < differences.length; j++) {
                double second = i == j ? strengths[i] + 1 : strengths[j];
                shares[side(i, j)] += strengths[i] * second / (total * (total + 1));
            }
        }
        return new Shares(shares[0], shares[1], shares[2]);
    }

    /**
     * The probabilities that the first model is better, that there is no practical difference, and that the second is
     * better: the shares of draws in which that share of pairs is largest. With a rope of 0 only the two models are set
     * against each other. Equal shares are divided.
     */
    public Shares probabilities(Draws draws) {
        int n = differences.length;
        byte[][] sides = new byte[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                sides[i][j] = (byte) side(i, j);
            }
        }
        double[] won = new double[3];
        for (int draw = 0; draw < draws.count(); draw++) {
            double[] shares = shares(weights(draws.draw(draw), benchmarks()), sides);
            if (rope == 0) {
                shares[1] = -1;
            }
            double most = Arrays.stream(shares).max().orElseThrow();
            long winners = Arrays.stream(shares).filter(share -> share == most).count();
            for (int side = 0; side < 3; side++) {
                won[side] += shares[side] == most ? 1.0 / winners : 0;
            }
        }
        return new Shares(won[0] / draws.count(), won[1] / draws.count(), won[2] / draws.count());
    }

    /** 0 if a pair of benchmarks favours the first model by more than the rope, 2 if the second, 1 if neither. */
    private int side(int i, int j) {
        double sum = differences[i] + differences[j];
        return sum > 2 * rope ? 0 : sum < -2 * rope ? 2 : 1;
    }

    private static double[] shares(double[] weights, byte[][] sides) {
        double[] shares = new double[3];
        for (int i = 0; i < weights.length; i++) {
            shares[sides[i][i]] += weights[i] * weights[i];
            for (int j = 0; j < i; j++) {
                shares[sides[i][j]] += 2 * weights[i] * weights[j];
            }
        }
        return shares;
    }

    /** A draw from the Dirichlet distribution, but for the sum: half a squared normal for ½, an exponential for 1. */
    private static double[] weights(UniformRandomProvider random, int benchmarks) {
        var exponential = ZigguratSampler.Exponential.of(random);
        double[] weights = new double[benchmarks + 1];
        double normal = ZigguratSampler.NormalizedGaussian.of(random).sample();
        weights[0] = normal * normal / 2;
        for (int i = 1; i < weights.length; i++) {
            weights[i] = exponential.sample();
        }
        return weights;
    }

    /**
     * Three shares that sum to 1.
     *
     * @param first for the first model
     * @param rope for no practical difference
     * @param second for the second model
     */
    public record Shares(double first, double rope, double second) {}
}
