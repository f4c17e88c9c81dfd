package claimbench.chart;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.Claim;
import claimbench.claim.Source;
import claimbench.claim.Unit;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Consensus;
import claimbench.harness.ValueText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which models nobody beats on both score and cost: once for the price, once for the size. */
final class FrontierChart {

    private static final int LEAST_MODELS = 3;

    private final Material material;
    private final BenchmarkColumn cost;
    private final BenchmarkColumn score;

    private FrontierChart(Material material, BenchmarkColumn cost, BenchmarkColumn score) {
        this.material = material;
        this.cost = cost;
        this.score = score;
    }

    static List<Drawing> draw(Material material) {
        return Stream.of(Better.LOWER, Better.NONE)
                .flatMap(better -> widest(material, better).stream())
                .map(FrontierChart::drawing)
                .toList();
    }

    /** The pair of limit and score that most models have a value of; scores in percent are preferred. */
    private static Optional<FrontierChart> widest(Material material, Better better) {
        List<BenchmarkColumn> columns = material.matrix().columns();
        return columns.stream()
                .filter(column -> isCost(column, better))
                .flatMap(cost -> columns.stream()
                        .filter(FrontierChart::isScore)
                        .map(score -> new FrontierChart(material, cost, score)))
                .filter(chart -> chart.both().size() >= LEAST_MODELS)
                .min(Comparator.comparing((FrontierChart chart) -> !chart.isMoney() && better == Better.LOWER)
                        .thenComparing(chart -> chart.score.benchmark().scale().unit() != Unit.PERCENT)
                        .thenComparing(chart -> -chart.both().size())
                        .thenComparing(chart -> !chart.cost.title().contains("utput"))
                        .thenComparing(chart ->
                                material.number(material.focus(), chart.score).isEmpty()));
    }

    private static boolean isCost(BenchmarkColumn column, Better better) {
        Benchmark benchmark = column.benchmark();
        boolean share =
                benchmark.scale().unit() == Unit.PERCENT || benchmark.scale().unit() == Unit.TIMES;
        return benchmark.kind() == Benchmark.Kind.LIMIT && benchmark.scale().better() == better && !share;
    }

    private static boolean isScore(BenchmarkColumn column) {
        return column.benchmark().isScore() && column.benchmark().scale().better() != Better.NONE;
    }

    private boolean isMoney() {
        return switch (cost.benchmark().scale().unit()) {
            case USD, CNY, USD_PER_MILLION_TOKENS, CNY_PER_MILLION_TOKENS -> true;
            default -> false;
        };
    }

    /** What is claimed, else what models.csv has. */
    private Optional<BigDecimal> cost(String model) {
        return material.number(model, cost)
                .or(() -> ModelSize.of(material.model(model), cost.benchmark()).map(ModelSize::number))
                .filter(number -> number.signum() > 0);
    }

    private String costSources(String model) {
        String claimed = Cited.ids(material.claims(List.of(model), List.of(cost)));
        return material.number(model, cost).isPresent()
                ? claimed
                : ModelSize.of(material.model(model), cost.benchmark())
                        .map(ModelSize::source)
                        .orElse(claimed);
    }

    private BigDecimal score(String model) {
        return material.number(model, score).orElseThrow();
    }

    private List<String> scored() {
        return material.models().stream()
                .filter(model -> material.number(model, score).isPresent())
                .toList();
    }

    private List<String> both() {
        return scored().stream().filter(model -> cost(model).isPresent()).toList();
    }

    private int better(String model, String other) {
        int higher = score(model).compareTo(score(other));
        return score.benchmark().scale().better() == Better.LOWER ? -higher : higher;
    }

    private int cheaper(String model, String other) {
        return cost(other).orElseThrow().compareTo(cost(model).orElseThrow());
    }

    /** True if it costs no more and scores no lower than the other, and one of the two is better. */
    private boolean beats(String model, String other) {
        int better = better(model, other);
        int cheaper = cheaper(model, other);
        return better >= 0 && cheaper >= 0 && better + cheaper > 0;
    }

    private boolean onFrontier(String model) {
        return cost(model).isPresent() && both().stream().noneMatch(rival -> beats(rival, model));
    }

    /** The focus, the frontier, the others with a cost, those without. */
    private List<String> ordered() {
        return scored().stream()
                .sorted(Comparator.comparing((String model) -> !model.equals(material.focus()))
                        .thenComparing(model -> !onFrontier(model))
                        .thenComparing(model -> cost(model).isEmpty()))
                .toList();
    }

    private Drawing drawing() {
        List<FrontierSpec.Point> points = ordered().stream().map(this::point).toList();
        int least = (int) points.stream().filter(FrontierSpec.Point::frontier).count();
        int count = Parts.most(
                Math.min(points.size(), Math.max(1, least)),
                points.size(),
                some -> FrontierPlot.fits(spec(points.subList(0, some), material.unnamed())));
        return FrontierPlot.draw(
                spec(points.subList(0, count), material.id(cost.benchmark().name())));
    }

    private FrontierSpec spec(List<FrontierSpec.Point> points, PictureId id) {
        return new FrontierSpec(
                frame(points, id),
                measure(cost),
                score.title(),
                "no " + noun() + " claim",
                points,
                score.benchmark().scale().better() == Better.HIGHER);
    }

    private static String measure(BenchmarkColumn column) {
        String unit = ValueText.unit(column.benchmark().scale().unit());
        return unit.isEmpty() ? column.title() : column.title() + ", " + unit;
    }

    private FrontierSpec.Point point(String model) {
        Consensus consensus = material.cell(model, score).consensus().orElseThrow();
        return new FrontierSpec.Point(
                material.row(model),
                cost(model),
                score(model),
                ValueText.number(score(model), ValueText.decimals(score, material.matrix())),
                Material.mark(consensus.provenance()),
                onFrontier(model),
                costSources(model),
                Cited.ids(material.claims(List.of(model), List.of(score))));
    }

    private Frame frame(List<FrontierSpec.Point> points, PictureId id) {
        List<String> shown = points.stream().map(point -> point.row().name()).toList();
        List<String> full =
                scored().stream().filter(model -> !shown.contains(model)).toList();
        List<String> silent = material.models().stream()
                .filter(model -> !scored().contains(model))
                .toList();
        List<Claim> prices = material.claims(shown, List.of(cost));
        List<Claim> claims = new ArrayList<>(material.claims(shown, List.of(score)));
        claims.addAll(prices);
        return material.frame(
                id,
                new Material.Words(
                        "Scatter plot of " + points.size() + " models by " + measure(cost) + " and " + score.title(),
                        title(),
                        score.title() + ", " + ValueText.measure(score.benchmark()) + ", over " + measure(cost)
                                + ". Frontier: no other model is " + adjective()
                                + " and scores as high, or " + (isMoney() ? "costs the same" : "is no larger")
                                + " and scores higher.",
                        List.of(
                                Credits.inBrief(claims, material.citations()),
                                caveat(prices) + " Small differences of scores may be chance; dots has the intervals."),
                        new NotShown()
                                .add(full, "model for lack of room|models for lack of room", "--models")
                                .add(
                                        silent,
                                        "model without a value on " + score.title() + "|models without a value on "
                                                + score.title(),
                                        "")
                                .toString()));
    }

    private String caveat(List<Claim> prices) {
        List<String> days = prices.stream()
                .flatMap(claim -> claim.attribution().source().flatMap(Source::known).stream())
                .map(Object::toString)
                .sorted()
                .toList();
        String when = days.isEmpty()
                ? ""
                : days.get(0).equals(days.get(days.size() - 1))
                        ? " as of " + days.get(0)
                        : " as of " + days.get(0) + " to " + days.get(days.size() - 1);
        return isMoney()
                ? "List prices" + when
                        + "; a price for each token is not a price for each task, as models differ in how "
                        + "many they use."
                : cost.title() + " as stated" + when + ", or as models.csv has them; "
                        + cost.benchmark().caveat() + ".";
    }

    private String noun() {
        return isMoney() ? "price" : cost.benchmark().scale().better() == Better.NONE ? "size" : "value";
    }

    private String adjective() {
        return isMoney() ? "cheaper" : cost.benchmark().scale().better() == Better.NONE ? "smaller" : "lower";
    }

    private String title() {
        List<String> both = both();
        String focus = material.focus();
        long beating = both.contains(focus)
                ? both.stream()
                        .filter(model -> better(model, focus) > 0 && cheaper(model, focus) > 0)
                        .count()
                : 0;
        String where = score.title();
        if (both.contains(focus) && onFrontier(focus)) {
            return "None of " + (both.size() - 1) + " other models with a stated " + noun() + " is both " + adjective()
                    + " than " + focus + " and higher on " + where;
        }
        if (beating > 0) {
            return beating + " of " + (both.size() - 1) + " other models with a stated " + noun() + " "
                    + (beating == 1 ? "is" : "are") + " both " + adjective() + " than " + focus + " and higher on "
                    + where;
        }
        long frontier = both.stream().filter(this::onFrontier).count();
        return frontier + " of " + both.size() + " models are on the frontier of " + noun() + " and " + where
                + (both.contains(focus) ? "" : "; " + focus + " has no " + noun() + " claim or no score");
    }
}
