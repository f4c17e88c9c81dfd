package claimbench.report;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Capability;
import claimbench.catalogue.Scale;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.Claim;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Consensus;
import claimbench.compare.Document;
import claimbench.compare.Setting;
import claimbench.compare.Weighed;
import claimbench.document.Block;
import claimbench.document.Inline;
import claimbench.harness.ValueText;
import claimbench.score.CapabilityScore;
import claimbench.score.Noise;
import claimbench.stats.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** One cell of this very report, from the claims as printed to the average, and one difference. */
final class WorkedExample {

    private static final int MOST_CLAIMS = 4;

    private final Material material;
    private final CapabilityScore score;
    private final BenchmarkColumn column;
    private final Consensus value;

    private WorkedExample(Material material, CapabilityScore score, BenchmarkColumn column, Consensus value) {
        this.material = material;
        this.score = score;
        this.column = column;
        this.value = value;
    }

    static List<Block> blocks(Material material) {
        return find(material)
                .map(example -> List.<Block>of(
                        material.heading(3, "worked-example", "example.heading"),
                        new Block.Bullets(Block.Bullets.Order.NUMBERED, example.steps())))
                .orElse(List.of());
    }

    /** The first model with an average; its average over fewest benchmarks, and there the value with most claims. */
    private static Optional<WorkedExample> find(Material material) {
        return material.models().stream()
                .flatMap(model -> material.core().stream()
                        .map(Capability::name)
                        .map(name -> material.comparison().scores().capability(model, name))
                        .filter(score -> score.isSufficient() && score.winRate().isPresent())
                        .min(Comparator.comparingInt(score -> score.used().size()))
                        .stream())
                .findFirst()
                .flatMap(score -> score.used().stream()
                        .max(Comparator.comparingInt((BenchmarkColumn column) ->
                                        chance(column.benchmark()).isPresent() ? 1 : 0)
                                .thenComparingInt(column -> material.cell(score.model(), column)
                                        .evidence()
                                        .size())
                                .thenComparing(BenchmarkColumn::title, Comparator.reverseOrder()))
                        .flatMap(column -> material.cell(score.model(), column)
                                .consensus()
                                .map(value -> new WorkedExample(material, score, column, value))));
    }

    private static Optional<BigDecimal> chance(Benchmark benchmark) {
        return benchmark.scale().chance();
    }

    private List<List<Inline>> steps() {
        List<List<Inline>> steps = new ArrayList<>();
        steps.add(printed());
        steps.add(setting());
        steps.add(chosen());
        steps.add(scaled());
        steps.add(averaged());
        winRate().ifPresent(steps::add);
        difference().ifPresent(steps::add);
        return steps;
    }

    private List<Inline> printed() {
        Line claims = material.line();
        List<Weighed> evidence = material.cell(score.model(), column).evidence();
        for (int at = 0; at < Math.min(MOST_CLAIMS, evidence.size()); at++) {
            Claim claim = evidence.get(at).claim();
            String conditions = claim.conditions().toString();
            Line next = material.line()
                    .text(claim.printed() + " " + claim.provenance().mark() + " "
                            + claim.attribution().party() + (conditions.isEmpty() ? "" : " (" + conditions + ")"))
                    .cite(List.of(claim));
            claims = at == 0 ? next : material.line("list.semicolon", claims, next);
        }
        int more = evidence.size() - MOST_CLAIMS;
        return material.line(
                        more > 0 ? "example.printed-more" : "example.printed",
                        score.model(),
                        column.title(),
                        claims,
                        more)
                .inlines();
    }

    private List<Inline> setting() {
        List<String> keys = column.benchmark().compareOn();
        Words words = material.words();
        return material.line(
                        keys.isEmpty() ? "example.no-setting" : "example.setting",
                        words.and(keys),
                        words.whole(column.reference()),
                        material.comparison().matrix().valued(column))
                .inlines();
    }

    private List<Inline> chosen() {
        return material.line(
                        "example.evidence",
                        material.term("tier", value.tier()),
                        ValueText.withUnit(value.value()),
                        value.provenance().mark(),
                        material.line().cite(Material.basis(value)))
                .inlines();
    }

    private List<Inline> scaled() {
        Scale scale = column.benchmark().scale();
        boolean lower = scale.better() == Better.LOWER;
        BigDecimal best = (lower ? scale.floor() : scale.ceiling()).orElseThrow();
        BigDecimal worst =
                scale.chance().or(lower ? scale::ceiling : scale::floor).orElseThrow();
        return material.line(
                        scale.chance().isPresent() ? "example.scaled-guessing" : "example.scaled",
                        ValueText.number(value.number().orElseThrow()),
                        ValueText.number(worst),
                        ValueText.number(best),
                        shown(column))
                .inlines();
    }

    private List<Inline> averaged() {
        String sum = score.used().stream().map(this::shown).collect(Collectors.joining(" + "));
        return material.line(
                        "example.average",
                        score.capability(),
                        sum,
                        score.used().size(),
                        decimal(score.average().orElseThrow()),
                        score.of())
                .inlines();
    }

    private String shown(BenchmarkColumn used) {
        Consensus consensus = material.cell(score.model(), used).consensus().orElseThrow();
        OptionalDouble display = material.comparison().scores().display(consensus, used.benchmark());
        return decimal(display.orElseThrow());
    }

    private static String decimal(double number) {
        return ValueText.number(BigDecimal.valueOf(number), 1);
    }

    /** The table of the source that gives the value. */
    private Optional<List<Inline>> winRate() {
        Claim claim = value.claim();
        Optional<BigDecimal> own = inTable(score.model(), claim);
        List<BigDecimal> others = material.models().stream()
                .filter(model -> !model.equals(score.model()))
                .flatMap(model -> inTable(model, claim).stream())
                .toList();
        if (own.isEmpty() || others.isEmpty() || claim.attribution().source().isEmpty()) {
            return Optional.empty();
        }
        int sign = column.benchmark().scale().better() == Better.LOWER ? -1 : 1;
        long beaten = others.stream()
                .filter(other -> sign * own.get().compareTo(other) > 0)
                .count();
        long equal =
                others.stream().filter(other -> own.get().compareTo(other) == 0).count();
        double share = (beaten + equal / 2.0) / others.size();
        return Optional.of(material.line(
                        "example.win-rate",
                        material.line().cite(List.of(claim)),
                        beaten,
                        equal,
                        others.size(),
                        Words.percent(share),
                        score.tables(),
                        score.capability(),
                        Words.percent(score.winRate().orElseThrow()))
                .inlines());
    }

    /** The mean of what the claim's source gives for a model under the claim's setting. */
    private Optional<BigDecimal> inTable(String model, Claim claim) {
        Setting setting = Setting.of(claim, column.benchmark());
        List<BigDecimal> values = material.comparison().matrix().documentsAbout(model, column.benchmark()).stream()
                .filter(document -> document.setting().equals(setting)
                        && document.claim().isActive()
                        && document.claim()
                                .attribution()
                                .sourceId()
                                .equals(claim.attribution().sourceId()))
                .map(Document::claim)
                .flatMap(other -> other.value().number().stream())
                .toList();
        return values.stream()
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64));
    }

    private Optional<List<Inline>> difference() {
        List<Outcome> outcomes = new ArrayList<>(
                Outcome.of(score.model(), column, material).stream().toList());
        outcomes.addAll(Outcome.of(score.model(), material));
        return outcomes.stream()
                .flatMap(outcome -> difference(outcome).stream())
                .findFirst();
    }

    private Optional<List<Inline>> difference(Outcome outcome) {
        Consensus rival = outcome.rival().consensus();
        Benchmark benchmark = outcome.column().benchmark();
        Optional<Interval> interval = Noise.interval(outcome.value(), rival, benchmark);
        if (interval.isEmpty()) {
            return Optional.empty();
        }
        int decimals = material.decimals(outcome.column());
        BigDecimal own = outcome.value().number().orElseThrow();
        BigDecimal other = rival.number().orElseThrow();
        return Optional.of(material.line(
                        outcome.noise() == Noise.BEYOND ? "example.difference" : "example.no-difference",
                        outcome.column().title(),
                        ValueText.number(own, decimals),
                        ValueText.number(other, decimals),
                        outcome.rival().model(),
                        ValueText.signed(own.subtract(other), decimals),
                        material.line().cite(Material.basis(outcome.value(), rival)),
                        ValueText.signed(BigDecimal.valueOf(interval.get().low()), decimals),
                        ValueText.signed(BigDecimal.valueOf(interval.get().high()), decimals),
                        material.term("noise", outcome.noise()))
                .inlines());
    }
}
