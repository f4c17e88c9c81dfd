package claimbench.ranking;

import claimbench.ranking.CapabilitiesIndex.Settings;

/**
 * Levenberg-Marquardt, and Newton's method near the end, where the curvature of the residuals counts: it converges to
 * the last digits in a few steps.
 */
final class SigmoidSolver {

    private static final int MOST_STEPS = 1000;
    private static final double CONVERGED = 1e-10;
    /** A step that gains less, beside the objective, is near the end. */
    private static final double NEAR = 0.01;

    private static final double FIRST_DAMPING = 1e-2;
    private static final double NO_DAMPING = 1e-7;
    private static final double MOST_DAMPING = 1e12;
    private static final double ROUNDING = 1e-15;

    private final SigmoidScores scores;
    private final int[] weights;
    private final Settings settings;
    private final double penalty;

    /**
     * Prepares a fit.
     *
     * @param weights how often each score counts
     */
    SigmoidSolver(SigmoidScores scores, int[] weights, Settings settings) {
        this.scores = scores;
        this.weights = weights;
        this.settings = settings;
        this.penalty = settings.penalty() / (scores.models() + 2.0 * scores.benchmarks() - 1);
    }

    SigmoidFit solve(SigmoidFit start) {
        SigmoidFit fit = start;
        double least = objective(fit);
        double damping = FIRST_DAMPING;
        SigmoidNormals normals = new SigmoidNormals(scores, weights, settings, penalty);
        normals.fill(fit, false);
        for (int step = 0; step < MOST_STEPS && damping < MOST_DAMPING; step++) {
            double[] change = normals.step(damping);
            SigmoidFit next = change.length == 0 ? fit : fit.moved(change);
            double objective = objective(next);
            if (change.length == 0 || objective > least * (1 + ROUNDING)) {
                damping = Math.max(damping, NO_DAMPING) * 10;
                continue;
            }
            double length = longest(fit, next);
            boolean near = least - objective < NEAR * least;
            fit = next;
            least = Math.min(least, objective);
            if (length < CONVERGED && damping < FIRST_DAMPING) {
                return fit;
            }
            damping = damping < NO_DAMPING ? 0 : damping / 10;
            normals.fill(fit, near);
        }
        return fit;
    }

    private static double longest(SigmoidFit fit, SigmoidFit next) {
        double longest = 0;
        for (int at = 0; at < fit.size(); at++) {
            longest = Math.max(longest, Math.abs(next.parameter(at) - fit.parameter(at)));
        }
        return longest;
    }

    /** Half the squared residuals and the penalty. */
    double objective(SigmoidFit fit) {
        double sum = 0;
        for (int model = 0; model < scores.models(); model++) {
            for (int score = scores.start(model); score < scores.start(model + 1); score++) {
                int benchmark = scores.benchmark(score);
                double z = fit.slope(benchmark) * (fit.capability(model) - fit.difficulty(benchmark));
                double residual = 1 / (1 + Math.exp(-z)) - scores.value(score);
                sum += weights[score] * residual * residual;
            }
        }
        double squares = 0;
        for (int at = 0; at < fit.size(); at++) {
            squares += at == fit.slopeAt(settings.anchor()) ? 0 : fit.parameter(at) * fit.parameter(at);
        }
        return (sum + penalty * squares) / 2;
    }
}
