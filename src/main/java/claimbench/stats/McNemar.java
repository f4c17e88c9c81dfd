package claimbench.stats;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * McNemar's test of two models on the same items, from the items that only one of them solved. Items that both or none
 * solved say nothing about a difference. Without such items nothing speaks against equality: all p-values are 1.
 *
 * @param onlyFirst items that only the first model solved
 * @param onlySecond items that only the second model solved
 * @see <a href="https://doi.org/10.1007/BF02295996">McNemar 1947</a>
 */
public record McNemar(int onlyFirst, int onlySecond) {

    private static final ChiSquaredDistribution ONE = ChiSquaredDistribution.of(1);

    public McNemar {
        if (onlyFirst < 0 || onlySecond < 0) {
            throw new IllegalArgumentException("no counts: " + onlyFirst + " and " + onlySecond);
        }
    }

    /** Items that one of the two solved. */
    public int discordant() {
        return Math.addExact(onlyFirst, onlySecond);
    }

    /** Two-sided, from the binomial distribution: the one to use for few items, and right for many. */
    public double exactP() {
        int fewer = Math.min(onlyFirst, onlySecond);
        return Math.min(1, 2 * BinomialDistribution.of(discordant(), 0.5).cumulativeProbability(fewer));
    }

    /** (b − c)² / (b + c); 0 without discordant items. */
    public double chiSquared() {
        return statistic(Math.abs(onlyFirst - onlySecond));
    }

    /** (|b − c| − 1)² / (b + c), as {@code mcnemar.test} of R prints it; 0 where b = c. */
    public double correctedChiSquared() {
        return statistic(Math.max(0, Math.abs(onlyFirst - onlySecond) - 1));
    }

    public double p() {
        return ONE.survivalProbability(chiSquared());
    }

    public double correctedP() {
        return ONE.survivalProbability(correctedChiSquared());
    }

    private double statistic(double difference) {
        return discordant() == 0 ? 0 : difference * difference / discordant();
    }
}
