package claimbench.score;

import claimbench.catalogue.Capability;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.ComparisonMatrix;
import claimbench.score.DuelField.Ground;
import claimbench.stats.Interval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where models stand in each capability by their duels, and what home advantage vendor tables have. Computed when first
 * asked for.
 */
public final class Standings {

    private final ComparisonMatrix matrix;
    private final StandingRules rules;
    private final DuelField field;
    private final Supplier<DuelFits> fits;
    private final Supplier<Map<String, CapabilityStanding>> standings;
    private final Supplier<HomeAdvantage> home;

    private Standings(ComparisonMatrix matrix, StandingRules rules, DuelField field) {
        this.matrix = matrix;
        this.rules = rules;
        this.field = field;
        this.fits = new Once<>(() -> DuelFits.of(field, rules.draws()));
        this.standings = new Once<>(this::rank);
        this.home = new Once<>(() -> VendorHomes.advantage(field, fits.get()));
    }

    /**
     * Standings of the shown models.
     *
     * @param vendorOf the vendor of each model; empty if not known
     */
    static Standings of(
            ComparisonMatrix matrix, List<Capability> capabilities, Map<String, String> vendorOf, StandingRules rules) {
        return new Standings(matrix, rules, DuelField.of(matrix, capabilities, vendorOf, rules.duels()));
    }

    public StandingRules rules() {
        return rules;
    }

    /** Empty if no two models meet in the capability. */
    public Optional<CapabilityStanding> capability(String name) {
        return Optional.ofNullable(standings.get().get(name));
    }

    /** All capabilities in which two models meet, in the order of the report. */
    public List<CapabilityStanding> all() {
        return List.copyOf(standings.get().values());
    }

    public HomeAdvantage home() {
        return home.get();
    }

    private Map<String, CapabilityStanding> rank() {
        Map<String, CapabilityStanding> all = new LinkedHashMap<>();
        for (int at = 0; at < field.grounds().size(); at++) {
            Ground ground = field.grounds().get(at);
            String name = ground.capability().name();
            all.put(name, GroundStanding.of(matrix.models(), field, fits.get(), at, rules, claimed(name)));
        }
        return all;
    }

    private Set<String> claimed(String capability) {
        Set<String> claimed = new TreeSet<>();
        for (BenchmarkColumn column : matrix.columns()) {
            if (column.benchmark().capability().equals(capability) && column.benchmark().isScore()) {
                matrix.models().stream()
                        .filter(model -> !matrix.cell(model, column).evidence().isEmpty())
                        .forEach(claimed::add);
            }
        }
        return claimed;
    }

    /** A value that is computed when first asked for. */
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> source;
        private @Nullable T value;

        Once(Supplier<T> source) {
            this.source = source;
        }

        @Override
        public synchronized T get() {
            T known = value;
            if (known == null) {
                known = source.get();
                value = known;
            }
            return known;
        }
    }
}
