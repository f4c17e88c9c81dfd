package claimbench.score;

import claimbench.score.Standing.FaceValue;
import claimbench.score.Standing.LeaveOut;
import claimbench.score.Standing.Support;
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
                Ranks.winRates(abilities),
                Ranks.winRates(faceValues),
                Arrays.stream(drawn).map(Ranks::winRates).toArray(double[][]::new));
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

    int[] ranks() {
        return Ranks.of(rates);
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
        int[] ranks = ranks();
        int[] faceRanks = Ranks.of(faceRates);
        int[][] drawnRanks = Arrays.stream(drawnRates).map(Ranks::of).toArray(int[][]::new);
        int[] tiers = Tiers.of(rates, drawnRates, StandingRules.LEVEL);
        List<Standing> places = new ArrayList<>();
        for (int model = 0; model < rates.length; model++) {
            if (isRanked(model)) {
                int own = model;
                double[] drawn =
                        Arrays.stream(drawnRates).mapToDouble(draw -> draw[own]).toArray();
                places.add(new Standing(
                        models.get(model),
                        ranks[model],
                        tiers[model],
                        abilities[model],
                        new Estimate(rates[model], Spread.range(drawn, rates[model])),
                        Spread.ranks(drawnRanks, model, ranks[model]),
                        new FaceValue(faceRanks[model], faceRates[model]),
                        leaveOuts[model],
                        supports[model]));
            }
        }
        places.sort(Comparator.comparingInt(Standing::rank).thenComparing(Standing::model));
        return places;
    }
}
