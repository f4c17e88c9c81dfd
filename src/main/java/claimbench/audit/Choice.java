package claimbench.audit;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Capability;
import claimbench.compare.BenchmarkColumn;
import claimbench.harness.Comparison;
import claimbench.ranking.Selection;
import claimbench.ranking.Selection.SubsetTest;
import claimbench.stats.Draws;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether the benchmarks that a vendor reports of its model are those on which it does well, by the independent results
 * on these and on others. Benchmarks of the core and the further capabilities take part, not indices made of others.
 *
 * @param wider benchmarks on which the model and enough others were measured independently, in the order of the report
 * @param test empty if there are too few benchmarks, or too few on either side
 * @param spans by core capability; those that tell nothing are left out
 */
public record Choice(String vendor, String model, List<Placed> wider, Optional<SubsetTest> test, List<RankSpan> spans) {

    /** Fewer benchmarks in all, chosen, or not chosen, and a test of the choice says nothing. */
    public static final int LEAST_BENCHMARKS = 6;

    public static final int LEAST_EACH = 2;

    /** A percentile among fewer models is none. */
    public static final int LEAST_MODELS = 5;

    private static final Set<String> GENERAL = Set.of("core", "further", Capability.OTHER.group());

    /**
     * Where the model stands on a benchmark.
     *
     * @param percentile share of the other models that it surpasses, ties counting half; 0 to 1
     * @param models measured there
     * @param chosen true if its vendor reports a value of it there, under whatever setting
     */
    public record Placed(BenchmarkColumn column, double percentile, int models, boolean chosen) {}

    public Choice {
        wider = List.copyOf(wider);
        spans = List.copyOf(spans);
    }

    public List<Placed> chosen() {
        return wider.stream().filter(Placed::chosen).toList();
    }

    /** Mean percentile on the benchmarks that the vendor reports; NaN if it reports none of them. */
    public double chosenMean() {
        return mean(chosen());
    }

    /** Mean percentile on all of them; NaN if there are none. */
    public double widerMean() {
        return mean(wider);
    }

    private static double mean(List<Placed> placed) {
        return placed.stream().mapToDouble(Placed::percentile).average().orElse(Double.NaN);
    }

    /** For each shown model of which its vendor reports a score, in the order of the comparison. */
    public static List<Choice> of(Comparison comparison, Draws draws) {
        VendorReports reports = VendorReports.of(comparison);
        Set<String> general = comparison.capabilities().stream()
                .filter(capability -> GENERAL.contains(capability.group()))
                .map(Capability::name)
                .collect(Collectors.toSet());
        List<BenchmarkColumn> columns = comparison.matrix().columns().stream()
                .filter(column -> general.contains(column.benchmark().capability()))
                .toList();
        Placings placings = Placings.of(comparison, columns, LEAST_MODELS);
        List<Choice> choices = new ArrayList<>();
        for (String model : comparison.models()) {
            Set<Benchmark> reported = Set.copyOf(reports.ownOf(model));
            if (!reported.isEmpty()) {
                choices.add(of(model, comparison, reported, placings, draws));
            }
        }
        return choices;
    }

    private static Choice of(
            String model, Comparison comparison, Set<Benchmark> reported, Placings placings, Draws draws) {
        List<Placed> wider = placings.columnsOf(model).stream()
                .map(column -> new Placed(
                        column,
                        placings.measured(column).getOrDefault(model, Double.NaN),
                        placings.measured(column).size(),
                        reported.contains(column.benchmark())))
                .toList();
        List<RankSpan> spans = comparison.capabilities().stream()
                .filter(Capability::isCore)
                .flatMap(capability -> span(model, capability.name(), wider, placings).stream())
                .toList();
        return new Choice(comparison.catalogue().model(model).vendor(), model, wider, test(wider, draws), spans);
    }

    private static Optional<RankSpan> span(String model, String capability, List<Placed> wider, Placings placings) {
        List<Placed> inside = wider.stream()
                .filter(placed -> placed.column().benchmark().capability().equals(capability))
                .toList();
        List<BenchmarkColumn> chosen =
                inside.stream().filter(Placed::chosen).map(Placed::column).toList();
        return RankSpan.of(
                model, capability, inside.stream().map(Placed::column).toList(), chosen, placings);
    }

    private static Optional<SubsetTest> test(List<Placed> wider, Draws draws) {
        int[] chosen = IntStream.range(0, wider.size())
                .filter(at -> wider.get(at).chosen())
                .toArray();
        boolean enough = wider.size() >= LEAST_BENCHMARKS
                && chosen.length >= LEAST_EACH
                && wider.size() - chosen.length >= LEAST_EACH;
        return enough
                ? Optional.of(Selection.subsetTest(
                        wider.stream().mapToDouble(Placed::percentile).toArray(), chosen, draws))
                : Optional.empty();
    }
}
