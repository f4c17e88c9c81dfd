package claimbench.ranking;

import java.util.Arrays;

/** One group of duels during a fit: the abilities so far, and the pairs of models that met. */
final class Group {

    private final HomeEffects effects;
    private final int[] place;
    private final double[] abilities;
    private final int[] firsts;
    private final int[] seconds;
    private final double[] wins;
    private final double[] totals;
    private final boolean[] atHome;

    Group(DuelCounts duels, HomeEffects effects, BradleyTerry.Start start, int number) {
        this.effects = effects;
        place = new int[duels.models()];
        Arrays.fill(place, -1);
        int pairs = duels.pairs();
        firsts = new int[pairs];
        seconds = new int[pairs];
        wins = new double[pairs];
        totals = new double[pairs];
        atHome = new boolean[pairs];
        duels.forEachPair(new DuelCounts.Pairs() {
            private int next;

            @Override
            public void pair(int first, int second, double won, double all, boolean home) {
                firsts[next] = first;
                seconds[next] = second;
                wins[next] = won;
                totals[next] = all;
                atHome[next++] = home;
            }
        });
        abilities = new double[numberPlaces()];
        for (int model = 0; model < place.length; model++) {
            double ability = place[model] < 0 ? 0 : start.ability(number, model);
            if (place[model] >= 0 && !Double.isNaN(ability)) {
                abilities[place[model]] = ability;
            }
        }
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

    /** How many models have a duel. */
    int size() {
        return abilities.length;
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
        double[][] cross = new double[home.length][models];
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
                cross[effect][i] += bend;
                cross[effect][j] -= bend;
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
        private final Cholesky solver;
        private final double[][] followed;

        Newton(double[][] information, double[] slope, double[][] cross, double[][] curvature, double[] homeSlope) {
            this.information = information;
            this.slope = slope;
            this.cross = cross;
            this.curvature = curvature;
            this.homeSlope = homeSlope;
            this.solver = Cholesky.of(information);
            this.followed = new double[homeSlope.length][];
            Arrays.setAll(followed, effect -> isZero(cross[effect]) ? cross[effect] : solver.solve(cross[effect]));
        }

        /** Information on the abilities, and below and beside it that on the home advantages. */
        double[][] whole() {
            int models = slope.length;
            double[][] whole = new double[models + homeSlope.length][models + homeSlope.length];
            for (int i = 0; i < whole.length; i++) {
                for (int j = 0; j < whole.length; j++) {
                    int down = i - models;
                    int right = j - models;
                    if (down < 0) {
                        whole[i][j] = right < 0 ? information[i][j] : cross[right][i];
                    } else {
                        whole[i][j] = right < 0 ? cross[down][j] : curvature[down][right];
                    }
                }
            }
            return whole;
        }

        double curvature(int effect, int other) {
            return curvature[effect][other];
        }

        /** Curvature in the home advantages when the abilities follow them. */
        double reducedCurvature(int effect, int other) {
            return curvature[effect][other] - dot(cross[effect], followed[other]);
        }

        double reducedSlope(int effect) {
            return homeSlope[effect] - dot(followed[effect], slope);
        }

        /** Change of the abilities that goes with a change of the home advantages. */
        double[] step(double[] homeChange) {
            double[] change = solver.solve(slope);
            for (int effect = 0; effect < homeChange.length; effect++) {
                for (int i = 0; i < change.length; i++) {
                    change[i] -= followed[effect][i] * homeChange[effect];
                }
            }
            return change;
        }

        private static boolean isZero(double[] vector) {
            for (double part : vector) {
                if (part != 0) {
                    return false;
                }
            }
            return true;
        }

        private static double dot(double[] a, double[] b) {
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
                sum += a[i] * b[i];
            }
            return sum;
        }
    }
}
