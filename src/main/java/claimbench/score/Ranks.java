package claimbench.score;

import java.util.Arrays;

/** Ranks of some models by their abilities, 1 for the best, equals sharing the better rank. */
final class Ranks {

    /** Abilities closer than this are equal: they come out of an iteration. */
    private static final double EQUAL = 1e-9;

    private Ranks() {}

    /**
     * Ranks by ability.
     *
     * @param abilities NaN for a model that is not ranked
     * @return 0 for a model that is not ranked
     */
    static int[] of(double[] abilities) {
        int[] ranks = new int[abilities.length];
        for (int i = 0; i < abilities.length; i++) {
            if (!Double.isNaN(abilities[i])) {
                double own = abilities[i];
                ranks[i] = 1 + (int) Arrays.stream(abilities)
                        .filter(other -> other > own + EQUAL)
                        .count();
            }
        }
        return ranks;
    }

    /**
     * Expected share of duels won against the other ranked models on neutral ground.
     *
     * @param abilities NaN for a model that is not ranked
     * @return NaN for a model that is not ranked
     */
    static double[] winRates(double[] abilities) {
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
