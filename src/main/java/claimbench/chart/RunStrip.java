package claimbench.chart;

import claimbench.claim.Claim;
import claimbench.claim.Unit;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Weighed;
import claimbench.compare.Weighed.Use;
import claimbench.harness.ValueText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How far repeated measurements of one model under one setting lie apart: a mark for each, and their median. */
final class RunStrip {

    private static final int LEAST_RUNS = 3;
    private static final double RADIUS = 4;
    private static final double LANE = 9.5;

    /** Marks closer than this part of the scale go into different lanes. */
    private static final double CROWDED = 0.035;

    /** Three or more measurements of one benchmark, ascending. */
    private record Runs(BenchmarkColumn column, List<Claim> claims) {

        BigDecimal number(int run) {
            return claims.get(run).value().number().orElseThrow();
        }

        BigDecimal range() {
            return number(claims.size() - 1).subtract(number(0));
        }

        BigDecimal median() {
            int count = claims.size();
            return number((count - 1) / 2).add(number(count / 2)).divide(BigDecimal.valueOf(2));
        }
    }

    private final Material material;
    private final String model;
    private final List<Runs> all;
    private final Scale scale;

    private RunStrip(Material material, String model, List<Runs> all) {
        this.material = material;
        this.model = model;
        this.all = all;
        this.scale = Scale.alike(
                        List.of(Span.over(all.stream()
                                .map(runs -> new Span(
                                        runs.number(0),
                                        runs.number(runs.claims().size() - 1)))
                                .toList())),
                        200)
                .get(0);
    }

    /** Of the focus; of the model with most such benchmarks if the focus has none. */
    static List<Drawing> draw(Material material) {
        String model = material.focus();
        List<Runs> runs = runs(material, model);
        for (String other : runs.isEmpty() ? material.models() : List.<String>of()) {
            List<Runs> found = runs(material, other);
            if (found.size() > runs.size()) {
                model = other;
                runs = found;
            }
        }
        return runs.isEmpty()
                ? List.of()
                : new RunStrip(material, model, runs).spec().drawings(part -> material.id(""));
    }

    private static List<Runs> runs(Material material, String model) {
        return material.matrix().columns().stream()
                .filter(column -> column.benchmark().isScore()
                        && column.benchmark().scale().unit() == Unit.PERCENT)
                .map(column -> new Runs(column, measured(material, model, column)))
                .filter(runs -> runs.claims().size() >= LEAST_RUNS)
                .sorted(Comparator.comparing(Runs::range).reversed())
                .toList();
    }

    /** Distinct measurements under the setting of the column: no copies, nothing that was taken back. */
    private static List<Claim> measured(Material material, String model, BenchmarkColumn column) {
        return material.cell(model, column).evidence().stream()
                .filter(weighed -> weighed.use() == Use.COUNTED || weighed.use() == Use.OUTRANKED)
                .map(Weighed::claim)
                .filter(claim -> claim.value().number().isPresent()
                        && claim.value().unit() == column.benchmark().scale().unit())
                .sorted(Comparator.comparing(
                        (Claim claim) -> claim.value().number().orElseThrow()))
                .toList();
    }

    private LineupSpec spec() {
        return new LineupSpec(
                frame(),
                legend(),
                Ruler.of(scale, ""),
                List.of(
                        new LineupSpec.Column("n", true),
                        new LineupSpec.Column("median", true),
                        new LineupSpec.Column("range", true)),
                List.of("benchmark", "model", "value", "measured by", "median", "source"),
                all.stream().map(this::line).toList());
    }

    private LineupSpec.Line line(Runs runs) {
        List<Item> items = new ArrayList<>();
        List<Integer> lanes = Lanes.of(
                runs.claims().stream()
                        .map(claim -> claim.value().number().orElseThrow().doubleValue())
                        .toList(),
                CROWDED * scale.length());
        int most = lanes.stream().mapToInt(Math::abs).max().orElse(0);
        double half = most * LANE + RADIUS + 4;
        items.add(new Item.Rail(scale.start().doubleValue(), scale.end().doubleValue()));
        items.add(new Item.Stroke(runs.median().doubleValue(), half));
        List<List<String>> data = new ArrayList<>();
        for (int i = 0; i < runs.claims().size(); i++) {
            Claim claim = runs.claims().get(i);
            MarkShape mark = Material.mark(claim);
            items.add(new Item.Dot(runs.number(i).doubleValue(), mark, lanes.get(i) * LANE, RADIUS, i));
            data.add(List.of(
                    runs.column().title(),
                    model,
                    runs.number(i).toPlainString(),
                    mark.label(),
                    runs.median().toPlainString(),
                    Cited.ids(List.of(claim))));
        }
        return new LineupSpec.Line(
                new Row(runs.column().title(), false),
                false,
                2 * half + 4,
                items,
                List.of(
                        Integer.toString(runs.claims().size()),
                        ValueText.number(runs.median(), 1),
                        ValueText.number(runs.range(), 1)),
                data);
    }

    private List<Key> legend() {
        Set<MarkShape> marks = EnumSet.noneOf(MarkShape.class);
        all.forEach(runs -> runs.claims().forEach(claim -> marks.add(Material.mark(claim))));
        List<Key> keys = new ArrayList<>();
        marks.forEach(mark -> keys.add(Key.mark(mark, Theme.MARK)));
        keys.add(Key.guide("median", false));
        return keys;
    }

    private Frame frame() {
        List<Claim> claims =
                all.stream().flatMap(runs -> runs.claims().stream()).toList();
        String instead = model.equals(material.focus())
                ? ""
                : " Of " + material.focus() + " no benchmark has three such values; of " + model + " most have.";
        return material.frame(
                material.unnamed(),
                new Material.Words(
                        "Strip of " + claims.size() + " measurements of " + model + " on " + all.size()
                                + (all.size() == 1 ? " benchmark" : " benchmarks"),
                        title(),
                        model
                                + ": score, %, of every distinct measurement under the setting of the benchmark that three or "
                                + "more measured, widest range first." + instead,
                        List.of(
                                Credits.of(claims, material.citations()),
                                "Copies count once, with their original; other settings and what was taken back are left out. "
                                        + "With so few values a range is no interval."),
                        new NotShown()
                                .add(
                                        material.models().stream()
                                                .filter(other -> !other.equals(model))
                                                .toList(),
                                        "other model|other models",
                                        "--focus")
                                .toString()));
    }

    private String title() {
        Runs widest = all.get(0);
        BigDecimal range = widest.range().setScale(1, RoundingMode.HALF_UP);
        if (range.signum() == 0) {
            return "Values that several published of " + model + " agree to a tenth of a point";
        }
        return widest.claims().size() + " published values of " + model + " on "
                + widest.column().title() + " differ by up to " + ValueText.number(range, 1)
                + " points under one setting";
    }
}
