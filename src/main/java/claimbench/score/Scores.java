package claimbench.score;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Capability;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.ComparisonMatrix;
import claimbench.compare.Consensus;
import claimbench.compare.Grade;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Standings in every column, and scores of every model in every capability. */
public final class Scores {

    private final Map<BenchmarkColumn, ColumnStanding> standings = new LinkedHashMap<>();
    private final Map<String, Map<String, CapabilityScore>> capabilities = new HashMap<>();
    private final Map<String, BigDecimal> extremes = new HashMap<>();

    private final Standings duelStandings;

    private Scores(Standings duelStandings) {
        this.duelStandings = duelStandings;
    }

    /**
     * Scores of what the matrix shows.
     *
     * @param vendorOf the vendor of each model; models without one play at home nowhere
     */
    public static Scores of(
            ComparisonMatrix matrix, List<Capability> capabilities, Map<String, String> vendorOf, StandingRules rules) {
        Scores scores = new Scores(Standings.of(matrix, capabilities, vendorOf, rules));
        for (BenchmarkColumn column : matrix.columns()) {
            ColumnStanding standing = ColumnStanding.of(column, matrix);
            scores.standings.put(column, standing);
            standing.best()
                    .flatMap(place -> place.consensus().number())
                    .ifPresent(number -> scores.extremes.put(column.benchmark().name(), number));
        }
        for (Capability capability : capabilities) {
            scores.capabilities.put(capability.name(), scores.capability(capability, matrix));
        }
        return scores;
    }

    public ColumnStanding standing(BenchmarkColumn column) {
        ColumnStanding standing = standings.get(column);
        if (standing == null) {
            throw new IllegalArgumentException("no such column: " + column.title());
        }
        return standing;
    }

    /** The order of the models in each capability by their duels; computed when first asked for. */
    public Standings standings() {
        return duelStandings;
    }

    public CapabilityScore capability(String model, String capability) {
        CapabilityScore score = capabilities.getOrDefault(capability, Map.of()).get(model);
        if (score == null) {
            throw new IllegalArgumentException("no score for " + model + " in " + capability);
        }
        return score;
    }

    /** Where the value of a cell lies on the display scale of its benchmark. */
    public OptionalDouble display(Consensus consensus, Benchmark benchmark) {
        BigDecimal extreme = extremes.getOrDefault(benchmark.name(), BigDecimal.ZERO);
        return new DisplayScale(benchmark, extreme).apply(consensus.value());
    }

    private Map<String, CapabilityScore> capability(Capability capability, ComparisonMatrix matrix) {
        List<BenchmarkColumn> columns = matrix.columns().stream()
                .filter(column -> column.benchmark().capability().equals(capability.name()))
                .toList();
        List<BenchmarkColumn> averaged = columns.stream()
                .filter(column -> DisplayScale.isAveraged(column.benchmark()) && matrix.valued(column) > 1)
                .toList();
        WinRates winRates = WinRates.of(columns, matrix);
        Map<String, CapabilityScore> scores = new HashMap<>();
        for (int row = 0; row < matrix.models().size(); row++) {
            String model = matrix.models().get(row);
            List<BenchmarkColumn> used = averaged.stream()
                    .filter(column -> matrix.cell(model, column).consensus().isPresent())
                    .toList();
            Optional<Grade> grade = used.stream()
                    .flatMap(column -> ColumnStanding.worstGrade(model, column, matrix).stream())
                    .reduce(Grade::worse);
            scores.put(
                    model,
                    new CapabilityScore(
                            model,
                            capability.name(),
                            average(model, used, matrix),
                            used,
                            averaged.size(),
                            winRates.rate(row),
                            winRates.tables(row),
                            grade));
        }
        return scores;
    }

    private OptionalDouble average(String model, List<BenchmarkColumn> used, ComparisonMatrix matrix) {
        if (used.size() < CapabilityScore.LEAST_BENCHMARKS) {
            return OptionalDouble.empty();
        }
        return used.stream()
                .map(column -> display(matrix.cell(model, column).consensus().orElseThrow(), column.benchmark()))
                .mapToDouble(OptionalDouble::orElseThrow)
                .average();
    }
}
