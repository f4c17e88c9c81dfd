package claimbench.score;

import claimbench.ranking.Ranks;
import claimbench.ranking.Smaa;
import claimbench.ranking.WeightSpace;
import claimbench.score.CapabilityStanding.Outside;
import claimbench.score.CapabilityStanding.Reason;
import claimbench.score.Standing.Support;
import claimbench.score.WeightSensitivity.Share;
import claimbench.stats.Draws;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Several capabilities weighed into one: by weights that somebody chose, or by all weights at once. */
final class WeightedStandings {

    /** Fewer models would make no comparison. */
    static final int LEAST_MODELS = 3;

    private static final int WEIGHTINGS = 10_000;

    private final List<String> models;
    private final List<GroundStanding> parts;

    private WeightedStandings(List<String> models, List<GroundStanding> parts) {
        this.models = models;
        this.parts = parts;
    }

    static WeightedStandings of(List<String> models, List<GroundStanding> parts) {
        return new WeightedStandings(models, List.copyOf(parts));
    }

    /**
     * The largest of these sets of capabilities in which three models are ranked throughout: the capability that ranks
     * the fewest models goes first, of several the last.
     */
    static List<GroundStanding> shared(List<GroundStanding> all) {
        List<GroundStanding> kept = new ArrayList<>(all);
        while (kept.size() > 1 && together(kept).ranked() < LEAST_MODELS) {
            int fewest = 0;
            for (int i = 1; i < kept.size(); i++) {
                fewest =
                        kept.get(i).rates().ranked() <= kept.get(fewest).rates().ranked() ? i : fewest;
            }
            kept.remove(fewest);
        }
        return kept;
    }

    private static ScopeRates together(List<GroundStanding> parts) {
        return ScopeRates.weighted(
                parts.stream().map(GroundStanding::rates).toList(),
                parts.stream().map(part -> 1.0).toList());
    }

    /** The standing under given weights; one capability at a time is left out. */
    CapabilityStanding standing(List<BigDecimal> weights) {
        List<ScopeRates> scopes = parts.stream().map(GroundStanding::rates).toList();
        List<Double> numbers = weights.stream().map(BigDecimal::doubleValue).toList();
        ScopeRates whole = ScopeRates.weighted(scopes, numbers);
        LeaveOuts leaveOuts = new LeaveOuts(whole.ranks());
        for (int part = 0; part < parts.size() && parts.size() > 1; part++) {
            int gone = part;
            int[] rest = IntStream.range(0, parts.size()).filter(i -> i != gone).toArray();
            double[] left = ranked(
                    ScopeRates.weighted(
                            Arrays.stream(rest).mapToObj(scopes::get).toList(),
                            Arrays.stream(rest).mapToObj(numbers::get).toList()),
                    whole);
            leaveOuts.without(parts.get(part).name(), Ranks.places(left));
        }
        Support[] supports = new Support[models.size()];
        Arrays.setAll(supports, this::support);
        return new CapabilityStanding(
                scope(weights),
                whole.places(models, leaveOuts.all(), supports),
                outside(whole),
                parts.stream().mapToInt(GroundStanding::benchmarks).sum(),
                parts.stream().mapToInt(GroundStanding::tables).sum());
    }

    /** Rates of the models that are ranked in the whole. */
    private static double[] ranked(ScopeRates rest, ScopeRates whole) {
        double[] rates = new double[rest.ranks().length];
        Arrays.setAll(rates, model -> whole.isRanked(model) ? rest.rate(model) : Double.NaN);
        return rates;
    }

    /** {@code Code 2, Math 1}. */
    private String scope(List<BigDecimal> weights) {
        return IntStream.range(0, parts.size())
                .mapToObj(part -> parts.get(part).name() + " "
                        + weights.get(part).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(", "));
    }

    private Support support(int model) {
        List<Support> supports = parts.stream().map(part -> part.support(model)).toList();
        return new Support(
                supports.stream().mapToInt(Support::duels).sum(),
                supports.stream().mapToInt(Support::benchmarks).sum(),
                supports.stream().mapToInt(Support::sources).max().orElse(0),
                supports.stream().allMatch(Support::ownTablesOnly));
    }

    private List<Outside> outside(ScopeRates whole) {
        return IntStream.range(0, models.size())
                .filter(model -> !whole.isRanked(model))
                .filter(model -> parts.stream().anyMatch(part -> part.rates().isRanked(model)))
                .mapToObj(model -> new Outside(
                        models.get(model), Reason.NOT_EVERYWHERE, support(model).benchmarks()))
                .sorted(Comparator.comparing(Outside::model))
                .toList();
    }

    /** Who is first under which of all weights, while the standings vary over their draws. */
    WeightSensitivity sensitivity(Draws draws) {
        ScopeRates whole = together(parts);
        int[] ranked = IntStream.range(0, models.size()).filter(whole::isRanked).toArray();
        Draws weightings = new Draws(draws.seed(), WEIGHTINGS);
        WeightSpace space = WeightSpace.of(parts.size());
        Smaa smaa = Smaa.of(
                WEIGHTINGS,
                draw -> values(ranked, draw % draws.count()),
                draw -> space.draw(weightings.draw(2 * draws.count() + draw)));
        List<Share> shares = new ArrayList<>();
        for (int row = 0; row < ranked.length; row++) {
            int own = row;
            shares.add(new Share(
                    models.get(ranked[row]),
                    smaa.acceptability(row, 1),
                    Arrays.stream(smaa.centralWeights(row)).boxed().toList(),
                    Double.isNaN(smaa.confidence(row)) ? 0 : smaa.confidence(row),
                    IntStream.rangeClosed(1, ranked.length)
                            .mapToObj(rank -> smaa.acceptability(own, rank))
                            .toList()));
        }
        shares.sort(Comparator.comparingDouble((Share share) -> -share.first()).thenComparing(Share::model));
        return new WeightSensitivity(
                parts.stream().map(GroundStanding::name).toList(),
                shares,
                outside(whole).stream().map(Outside::model).toList());
    }

    private double[][] values(int[] ranked, int draw) {
        double[][] values = new double[ranked.length][parts.size()];
        for (int row = 0; row < ranked.length; row++) {
            for (int part = 0; part < parts.size(); part++) {
                values[row][part] = parts.get(part).rates().drawn(draw, ranked[row]);
            }
        }
        return values;
    }
}
