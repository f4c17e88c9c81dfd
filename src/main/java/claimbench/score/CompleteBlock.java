package claimbench.score;

import claimbench.compare.BenchmarkColumn;
import claimbench.compare.ComparisonMatrix;
import claimbench.ranking.ScoreTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Models and benchmarks of which every cell has a value, as tests of ranks need it: found by leaving out, one after the
 * other, what has most gaps, more readily models or more readily benchmarks, and keeping the result with most cells.
 *
 * @param models in the order of the comparison
 * @param columns in the order of the comparison
 * @param scores for each benchmark one for each model, turned so that higher is better
 */
public record CompleteBlock(List<String> models, List<BenchmarkColumn> columns, List<List<Double>> scores) {

    public static final int LEAST_MODELS = 3;
    public static final int LEAST_BENCHMARKS = 5;

    /** How much more readily a model is left out than a benchmark with the same part of gaps. */
    private static final List<Double> READINESS = List.of(0.4, 0.6, 0.8, 1.0, 1.25, 1.6, 2.5);

    public CompleteBlock {
        models = List.copyOf(models);
        columns = List.copyOf(columns);
        scores = scores.stream().map(List::copyOf).toList();
    }

    /**
     * Empty if no three models share five benchmarks.
     *
     * @param kept a model that is left out only if it has fewer than five values
     * @param mostModels those with most values come first
     */
    public static Optional<CompleteBlock> of(
            ComparisonMatrix matrix, List<BenchmarkColumn> columns, String kept, int mostModels) {
        CellTable table = CellTable.of(matrix, columns, LEAST_BENCHMARKS);
        if (table.models().size() < LEAST_MODELS || table.columns().size() < LEAST_BENCHMARKS) {
            return Optional.empty();
        }
        Search search = new Search(table.orders(), table.models().indexOf(kept), mostModels);
        return READINESS.stream()
                .map(search::block)
                .filter(Cells::isEnough)
                .max(Comparator.comparingInt(Cells::size))
                .map(cells -> new CompleteBlock(
                        cells.models().stream().map(table.models()::get).toList(),
                        cells.benchmarks().stream().map(table.columns()::get).toList(),
                        cells.benchmarks().stream()
                                .map(benchmark -> cells.models().stream()
                                        .map(model -> search.table().score(model, benchmark))
                                        .toList())
                                .toList()));
    }

    private record Cells(List<Integer> models, List<Integer> benchmarks) {

        boolean isEnough() {
            return models.size() >= LEAST_MODELS && benchmarks.size() >= LEAST_BENCHMARKS;
        }

        int size() {
            return models.size() * benchmarks.size();
        }
    }

    private record Search(ScoreTable table, int kept, int mostModels) {

        Cells block(double readiness) {
            List<Integer> models = new ArrayList<>(startingModels());
            List<Integer> benchmarks = new ArrayList<>(
                    IntStream.range(0, table.benchmarks()).boxed().toList());
            while (!models.isEmpty() && !benchmarks.isEmpty()) {
                int model = emptiest(models, row -> row == kept ? -1 : gapsOfModel(row, benchmarks));
                int benchmark = emptiest(benchmarks, column -> gapsOfBenchmark(column, models));
                double modelGaps = model == kept ? -1 : (double) gapsOfModel(model, benchmarks) / benchmarks.size();
                double benchmarkGaps = (double) gapsOfBenchmark(benchmark, models) / models.size();
                if (modelGaps <= 0 && benchmarkGaps <= 0) {
                    break;
                }
                if (readiness * modelGaps > benchmarkGaps) {
                    models.remove((Integer) model);
                } else {
                    benchmarks.remove((Integer) benchmark);
                }
            }
            return new Cells(models, benchmarks);
        }

        /** The kept one and those with most values, in the order of the table. */
        private List<Integer> startingModels() {
            return Stream.concat(
                            Stream.of(kept),
                            IntStream.range(0, table.models())
                                    .boxed()
                                    .filter(model -> model != kept)
                                    .sorted(Comparator.comparing(this::gaps)))
                    .filter(model -> model >= 0)
                    .limit(mostModels)
                    .sorted()
                    .toList();
        }

        private int gaps(int model) {
            return (int) IntStream.range(0, table.benchmarks())
                    .filter(benchmark -> !table.has(model, benchmark))
                    .count();
        }

        private int gapsOfModel(int model, List<Integer> benchmarks) {
            return (int) benchmarks.stream().filter(b -> !table.has(model, b)).count();
        }

        private int gapsOfBenchmark(int benchmark, List<Integer> models) {
            return (int) models.stream().filter(m -> !table.has(m, benchmark)).count();
        }

        /** Of several the last. */
        private static int emptiest(List<Integer> candidates, IntUnaryOperator gaps) {
            return candidates.stream()
                    .reduce((a, b) -> gaps.applyAsInt(b) >= gaps.applyAsInt(a) ? b : a)
                    .orElseThrow();
        }
    }
}
