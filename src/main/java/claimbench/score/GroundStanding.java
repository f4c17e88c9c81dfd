package claimbench.score;

import claimbench.ranking.DuelCounts;
import claimbench.score.CapabilityStanding.Outside;
import claimbench.score.CapabilityStanding.Reason;
import claimbench.score.DuelField.Course;
import claimbench.score.DuelField.Ground;
import claimbench.score.SourceTable.Entry;
import claimbench.score.Standing.FaceValue;
import claimbench.score.Standing.LeaveOut;
import claimbench.score.Standing.Support;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The standing in one capability, from the fit of all. */
final class GroundStanding {

    private final List<String> models;
    private final DuelField field;
    private final DuelFits fits;
    private final int at;
    private final Ground ground;
    private final boolean[] ranked;

    private GroundStanding(List<String> models, DuelField field, DuelFits fits, int at, int leastBenchmarks) {
        this.models = models;
        this.field = field;
        this.fits = fits;
        this.at = at;
        this.ground = field.grounds().get(at);
        this.ranked = ranked(leastBenchmarks);
    }

    /**
     * Ranks the models of a capability.
     *
     * @param at its number in the field
     * @param claimed models with any claim about the capability
     */
    static CapabilityStanding of(
            List<String> models, DuelField field, DuelFits fits, int at, StandingRules rules, Set<String> claimed) {
        return new GroundStanding(models, field, fits, at, rules.leastBenchmarks()).standing(claimed, rules);
    }

    /** Which models are ranked in a capability. */
    static boolean[] ranked(
            List<String> models, DuelField field, DuelFits fits, int at, StandingRules rules) {
        return new GroundStanding(models, field, fits, at, rules.leastBenchmarks()).ranked;
    }

    private CapabilityStanding standing(Set<String> claimed, StandingRules rules) {
        double[] abilities = abilities(model -> fits.ability(at, model));
        double[] faceValues = abilities(model -> fits.faceValue(at, model));
        double[][] drawn = fits.drawn().stream()
                .map(draw -> abilities(model -> draw.ability(at, model)))
                .toArray(double[][]::new);
        int[] ranks = Ranks.of(abilities);
        double[] rates = Ranks.winRates(abilities);
        int[] faceRanks = Ranks.of(faceValues);
        double[] faceRates = Ranks.winRates(faceValues);
        int[][] drawnRanks = Arrays.stream(drawn).map(Ranks::of).toArray(int[][]::new);
        double[][] drawnRates = Arrays.stream(drawn).map(Ranks::winRates).toArray(double[][]::new);
        LeaveOut[] leaveOuts = leaveOuts(ranks);
        int[] tiers = Tiers.of(rates, drawnRates, StandingRules.LEVEL);
        List<Standing> places = new ArrayList<>();
        for (int model = 0; model < ranked.length; model++) {
            int own = model;
            if (ranked[model]) {
                places.add(new Standing(
                        models.get(model),
                        ranks[model],
                        tiers[model],
                        abilities[model],
                        new Estimate(
                                rates[model],
                                Spread.range(Arrays.stream(drawnRates)
                                        .mapToDouble(draw -> draw[own])
                                        .toArray(),
                                rates[model])),
                        Spread.ranks(drawnRanks, model, ranks[model]),
                        new FaceValue(faceRanks[model], faceRates[model]),
                        leaveOuts[model],
                        support(model)));
            }
        }
        places.sort(Comparator.comparingInt(Standing::rank).thenComparing(Standing::model));
        int tables = (int) ground.tables().count();
        return new CapabilityStanding(
                ground.capability().name(), places, outside(claimed, rules), ground.courses().size(), tables);
    }

    @FunctionalInterface
    private interface Ability {
        double of(int model);
    }

    private double[] abilities(Ability ability) {
        double[] abilities = new double[ranked.length];
        double sum = 0;
        int count = 0;
        for (int model = 0; model < ranked.length; model++) {
            abilities[model] = ranked[model] ? ability.of(model) : Double.NaN;
            if (ranked[model] && !Double.isNaN(abilities[model])) {
                sum += abilities[model];
                count++;
            }
        }
        double mean = count == 0 ? 0 : sum / count;
        return Arrays.stream(abilities).map(one -> one - mean).toArray();
    }

    /** Leaves out one benchmark at a time; the home advantage stays as it is. */
    private LeaveOut[] leaveOuts(int[] ranks) {
        int[] best = ranks.clone();
        int[] worst = ranks.clone();
        int[] without = ranks.clone();
        String[] decisive = new String[ranks.length];
        for (Course course : ground.courses()) {
            DuelCounts fewer = field.counts(table -> table.benchmark().equals(course.benchmark()) ? 0 : 1)
                    .get(at);
            double[] abilities = fits.abilities(fewer);
            int[] then = Ranks.of(abilities(model -> abilities[model]));
            for (int model = 0; model < ranks.length; model++) {
                if (then[model] > 0) {
                    best[model] = Math.min(best[model], then[model]);
                    worst[model] = Math.max(worst[model], then[model]);
                    if (Math.abs(then[model] - ranks[model]) > Math.abs(without[model] - ranks[model])) {
                        without[model] = then[model];
                        decisive[model] = course.benchmark().name();
                    }
                }
            }
        }
        LeaveOut[] all = new LeaveOut[ranks.length];
        Arrays.setAll(
                all,
                model -> new LeaveOut(
                        best[model], worst[model], Optional.ofNullable(decisive[model]), without[model]));
        return all;
    }

    private Support support(int model) {
        int duels = 0;
        Set<String> benchmarks = new HashSet<>();
        Set<String> sources = new HashSet<>();
        boolean away = false;
        for (SourceTable table : ground.tables().toList()) {
            int here = duels(table, model);
            if (here > 0) {
                duels += here;
                benchmarks.add(table.benchmark().name());
                sources.add(table.source());
                away |= !field.isHome(table, model);
            }
        }
        return new Support(duels, benchmarks.size(), sources.size(), !away);
    }

    /** How many others the model meets in a table; two copies never meet. */
    private static int duels(SourceTable table, int model) {
        Optional<Entry> own =
                table.entries().stream().filter(entry -> entry.model() == model).findFirst();
        return own.map(entry -> (int) table.entries().stream()
                        .filter(other -> other.model() != model && !(other.copy() && entry.copy()))
                        .count())
                .orElse(0);
    }

    private List<Outside> outside(Set<String> claimed, StandingRules rules) {
        List<Outside> outside = new ArrayList<>();
        for (String model : new TreeSet<>(claimed)) {
            int row = models.indexOf(model);
            if (!ranked[row]) {
                int benchmarks = support(row).benchmarks();
                Reason reason = benchmarks == 0
                        ? Reason.NO_DUEL
                        : benchmarks < rules.leastBenchmarks() ? Reason.FEW_BENCHMARKS : Reason.APART;
                outside.add(new Outside(model, reason, benchmarks));
            }
        }
        return outside;
    }

    /** Models with duels on enough benchmarks, inside the largest set that chains of duels connect. */
    private boolean[] ranked(int leastBenchmarks) {
        int[] components = components();
        boolean[] enough = new boolean[components.length];
        int[] sizes = new int[components.length];
        for (int model = 0; model < components.length; model++) {
            enough[model] = support(model).benchmarks() >= Math.max(1, leastBenchmarks);
            sizes[components[model]] += enough[model] ? 1 : 0;
        }
        int largest = 0;
        for (int component = 1; component < sizes.length; component++) {
            largest = sizes[component] > sizes[largest] ? component : largest;
        }
        boolean[] inside = new boolean[components.length];
        for (int model = 0; model < components.length; model++) {
            inside[model] = enough[model] && components[model] == largest && sizes[largest] > 1;
        }
        return inside;
    }

    /** For each model the first model that duels connect it with. */
    private int[] components() {
        int[] component = new int[field.vendors().size()];
        Arrays.setAll(component, model -> model);
        for (SourceTable table : ground.tables().toList()) {
            List<Integer> met = table.entries().stream()
                    .map(Entry::model)
                    .filter(model -> duels(table, model) > 0)
                    .toList();
            for (int model : met) {
                int from = Math.max(component[model], component[met.get(0)]);
                int to = Math.min(component[model], component[met.get(0)]);
                Arrays.setAll(component, other -> component[other] == from ? to : component[other]);
            }
        }
        return component;
    }
}
