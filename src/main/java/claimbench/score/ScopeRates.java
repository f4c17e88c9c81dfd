package claimbench.score;

import claimbench.ranking.PairwiseZ;
import claimbench.ranking.Ranks;
import claimbench.ranking.RatingDraws;
import claimbench.score.Standing.FaceValue;
import claimbench.score.Standing.LeaveOut;
import claimbench.score.Standing.RankSpread;
import claimbench.score.Standing.Support;
import claimbench.stats.Adjustment;
import claimbench.stats.Interval;
import claimbench.stats.Spread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Expected win rates of the models in one capability, or in several that are weighed; NaN for a model that is not
 * ranked in it. Models stand in the order of the matrix.
 */
final class ScopeRates {

    private final double[] abilities;
    private final double[] rates;
    private final double[] faceRates;
    private final double[][] drawnRates;

    private ScopeRates(double[] abilities, double[] rates, double[] faceRates, double[][] drawnRates) {
        this.abilities = centred(abilities);
        this.rates = rates;
        this.faceRates = faceRates;
        this.drawnRates = drawnRates;
    }

    /**
     * From abilities.
     *
     * @param drawn a row for each draw
     */
    static ScopeRates ofAbilities(double[] abilities, double[] faceValues, double[][] drawn) {
        return new ScopeRates(
                abilities,
                winRates(abilities),
                winRates(faceValues),
                Arrays.stream(drawn).map(ScopeRates::winRates).toArray(double[][]::new));
    }

    /** The weighted mean of several scopes, for the models that are ranked in all of them. */
    static ScopeRates weighted(List<ScopeRates> scopes, List<Double> weights) {
        double whole = weights.stream().mapToDouble(Double::doubleValue).sum();
        ScopeRates first = scopes.get(0);
        double[] abilities = new double[first.rates.length];
        double[] rates = new double[first.rates.length];
        double[] faceRates = new double[first.rates.length];
        double[][] drawn = new double[first.drawnRates.length][first.rates.length];
        for (int scope = 0; scope < scopes.size(); scope++) {
            double share = weights.get(scope) / whole;
            add(scopes.get(scope).abilities, share, abilities);
            add(scopes.get(scope).rates, share, rates);
            add(scopes.get(scope).faceRates, share, faceRates);
            for (int draw = 0; draw < drawn.length; draw++) {
                add(scopes.get(scope).drawnRates[draw], share, drawn[draw]);
            }
        }
        return new ScopeRates(abilities, rates, faceRates, drawn);
    }

    private static void add(double[] more, double share, double[] sum) {
        for (int model = 0; model < sum.length; model++) {
            sum[model] += share * more[model];
        }
    }

    private static double[] centred(double[] abilities) {
        double mean = Arrays.stream(abilities)
                .filter(ability -> !Double.isNaN(ability))
                .average()
                .orElse(0);
        return Arrays.stream(abilities).map(ability -> ability - mean).toArray();
    }

    boolean isRanked(int model) {
        return !Double.isNaN(rates[model]);
    }

    /** How many models are ranked. */
    int ranked() {
        return (int) IntStream.range(0, rates.length).filter(this::isRanked).count();
    }

    /** 1 for the best, equals sharing the better rank; 0 for a model that is not ranked. */
    int[] ranks() {
        return Ranks.places(rates);
    }

    double rate(int model) {
        return rates[model];
    }

    /** The rate of a model in a draw. */
    double drawn(int draw, int model) {
        return drawnRates[draw][model];
    }

    /** The ranked models, best first. */
    List<Standing> places(List<String> models, LeaveOut[] leaveOuts, Support[] supports) {
        RatingDraws draws = RatingDraws.of(drawnRates);
        int[] ranks = ranks();
        int[] faceRanks = Ranks.places(faceRates);
        int[] tiers = PairwiseZ.of(rates, draws::standardError, Adjustment.HOLM).tiers(StandingRules.LEVEL);
        List<Standing> places = new ArrayList<>();
        for (int model = 0; model < rates.length; model++) {
            if (isRanked(model)) {
                places.add(new Standing(
                        models.get(model),
                        ranks[model],
                        tiers[model],
                        abilities[model],
                        new Estimate(rates[model], holding(draws.range(model, StandingRules.COVERAGE), rates[model])),
                        spread(draws, model, ranks[model]),
                        new FaceValue(faceRanks[model], faceRates[model]),
                        leaveOuts[model],
                        supports[model]));
            }
        }
        places.sort(Comparator.comparingInt(Standing::rank).thenComparing(Standing::model));
        return places;
    }

    private static RankSpread spread(RatingDraws draws, int model, int rank) {
        Interval places = holding(draws.places(model, StandingRules.COVERAGE), rank);
        return new RankSpread((int) places.low(), (int) places.high(), draws.first(model), draws.top(model, 3));
    }

    /**
     * A range of draws, widened where it must be to hold the value from the data as they are: sampling noise pulls the
     * draws towards the middle, which must not look like knowledge.
     */
    static Interval holding(Interval range, double value) {
        return new Interval(Math.min(range.low(), value), Math.max(range.high(), value));
    }

    /** From the 5th to the 95th percentile of draws, and holding the value. */
    static Interval range(double[] draws, double value) {
        double tail = (1 - StandingRules.COVERAGE) / 2;
        return holding(new Interval(Spread.quantile(draws, tail), Spread.quantile(draws, 1 - tail)), value);
    }

    /**
     * Expected share of duels won against the other ranked models on neutral ground.
     *
     * @param abilities NaN for a model that is not ranked
     * @return NaN for a model that is not ranked
     */
    private static double[] winRates(double[] abilities) {
        double[] rates = new double[abilities.length];
        for (int i = 0; i < abilities.length; i++) {
            double sum = 0;
            int others = 0;
            for (int j = 0; j < abilities.length; j++) {
                if (j != i && !Double.isNaN(abilities[j])) {
                    sum += 1 / (1 + Math.exp(abilities[j] - abilities[i]));
                    others++;
                }
            }
            rates[i] = Double.isNaN(abilities[i]) || others == 0 ? Double.NaN : sum / others;
        }
        return rates;
    }
}
