package claimbench.ranking;

import java.util.Arrays;

/**
 * Scores of models on benchmarks, higher is better, with gaps, and a weight for each benchmark. Rows and columns are
 * numbers: who they are is known to the caller, in whose order they stand.
 */
public final class ScoreTable {

    private final double[][] columns;
    private final double[] weights;
    private final int models;

    private ScoreTable(double[][] columns, double[] weights, int models) {
        this.columns = columns;
        this.weights = weights;
        this.models = models;
    }

    /**
     * A table in which every benchmark weighs 1.
     *
     * @param columns for each benchmark the scores of all models; NaN for no score
     */
    public static ScoreTable of(double[][] columns) {
        double[] weights = new double[columns.length];
        Arrays.fill(weights, 1);
        return of(columns, weights);
    }

    /**
     * A table with a weight for each benchmark.
     *
     * @param columns for each benchmark the scores of all models; NaN for no score
     * @param weights not negative
     */
    public static ScoreTable of(double[][] columns, double[] weights) {
        int models = columns.length == 0 ? 0 : columns[0].length;
        if (weights.length != columns.length
                || Arrays.stream(weights).anyMatch(weight -> !(weight >= 0))
                || Arrays.stream(columns).anyMatch(column -> column.length != models)) {
            throw new IllegalArgumentException("no table: columns of unequal length, or weights that do not fit");
        }
        return new ScoreTable(
                Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new), weights.clone(), models);
    }

    public int models() {
        return models;
    }

    public int benchmarks() {
        return columns.length;
    }

    /** NaN if there is none. */
    public double score(int model, int benchmark) {
        return columns[benchmark][model];
    }

    public boolean has(int model, int benchmark) {
        return !Double.isNaN(columns[benchmark][model]);
    }

    public double weight(int benchmark) {
        return weights[benchmark];
    }

    /** The scores of a benchmark in the order of the models; NaN for no score. */
    public double[] column(int benchmark) {
        return columns[benchmark].clone();
    }

    /** The table of some of its benchmarks, in the order given; one that is named twice stands in it twice. */
    public ScoreTable benchmarks(int... kept) {
        return new ScoreTable(
                Arrays.stream(kept).mapToObj(benchmark -> columns[benchmark]).toArray(double[][]::new),
                Arrays.stream(kept).mapToDouble(benchmark -> weights[benchmark]).toArray(),
                models);
    }
}
