package claimbench.score;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Scale;
import claimbench.catalogue.Scale.Better;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.ComparisonMatrix;
import claimbench.ranking.ScoreTable;
import claimbench.stats.Anchors;
import claimbench.stats.Normalisation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The values that the cells of some columns show, as a table for the rules that order models. Unlike duels it sets
 * values of several sources beside one another.
 */
final class CellTable {

    /** Ways that need no ceiling: they look at the models shown only. */
    private static final Set<Normalisation> RELATIVE = EnumSet.of(
            Normalisation.MINMAX,
            Normalisation.Z,
            Normalisation.Z_POPULATION,
            Normalisation.ROBUST_Z,
            Normalisation.PERCENTILE,
            Normalisation.PERCENTILE_0_1,
            Normalisation.NORMAL_SCORE);

    private final ComparisonMatrix matrix;
    private final List<String> models;
    private final List<BenchmarkColumn> columns;

    private CellTable(ComparisonMatrix matrix, List<String> models, List<BenchmarkColumn> columns) {
        this.matrix = matrix;
        this.models = models;
        this.columns = columns;
    }

    /**
     * Scores with a direction on which two models have a value, and the models with enough of them.
     *
     * @param leastBenchmarks models with fewer values are left out
     */
    static CellTable of(ComparisonMatrix matrix, List<BenchmarkColumn> all, int leastBenchmarks) {
        List<BenchmarkColumn> columns = all.stream()
                .filter(column -> column.benchmark().isScore()
                        && column.benchmark().scale().better() != Better.NONE
                        && matrix.valued(column) > 1)
                .toList();
        List<String> models = matrix.models().stream()
                .filter(model -> columns.stream()
                                .filter(column ->
                                        matrix.cell(model, column).consensus().isPresent())
                                .count()
                        >= Math.max(1, leastBenchmarks))
                .toList();
        return new CellTable(matrix, models, columns);
    }

    /** The rows, in the order of the matrix. */
    List<String> models() {
        return models;
    }

    List<BenchmarkColumn> columns() {
        return columns;
    }

    /** Values as stated, turned so that higher is better: enough for rules that look at order only. */
    ScoreTable orders() {
        return ScoreTable.of(columns.stream().map(this::oriented).toArray(double[][]::new));
    }

    /**
     * Values on one scale. Benchmarks that the way cannot bring there are left out.
     *
     * @param reference the model that others are set against, for the way that needs one
     */
    ScoreTable sizes(Normalisation way, String reference) {
        return ScoreTable.of(columns.stream()
                .map(column -> normalised(column, way, reference))
                .filter(column -> Arrays.stream(column).anyMatch(value -> !Double.isNaN(value)))
                .toArray(double[][]::new));
    }

    private double[] normalised(BenchmarkColumn column, Normalisation way, String reference) {
        Benchmark benchmark = column.benchmark();
        if (!DisplayScale.isAveraged(benchmark)) {
            return RELATIVE.contains(way) ? way.apply(oriented(column), Anchors.NONE) : nothing();
        }
        double[] shares = numbers(column).stream()
                .mapToDouble(number ->
                        number.map(value -> share(value, benchmark.scale())).orElse(Double.NaN))
                .toArray();
        int row = models.indexOf(reference);
        Anchors anchors = Anchors.NONE
                .withChance(anchor(benchmark.scale().chance(), benchmark.scale()))
                .withHuman(anchor(human(benchmark), benchmark.scale()))
                .withReference(row < 0 ? Double.NaN : shares[row])
                .withItems(benchmark.items().isPresent() ? benchmark.items().getAsInt() : Double.NaN);
        return way.apply(shares, anchors);
    }

    private static double anchor(Optional<BigDecimal> value, Scale scale) {
        return value.map(number -> share(number, scale)).orElse(Double.NaN);
    }

    /** What people reach, as benchmarks.csv states it; empty if it states no number. */
    private static Optional<BigDecimal> human(Benchmark benchmark) {
        String stated = benchmark.stated().text("human");
        return stated.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(stated)) : Optional.empty();
    }

    /** The part of the way from the worst to the best end of the scale. */
    private static double share(BigDecimal number, Scale scale) {
        BigDecimal floor = scale.floor().orElseThrow();
        BigDecimal ceiling = scale.ceiling().orElseThrow();
        double share = number.subtract(floor)
                .divide(ceiling.subtract(floor), MathContext.DECIMAL128)
                .doubleValue();
        return scale.better() == Better.LOWER ? 1 - share : share;
    }

    private double[] oriented(BenchmarkColumn column) {
        double sign = column.benchmark().scale().better() == Better.LOWER ? -1 : 1;
        return numbers(column).stream()
                .mapToDouble(number ->
                        number.map(value -> sign * value.doubleValue()).orElse(Double.NaN))
                .toArray();
    }

    private List<Optional<BigDecimal>> numbers(BenchmarkColumn column) {
        return models.stream()
                .map(model -> matrix.cell(model, column).consensus().flatMap(consensus -> consensus.number()))
                .toList();
    }

    private double[] nothing() {
        return IntStream.range(0, models.size()).mapToDouble(row -> Double.NaN).toArray();
    }
}
