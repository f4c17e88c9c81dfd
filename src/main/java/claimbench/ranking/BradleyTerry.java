package claimbench.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Abilities of models from their duels: {@code logit P(i beats j) = ability(i) − ability(j) + home}, where home is the
 * advantage of the model that stands in the table of its own vendor, 0 if neither or both do. Duels may come in groups,
 * such as capabilities: a model has one ability in each, the home advantage is the same in all.
 *
 * <p>The penalised likelihood has one maximum, found by Newton's method; the groups meet only in the home advantage, so
 * each is solved for itself. Standard errors are those of independent duels; duels on one benchmark are not
 * independent, for those draw benchmarks.
 *
 * @see <a href="https://doi.org/10.1093/biomet/39.3-4.324">Bradley and Terry 1952; with a home advantage: Agresti 2013,
 *     Categorical Data Analysis, section 11.6</a>
 */
public final class BradleyTerry {

    private static final int MOST_STEPS = 200;
    private static final double LONGEST_STEP = 2;
    private static final double SMALL_ENOUGH = 1e-6;
    private static final double BARELY = 1e-6;

    private final List<DuelCounts> groups;
    private final HomeEffects effects;
    private final double ridge;
    private final List<Group> solved = new ArrayList<>();
    private final double[] home;

    private BradleyTerry(List<DuelCounts> groups, HomeEffects effects, double ridge) {
        this.groups = groups;
        this.effects = effects;
        this.ridge = ridge;
        this.home = new double[effects.count()];
    }

    /** Where a fit begins. */
    @FunctionalInterface
    public interface Start {
        /** An ability in log-odds; NaN counts as 0. */
        double ability(int group, int model);
    }

    /**
     * Fits one group.
     *
     * @param ridge half of this times the sum of squared abilities is taken off the log-likelihood; 0 for the plain
     *     maximum, which exists only if no set of models beats all others always
     */
    public static BradleyTerry fit(DuelCounts duels, HomeEffects effects, double ridge) {
        return fit(List.of(duels), effects, ridge);
    }

    /**
     * Fits groups over the same models that share their home advantages.
     *
     * @throws ArithmeticException if the likelihood has no maximum
     */
    public static BradleyTerry fit(List<DuelCounts> groups, HomeEffects effects, double ridge) {
        return fit(groups, effects, ridge, (group, model) -> 0);
    }

    /**
     * As {@link #fit(List, HomeEffects, double)}, from abilities near the answer: the same answer, sooner.
     *
     * @throws ArithmeticException if the likelihood has no maximum
     */
    public static BradleyTerry fit(List<DuelCounts> groups, HomeEffects effects, double ridge, Start start) {
        BradleyTerry fit = new BradleyTerry(List.copyOf(groups), effects, ridge);
        for (int group = 0; group < groups.size(); group++) {
            fit.solved.add(new Group(groups.get(group), effects, start, group));
        }
        Arrays.fill(fit.home, effects.centre());
        for (int step = 0; step < MOST_STEPS; step++) {
            if (fit.step() < SMALL_ENOUGH) {
                return fit;
            }
        }
        throw new ArithmeticException("no maximum: some models beat all others in every duel");
    }

    /** Log-odds; the abilities of a group add up to 0. NaN for a model without a duel in the group. */
    public double ability(int group, int model) {
        return solved.get(group).ability(model);
    }

    /** Abilities of the first group, in the order of the models; NaN for a model without a duel. */
    public double[] abilities() {
        double[] abilities = new double[groups.get(0).models()];
        for (int model = 0; model < abilities.length; model++) {
            abilities[model] = ability(0, model);
        }
        return abilities;
    }

    /** The home advantage of an effect in log-odds. */
    public double home(int effect) {
        return home[effect];
    }

    /** −2 log-likelihood of the duels, without the penalty; against one that foresees each pair exactly. */
    public double deviance() {
        double deviance = 0;
        for (Group group : solved) {
            deviance += group.deviance(home);
        }
        return deviance;
    }

    /** Standard error of the difference of two abilities in the first group, if duels were independent. */
    public double standardError(int first, int second) {
        Cholesky information = information();
        int i = solved.get(0).at(first);
        int j = solved.get(0).at(second);
        return Math.sqrt(information.inverse(i, i) + information.inverse(j, j) - 2 * information.inverse(i, j));
    }

    /** Standard error of a home advantage, if duels were independent. */
    public double standardErrorOfHome(int effect) {
        int at = solved.get(0).size() + effect;
        return Math.sqrt(information().inverse(at, at));
    }

    /**
     * How much of the information on a home advantage is left when the abilities are not known, 0 to 1. Near 0, the
     * duels cannot tell it from the abilities.
     */
    public double identified(int effect) {
        double whole = 0;
        double left = 0;
        for (Group group : met()) {
            Group.Newton newton = group.newton(home, BARELY);
            whole += newton.curvature(effect, effect);
            left += newton.reducedCurvature(effect, effect);
        }
        return whole > 0 ? Math.max(0, left / whole) : 0;
    }

    /** Groups without any duel have nothing to be fitted. */
    private List<Group> met() {
        return solved.stream().filter(group -> !group.isEmpty()).toList();
    }

    private Cholesky information() {
        if (groups.size() != 1) {
            throw new IllegalStateException("standard errors are given for one group");
        }
        return Cholesky.of(solved.get(0).newton(home, ridge).whole());
    }

    /** One step of Newton's method; returns the longest change of a parameter. */
    private double step() {
        List<Group> met = met();
        List<Group.Newton> newtons =
                met.stream().map(group -> group.newton(home, ridge)).toList();
        double[] change = homeStep(newtons);
        double longest = 0;
        List<double[]> changes = new ArrayList<>();
        for (Group.Newton newton : newtons) {
            double[] own = newton.step(change);
            changes.add(own);
            longest = Math.max(longest, longest(own));
        }
        longest = Math.max(longest, longest(change));
        double shorter = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1;
        for (int effect = 0; effect < home.length; effect++) {
            home[effect] += shorter * change[effect];
        }
        for (int group = 0; group < changes.size(); group++) {
            met.get(group).move(changes.get(group), shorter);
        }
        return longest;
    }

    private double[] homeStep(List<Group.Newton> newtons) {
        if (home.length == 0) {
            return new double[0];
        }
        double[][] curvature = new double[home.length][home.length];
        double[] slope = new double[home.length];
        for (int effect = 0; effect < home.length; effect++) {
            curvature[effect][effect] = Math.max(effects.pull(), SMALL_ENOUGH);
            slope[effect] = -effects.pull() * (home[effect] - effects.centre());
        }
        for (Group.Newton newton : newtons) {
            for (int effect = 0; effect < home.length; effect++) {
                slope[effect] += newton.reducedSlope(effect);
                for (int other = 0; other < home.length; other++) {
                    curvature[effect][other] += newton.reducedCurvature(effect, other);
                }
            }
        }
        return Cholesky.of(curvature).solve(slope);
    }

    private static double longest(double[] change) {
        double longest = 0;
        for (double part : change) {
            longest = Math.max(longest, Math.abs(part));
        }
        return longest;
    }
}
