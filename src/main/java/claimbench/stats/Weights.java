package claimbench.stats;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Weights of measurements in a mean, such as the inverse of their variances. */
final class Weights {

    private final double[] weights;

    private Weights(double... weights) {
        this.weights = weights;
    }

    /** 1 / (variance + tau²). */
    static Weights of(double[] variances, double tau2) {
        return new Weights(
                Arrays.stream(variances).map(variance -> 1 / (variance + tau2)).toArray());
    }

    double at(int i) {
        return weights[i];
    }

    double sum() {
        return Arrays.stream(weights).sum();
    }

    double sumOfSquares() {
        return squared().sum();
    }

    Weights squared() {
        return new Weights(Arrays.stream(weights).map(w -> w * w).toArray());
    }

    double mean(double[] values) {
        return IntStream.range(0, values.length)
                        .mapToDouble(i -> weights[i] * values[i])
                        .sum()
                / sum();
    }

    /** Weighted sum of squares about a point. */
    double squares(double[] values, double about) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> weights[i] * (values[i] - about) * (values[i] - about))
                .sum();
    }

    /** Of weights that are inverse variances, the typical variance after Higgins and Thompson 2002. */
    double typicalVariance() {
        return (weights.length - 1) * sum() / (sum() * sum() - sumOfSquares());
    }
}
