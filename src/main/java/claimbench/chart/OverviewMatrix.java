package claimbench.chart;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Capability;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Models by capabilities: average, coverage and win rate, or what is stated in words. */
final class OverviewMatrix {

    /** More are not compared in one go unless they are asked for. */
    static final int MOST_MODELS = 40;

    private static final int MOST_EMPTY_ROWS = 6;

    /** Shares of wins at which the shades change, in hundredths. */
    private static final int MANY_WINS = 75;

    private static final int HALF_WINS = 50;
    private static final int FEW_WINS = 25;

    private static final List<String> STEPS = List.of("wins 75 % or more", "50 to 75 %", "25 to 50 %", "below 25 %");

    private static final String HOW_TO_READ = "Averages rest on different benchmarks: models must not be ranked by "
            + "them. Win rate, and shade: mean share of other models beaten inside tables of one source. “5 of 14”: "
            + "benchmarks with a value, of those that two or more models have. Letter: worst grade of comparison behind "
            + "the value, A (one source, one setting) to D (a setting is unstated on one side). Sources of each value: "
            + "the matrix of its capability. “No claim found”: no row in the claims, not that the model cannot do it.";

    private static final String HOW_TO_READ_BRIEF = "Averages rest on different benchmarks: models must not be ranked "
            + "by them. Win rate: mean share of other models beaten inside tables of one source. Grade: A to D.";

    private final Material material;
    private final List<Capability> capabilities;

    private OverviewMatrix(Material material) {
        this.material = material;
        this.capabilities = material.capabilities();
    }

    static List<Drawing> draw(Material material) {
        OverviewMatrix matrix = new OverviewMatrix(material);
        List<String> shown = matrix.shown();
        return MatrixChart.pages(
                material, "", shown, matrix.capabilities, (rows, some) -> matrix.page(shown, rows, some));
    }

    /** All models, or the closest of very many; many without a claim on the capabilities are only counted. */
    private List<String> shown() {
        List<String> all = material.models();
        if (material.namesModels()) {
            return all;
        }
        List<String> empty = all.stream().filter(this::isEmpty).toList();
        boolean few = empty.size() <= MOST_EMPTY_ROWS || empty.size() == all.size();
        List<String> rows =
                all.stream().filter(model -> few || !empty.contains(model)).toList();
        if (rows.size() <= MOST_MODELS) {
            return rows;
        }
        List<BenchmarkColumn> columns = capabilities.stream()
                .flatMap(capability -> material.comparison().columns(capability.name()).stream())
                .toList();
        List<String> closest = Competitors.on(columns, material).models();
        return closest.isEmpty()
                ? rows.subList(0, MOST_MODELS)
                : material.inOrder(closest.subList(0, Math.min(MOST_MODELS, closest.size())));
    }

    private MatrixSpec page(List<String> shown, List<String> rows, List<Capability> some) {
        List<MatrixSpec.Column> columns = some.stream()
                .map(capability -> new MatrixSpec.Column(capability.name(), size(capability)))
                .toList();
        return new MatrixSpec(
                frame(shown, rows, some),
                rows.stream().map(material::row).toList(),
                List.of(new MatrixSpec.Group("", columns)),
                rows.stream()
                        .map(model -> some.stream()
                                .map(capability -> cell(model, capability))
                                .toList())
                        .toList(),
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
        small.add(Stream.concat(Stream.of(score.used().size() + " of " + score.of()), standing(score))
                .collect(Collectors.joining(" · ")));
        stated.filter(column -> column.benchmark().kind() == Benchmark.Kind.LIMIT)
                .flatMap(column -> material.cell(model, column).consensus())
                .ifPresent(limit -> small.add(material.cited(limit)
                        .after(ValueText.withUnit(limit.value()) + " "
                                + limit.provenance().word())));
        Cited behind = new Cited("", Cited.ids(material.claims(List.of(model), score.used())));
        if (score.average().isPresent()) {
            BigDecimal average =
                    BigDecimal.valueOf(score.average().getAsDouble()).setScale(1, RoundingMode.HALF_UP);
            String printed = ValueText.number(average, 1);
            return new Cell.Value(average, printed, small, shade(score.winRate()), Optional.empty(), false, behind);
        }
        if (material.scores(capability).stream()
                .anyMatch(column -> !(material.cell(model, column) instanceof Missing))) {
            return new Cell.Insufficient("insufficient", small, false, behind);
        }
        return stated.flatMap(column -> words(model, column)).orElseGet(Cell.Missing::new);
    }

    /** Win rate and grade, where there are enough values for them. */
    private static Stream<String> standing(CapabilityScore score) {
        if (!score.isSufficient()) {
            return Stream.empty();
        }
        String wins = score.winRate().isEmpty() ? "–" : percent(score.winRate()) + " %";
        return Stream.concat(Stream.of(wins), score.grade().map(Enum::name).stream());
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

    private Cell words(Consensus consensus, BenchmarkColumn column, boolean disputed) {
        boolean limit = consensus.value() instanceof Limit;
        return new Cell.Words(
                ValueText.withUnit(consensus.value()),
                limit ? "stated, not measured" : column.title(),
                Optional.of(Material.mark(consensus.provenance())),
                disputed,
                material.cited(consensus));
    }

    private Frame frame(List<String> shown, List<String> rows, List<Capability> some) {
        List<BenchmarkColumn> columns = some.stream()
                .flatMap(capability -> material.comparison().columns(capability.name()).stream())
                .toList();
        List<String> hidden = material.models().stream()
                .filter(model -> !shown.contains(model))
                .toList();
        String leftOut = new NotShown()
                .add(
                        hidden.stream().filter(this::isEmpty).toList(),
                        "model without a claim on these|models without a claim on these",
                        "")
                .add(
                        hidden.stream().filter(model -> !isEmpty(model)).toList(),
                        "model that shares fewer benchmarks|models that share fewer benchmarks",
                        "--models")
                .add(material.otherCapabilities(), "further capability|further capabilities", "--capabilities")
                .add(material.comparison().leftOut().models(), "model not compared|models not compared", "--models")
                .toString();
        return material.frame(
                material.unnamed(),
                new Material.Words(
                        "Claim matrix of " + shown.size() + " models by " + capabilities.size() + " capabilities",
                        title(),
                        (material.size().isTerse() ? "" : "Models × capabilities. ")
                                + "Large: mean of chance-corrected scores, 0–100, higher is better. Small: "
                                + "benchmarks with a value · win rate · grade; stated limits.",
                        List.of(
                                Credits.inBrief(material.claims(rows, columns), material.citations()),
                                material.size().isTerse() ? HOW_TO_READ_BRIEF : HOW_TO_READ),
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
