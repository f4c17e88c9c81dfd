package claimbench.stats;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Scores of one model in several runs of several tasks, put together as the literature on few runs does.
 *
 * @see <a href="https://arxiv.org/abs/2108.13264">Agarwal et al. 2021; google-research/rliable, metrics.py</a>
 */
public final class Runs {

    private final double[][] tasks;

    private Runs(double[][] tasks) {
        this.tasks = tasks;
    }

    /**
     * The runs of a model.
     *
     * @param tasks for each task the scores of the runs; NaN for a run that is missing
     */
    public static Runs of(double[][] tasks) {
        return new Runs(Arrays.stream(tasks).map(double[]::clone).toArray(double[][]::new));
    }

    /** Interquartile mean of all scores, whichever task they come from. */
    public double interquartileMean() {
        return Centre.interquartileMean(all());
    }

    /** Mean over tasks of the mean over runs. */
    public double mean() {
        return Centre.mean(taskMeans());
    }

    /** Median over tasks of the mean over runs. */
    public double median() {
        return Centre.median(taskMeans());
    }

    /** Mean shortfall of all scores from a target. */
    public double optimalityGap(double target) {
        return Centre.optimalityGap(all(), target);
    }

    /**
     * The chance that a run of this model beats one of another, mean over tasks; ties count half. Tasks that one of
     * them lacks are passed over.
     *
     * @param other on the same tasks, in the same order
     */
    public double probabilityOfImprovementOver(Runs other) {
        if (other.tasks.length != tasks.length) {
            throw new IllegalArgumentException("other tasks: " + tasks.length + " and " + other.tasks.length);
        }
        return Centre.mean(IntStream.range(0, tasks.length)
                .mapToDouble(task -> share(Values.present(tasks[task]), Values.present(other.tasks[task])))
                .toArray());
    }

    private static double share(double[] mine, double[] theirs) {
        return Values.mean(Arrays.stream(mine)
                .flatMap(a -> Arrays.stream(theirs).map(b -> (1 + Math.signum(a - b)) / 2))
                .toArray());
    }

    private double[] all() {
        return Arrays.stream(tasks).flatMapToDouble(Arrays::stream).toArray();
    }

    private double[] taskMeans() {
        return Arrays.stream(tasks).mapToDouble(Centre::mean).toArray();
    }
}
