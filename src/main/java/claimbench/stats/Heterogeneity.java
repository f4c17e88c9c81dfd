package claimbench.stats;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Estimators of the variance between true values. */
public enum Heterogeneity {
    /** The fixed effect: no variance between true values. */
    NONE("fixed effect") {
        @Override
        double tau2(double[] values, double[] variances) {
            return 0;
        }
    },
    /** See <a href="https://doi.org/10.1016/0197-2456(86)90046-2">DerSimonian and Laird 1986</a>. */
    DERSIMONIAN_LAIRD("DerSimonian-Laird") {
        @Override
        double tau2(double[] values, double[] variances) {
            Weights weights = Weights.of(variances, 0);
            double excess = weights.squares(values, weights.mean(values)) - (values.length - 1);
            return Math.max(0, excess / (weights.sum() - weights.sumOfSquares() / weights.sum()));
        }
    },
    /** See <a href="https://doi.org/10.6028/jres.087.022">Paule and Mandel 1982</a>. */
    PAULE_MANDEL("Paule-Mandel") {
        @Override
        double tau2(double[] values, double[] variances) {
            return iterated(0, variances, tau2 -> {
                Weights weights = Weights.of(variances, tau2);
                double mean = weights.mean(values);
                double excess = weights.squares(values, mean) - (values.length - 1);
                return excess / weights.squared().squares(values, mean);
            });
        }
    },
    /** Restricted maximum likelihood by Fisher scoring, as metafor does it, to its optimum. */
    REML("REML") {
        @Override
        double tau2(double[] values, double[] variances) {
            double start = Values.variance(values) - Values.mean(variances);
            return iterated(Math.max(0, start), variances, tau2 -> {
                Weights weights = Weights.of(variances, tau2);
                Weights squared = weights.squared();
                double w1 = weights.sum();
                double w2 = weights.sumOfSquares();
                double w3 = IntStream.range(0, values.length)
                        .mapToDouble(i -> weights.at(i) * squared.at(i))
                        .sum();
                double trace = w1 - w2 / w1;
                double traceOfSquare = w2 - 2 * w3 / w1 + w2 * w2 / (w1 * w1);
                return (squared.squares(values, weights.mean(values)) - trace) / traceOfSquare;
            });
        }
    };

    private static final int MOST_STEPS = 10_000;
    private static final double SMALL = 1e-13;
    private static final double NEGLIGIBLE = 1e-9;

    private final String title;

    Heterogeneity(String title) {
        this.title = title;
    }

    /** From at least two values with variances above 0. */
    abstract double tau2(double[] values, double[] variances);

    /** As written in tables. */
    public String title() {
        return title;
    }

    /** As typed in options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Steps until they are small against the variances; one that leads below 0 is halved, as metafor does it, and ends
     * at 0.
     */
    private static double iterated(double start, double[] variances, DoubleUnaryOperator step) {
        double scale = Values.mean(variances);
        double tau2 = start;
        for (int i = 0; i < MOST_STEPS; i++) {
            double change = step.applyAsDouble(tau2);
            if (tau2 + change < 0) {
                change = tau2 > NEGLIGIBLE * scale ? -tau2 / 2 : -tau2;
            }
            tau2 += change;
            if (Math.abs(change) <= SMALL * (scale + tau2)) {
                return tau2;
            }
        }
        return tau2;
    }
}
