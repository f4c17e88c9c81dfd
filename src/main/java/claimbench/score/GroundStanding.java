package claimbench.score;

import claimbench.ranking.Connectivity;
import claimbench.ranking.Ranks;
import claimbench.ranking.ScoreTable;
import claimbench.score.CapabilityStanding.Outside;
import claimbench.score.CapabilityStanding.Reason;
import claimbench.score.DuelField.Course;
import claimbench.score.DuelField.Ground;
import claimbench.score.Standing.LeaveOut;
import claimbench.score.Standing.Support;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The standing in one capability, from the fit of all. */
final class GroundStanding {

    private final List<String> models;
    private final DuelField field;
    private final DuelFits fits;
    private final int at;
    private final Ground ground;
    private final int leastBenchmarks;
    private final boolean[] ranked;
    private final ScopeRates rates;

    /**
     * Ranks the models of a capability.
     *
     * @param at its number in the field
     */
    GroundStanding(DuelField field, DuelFits fits, int at, int leastBenchmarks) {
        this.models = field.models();
        this.field = field;
        this.fits = fits;
        this.at = at;
        this.ground = field.grounds().get(at);
        this.leastBenchmarks = leastBenchmarks;
        this.ranked = ranked();
        this.rates = ScopeRates.ofAbilities(
                abilities(model -> fits.ability(at, model)),
                abilities(model -> fits.faceValue(at, model)),
                fits.drawn().stream()
                        .map(draw -> abilities(model -> draw.ability(at, model)))
                        .toArray(double[][]::new));
    }

    String name() {
        return ground.capability().name();
    }

    boolean isCore() {
        return ground.capability().isCore();
    }

    int benchmarks() {
        return ground.courses().size();
    }

    int tables() {
        return (int) ground.tables().count();
    }

    ScopeRates rates() {
        return rates;
    }

    /**
     * The order of the models.
     *
     * @param claimed models with any claim about the capability
     */
    CapabilityStanding standing(Set<String> claimed) {
        Support[] supports = new Support[models.size()];
        Arrays.setAll(supports, this::support);
        return new CapabilityStanding(
                name(), rates.places(models, leaveOuts(), supports), outside(claimed), benchmarks(), tables());
    }

    @FunctionalInterface
    private interface Ability {
        double of(int model);
    }

    private double[] abilities(Ability ability) {
        double[] abilities = new double[ranked.length];
        Arrays.setAll(abilities, model -> ranked[model] ? ability.of(model) : Double.NaN);
        return abilities;
    }

    /** Leaves out one benchmark at a time; the home advantage stays as it is. */
    private LeaveOut[] leaveOuts() {
        LeaveOuts leaveOuts = new LeaveOuts(rates.ranks());
        for (Course course : ground.courses()) {
            double[] without = fits.abilities(field.without(at, course));
            leaveOuts.without(course.benchmark().name(), Ranks.places(abilities(model -> without[model])));
        }
        return leaveOuts.all();
    }

    Support support(int model) {
        int duels = 0;
        Set<String> benchmarks = new HashSet<>();
        Set<String> sources = new HashSet<>();
        boolean away = false;
        for (TableDuels table : ground.tables().toList()) {
            int here = table.duels(model);
            if (here > 0) {
                duels += here;
                benchmarks.add(table.table().benchmark().name());
                sources.add(table.table().source());
                away |= !table.isHome(field.vendors().get(model));
            }
        }
        return new Support(duels, benchmarks.size(), sources.size(), !away);
    }

    private List<Outside> outside(Set<String> claimed) {
        List<Outside> outside = new ArrayList<>();
        for (String model : new TreeSet<>(claimed)) {
            int row = models.indexOf(model);
            if (!ranked[row]) {
                int benchmarks = support(row).benchmarks();
                Reason reason = benchmarks == 0
                        ? Reason.NO_DUEL
                        : benchmarks < leastBenchmarks ? Reason.FEW_BENCHMARKS : Reason.APART;
                outside.add(new Outside(model, reason, benchmarks));
            }
        }
        return outside;
    }

    /** Models with duels on enough benchmarks, inside the largest set that chains of duels connect. */
    private boolean[] ranked() {
        int[] components = components();
        boolean[] enough = new boolean[components.length];
        int[] sizes = new int[components.length];
        for (int model = 0; model < components.length; model++) {
            enough[model] = support(model).benchmarks() >= leastBenchmarks;
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
        double[][] tables = ground.tables()
                .map(table -> {
                    double[] stands = new double[models.size()];
                    Arrays.fill(stands, Double.NaN);
                    table.table().entries().forEach(entry -> stands[entry.model()] = entry.value());
                    return stands;
                })
                .toArray(double[][]::new);
        Connectivity connectivity = Connectivity.of(ScoreTable.of(tables));
        return IntStream.range(0, models.size()).map(connectivity::component).toArray();
    }
}
