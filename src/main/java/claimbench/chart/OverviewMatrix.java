package claimbench.chart;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Capability;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Limit;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Cell.Disputed;
import claimbench.compare.Cell.Missing;
import claimbench.compare.Consensus;
import claimbench.harness.ValueText;
import claimbench.score.CapabilityScore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Models by capabilities: average, coverage and win rate, or what is stated in words. */
final class OverviewMatrix {

    private static final int MOST_EMPTY_ROWS = 6;

    /** Shares of wins at which the shades change, in hundredths. */
    private static final int MANY_WINS = 75;

    private static final int HALF_WINS = 50;
    private static final int FEW_WINS = 25;

    private static final List<String> STEPS = List.of("wins 75 % or more", "50 to 75 %", "25 to 50 %", "below 25 %");

    private static final String HOW_TO_READ = "Averages rest on different benchmarks, so models must not be ranked by "
            + "them; shades show the win rate: the mean share of other models beaten inside tables of one source. "
            + "Letter: the worst grade of comparison behind a value, A (one source, one setting) to D (a setting is "
            + "unstated on one side). “No claim found” means no row in the claims; it does not mean that the model "
            + "cannot do it.";

    private final Material material;
    private final List<Capability> capabilities;

    private OverviewMatrix(Material material) {
        this.material = material;
        this.capabilities = material.capabilities();
    }

    static MatrixSpec of(Material material) {
        return new OverviewMatrix(material).spec();
    }

    private MatrixSpec spec() {
        List<String> empty = material.models().stream().filter(this::isEmpty).toList();
        boolean all = empty.size() <= MOST_EMPTY_ROWS
                || empty.size() == material.models().size();
        List<String> shown = material.models().stream()
                .filter(model -> all || !empty.contains(model))
                .toList();
        List<List<Cell>> cells = shown.stream()
                .map(model -> capabilities.stream()
                        .map(capability -> cell(model, capability))
                        .toList())
                .toList();
        List<MatrixSpec.Column> columns = capabilities.stream()
                .map(capability -> new MatrixSpec.Column(capability.name(), size(capability)))
                .toList();
        return new MatrixSpec(
                frame(shown, all ? List.of() : empty),
                shown.stream().map(material::row).toList(),
                List.of(new MatrixSpec.Group("", columns)),
                cells,
                STEPS,
                "fewer than " + CapabilityScore.LEAST_BENCHMARKS + " benchmarks");
    }

    private boolean isEmpty(String model) {
        return capabilities.stream()
                .allMatch(capability -> material.comparison().columns(capability.name()).stream()
                        .allMatch(column -> material.cell(model, column) instanceof Missing));
    }

    private String size(Capability capability) {
        int of = score(material.focus(), capability).of();
        return of + (of == 1 ? " benchmark" : " benchmarks");
    }

    private CapabilityScore score(String model, Capability capability) {
        return material.comparison().scores().capability(model, capability.name());
    }

    private Cell cell(String model, Capability capability) {
        CapabilityScore score = score(model, capability);
        Optional<BenchmarkColumn> stated = stated(model, capability);
        List<String> small = new ArrayList<>();
        small.add(score.used().size() + " of " + score.of());
        if (score.isSufficient()) {
            standing(score).ifPresent(small::add);
        }
        stated.filter(column -> column.benchmark().kind() == Benchmark.Kind.LIMIT)
                .flatMap(column -> material.cell(model, column).consensus())
                .ifPresent(limit -> small.add(ValueText.withUnit(limit.value()) + " ("
                        + limit.provenance().word() + ")"));
        if (score.average().isPresent()) {
            BigDecimal average =
                    BigDecimal.valueOf(score.average().getAsDouble()).setScale(1, RoundingMode.HALF_UP);
            String printed = ValueText.number(average, 1);
            return new Cell.Value(average, printed, small, shade(score.winRate()), Optional.empty(), false);
        }
        if (material.scores(capability).stream()
                .anyMatch(column -> !(material.cell(model, column) instanceof Missing))) {
            return new Cell.Insufficient("insufficient evidence", small, false);
        }
        return stated.flatMap(column -> words(model, column)).orElseGet(Cell.Missing::new);
    }

    private static Optional<String> standing(CapabilityScore score) {
        String grade = score.grade().map(Enum::name).orElse("");
        if (score.winRate().isEmpty()) {
            return grade.isEmpty() ? Optional.empty() : Optional.of("no win rate · " + grade);
        }
        String wins = "wins " + percent(score.winRate()) + " %";
        return Optional.of(grade.isEmpty() ? wins : wins + " · " + grade);
    }

    private static long percent(OptionalDouble share) {
        return Math.round(100 * share.getAsDouble());
    }

    /** By the rate as it is printed. */
    private static Shade shade(OptionalDouble winRate) {
        if (winRate.isEmpty()) {
            return Shade.PLAIN;
        }
        long wins = percent(winRate);
        if (wins >= MANY_WINS) {
            return Shade.BEST;
        }
        if (wins >= HALF_WINS) {
            return Shade.NEAR;
        }
        return wins >= FEW_WINS ? Shade.BEHIND : Shade.FAR;
    }

    /** The limit, or else the feature, that comes first among those stated of the model. */
    private Optional<BenchmarkColumn> stated(String model, Capability capability) {
        List<BenchmarkColumn> stated = material.comparison().columns(capability.name()).stream()
                .filter(column -> !column.benchmark().isScore())
                .filter(column -> material.cell(model, column).consensus().isPresent())
                .toList();
        return stated.stream()
                .filter(column -> column.benchmark().kind() == Benchmark.Kind.LIMIT)
                .findFirst()
                .or(() -> stated.stream().findFirst());
    }

    private Optional<Cell> words(String model, BenchmarkColumn column) {
        boolean disputed = material.cell(model, column) instanceof Disputed;
        return material.cell(model, column).consensus().map(consensus -> words(consensus, column, disputed));
    }

    private static Cell words(Consensus consensus, BenchmarkColumn column, boolean disputed) {
        boolean limit = consensus.value() instanceof Limit;
        return new Cell.Words(
                ValueText.withUnit(consensus.value()),
                limit ? "stated, not measured" : column.title(),
                Optional.of(Material.mark(consensus.provenance())),
                disputed);
    }

    private Frame frame(List<String> shown, List<String> empty) {
        List<BenchmarkColumn> columns = capabilities.stream()
                .flatMap(capability -> material.comparison().columns(capability.name()).stream())
                .toList();
        List<Claim> claims = material.claims(shown, columns);
        String leftOut = new NotShown()
                .add(empty, "model without a claim on these|models without a claim on these", "")
                .add(material.otherCapabilities(), "further capability|further capabilities", "--capabilities")
                .add(material.comparison().leftOut().models(), "model not compared|models not compared", "--models")
                .toString();
        return material.frame(
                material.unnamed(),
                new Material.Words(
                        "Claim matrix of " + shown.size() + " models by " + capabilities.size() + " capabilities",
                        title(),
                        "Models × capabilities. Large: mean of chance-corrected benchmark scores, 0–100, higher is "
                                + "better. Small: benchmarks with a value of those that two or more models have; win "
                                + "rate and grade; stated limits, not measured.",
                        List.of(Credits.of(claims, material.citations()), HOW_TO_READ),
                        leftOut));
    }

    private String title() {
        String focus = material.focus();
        boolean core = capabilities.stream().allMatch(Capability::isCore);
        int used = 0;
        int of = 0;
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (Capability capability : capabilities) {
            CapabilityScore score = score(focus, capability);
            used += score.used().size();
            of += score.of();
            if (score.winRate().isPresent()) {
                long wins = percent(score.winRate());
                least = Math.min(least, wins);
                most = Math.max(most, wins);
            }
        }
        String values = focus + " has values on " + used + " of " + of + (core ? " core" : " shared") + " benchmarks";
        if (least > most) {
            return values;
        }
        String range = least == most ? least + " %" : least + " to " + most + " %";
        return values + " and wins " + range + " of comparisons inside tables";
    }
}
