package claimbench.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/** The scores that are in a table, model by model. */
final class SigmoidScores {

    private final int models;
    private final int benchmarks;
    /** Where the scores of each model begin, and after the last model the number of scores. */
    private final int[] starts;

    private final int[] benchmarkOf;
    private final double[] values;

    private SigmoidScores(int models, int benchmarks, int[] starts, int[] benchmarkOf, double[] values) {
        this.models = models;
        this.benchmarks = benchmarks;
        this.starts = starts;
        this.benchmarkOf = benchmarkOf;
        this.values = values;
    }

    static SigmoidScores of(ScoreTable table, double clip) {
        int[] starts = new int[table.models() + 1];
        List<Integer> benchmarkOf = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int model = 0; model < table.models(); model++) {
            for (int benchmark = 0; benchmark < table.benchmarks(); benchmark++) {
                if (table.has(model, benchmark)) {
                    benchmarkOf.add(benchmark);
                    values.add(Math.max(clip, Math.min(1 - clip, table.score(model, benchmark))));
                }
            }
            starts[model + 1] = values.size();
        }
        return new SigmoidScores(
                table.models(),
                table.benchmarks(),
                starts,
                benchmarkOf.stream().mapToInt(Integer::intValue).toArray(),
                values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    int models() {
        return models;
    }

    int benchmarks() {
        return benchmarks;
    }

    int count() {
        return values.length;
    }

    /** The first score of a model; those of the next begin where its own end. */
    int start(int model) {
        return starts[model];
    }

    int benchmark(int score) {
        return benchmarkOf[score];
    }

    double value(int score) {
        return values[score];
    }

    int ofModel(int model) {
        return starts[model + 1] - starts[model];
    }

    long onBenchmark(int benchmark) {
        return Arrays.stream(benchmarkOf).filter(other -> other == benchmark).count();
    }

    /** Each score once. */
    int[] ones() {
        int[] ones = new int[values.length];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** How often each score comes up when each model draws as many of its own as it has. */
    int[] drawn(UniformRandomProvider random) {
        int[] drawn = new int[values.length];
        for (int model = 0; model < models; model++) {
            for (int score = starts[model]; score < starts[model + 1]; score++) {
                drawn[starts[model] + random.nextInt(ofModel(model))]++;
            }
        }
        return drawn;
    }
}
