package claimbench.ranking;

import java.util.Arrays;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/** One group of duels during a fit: the abilities so far, and the pairs of models that met. */
final class Group {

    private static final double SYMMETRIC = 1e-9;

    private final HomeEffects effects;
    private final int[] place;
    private final double[] abilities;
    private final int[] firsts;
    private final int[] seconds;
    private final double[] wins;
    private final double[] totals;
    private final boolean[] atHome;

    Group(DuelCounts duels, HomeEffects effects) {
        this.effects = effects;
        place = new int[duels.models()];
        Arrays.fill(place, -1);
        int most = duels.models() * duels.models() * 2;
        int[] left = new int[most];
        int[] right = new int[most];
        double[] won = new double[most];
        double[] all = new double[most];
        boolean[] home = new boolean[most];
        int pairs = 0;
        for (int i = 0; i < duels.models(); i++) {
            for (int j = 0; j < duels.models(); j++) {
                double neutral = i < j ? duels.wins(i, j) + duels.wins(j, i) : 0;
                double athome = duels.winsAtHome(i, j) + duels.lossesAtHome(i, j);
                if (neutral > 0) {
                    left[pairs] = i;
                    right[pairs] = j;
                    won[pairs] = duels.wins(i, j);
                    all[pairs++] = neutral;
                }
                if (athome > 0) {
                    left[pairs] = i;
                    right[pairs] = j;
                    won[pairs] = duels.winsAtHome(i, j);
                    home[pairs] = true;
                    all[pairs++] = athome;
                }
            }
        }
        firsts = Arrays.copyOf(left, pairs);
        seconds = Arrays.copyOf(right, pairs);
        wins = Arrays.copyOf(won, pairs);
        totals = Arrays.copyOf(all, pairs);
        atHome = Arrays.copyOf(home, pairs);
        abilities = new double[numberPlaces()];
    }

    /** Numbers the models that have a duel, in their order; returns how many they are. */
    private int numberPlaces() {
        boolean[] met = new boolean[place.length];
        for (int pair = 0; pair < firsts.length; pair++) {
            met[firsts[pair]] = true;
            met[seconds[pair]] = true;
        }
        int count = 0;
        for (int model = 0; model < place.length; model++) {
            if (met[model]) {
                place[model] = count++;
            }
        }
        return count;
    }

    boolean isEmpty() {
        return abilities.length == 0;
    }

    /** NaN for a model without a duel. */
    double ability(int model) {
        return place[model] < 0 ? Double.NaN : abilities[place[model]];
    }

    /** The row of a model in the information matrix. */
    int at(int model) {
        if (place[model] < 0) {
            throw new IllegalArgumentException("no duel of model " + model);
        }
        return place[model];
    }

    void move(double[] change, double times) {
        for (int i = 0; i < abilities.length; i++) {
            abilities[i] += times * change[i];
        }
    }

    double deviance(double[] home) {
        double sum = 0;
        for (int pair = 0; pair < firsts.length; pair++) {
            double p = expected(pair, home);
            sum += surprise(wins[pair], totals[pair] * p) + surprise(totals[pair] - wins[pair], totals[pair] * (1 - p));
        }
        return 2 * sum;
    }

    private static double surprise(double seen, double expected) {
        return seen == 0 ? 0 : seen * Math.log(seen / expected);
    }

    private double expected(int pair, double[] home) {
        double logit = abilities[place[firsts[pair]]] - abilities[place[seconds[pair]]];
        return sigmoid(atHome[pair] ? logit + effects.value(home, firsts[pair]) : logit);
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /**
     * Slope and curvature of the penalised log-likelihood where the fit stands. The abilities add up to 0: the
     * likelihood does not depend on their sum, which is held at 0 by a penalty of its own.
     */
    Newton newton(double[] home, double ridge) {
        int models = abilities.length;
        double[][] information = new double[models][models];
        double[] slope = new double[models];
        double[][] cross = new double[models][home.length];
        double[][] curvature = new double[home.length][home.length];
        double[] homeSlope = new double[home.length];
        double sum = Arrays.stream(abilities).sum();
        for (int i = 0; i < models; i++) {
            Arrays.fill(information[i], 1);
            information[i][i] += ridge;
            slope[i] = -ridge * abilities[i] - sum;
        }
        for (int pair = 0; pair < firsts.length; pair++) {
            int i = place[firsts[pair]];
            int j = place[seconds[pair]];
            double p = expected(pair, home);
            double gain = wins[pair] - totals[pair] * p;
            double bend = totals[pair] * p * (1 - p);
            slope[i] += gain;
            slope[j] -= gain;
            information[i][i] += bend;
            information[j][j] += bend;
            information[i][j] -= bend;
            information[j][i] -= bend;
            if (atHome[pair] && home.length > 0) {
                int effect = effects.of(firsts[pair]);
                homeSlope[effect] += gain;
                curvature[effect][effect] += bend;
                cross[i][effect] += bend;
                cross[j][effect] -= bend;
            }
        }
        return new Newton(information, slope, cross, curvature, homeSlope);
    }

    /** One step of Newton's method for a group, with the home advantages eliminated last. */
    static final class Newton {

        private final double[][] information;
        private final double[] slope;
        private final double[][] cross;
        private final double[][] curvature;
        private final double[] homeSlope;
        private final DecompositionSolver solver;

        Newton(
                double[][] information,
                double[] slope,
                double[][] cross,
                double[][] curvature,
                double[] homeSlope) {
            this.information = information;
            this.slope = slope;
            this.cross = cross;
            this.curvature = curvature;
            this.homeSlope = homeSlope;
            this.solver = new CholeskyDecomposition(information(), SYMMETRIC, 0).getSolver();
        }

        RealMatrix information() {
            return MatrixUtils.createRealMatrix(information);
        }

        RealMatrix cross() {
            return MatrixUtils.createRealMatrix(cross);
        }

        RealMatrix curvature() {
            return MatrixUtils.createRealMatrix(curvature);
        }

        /** Curvature in the home advantages when the abilities follow them. */
        RealMatrix reducedCurvature() {
            return curvature().subtract(cross().transposeMultiply(solver.solve(cross())));
        }

        double[] reducedSlope() {
            double[] followed = cross().preMultiply(solve(slope));
            double[] reduced = homeSlope.clone();
            for (int effect = 0; effect < reduced.length; effect++) {
                reduced[effect] -= followed[effect];
            }
            return reduced;
        }

        /** Change of the abilities that goes with a change of the home advantages. */
        double[] step(double[] homeChange) {
            double[] right = slope.clone();
            for (int i = 0; i < right.length; i++) {
                for (int effect = 0; effect < homeChange.length; effect++) {
                    right[i] -= cross[i][effect] * homeChange[effect];
                }
            }
            return solve(right);
        }

        private double[] solve(double[] right) {
            return solver.solve(MatrixUtils.createRealVector(right)).toArray();
        }
    }
}
