package claimbench.stats;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Scores of several attempts at one question: c of n attempts were right, and k attempts are scored together. These are
 * different quantities and never compared with each other.
 *
 * @param attempts n, at least 1
 * @param right c, from 0 to n
 */
public record PassRate(int attempts, int right) {

    public PassRate {
        if (attempts < 1 || right < 0 || right > attempts) {
            throw new IllegalArgumentException("no attempts: " + right + " of " + attempts + " right");
        }
    }

    /**
     * pass@k, without bias: the share of the sets of k attempts in which at least one is right.
     *
     * @param k from 1 to n
     * @see <a href="https://arxiv.org/abs/2107.03374">Chen et al. 2021</a>
     */
    public double anyOf(int k) {
        return 1 - allOf(k, attempts - right);
    }

    /**
     * pass^k: the share of the sets of k attempts in which all are right.
     *
     * @param k from 1 to n
     * @see <a href="https://arxiv.org/abs/2406.12045">Yao et al. 2024</a>
     */
    public double allOf(int k) {
        return allOf(k, right);
    }

    /** 1 − (1 − c/n)^k, which is too low where attempts differ; printed by some papers as pass@k. */
    public double anyOfByPower(int k) {
        checked(k);
        return 1 - Math.pow(1 - (double) right / attempts, k);
    }

    /**
     * The chance that more than half of k answers are right if each is right with the same chance and all wrong answers
     * coincide; half of an even number is no majority.
     *
     * @param chance from 0 to 1
     * @param k at least 1
     */
    public static double majority(double chance, int k) {
        if (!(chance >= 0 && chance <= 1) || k < 1) {
            throw new IllegalArgumentException("no majority of " + k + " answers, each right with " + chance);
        }
        return BinomialDistribution.of(k, chance).survivalProbability(k / 2);
    }

    /** C(chosen, k) / C(n, k). */
    private double allOf(int k, int chosen) {
        checked(k);
        double share = 1;
        for (int i = 0; i < k; i++) {
            share *= Math.max(0, chosen - i) / (double) (attempts - i);
        }
        return share;
    }

    private void checked(int k) {
        if (k < 1 || k > attempts) {
            throw new IllegalArgumentException("of " + attempts + " attempts, no set of " + k);
        }
    }
}
