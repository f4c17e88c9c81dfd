package claimbench.ranking;

import claimbench.ranking.CapabilitiesIndex.Settings;
import java.util.Arrays;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;

/**
 * The normal equations of a fit. A score touches one model and one benchmark, so the block of the models is diagonal and
 * is eliminated; what is left is a dense system of two unknowns for each benchmark, difficulty (even) and slope (odd).
 */
final class SigmoidNormals {

    private static final double LEAST_SCALE = 1e-3;
    private static final double SYMMETRIC = 1e-9;

    private final SigmoidScores scores;
    private final int[] weights;
    private final Settings settings;
    private final double penalty;

    private final double[] modelCurve;
    private final double[] modelSlope;
    private final double[] curve;
    private final double[] slope;
    /** Of each benchmark, difficulty with slope. */
    private final double[] cross;
    /** Of each score, its model with difficulty and with slope. */
    private final double[] withDifficulty;

    private final double[] withSlope;
    private final boolean[] held;
    private int size;

    SigmoidNormals(SigmoidScores scores, int[] weights, Settings settings, double penalty) {
        this.scores = scores;
        this.weights = weights;
        this.settings = settings;
        this.penalty = penalty;
        modelCurve = new double[scores.models()];
        modelSlope = new double[scores.models()];
        curve = new double[2 * scores.benchmarks()];
        slope = new double[2 * scores.benchmarks()];
        cross = new double[scores.benchmarks()];
        withDifficulty = new double[scores.count()];
        withSlope = new double[scores.count()];
        held = new boolean[scores.models() + 2 * scores.benchmarks()];
    }

    /**
     * Gradient and curvature at a fit.
     *
     * @param newton with the curvature of the residuals; without it, as Gauss and Newton do
     */
    void fill(SigmoidFit fit, boolean newton) {
        size = fit.size();
        for (int model = 0; model < modelCurve.length; model++) {
            modelCurve[model] = penalty;
            modelSlope[model] = penalty * fit.capability(model);
        }
        Arrays.fill(cross, 0);
        for (int benchmark = 0; benchmark < cross.length; benchmark++) {
            curve[2 * benchmark] = penalty;
            curve[2 * benchmark + 1] = penalty;
            slope[2 * benchmark] = penalty * fit.difficulty(benchmark);
            slope[2 * benchmark + 1] = penalty * fit.slope(benchmark);
        }
        for (int model = 0; model < modelCurve.length; model++) {
            for (int score = scores.start(model); score < scores.start(model + 1); score++) {
                add(fit, model, score, newton ? 1 : 0);
            }
        }
        hold(fit);
    }

    private void add(SigmoidFit fit, int model, int score, double newton) {
        int benchmark = scores.benchmark(score);
        double steepness = fit.slope(benchmark);
        double above = fit.capability(model) - fit.difficulty(benchmark);
        double expected = 1 / (1 + Math.exp(-steepness * above));
        double residual = expected - scores.value(score);
        double first = expected * (1 - expected);
        double pull = weights[score] * residual * first;
        double bend = weights[score] * first * (first + newton * residual * (1 - 2 * expected));
        double square = bend * steepness * steepness;
        double mixed = bend * steepness * above + newton * pull;
        modelCurve[model] += square;
        modelSlope[model] += pull * steepness;
        curve[2 * benchmark] += square;
        curve[2 * benchmark + 1] += bend * above * above;
        slope[2 * benchmark] -= pull * steepness;
        slope[2 * benchmark + 1] += pull * above;
        cross[benchmark] -= mixed;
        withDifficulty[score] = -square;
        withSlope[score] = mixed;
    }

    /** What does not move: the anchor's slope, what a bound stops, and without a penalty the anchor's difficulty. */
    private void hold(SigmoidFit fit) {
        for (int at = 0; at < size; at++) {
            double downhill = -gradient(at);
            held[at] = (fit.parameter(at) <= fit.lowest(at) && downhill < 0)
                    || (fit.parameter(at) >= fit.highest(at) && downhill > 0);
        }
        held[fit.slopeAt(settings.anchor())] = true;
        held[fit.difficultyAt(settings.anchor())] |= penalty == 0;
    }

    private double gradient(int at) {
        int models = modelSlope.length;
        if (at < models) {
            return modelSlope[at];
        }
        int benchmark = (at - models) % cross.length;
        return slope[2 * benchmark + (at - models) / cross.length];
    }

    /**
     * The step of the damped equations; empty if they do not curve upwards.
     *
     * @param damping times its curvature is added to the curvature of each parameter
     */
    double[] step(double damping) {
        double[] pivots = new double[modelCurve.length];
        for (int model = 0; model < pivots.length; model++) {
            pivots[model] = damped(modelCurve[model], damping);
            if (!(pivots[model] > 0) && !held[model]) {
                return new double[0];
            }
        }
        double[][] system = system(damping, pivots);
        double[] right = right(pivots);
        holdStill(system, right);
        try {
            CholeskyDecomposition root =
                    new CholeskyDecomposition(new Array2DRowRealMatrix(system, false), SYMMETRIC, 0);
            double[] solved =
                    root.getSolver().solve(new ArrayRealVector(right, false)).toArray();
            return inOrder(solved, pivots);
        } catch (MathIllegalArgumentException notPositive) {
            return new double[0];
        }
    }

    private static double damped(double curvature, double damping) {
        return curvature + damping * Math.max(Math.abs(curvature), LEAST_SCALE);
    }

    private double[][] system(double damping, double[] pivots) {
        double[][] system = new double[curve.length][curve.length];
        for (int at = 0; at < curve.length; at++) {
            system[at][at] = damped(curve[at], damping);
            system[at][at ^ 1] = cross[at / 2];
        }
        for (int model = 0; model < pivots.length; model++) {
            for (int one = scores.start(model); !held[model] && one < scores.start(model + 1); one++) {
                double difficulty = withDifficulty[one] / pivots[model];
                double steepness = withSlope[one] / pivots[model];
                double[] first = system[2 * scores.benchmark(one)];
                double[] second = system[2 * scores.benchmark(one) + 1];
                for (int other = scores.start(model); other < scores.start(model + 1); other++) {
                    int column = 2 * scores.benchmark(other);
                    first[column] -= difficulty * withDifficulty[other];
                    first[column + 1] -= difficulty * withSlope[other];
                    second[column] -= steepness * withDifficulty[other];
                    second[column + 1] -= steepness * withSlope[other];
                }
            }
        }
        return system;
    }

    private double[] right(double[] pivots) {
        double[] right = Arrays.stream(slope).map(value -> -value).toArray();
        for (int model = 0; model < pivots.length; model++) {
            for (int score = scores.start(model); !held[model] && score < scores.start(model + 1); score++) {
                int column = 2 * scores.benchmark(score);
                right[column] += withDifficulty[score] * modelSlope[model] / pivots[model];
                right[column + 1] += withSlope[score] * modelSlope[model] / pivots[model];
            }
        }
        return right;
    }

    private void holdStill(double[][] system, double[] right) {
        for (int at = 0; at < right.length; at++) {
            if (held[place(at)]) {
                Arrays.fill(system[at], 0);
                for (double[] row : system) {
                    row[at] = 0;
                }
                system[at][at] = 1;
                right[at] = 0;
            }
        }
    }

    /** Where an unknown of the reduced system stands among the parameters. */
    private int place(int at) {
        return modelCurve.length + (at % 2) * cross.length + at / 2;
    }

    private double[] inOrder(double[] solved, double[] pivots) {
        double[] step = new double[size];
        for (int at = 0; at < solved.length; at++) {
            step[place(at)] = solved[at];
        }
        for (int model = 0; model < pivots.length; model++) {
            double sum = -modelSlope[model];
            for (int score = scores.start(model); score < scores.start(model + 1); score++) {
                int column = 2 * scores.benchmark(score);
                sum -= withDifficulty[score] * solved[column] + withSlope[score] * solved[column + 1];
            }
            step[model] = held[model] ? 0 : sum / pivots[model];
        }
        return step;
    }
}
