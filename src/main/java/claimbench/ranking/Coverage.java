package claimbench.ranking;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which models have been tested enough to be ranked.
 *
 * @param ranked their numbers
 * @param reasons for each model why it is not ranked; empty if it is
 */
public record Coverage(List<Integer> ranked, List<Optional<Reason>> reasons) {

    /** The least number of benchmarks by default. */
    public static final int LEAST_BENCHMARKS = 3;

    /** Why a model is not ranked. */
    public enum Reason {
        NO_SCORE("has no score"),
        FEW_BENCHMARKS("is tested on too few benchmarks"),
        NOT_JOINED("shares no benchmarks with the others, directly or over other models");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The reason as a predicate of the model. */
        public String words() {
            return words;
        }
    }

    public Coverage {
        ranked = List.copyOf(ranked);
        reasons = List.copyOf(reasons);
    }

    /** The models with at least so many scores that are joined to most others like them. */
    public static Coverage of(ScoreTable table, int leastBenchmarks) {
        List<Integer> tested = IntStream.range(0, table.models())
                .filter(model -> scores(table, model) >= Math.max(1, leastBenchmarks))
                .boxed()
                .toList();
        List<Integer> ranked = Connectivity.of(only(table, tested)).largest().stream()
                .filter(tested::contains)
                .toList();
        return new Coverage(
                ranked,
                IntStream.range(0, table.models())
                        .mapToObj(model -> ranked.contains(model)
                                ? Optional.<Reason>empty()
                                : Optional.of(reason(scores(table, model), tested.contains(model))))
                        .toList());
    }

    private static Reason reason(long scores, boolean tested) {
        if (scores == 0) {
            return Reason.NO_SCORE;
        }
        return tested ? Reason.NOT_JOINED : Reason.FEW_BENCHMARKS;
    }

    private static long scores(ScoreTable table, int model) {
        return IntStream.range(0, table.benchmarks())
                .filter(benchmark -> table.has(model, benchmark))
                .count();
    }

    /** The table with the scores of these models only. */
    private static ScoreTable only(ScoreTable table, List<Integer> models) {
        double[][] columns =
                IntStream.range(0, table.benchmarks()).mapToObj(table::column).toArray(double[][]::new);
        for (double[] column : columns) {
            for (int model = 0; model < column.length; model++) {
                column[model] = models.contains(model) ? column[model] : Double.NaN;
            }
        }
        return ScoreTable.of(columns);
    }
}
