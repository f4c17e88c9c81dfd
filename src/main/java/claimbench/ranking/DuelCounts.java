package claimbench.ranking;

import java.util.Arrays;

/**
 * Who beat whom, and how often, in one group of duels: a running sum. Duels in which one side plays at home, in the
 * table of its own vendor, are counted apart from those on neutral ground. Ties count half for each side.
 */
public final class DuelCounts {

    private static final double RIDGE = 0.1;

    private final int models;
    private final double[] neutral;
    private final double[] homeWins;
    private final double[] homeLosses;
    private boolean anyAtHome;

    /** No duels among a number of models. */
    public DuelCounts(int models) {
        this.models = models;
        neutral = new double[models * models];
        homeWins = new double[models * models];
        homeLosses = new double[models * models];
    }

    /**
     * Abilities from a table in which every benchmark has one voice for each of its models: the rule "bradley-terry".
     */
    static double[] abilities(ScoreTable table) {
        double[] weights = new double[table.benchmarks()];
        double[][] columns = new double[table.benchmarks()][];
        for (int benchmark = 0; benchmark < weights.length; benchmark++) {
            columns[benchmark] = table.column(benchmark);
            long valued = Arrays.stream(columns[benchmark])
                    .filter(score -> !Double.isNaN(score))
                    .count();
            weights[benchmark] = valued < 2 ? 0 : table.weight(benchmark) / (valued - 1);
        }
        return BradleyTerry.fit(of(ScoreTable.of(columns, weights)), HomeEffects.none(), RIDGE)
                .abilities();
    }

    /** Every pair of models with a score on a benchmark, each benchmark with its weight, all on neutral ground. */
    public static DuelCounts of(ScoreTable table) {
        DuelCounts counts = new DuelCounts(table.models());
        for (int benchmark = 0; benchmark < table.benchmarks(); benchmark++) {
            double[] column = table.column(benchmark);
            for (int i = 0; i < column.length; i++) {
                for (int j = i + 1; j < column.length; j++) {
                    if (!Double.isNaN(column[i]) && !Double.isNaN(column[j])) {
                        counts.add(i, j, share(column[i], column[j]), table.weight(benchmark));
                    }
                }
            }
        }
        return counts;
    }

    /** 1 if the first is ahead, 0 if the second is, 0.5 for a tie. */
    public static double share(double first, double second) {
        return first > second ? 1 : first < second ? 0 : 0.5;
    }

    public int models() {
        return models;
    }

    /** A duel on neutral ground; {@code share} is the part of it that the first model wins. */
    public void add(int first, int second, double share, double weight) {
        neutral[first * models + second] += weight * share;
        neutral[second * models + first] += weight * (1 - share);
    }

    /** A duel in the table of the first model's vendor; {@code share} is the part of it that the home side wins. */
    public void addAtHome(int home, int away, double share, double weight) {
        anyAtHome = true;
        homeWins[home * models + away] += weight * share;
        homeLosses[home * models + away] += weight * (1 - share);
    }

    /** All duels of another sum over the same models, a number of times. */
    public void add(DuelCounts other, double times) {
        if (times == 0) {
            return;
        }
        add(other.neutral, times, neutral);
        if (other.anyAtHome) {
            anyAtHome = true;
            add(other.homeWins, times, homeWins);
            add(other.homeLosses, times, homeLosses);
        }
    }

    private static void add(double[] more, double times, double[] sum) {
        for (int pair = 0; pair < sum.length; pair++) {
            sum[pair] += times * more[pair];
        }
    }

    /** Weight of the duels on neutral ground that the first model won against the second. */
    public double wins(int first, int second) {
        return neutral[first * models + second];
    }

    /** Weight of the duels that the first model won at home against the second. */
    public double winsAtHome(int home, int away) {
        return homeWins[home * models + away];
    }

    /** Weight of the duels that the first model lost at home against the second. */
    public double lossesAtHome(int home, int away) {
        return homeLosses[home * models + away];
    }

    /** Pairs of models that met, those that met at home apart. */
    @FunctionalInterface
    interface Pairs {
        /**
         * A pair.
         *
         * @param won weight of the duels that the first won
         * @param home true if the first played at home
         */
        void pair(int first, int second, double won, double all, boolean home);
    }

    /** How many pairs there are. */
    int pairs() {
        int pairs = 0;
        for (int i = 0; i < models; i++) {
            for (int j = 0; j < models; j++) {
                pairs += i < j && wins(i, j) + wins(j, i) > 0 ? 1 : 0;
                pairs += atHome(i, j) > 0 ? 1 : 0;
            }
        }
        return pairs;
    }

    /** In the order of the models. */
    void forEachPair(Pairs pairs) {
        for (int i = 0; i < models; i++) {
            for (int j = 0; j < models; j++) {
                double all = i < j ? wins(i, j) + wins(j, i) : 0;
                if (all > 0) {
                    pairs.pair(i, j, wins(i, j), all, false);
                }
                if (atHome(i, j) > 0) {
                    pairs.pair(i, j, winsAtHome(i, j), atHome(i, j), true);
                }
            }
        }
    }

    private double atHome(int home, int away) {
        return winsAtHome(home, away) + lossesAtHome(home, away);
    }

    /** Weight of all duels in which one side played at home. */
    public double homeWeight() {
        return Arrays.stream(homeWins).sum() + Arrays.stream(homeLosses).sum();
    }
}
