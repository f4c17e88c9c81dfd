package claimbench.score;

import claimbench.catalogue.Capability;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.ComparisonMatrix;
import claimbench.stats.Draws;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
    private final Supplier<List<GroundStanding>> grounds;
    private final Supplier<Map<String, CapabilityStanding>> standings;
    private final Supplier<HomeAdvantage> home;
    private final Supplier<Optional<WeightSensitivity>> sensitivity;

    private Standings(ComparisonMatrix matrix, StandingRules rules, DuelField field) {
        this.matrix = matrix;
        this.rules = rules;
        this.field = field;
        this.fits = new Once<>(() -> DuelFits.of(field, draws()));
        this.grounds = new Once<>(this::grounds);
        this.standings = new Once<>(this::rank);
        this.sensitivity = new Once<>(this::sensitivity);
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

    /** The draws that were made: fewer than asked for where there are very many models. */
    public Draws draws() {
        return rules.draws(matrix.models().size());
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

    /**
     * The standing over several capabilities under the weights of the rules; empty if there are none, if no duels are
     * known of one of the capabilities, or if fewer than two models are ranked in all of them.
     */
    public Optional<CapabilityStanding> weighted() {
        Map<String, BigDecimal> weights = rules.weights();
        List<GroundStanding> parts = new ArrayList<>();
        for (String name : weights.keySet()) {
            grounds.get().stream().filter(part -> part.name().equals(name)).forEach(parts::add);
        }
        if (parts.isEmpty() || parts.size() < weights.size()) {
            return Optional.empty();
        }
        CapabilityStanding standing =
                WeightedStandings.of(field.models(), parts).standing(List.copyOf(weights.values()));
        return standing.places().size() < 2 ? Optional.empty() : Optional.of(standing);
    }

    /**
     * Who would be first under which weights of the core capabilities, as many of them as rank three models throughout;
     * empty if there are no two of these.
     */
    public Optional<WeightSensitivity> weights() {
        return sensitivity.get();
    }

    private Optional<WeightSensitivity> sensitivity() {
        List<GroundStanding> core =
                grounds.get().stream().filter(GroundStanding::isCore).toList();
        List<GroundStanding> parts = WeightedStandings.shared(core.isEmpty() ? grounds.get() : core);
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(WeightedStandings.of(field.models(), parts).sensitivity(draws()));
    }

    private List<GroundStanding> grounds() {
        return IntStream.range(0, field.grounds().size())
                .mapToObj(at -> new GroundStanding(field, fits.get(), at, rules.leastBenchmarks()))
                .toList();
    }

    private Map<String, CapabilityStanding> rank() {
        Map<String, CapabilityStanding> all = new LinkedHashMap<>();
        for (GroundStanding ground : grounds.get()) {
            all.put(ground.name(), ground.standing(claimed(ground.name())));
        }
        return all;
    }

    private Set<String> claimed(String capability) {
        Set<String> claimed = new TreeSet<>();
        for (BenchmarkColumn column : matrix.columns()) {
            if (column.benchmark().capability().equals(capability)
                    && column.benchmark().isScore()) {
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
