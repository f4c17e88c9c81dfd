package claimbench.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The normal equations of models and benchmarks, with the models eliminated: each score belongs to one model, so their
 * block is diagonal.
 */
final class AdditiveSystem {

    private static final double SYMMETRIC = 1e-9;
    private static final double LEAST_RATIO = 1e-8;
    private static final double MOST_RATIO = 1e8;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final List<Integer> models;
    private final List<Integer> benchmarks;
    private final int modelsInTable;
    private final int benchmarksInTable;
    /** Weights, and weighted log-odds, of models by benchmarks; 0 where there is no score. */
    private final RealMatrix weights;

    private final RealMatrix values;
    private final int scores;
    private final double squares;

    private AdditiveSystem(ScoreTable table, double clip, List<Integer> models, List<Integer> benchmarks) {
        this.models = models;
        this.benchmarks = benchmarks;
        modelsInTable = table.models();
        benchmarksInTable = table.benchmarks();
        weights = MatrixUtils.createRealMatrix(models.size(), benchmarks.size());
        values = MatrixUtils.createRealMatrix(models.size(), benchmarks.size());
        int count = 0;
        double sum = 0;
        for (int row = 0; row < models.size(); row++) {
            for (int column = 0; column < benchmarks.size(); column++) {
                double weight = table.weight(benchmarks.get(column));
                double score = table.score(models.get(row), benchmarks.get(column));
                if (!Double.isNaN(score)) {
                    double kept = Math.max(clip, Math.min(1 - clip, score));
                    double logit = Math.log(kept / (1 - kept));
                    weights.setEntry(row, column, weight);
                    values.setEntry(row, column, weight * logit);
                    sum += weight * logit * logit;
                    count++;
                }
            }
        }
        scores = count;
        squares = sum;
    }

    static AdditiveSystem of(ScoreTable table, double clip) {
        ScoreTable weighted = table.benchmarks(IntStream.range(0, table.benchmarks())
                .filter(benchmark -> table.weight(benchmark) > 0)
                .toArray());
        List<Integer> models = Connectivity.of(weighted).largest();
        List<Integer> benchmarks = IntStream.range(0, table.benchmarks())
                .filter(benchmark -> table.weight(benchmark) > 0)
                .filter(benchmark -> models.stream().anyMatch(model -> table.has(model, benchmark)))
                .boxed()
                .toList();
        if (models.isEmpty()) {
            throw new IllegalArgumentException("no scores to fit");
        }
        return new AdditiveSystem(table, clip, models, benchmarks);
    }

    /** Effects, NaN for who is not in it; error variance; covariance of the model effects, by numbers of the table. */
    record Solution(List<Double> models, List<Double> benchmarks, double variance, RealMatrix covariance) {

        double[] effects() {
            return models.stream().mapToDouble(Double::doubleValue).toArray();
        }

        double[] benchmarkEffects() {
            return benchmarks.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /**
     * Solves for the effects.
     *
     * @param ratio variance of benchmark effects over that of errors; infinite for fixed effects of sum zero
     */
    Solution solve(double ratio) {
        Reduced reduced = reduced(ratio);
        RealVector own = reduced.own();
        RealVector effects = means().subtract(shares().operate(own));
        int free = scores - models.size() - (Double.isInfinite(ratio) ? benchmarks.size() - 1 : 0);
        double left = squares - effects.dotProduct(sums()) - own.dotProduct(columnSums());
        double variance = free > 0 ? Math.max(0, left) / free : Double.NaN;
        RealMatrix shares = shares();
        RealMatrix covariance = shares.multiply(reduced.inverse()).multiplyTransposed(shares);
        for (int row = 0; row < models.size(); row++) {
            covariance.addToEntry(row, row, 1 / total(row));
        }
        return new Solution(
                spread(effects, models, modelsInTable),
                spread(own, benchmarks, benchmarksInTable),
                variance,
                spread(covariance.scalarMultiply(variance)));
    }

    /** The ratio of variances of highest restricted likelihood, by golden section on its logarithm. */
    double likeliestRatio() {
        double low = Math.log(LEAST_RATIO);
        double high = Math.log(MOST_RATIO);
        for (int step = 0; step < 80; step++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (criterion(Math.exp(left)) < criterion(Math.exp(right))) {
                high = right;
            } else {
                low = left;
            }
        }
        return Math.exp((low + high) / 2);
    }

    /** −2 times the restricted log-likelihood, without what does not depend on the ratio. */
    private double criterion(double ratio) {
        Reduced reduced = reduced(ratio);
        double left = squares
                - means().subtract(shares().operate(reduced.own())).dotProduct(sums())
                - reduced.own().dotProduct(columnSums());
        return (scores - models.size()) * Math.log(left)
                + reduced.logDeterminant()
                + benchmarks.size() * Math.log(ratio);
    }

    /** The system of the benchmarks, solved. */
    private record Reduced(RealVector own, RealMatrix inverse, double logDeterminant) {}

    private Reduced reduced(double ratio) {
        int size = benchmarks.size();
        RealMatrix shares = shares();
        RealMatrix system = weights.transposeMultiply(shares).scalarMultiply(-1);
        for (int column = 0; column < size; column++) {
            double penalty = Double.isInfinite(ratio) ? 0 : 1 / ratio;
            system.addToEntry(
                    column, column, Arrays.stream(weights.getColumn(column)).sum() + penalty);
        }
        double pin = Double.isInfinite(ratio) ? 1.0 : 0.0;
        CholeskyDecomposition root = new CholeskyDecomposition(system.scalarAdd(pin), SYMMETRIC, 0);
        RealMatrix inverse = root.getSolver().getInverse().scalarAdd(-pin / size / size);
        RealVector right = columnSums().subtract(weights.transpose().operate(means()));
        double logDeterminant = IntStream.range(0, size)
                .mapToDouble(at -> 2 * Math.log(root.getL().getEntry(at, at)))
                .sum();
        return new Reduced(inverse.operate(right), inverse, logDeterminant);
    }

    private double total(int row) {
        return Arrays.stream(weights.getRow(row)).sum();
    }

    /** The weights of each model, of sum 1. */
    private RealMatrix shares() {
        RealMatrix shares = weights.copy();
        for (int row = 0; row < models.size(); row++) {
            shares.setRowVector(row, weights.getRowVector(row).mapDivide(total(row)));
        }
        return shares;
    }

    /** Weighted mean of the log-odds of each model. */
    private RealVector means() {
        RealVector sums = sums();
        for (int row = 0; row < models.size(); row++) {
            sums.setEntry(row, sums.getEntry(row) / total(row));
        }
        return sums;
    }

    private RealVector sums() {
        return values.operate(ones(benchmarks.size()));
    }

    private RealVector columnSums() {
        return values.preMultiply(ones(models.size()));
    }

    private static RealVector ones(int size) {
        return MatrixUtils.createRealVector(size).mapAdd(1);
    }

    private static List<Double> spread(RealVector effects, List<Integer> places, int size) {
        return IntStream.range(0, size)
                .mapToObj(at -> places.contains(at) ? effects.getEntry(places.indexOf(at)) : Double.NaN)
                .toList();
    }

    private RealMatrix spread(RealMatrix covariance) {
        RealMatrix whole =
                MatrixUtils.createRealMatrix(modelsInTable, modelsInTable).scalarAdd(Double.NaN);
        for (int row = 0; row < models.size(); row++) {
            for (int column = 0; column < models.size(); column++) {
                whole.setEntry(models.get(row), models.get(column), covariance.getEntry(row, column));
            }
        }
        return whole;
    }
}
