package claimbench.score;

import claimbench.ranking.DuelCounts;
import claimbench.score.SourceTable.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler.NormalizedGaussian;

/**
 * The duels of one table, ready to be counted many times. Every table has one voice for each model in it; two copies
 * never meet.
 */
final class TableDuels {

    /** By source and setting, which set the tables of a benchmark apart. */
    static final Comparator<TableDuels> BY_NAME = Comparator.comparing((TableDuels duels) -> duels.table.source())
            .thenComparing(duels -> duels.table.setting().toString())
            .thenComparing(duels -> duels.table.setting().unit());

    private enum Side {
        NEITHER,
        FIRST,
        SECOND
    }

    private record Pair(int first, int second, Side home) {}

    private final SourceTable table;
    private final int[] models;
    private final double[] values;
    private final double[] noise;
    private final Pair[] pairs;
    private final double weight;

    /** {@code vendors} are those of the models, in their order. */
    TableDuels(SourceTable table, List<String> vendors) {
        this.table = table;
        List<Entry> entries = table.entries();
        models = entries.stream().mapToInt(Entry::model).toArray();
        values = entries.stream().mapToDouble(Entry::value).toArray();
        noise = entries.stream().mapToDouble(Entry::noise).toArray();
        weight = 1.0 / (entries.size() - 1);
        List<Pair> all = new ArrayList<>();
        for (int i = 0; i < models.length; i++) {
            for (int j = i + 1; j < models.length; j++) {
                if (!entries.get(i).copy() || !entries.get(j).copy()) {
                    all.add(new Pair(i, j, side(vendors.get(models[i]), vendors.get(models[j]))));
                }
            }
        }
        pairs = all.toArray(Pair[]::new);
    }

    /** Who of two plays at home: the one whose vendor printed the table, unless it is the vendor of both. */
    private Side side(String first, String second) {
        boolean firstHome = isHome(first);
        if (firstHome == isHome(second)) {
            return Side.NEITHER;
        }
        return firstHome ? Side.FIRST : Side.SECOND;
    }

    /** True if the vendor printed the table. */
    boolean isHome(String vendor) {
        return !table.publisher().isEmpty() && table.publisher().equals(vendor);
    }

    SourceTable table() {
        return table;
    }

    /** How many other models a model meets. */
    int duels(int model) {
        int duels = 0;
        for (Pair pair : pairs) {
            duels += models[pair.first()] == model || models[pair.second()] == model ? 1 : 0;
        }
        return duels;
    }

    /** How many duels have a home side. */
    int homeDuels() {
        int duels = 0;
        for (Pair pair : pairs) {
            duels += pair.home() == Side.NEITHER ? 0 : 1;
        }
        return duels;
    }

    /** Counts the duels a number of times. */
    void addTo(DuelCounts counts, int times) {
        if (times > 0) {
            add(values, times, counts);
        }
    }

    /** Counts the duels once, every value moved by the error of sampling its items. */
    void addMovedTo(DuelCounts counts, NormalizedGaussian normal) {
        double[] moved = new double[values.length];
        for (int entry = 0; entry < values.length; entry++) {
            moved[entry] = noise[entry] > 0 ? values[entry] + noise[entry] * normal.sample() : values[entry];
        }
        add(moved, 1, counts);
    }

    private void add(double[] shown, int times, DuelCounts counts) {
        for (Pair pair : pairs) {
            int first = models[pair.first()];
            int second = models[pair.second()];
            double share = DuelCounts.share(shown[pair.first()], shown[pair.second()]);
            switch (pair.home()) {
                case NEITHER -> counts.add(first, second, share, times * weight);
                case FIRST -> counts.addAtHome(first, second, share, times * weight);
                case SECOND -> counts.addAtHome(second, first, 1 - share, times * weight);
            }
        }
    }
}
