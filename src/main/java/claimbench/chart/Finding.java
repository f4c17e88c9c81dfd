package claimbench.chart;

import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Duel;
import claimbench.compare.Grade;
import claimbench.score.ColumnStanding;
import claimbench.score.ColumnStanding.Place;
import claimbench.score.Noise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How one model stands in some columns against every model of the comparison, in words that the numbers support: a
 * lead is said only where the two values may be compared, and with what is known about noise.
 *
 * @param leads for each column in which the model alone has the best value: how sure that is
 * @param ties columns in which it shares the best value
 * @param near columns in which another has a better value, within sampling error
 */
record Finding(String model, List<Noise> leads, int ties, int near, List<BenchmarkColumn> compared) {

    Finding {
        leads = List.copyOf(leads);
        compared = List.copyOf(compared);
    }

    static Finding of(Material material, List<BenchmarkColumn> columns) {
        String model = material.focus();
        List<Noise> leads = new ArrayList<>();
        List<BenchmarkColumn> compared = new ArrayList<>();
        int ties = 0;
        int near = 0;
        for (BenchmarkColumn column : columns) {
            ColumnStanding standing = material.comparison().scores().standing(column);
            Optional<Place> place = standing.place(model);
            Optional<Place> rival = rival(standing, model);
            if (place.isEmpty() || rival.isEmpty() || !mayCompare(material, model, rival.get(), column)) {
                continue;
            }
            compared.add(column);
            if (!place.get().isBest()) {
                near += place.get().noise() == Noise.WITHIN ? 1 : 0;
            } else if (rival.get().isBest()) {
                ties++;
            } else {
                leads.add(rival.get().noise());
            }
        }
        return new Finding(model, leads, ties, near, compared);
    }

    /** The best of the others. */
    private static Optional<Place> rival(ColumnStanding standing, String model) {
        return standing.places().stream()
                .filter(place -> !place.model().equals(model))
                .findFirst();
    }

    private static boolean mayCompare(Material material, String model, Place rival, BenchmarkColumn column) {
        return material.matrix()
                .duelOfShown(model, rival.model(), column)
                .map(Duel::grade)
                .filter(Grade::allowsStatement)
                .isPresent();
    }

    /** The finding in words; empty if the model cannot be compared in any of the columns. */
    Optional<String> words(String topic, int shown) {
        if (compared.isEmpty()) {
            return Optional.empty();
        }
        if (compared.size() == 1) {
            return Optional.of(model + single(compared.get(0).title()));
        }
        String on = "the " + compared.size() + " " + (topic.isEmpty() ? "" : topic + " ") + "benchmarks shown"
                + (compared.size() < shown ? " that it can be compared on" : "");
        if (leads.isEmpty()) {
            String shared = ties == 0 ? "" : ", shares the best value on " + ties;
            String within = near == 0 ? "" : ", within sampling error of the best on " + near;
            return Optional.of(model + " leads on none of " + on + shared + within);
        }
        return Optional.of(model + " leads on " + leads.size() + " of " + on + strength());
    }

    private String single(String benchmark) {
        if (ties > 0) {
            return " shares the best value on " + benchmark;
        }
        return leads.isEmpty()
                ? " does not lead on " + benchmark
                : " leads on " + benchmark + ", " + words(leads.get(0));
    }

    private String strength() {
        long beyond = leads.stream().filter(noise -> noise == Noise.BEYOND).count();
        if (leads.stream().distinct().count() == 1) {
            return ", " + words(leads.get(0));
        }
        return beyond == 0
                ? ", nowhere known to be beyond sampling error"
                : ", on " + beyond + " beyond sampling error";
    }

    private static String words(Noise noise) {
        return noise == Noise.UNKNOWN ? "sampling error not known" : noise.words();
    }
}
