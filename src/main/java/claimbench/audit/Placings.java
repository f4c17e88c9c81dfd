package claimbench.audit;

import claimbench.catalogue.Scale.Better;
import claimbench.claim.Provenance;
import claimbench.compare.BenchmarkColumn;
import claimbench.harness.Comparison;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where models stand on benchmarks that independent parties measured: percentiles among the models measured there, under
 * the setting that the matrix shows.
 */
final class Placings {

    private final List<String> models;
    private final List<BenchmarkColumn> columns = new ArrayList<>();
    private final Map<BenchmarkColumn, Map<String, Double>> percentiles = new HashMap<>();

    private Placings(List<String> models) {
        this.models = models;
    }

    /** Of the columns given that have a direction and independent values of at least so many models. */
    static Placings of(Comparison comparison, List<BenchmarkColumn> columns, int leastModels) {
        Placings placings = new Placings(comparison.models());
        for (BenchmarkColumn column : columns) {
            Better better = column.benchmark().scale().better();
            Map<String, Double> values = new HashMap<>();
            for (String model : comparison.models()) {
                comparison
                        .matrix()
                        .cell(model, column)
                        .consensus()
                        .filter(consensus -> consensus.provenance() == Provenance.INDEPENDENT)
                        .flatMap(consensus -> consensus.number())
                        .ifPresent(number -> values.put(
                                model, better == Better.LOWER ? -number.doubleValue() : number.doubleValue()));
            }
            if (column.benchmark().isScore() && better != Better.NONE && values.size() >= leastModels) {
                placings.columns.add(column);
                placings.percentiles.put(column, percentiles(values));
            }
        }
        return placings;
    }

    /** Share of the other models that are surpassed, ties counting half; 0 to 1. */
    private static Map<String, Double> percentiles(Map<String, Double> values) {
        Map<String, Double> percentiles = new HashMap<>();
        values.forEach((model, value) -> {
            double surpassed = values.values().stream()
                    .mapToDouble(other -> other < value ? 1 : other.equals(value) ? 0.5 : 0)
                    .sum();
            percentiles.put(model, (surpassed - 0.5) / (values.size() - 1));
        });
        return percentiles;
    }

    /** Columns on which the model was measured, in the order given. */
    List<BenchmarkColumn> columnsOf(String model) {
        return columns.stream()
                .filter(column -> measured(column).containsKey(model))
                .toList();
    }

    /** Percentiles on a column, by model. */
    Map<String, Double> measured(BenchmarkColumn column) {
        return percentiles.getOrDefault(column, Map.of());
    }

    /** Models with values on all of the columns. */
    List<String> measuredOn(List<BenchmarkColumn> chosen) {
        return models.stream()
                .filter(model ->
                        chosen.stream().allMatch(column -> measured(column).containsKey(model)))
                .toList();
    }

    /** Mean percentile; NaN if the model has no value on one of the columns. */
    double mean(String model, List<BenchmarkColumn> chosen) {
        return chosen.stream()
                .mapToDouble(column -> measured(column).getOrDefault(model, Double.NaN))
                .average()
                .orElse(Double.NaN);
    }
}
