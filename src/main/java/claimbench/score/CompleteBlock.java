package claimbench.score;

import claimbench.compare.BenchmarkColumn;
import claimbench.compare.ComparisonMatrix;
import claimbench.ranking.ScoreTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Models and benchmarks of which every cell has a value, as tests of ranks need it: of all such blocks the one in which
 * most pairs of models are compared, counting a pair once for each benchmark.
 *
 * @param models in the order of the comparison
 * @param columns in the order of the comparison
 * @param scores for each benchmark one for each model, turned so that higher is better
 */
public record CompleteBlock(List<String> models, List<BenchmarkColumn> columns, List<List<Double>> scores) {

    public static final int LEAST_MODELS = 3;
    public static final int LEAST_BENCHMARKS = 5;

    /** All sets of so many models are looked at. */
    public static final int MOST_MODELS = 16;

    public CompleteBlock {
        models = List.copyOf(models);
        columns = List.copyOf(columns);
        scores = scores.stream().map(List::copyOf).toList();
    }

    /**
     * Empty if no three models share five benchmarks.
     *
     * @param kept a model that the block must have, unless it has fewer than five values
     * @param mostModels how many are looked at, those with most values; at most {@link #MOST_MODELS}
     */
    public static Optional<CompleteBlock> of(
            ComparisonMatrix matrix, List<BenchmarkColumn> columns, String kept, int mostModels) {
        CellTable table = CellTable.of(matrix, columns, LEAST_BENCHMARKS);
        if (table.models().size() < LEAST_MODELS || table.columns().size() < LEAST_BENCHMARKS) {
            return Optional.empty();
        }
        ScoreTable scores = table.orders();
        int must = table.models().indexOf(kept);
        List<Integer> candidates = fullest(scores, must, Math.min(mostModels, MOST_MODELS));
        return best(gaps(scores, candidates), candidates.size(), candidates.indexOf(must))
                .map(cells -> new CompleteBlock(
                        cells.models().stream()
                                .map(model -> table.models().get(candidates.get(model)))
                                .toList(),
                        cells.benchmarks().stream().map(table.columns()::get).toList(),
                        cells.benchmarks().stream()
                                .map(benchmark -> cells.models().stream()
                                        .map(model -> scores.score(candidates.get(model), benchmark))
                                        .toList())
                                .toList()));
    }

    /** Those with most values and the one that must be there, in the order of the table. */
    private static List<Integer> fullest(ScoreTable scores, int must, int most) {
        Stream<Integer> others = IntStream.range(0, scores.models())
                .boxed()
                .filter(model -> model != must)
                .sorted(Comparator.comparing(model -> -values(scores, model)));
        return Stream.concat(Stream.of(must), others)
                .filter(model -> model >= 0)
                .limit(most)
                .sorted()
                .toList();
    }

    private static long values(ScoreTable scores, int model) {
        return IntStream.range(0, scores.benchmarks())
                .filter(benchmark -> scores.has(model, benchmark))
                .count();
    }

    /** For each benchmark the models without a value on it, as bits. */
    private static List<Integer> gaps(ScoreTable scores, List<Integer> models) {
        List<Integer> gaps = new ArrayList<>();
        for (int benchmark = 0; benchmark < scores.benchmarks(); benchmark++) {
            int bits = 0;
            for (int model = 0; model < models.size(); model++) {
                bits |= scores.has(models.get(model), benchmark) ? 0 : 1 << model;
            }
            gaps.add(bits);
        }
        return gaps;
    }

    private record Cells(List<Integer> models, List<Integer> benchmarks) {}

    /** Of equally good sets of models the first, counting up in bits. */
    private static Optional<Cells> best(List<Integer> gaps, int models, int must) {
        int required = must < 0 ? 0 : 1 << must;
        int[] absent = gaps.stream().mapToInt(Integer::intValue).toArray();
        int best = 0;
        int found = 0;
        for (int set = 0; set < 1 << models; set++) {
            int size = Integer.bitCount(set);
            if (size < LEAST_MODELS || (set & required) != required) {
                continue;
            }
            int benchmarks = 0;
            for (int bits : absent) {
                benchmarks += (bits & set) == 0 ? 1 : 0;
            }
            int comparisons = benchmarks < LEAST_BENCHMARKS ? 0 : size * (size - 1) / 2 * benchmarks;
            if (comparisons > best) {
                best = comparisons;
                found = set;
            }
        }
        int chosen = found;
        return found == 0
                ? Optional.empty()
                : Optional.of(new Cells(
                        IntStream.range(0, models)
                                .filter(m -> (chosen >> m & 1) == 1)
                                .boxed()
                                .toList(),
                        IntStream.range(0, absent.length)
                                .filter(b -> (absent[b] & chosen) == 0)
                                .boxed()
                                .toList()));
    }
}
