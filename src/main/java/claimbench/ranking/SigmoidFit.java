package claimbench.ranking;

import java.util.Arrays;

/** Capabilities of models, difficulties and slopes of benchmarks, in one array in this order. */
final class SigmoidFit {

    static final double FARTHEST = 10;
    static final double FLATTEST = 0.1;
    static final double STEEPEST = 10;

    private static final double TAME = 0.02;

    private final double[] parameters;
    private final int models;
    private final int benchmarks;

    private SigmoidFit(double[] parameters, int models, int benchmarks) {
        this.parameters = parameters;
        this.models = models;
        this.benchmarks = benchmarks;
    }

    /** A fit to begin with: slopes of 1, difficulties from the mean scores, capabilities from what is above them. */
    static SigmoidFit start(SigmoidScores scores, int anchor) {
        SigmoidFit fit = new SigmoidFit(
                new double[scores.models() + 2 * scores.benchmarks()], scores.models(), scores.benchmarks());
        double[] sums = new double[scores.benchmarks()];
        double[] counts = new double[scores.benchmarks()];
        for (int score = 0; score < scores.count(); score++) {
            sums[scores.benchmark(score)] += logit(scores.value(score));
            counts[scores.benchmark(score)]++;
        }
        for (int benchmark = 0; benchmark < sums.length; benchmark++) {
            fit.parameters[fit.difficultyAt(benchmark)] = -sums[benchmark] / Math.max(1, counts[benchmark]);
            fit.parameters[fit.slopeAt(benchmark)] = 1;
        }
        double shift = fit.difficulty(anchor);
        for (int model = 0; model < fit.models; model++) {
            double sum = 0;
            for (int score = scores.start(model); score < scores.start(model + 1); score++) {
                sum += logit(scores.value(score)) + fit.difficulty(scores.benchmark(score)) - shift;
            }
            fit.parameters[model] = sum / Math.max(1, scores.ofModel(model));
        }
        for (int benchmark = 0; benchmark < sums.length; benchmark++) {
            fit.parameters[fit.difficultyAt(benchmark)] -= shift;
        }
        return fit;
    }

    private static double logit(double value) {
        double tame = Math.max(TAME, Math.min(1 - TAME, value));
        return Math.log(tame / (1 - tame));
    }

    /** A step further, held within the bounds. */
    SigmoidFit moved(double[] step) {
        double[] moved = new double[parameters.length];
        for (int at = 0; at < moved.length; at++) {
            moved[at] = Math.max(lowest(at), Math.min(highest(at), parameters[at] + step[at]));
        }
        return new SigmoidFit(moved, models, benchmarks);
    }

    double lowest(int at) {
        return at < models + benchmarks ? -FARTHEST : FLATTEST;
    }

    double highest(int at) {
        return at < models + benchmarks ? FARTHEST : STEEPEST;
    }

    double parameter(int at) {
        return parameters[at];
    }

    int size() {
        return parameters.length;
    }

    int difficultyAt(int benchmark) {
        return models + benchmark;
    }

    int slopeAt(int benchmark) {
        return models + benchmarks + benchmark;
    }

    double capability(int model) {
        return parameters[model];
    }

    double difficulty(int benchmark) {
        return parameters[models + benchmark];
    }

    double slope(int benchmark) {
        return parameters[models + benchmarks + benchmark];
    }

    /** Capabilities above the difficulty of the anchor. */
    double[] capabilities(int anchor) {
        return shifted(0, models, difficulty(anchor));
    }

    /** Difficulties above that of the anchor. */
    double[] difficulties(int anchor) {
        return shifted(models, models + benchmarks, difficulty(anchor));
    }

    double[] slopes() {
        return shifted(models + benchmarks, parameters.length, 0);
    }

    private double[] shifted(int from, int to, double shift) {
        return Arrays.stream(parameters, from, to).map(value -> value - shift).toArray();
    }
}
