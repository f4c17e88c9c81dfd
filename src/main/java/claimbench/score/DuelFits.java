package claimbench.score;

import claimbench.ranking.BradleyTerry;
import claimbench.ranking.DuelCounts;
import claimbench.ranking.HomeEffects;
import claimbench.stats.Draws;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;

/** Abilities from all duels at once, as they are and over the draws of benchmarks. */
final class DuelFits {

    /** The home advantage is finite by a prior with a standard deviation of 10 log-odds, which no real table notices. */
    private static final double PULL = 0.01;

    /** Less information than this, and the duels cannot tell the home advantage from the abilities. */
    private static final double LEAST_IDENTIFIED = 0.01;

    /** How strongly the home advantage of one vendor is held towards the common one before it is shrunken. */
    private static final double VENDOR_PULL = 0.1;

    /** Draws for the home advantage of single vendors and over sources; more would change no digit that is shown. */
    private static final int MOST_HOME_DRAWS = 500;

    private final DuelField field;
    private final Draws draws;
    private final List<DuelCounts> counts;
    private final boolean atHome;
    private final BradleyTerry neutral;
    private final BradleyTerry faceValue;
    private final List<Drawn> drawn;

    /** The fit of one draw: abilities by capability and model, 0 without a duel, and the home advantage. */
    static final class Drawn {
        private final double[][] abilities;
        private final double home;

        private Drawn(double[][] abilities, double home) {
            this.abilities = abilities;
            this.home = home;
        }

        double ability(int ground, int model) {
            return abilities[ground][model];
        }

        double home() {
            return home;
        }
    }

    private DuelFits(DuelField field, Draws draws) {
        this.field = field;
        this.draws = draws;
        this.counts = field.counts();
        this.faceValue = BradleyTerry.fit(counts, HomeEffects.none(), StandingRules.RIDGE);
        BradleyTerry common = BradleyTerry.fit(counts, HomeEffects.common(PULL), StandingRules.RIDGE);
        this.atHome = counts.stream().mapToDouble(DuelCounts::homeWeight).sum() > 0
                && common.identified(0) >= LEAST_IDENTIFIED;
        this.neutral = atHome ? common : faceValue;
        this.drawn = IntStream.range(0, draws.count())
                .parallel()
                .mapToObj(draw -> drawn(field.drawn(draws.draw(draw))))
                .toList();
    }

    static DuelFits of(DuelField field, Draws draws) {
        return new DuelFits(field, draws);
    }

    /** True if there is a home advantage to speak of. */
    boolean hasHome() {
        return atHome;
    }

    /** In log-odds; 0 where there is none. */
    double home() {
        return atHome ? neutral.home(0) : 0;
    }

    /** The home advantages of the vendors, each in its own tables, in the order of {@link #vendors()}. */
    double[] homeOfVendors() {
        return homeOfVendors(counts, home(), neutral::ability);
    }

    /** The same for the first draws. */
    double[][] drawnHomeOfVendors() {
        return IntStream.range(0, Math.min(MOST_HOME_DRAWS, draws.count()))
                .parallel()
                .mapToObj(draw -> {
                    Drawn fit = drawn.get(draw);
                    return homeOfVendors(field.drawn(draws.draw(draw)), fit.home(), fit::ability);
                })
                .toArray(double[][]::new);
    }

    /** The vendors of the models, by name. */
    List<String> vendors() {
        return field.vendors().stream().distinct().sorted().toList();
    }

    /** Ability on neutral ground; NaN without a duel. */
    double ability(int ground, int model) {
        return neutral.ability(ground, model);
    }

    /** Ability if there were no home advantage; NaN without a duel. */
    double faceValue(int ground, int model) {
        return faceValue.ability(ground, model);
    }

    List<Drawn> drawn() {
        return drawn;
    }

    /** The home advantage over draws of sources instead of benchmarks; numbered after the draws of benchmarks. */
    double[] homeBySource() {
        List<String> sources = field.sources();
        Map<TableDuels, Integer> sourceOf = new HashMap<>();
        field.grounds().stream()
                .flatMap(DuelField.Ground::tables)
                .forEach(table ->
                        sourceOf.put(table, sources.indexOf(table.table().source())));
        return IntStream.range(0, Math.min(MOST_HOME_DRAWS, draws.count()))
                .parallel()
                .mapToDouble(draw -> {
                    UniformRandomProvider random = draws.draw(draws.count() + draw);
                    int[] times = new int[sources.size()];
                    random.ints(sources.size(), 0, sources.size()).forEach(source -> times[source]++);
                    return fit(field.counts(table -> times[sourceOf.getOrDefault(table, 0)]))
                            .home(0);
                })
                .toArray();
    }

    /** Abilities in one capability when some of its tables are left out, the home advantage as it is. */
    double[] abilities(DuelCounts fewer) {
        return BradleyTerry.fit(fewer, HomeEffects.fixed(home()), StandingRules.RIDGE)
                .abilities();
    }

    private Drawn drawn(List<DuelCounts> duels) {
        BradleyTerry fit = fit(duels);
        double[][] abilities = new double[duels.size()][field.vendors().size()];
        for (int ground = 0; ground < abilities.length; ground++) {
            for (int model = 0; model < abilities[ground].length; model++) {
                double ability = fit.ability(ground, model);
                abilities[ground][model] = Double.isNaN(ability) ? 0 : ability;
            }
        }
        return new Drawn(abilities, atHome ? fit.home(0) : 0);
    }

    private BradleyTerry fit(List<DuelCounts> duels) {
        HomeEffects effects = atHome ? HomeEffects.common(PULL) : HomeEffects.none();
        return BradleyTerry.fit(duels, effects, StandingRules.RIDGE, neutral::ability);
    }

    private double[] homeOfVendors(List<DuelCounts> duels, double common, BradleyTerry.Start start) {
        List<String> vendors = vendors();
        int[] vendorOf = field.vendors().stream().mapToInt(vendors::indexOf).toArray();
        BradleyTerry fit = BradleyTerry.fit(
                duels, HomeEffects.byVendor(vendorOf, vendors.size(), common, VENDOR_PULL), StandingRules.RIDGE, start);
        double[] homes = new double[vendors.size()];
        Arrays.setAll(homes, fit::home);
        return homes;
    }
}
