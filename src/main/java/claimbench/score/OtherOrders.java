package claimbench.score;

import claimbench.compare.BenchmarkColumn;
import claimbench.compare.ComparisonMatrix;
import claimbench.ranking.RankingMethod;
import claimbench.ranking.Ranks;
import claimbench.ranking.ScoreTable;
import claimbench.stats.KendallTau;
import claimbench.stats.Normalisation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The models of a capability as other rules order them, from the values that the cells show.
 *
 * @param models the rows: models with enough values
 * @param benchmarks how many benchmarks the rules that look at order use
 */
public record OtherOrders(List<String> models, int benchmarks, List<Order> orders) {

    /**
     * One order.
     *
     * @param benchmarks how many benchmarks it rests on
     * @param ratings in the order of the models, higher is better; empty for a model that the rule cannot rate
     * @param ranks in the order of the models, 1 for the best, equals sharing the better rank; 0 without a rating
     * @param agreement Kendall's tau-b with the standing by duels; empty for fewer than two models in both
     */
    public record Order(
            RankingMethod method,
            int benchmarks,
            List<OptionalDouble> ratings,
            List<Integer> ranks,
            OptionalDouble agreement) {

        public Order {
            ratings = List.copyOf(ratings);
            ranks = List.copyOf(ranks);
        }
    }

    public OtherOrders {
        models = List.copyOf(models);
        orders = List.copyOf(orders);
    }

    /**
     * Orders the models of some columns.
     *
     * @param way how rules that look at sizes bring benchmarks onto one scale
     * @param reference the model that others are set against, for the way that needs one
     */
    public static OtherOrders of(
            ComparisonMatrix matrix,
            List<BenchmarkColumn> columns,
            List<RankingMethod> methods,
            Normalisation way,
            String reference,
            Optional<CapabilityStanding> standing) {
        CellTable cells = CellTable.of(matrix, columns, 1);
        ScoreTable orders = cells.orders();
        return new OtherOrders(
                cells.models(),
                orders.benchmarks(),
                methods.stream()
                        .map(method -> order(
                                method, method.usesSizes() ? cells.sizes(way, reference) : orders, cells, standing))
                        .toList());
    }

    private static Order order(
            RankingMethod method, ScoreTable table, CellTable cells, Optional<CapabilityStanding> standing) {
        double[] ratings = table.benchmarks() == 0 ? new double[0] : method.rate(table);
        List<OptionalDouble> known = IntStream.range(0, cells.models().size())
                .mapToObj(row -> row < ratings.length && !Double.isNaN(ratings[row])
                        ? OptionalDouble.of(ratings[row])
                        : OptionalDouble.empty())
                .toList();
        return new Order(
                method,
                table.benchmarks(),
                known,
                Arrays.stream(Ranks.places(ratings.length == 0 ? nothing(known.size()) : ratings))
                        .boxed()
                        .toList(),
                standing.map(duels -> agreement(cells.models(), known, duels)).orElse(OptionalDouble.empty()));
    }

    private static double[] nothing(int size) {
        double[] nothing = new double[size];
        Arrays.fill(nothing, Double.NaN);
        return nothing;
    }

    private static OptionalDouble agreement(
            List<String> models, List<OptionalDouble> ratings, CapabilityStanding standing) {
        int[] both = IntStream.range(0, models.size())
                .filter(row -> ratings.get(row).isPresent()
                        && standing.of(models.get(row)).isPresent())
                .toArray();
        if (both.length < 2) {
            return OptionalDouble.empty();
        }
        double[] mine = Arrays.stream(both)
                .mapToDouble(row -> ratings.get(row).orElseThrow())
                .toArray();
        double[] theirs = Arrays.stream(both)
                .mapToDouble(row ->
                        standing.of(models.get(row)).orElseThrow().winRate().value())
                .toArray();
        double tau = KendallTau.of(mine, theirs).tau();
        return Double.isNaN(tau) ? OptionalDouble.empty() : OptionalDouble.of(tau);
    }
}
