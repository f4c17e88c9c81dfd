package claimbench.chart;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Capability;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.Unit;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Cell.Missing;
import claimbench.compare.Duel;
import claimbench.compare.Grade;
import claimbench.harness.ValueText;
import claimbench.score.ColumnStanding;
import claimbench.score.ColumnStanding.Place;
import claimbench.score.Noise;
import claimbench.score.Uncertainty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All models on one benchmark: the most widely shared one, and stated limits. */
final class BarChart {

    private static final int MOST_ROWS = 40;

    private final Material material;
    private final BenchmarkColumn column;
    private final int decimals;
    private final List<String> ranked;

    private BarChart(Material material, BenchmarkColumn column) {
        this.material = material;
        this.column = column;
        this.decimals = ValueText.decimals(column, material.matrix());
        this.ranked = ranked();
    }

    static List<Drawing> draw(Material material) {
        List<Drawing> drawings = new ArrayList<>();
        mostShared(material).ifPresent(column -> drawings.addAll(new BarChart(material, column).drawings("")));
        for (Capability capability : material.capabilities()) {
            for (BenchmarkColumn column : material.comparison().columns(capability.name())) {
                boolean limit = column.benchmark().kind() == Benchmark.Kind.LIMIT;
                if (limit && material.matrix().valued(column) > 1 && isDrawable(material, column)) {
                    drawings.addAll(new BarChart(material, column).drawings(column.title()));
                }
            }
        }
        return drawings;
    }

    /** Scores in percent are preferred. */
    private static Optional<BenchmarkColumn> mostShared(Material material) {
        return material.capabilities().stream()
                .flatMap(capability -> material.scores(capability).stream())
                .filter(column -> material.matrix().valued(column) > 0 && isDrawable(material, column))
                .min(Comparator.comparing((BenchmarkColumn column) ->
                                column.benchmark().scale().unit() != Unit.PERCENT)
                        .thenComparing(Comparator.comparingLong(material.matrix()::valued)
                                .reversed()));
    }

    private static boolean isDrawable(Material material, BenchmarkColumn column) {
        return material.models().stream()
                .flatMap(model -> material.number(model, column).stream())
                .allMatch(number -> number.signum() >= 0);
    }

    /** The best first; equal values, and values that are neither good nor bad, in the order of the comparison. */
    private List<String> ranked() {
        Better better = column.benchmark().scale().better();
        Comparator<String> byValue =
                Comparator.comparing(model -> material.number(model, column).orElse(BigDecimal.ZERO));
        return material.models().stream()
                .filter(model -> material.number(model, column).isPresent())
                .sorted(better == Better.LOWER ? byValue : byValue.reversed())
                .toList();
    }

    private List<Drawing> drawings(String topic) {
        List<String> shown = shown();
        boolean repeated = shown.size() > 1 && shown.contains(material.focus());
        List<String> others = shown.stream()
                .filter(model -> !repeated || !model.equals(material.focus()))
                .toList();
        boolean single = Bars.fits(spec(shown, shown, frame(shown)));
        Frame longest = frame(shown).numbered(material.unnamed(), Parts.LONGEST);
        List<List<String>> parts = single
                ? List.of(shown)
                : Parts.balanced(others, some -> Bars.fits(spec(shown, withFocus(some, repeated), longest)));
        List<Drawing> drawings = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<String> models = single ? shown : withFocus(parts.get(i), repeated);
            Frame frame = frame(shown).numbered(material.id(topic), Parts.words(i + 1, parts.size()));
            drawings.add(Bars.draw(spec(shown, models, frame)));
        }
        return drawings;
    }

    /** All that have a value; of very many the focus and the first, unless they were chosen by name. */
    private List<String> shown() {
        if (material.namesModels() || ranked.size() <= MOST_ROWS) {
            return ranked;
        }
        List<String> first = ranked.subList(0, MOST_ROWS);
        if (first.contains(material.focus()) || !ranked.contains(material.focus())) {
            return first;
        }
        return Stream.concat(first.subList(0, MOST_ROWS - 1).stream(), Stream.of(material.focus()))
                .toList();
    }

    /** The focus leads every part, as it does every picture. */
    private List<String> withFocus(List<String> models, boolean repeated) {
        return repeated
                ? Stream.concat(Stream.of(material.focus()), models.stream()).toList()
                : models;
    }

    private BarSpec spec(List<String> shown, List<String> models, Frame frame) {
        return new BarSpec(
                frame,
                models.stream().map(material::row).toList(),
                readings(models),
                "95 % interval",
                new BarSpec.Whole(shown.stream().map(material::row).toList(), readings(shown)));
    }

    private List<Optional<Reading>> readings(List<String> models) {
        return models.stream()
                .map(model -> material.cell(model, column)
                        .consensus()
                        .flatMap(consensus -> DotChart.reading(material, consensus, column.benchmark(), decimals)))
                .toList();
    }

    private Frame frame(List<String> shown) {
        boolean limit = column.benchmark().kind() == Benchmark.Kind.LIMIT;
        String measure = column.title() + ": " + ValueText.measure(column.benchmark()) + ". ";
        List<String> notes = new ArrayList<>();
        notes.add(Credits.of(material.claims(shown, List.of(column)), material.citations())
                + Cited.key(readings(shown).stream().flatMap(Optional::stream).map(Reading::cited)));
        if (!limit) {
            notes.add(intervals());
        }
        if (!material.size().isTerse()) {
            notes.addAll(CaveatNote.of(List.of(column), material.matrix()));
        }
        return material.frame(
                material.unnamed(),
                new Material.Words(
                        "Bar chart of " + ranked.size() + (ranked.size() == 1 ? " model" : " models") + " on "
                                + column.title(),
                        limit ? limitTitle() : title(),
                        measure + (limit ? "Stated, not measured. " : "") + "Bars begin at zero.",
                        notes,
                        leftOut(shown)));
    }

    private String limitTitle() {
        return column.title() + " is stated for " + ranked.size() + (ranked.size() == 1 ? " model" : " models")
                + " and measured for none";
    }

    private String title() {
        ColumnStanding standing = material.comparison().scores().standing(column);
        Optional<Place> place = standing.place(material.focus());
        Optional<Place> best = standing.best();
        boolean behind = place.isPresent() && !place.get().isBest() && best.isPresent();
        if (!behind || !mayCompare(best.get().model())) {
            return Finding.of(material, List.of(column))
                    .words("", 1)
                    .orElse(BenchmarkMatrix.neutral("", ranked.size(), 1).replace("1 benchmark", column.title()));
        }
        String unit = column.benchmark().scale().unit() == Unit.PERCENT
                ? "points"
                : ValueText.unit(column.benchmark().scale().unit());
        Noise noise = place.get().noise();
        return material.focus() + " is " + ValueText.number(place.get().gap(), decimals) + " " + unit + " behind "
                + best.get().model() + " on " + column.title() + ", "
                + (noise == Noise.UNKNOWN ? "sampling error not known" : noise.words());
    }

    private boolean mayCompare(String best) {
        return material.matrix()
                .duelOfShown(material.focus(), best, column)
                .map(Duel::grade)
                .filter(Grade::allowsStatement)
                .isPresent();
    }

    private String intervals() {
        List<Optional<Uncertainty>> known = ranked.stream()
                .flatMap(model -> material.cell(model, column).consensus().stream())
                .map(consensus -> Uncertainty.of(consensus, column.benchmark()))
                .toList();
        List<String> origins = known.stream()
                .flatMap(Optional::stream)
                .map(Uncertainty::origin)
                .distinct()
                .toList();
        long missing = known.stream().filter(Optional::isEmpty).count();
        String text = origins.isEmpty()
                ? ""
                : "Intervals: 95 %, " + String.join("; ", origins) + "; they leave out harness and prompt effects. ";
        return missing == 0 ? text : text + "Interval not known for " + missing + " of " + known.size() + " values.";
    }

    private String leftOut(List<String> shown) {
        List<String> unlike = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (String model : material.models()) {
            if (!ranked.contains(model)) {
                (material.cell(model, column) instanceof Missing ? without : unlike).add(model);
            }
        }
        List<String> benchmarks = material
                .comparison()
                .columns(column.benchmark().capability())
                .stream()
                .filter(other -> !other.equals(column))
                .map(BenchmarkColumn::title)
                .toList();
        String topic = column.benchmark().capability();
        List<String> behind =
                ranked.stream().filter(model -> !shown.contains(model)).toList();
        return new NotShown()
                .add(behind, "model further behind|models further behind", "--models")
                .add(
                        unlike,
                        "model with values under other settings or doubted ones only|models with values under other "
                                + "settings or doubted ones only",
                        "")
                .add(without, "model without a claim|models without a claim", "")
                .add(benchmarks, "further " + topic + " benchmark|further " + topic + " benchmarks", "--benchmarks")
                .toString();
    }
}
