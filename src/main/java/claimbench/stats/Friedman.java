package claimbench.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Friedman's test that all models do equally well over benchmarks, by their ranks within each benchmark, and what
 * follows it. Benchmarks on which a model has no score are left out; {@link SkillingsMack} uses them.
 *
 * @param averageRanks of the models in their order; 1 is best, ties share ranks; NaN if no benchmark is complete
 * @param benchmarks on which all models have a score
 * @param omitted benchmarks that are not complete
 * @param statistic chi-squared, without correction for ties, as Demšar prints it
 * @param statisticForTies corrected for ties, as R and SciPy print it; NaN if all scores of every benchmark are equal
 * @see <a href="https://www.jmlr.org/papers/v7/demsar06a.html">Demšar 2006</a>
 */
public record Friedman(
        List<Double> averageRanks, int benchmarks, int omitted, double statistic, double statisticForTies) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    public Friedman {
        averageRanks = List.copyOf(averageRanks);
    }

    /**
     * The test of a table.
     *
     * @param columns for each benchmark the scores of all models, at least two, higher is better; NaN for no score
     */
    public static Friedman of(double[][] columns) {
        double[][] blocks = complete(columns);
        int models = columns.length == 0 ? 0 : columns[0].length;
        if (models < 2) {
            throw new IllegalArgumentException("a test of models against each other needs two of them: " + models);
        }
        double[] rankSums = new double[models];
        double ties = 0;
        for (double[] block : blocks) {
            double[] ranks = Values.ranksFromTop(block);
            for (int model = 0; model < models; model++) {
                rankSums[model] += ranks[model];
            }
            ties += Values.tieTerm(block);
        }
        double n = blocks.length;
        double k = models;
        double expected = n * (k + 1) / 2;
        double squares = Arrays.stream(rankSums)
                .map(sum -> (sum - expected) * (sum - expected))
                .sum();
        double statistic = 12 * squares / (n * k * (k + 1));
        double correction = 1 - ties / (n * k * (k * k - 1));
        return new Friedman(
                Arrays.stream(rankSums).map(sum -> sum / n).boxed().toList(),
                blocks.length,
                columns.length - blocks.length,
                statistic,
                correction > 0 ? statistic / correction : Double.NaN);
    }

    /** The columns without a gap. */
    static double[][] complete(double[][] columns) {
        return Arrays.stream(columns)
                .filter(column -> Arrays.stream(column).noneMatch(Double::isNaN))
                .toArray(double[][]::new);
    }

    public int models() {
        return averageRanks.size();
    }

    /** p-value of {@link #statistic()}. */
    public double p() {
        return upperTail(statistic);
    }

    /** p-value of {@link #statisticForTies()}. */
    public double pForTies() {
        return upperTail(statisticForTies);
    }

    private double upperTail(double chiSquared) {
        return ChiSquaredDistribution.of(models() - 1.0).survivalProbability(chiSquared);
    }

    /**
     * The less conservative F statistic, from the one without correction for ties; infinite if all benchmarks order the
     * models in the same way, NaN for one benchmark.
     *
     * @see <a href="https://doi.org/10.1080/03610928008827904">Iman and Davenport 1980</a>
     */
    public double imanDavenport() {
        double rest = benchmarks * (models() - 1.0) - statistic;
        return benchmarks < 2 ? Double.NaN : (benchmarks - 1) * statistic / (rest > 1e-9 ? rest : 0);
    }

    /** p-value of {@link #imanDavenport()}. */
    public double pOfImanDavenport() {
        double f = imanDavenport();
        if (Double.isNaN(f)) {
            return Double.NaN;
        }
        double degrees = models() - 1.0;
        return FDistribution.of(degrees, degrees * (benchmarks - 1)).survivalProbability(f);
    }

    /** Standard error of the difference of two average ranks if all models do equally well. */
    public double standardError() {
        return Math.sqrt(models() * (models() + 1.0) / (6.0 * benchmarks));
    }

    /**
     * Nemenyi's critical difference of average ranks, with infinite degrees of freedom as Demšar has it.
     *
     * @param alpha such as 0.05
     */
    public double criticalDifference(double alpha) {
        return StudentizedRange.infinite(models()).critical(alpha) / Math.sqrt(2) * standardError();
    }

    /**
     * Nemenyi's critical difference with models × (benchmarks − 1) degrees of freedom, as scmamp prints it; NaN for one
     * benchmark.
     */
    public double criticalDifferenceOfScmamp(double alpha) {
        return benchmarks < 2
                ? Double.NaN
                : new StudentizedRange(models(), models() * (benchmarks - 1.0)).critical(alpha)
                        / Math.sqrt(2)
                        * standardError();
    }

    /** All pairs of models, in their order. */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int first = 0; first < models(); first++) {
            for (int second = first + 1; second < models(); second++) {
                pairs.add(pair(first, second));
            }
        }
        return pairs;
    }

    private Pair pair(int first, int second) {
        double difference = averageRanks.get(first) - averageRanks.get(second);
        double z = difference / standardError();
        return new Pair(
                first,
                second,
                difference,
                z,
                2 * NORMAL.survivalProbability(Math.abs(z)),
                StudentizedRange.infinite(models()).upperTail(Math.abs(z) * Math.sqrt(2)));
    }

    /**
     * Two models.
     *
     * @param first number of a model
     * @param second number of a model
     * @param rankDifference average rank of the first less that of the second; negative if the first is better
     * @param z the difference in standard errors
     * @param p two-sided, of this pair alone: {@link Adjustment} is for many
     * @param nemenyi two-sided p-value that is already adjusted for all pairs
     */
    public record Pair(int first, int second, double rankDifference, double z, double p, double nemenyi) {}
}
