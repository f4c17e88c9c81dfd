package claimbench.chart;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Capability;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.Unit;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Cell.Disputed;
import claimbench.compare.Cell.Missing;
import claimbench.compare.Cell.Unlike;
import claimbench.compare.Consensus;
import claimbench.harness.ValueText;
import claimbench.score.TieBand;
import claimbench.score.Uncertainty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Dots with intervals and tie bands: the focus and its closest competitors, one picture for each capability. */
final class DotChart {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How the origin of an interval from counted items begins. */
    private static final String WILSON = "Wilson, ";

    private final Material material;
    private final Capability capability;
    private final DotSelection selection;
    private final String part;

    private DotChart(Material material, Capability capability, DotSelection selection, String part) {
        this.material = material;
        this.capability = capability;
        this.selection = selection;
        this.part = part;
    }

    static List<Drawing> draw(Material material) {
        List<Drawing> drawings = new ArrayList<>();
        for (Capability capability : material.capabilities()) {
            List<DotSelection> pictures = DotSelection.of(
                    material,
                    capability,
                    selection -> DotPlot.fits(new DotChart(material, capability, selection, Parts.LONGEST)
                            .spec(material.unnamed(), List.of(selection))));
            for (int i = 0; i < pictures.size(); i++) {
                String part = Parts.words(i + 1, pictures.size());
                drawings.add(DotPlot.draw(new DotChart(material, capability, pictures.get(i), part)
                        .spec(material.id(capability.name()), pictures)));
            }
        }
        return drawings;
    }

    private DotSpec spec(PictureId id, List<DotSelection> pictures) {
        return new DotSpec(
                frame(id, pictures),
                selection.models().stream().map(material::row).toList(),
                selection.panels().stream()
                        .map(column -> panel(column).citedOnce())
                        .toList(),
                "95 % interval",
                "cannot be told apart from the best");
    }

    private DotSpec.Panel panel(BenchmarkColumn column) {
        Benchmark benchmark = column.benchmark();
        int decimals = ValueText.decimals(column, material.matrix());
        Unit unit = benchmark.scale().unit();
        String measure = unit == Unit.PERCENT ? "" : ", " + unit.text();
        String direction = benchmark.scale().better() == Better.LOWER ? " (lower is better)" : "";
        return new DotSpec.Panel(
                column.title() + measure + direction,
                "",
                unit.text(),
                TieBand.of(material.comparison().scores().standing(column))
                        .map(band -> span(band.low(), band.high(), benchmark)),
                selection.models().stream()
                        .map(model -> material.cell(model, column)
                                .consensus()
                                .flatMap(consensus -> reading(material, consensus, benchmark, decimals)))
                        .toList(),
                selection.models().stream()
                        .map(model -> absence(material.cell(model, column)))
                        .toList());
    }

    static Optional<Reading> reading(Material material, Consensus consensus, Benchmark benchmark, int decimals) {
        return consensus
                .number()
                .map(number -> new Reading(
                        number,
                        ValueText.number(number, decimals),
                        Material.mark(consensus.provenance()),
                        Uncertainty.of(consensus, benchmark)
                                .map(known -> span(
                                        known.interval().low(), known.interval().high(), benchmark)),
                        material.cited(consensus)));
    }

    static Absence absence(claimbench.compare.Cell cell) {
        if (cell instanceof Missing) {
            return Absence.NO_CLAIM;
        }
        if (cell instanceof Unlike) {
            return Absence.OTHER_SETTING;
        }
        return cell instanceof Disputed ? Absence.DOUBTED : Absence.WITHHELD;
    }

    /** Ends with two decimals more than a hundredth of the scale needs, and never beyond the scale's own. */
    static Span span(double low, double high, Benchmark benchmark) {
        int decimals = benchmark
                        .scale()
                        .ceiling()
                        .filter(ceiling -> ceiling.compareTo(HUNDRED) < 0)
                        .isPresent()
                ? 4
                : 2;
        BigDecimal least = BigDecimal.valueOf(low).setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal most = BigDecimal.valueOf(high).setScale(decimals, RoundingMode.HALF_UP);
        return new Span(
                benchmark.scale().floor().map(least::max).orElse(least),
                benchmark.scale().ceiling().map(most::min).orElse(most));
    }

    private Frame frame(PictureId id, List<DotSelection> pictures) {
        int models = selection.models().size();
        int panels = selection.panels().size();
        String title = Finding.of(material, selection.panels())
                .words(capability.name(), panels)
                .orElse(BenchmarkMatrix.neutral(capability.name(), models, panels));
        return material.frame(
                        id,
                        new Material.Words(
                                "Dot plot of " + models + " models on " + panels + " " + capability.name()
                                        + " benchmarks",
                                title,
                                subtitle(),
                                notes(),
                                leftOut(pictures)))
                .numbered(id, part);
    }

    private String subtitle() {
        boolean percent = selection.panels().stream()
                .allMatch(column -> column.benchmark().scale().unit() == Unit.PERCENT);
        if (material.size().isTerse()) {
            return "Score, " + (percent ? "%" : "% unless another unit is named")
                    + ", higher is better unless said otherwise; the same step in all panels of one unit.";
        }
        String rows = selection.aroundFocus()
                ? material.focus() + " and the models that share most benchmarks with it."
                : "The models with most values; " + material.focus() + " has none here.";
        return "Score, " + (percent ? "%" : "% unless another unit is named")
                + ", higher is better unless said otherwise. Equal distances are equal differences in all panels of one "
                + "unit. " + (selection.models().size() == 1 ? "" : rows);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(Credits.of(material.claims(selection.models(), selection.panels()), material.citations())
                + Cited.key(selection.panels().stream()
                        .flatMap(column -> panel(column).dots().stream())
                        .flatMap(Optional::stream)
                        .map(Reading::cited)));
        notes.add(intervals());
        if (!material.size().isTerse()) {
            notes.addAll(CaveatNote.of(selection.panels(), material.matrix()));
        }
        return notes;
    }

    private String intervals() {
        TreeMap<String, List<String>> origins = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        for (BenchmarkColumn column : selection.panels()) {
            List<Optional<Uncertainty>> known = selection.models().stream()
                    .flatMap(model -> material.cell(model, column).consensus().stream())
                    .map(consensus -> Uncertainty.of(consensus, column.benchmark()))
                    .toList();
            known.stream()
                    .flatMap(Optional::stream)
                    .map(Uncertainty::origin)
                    .distinct()
                    .forEach(origin -> origins.computeIfAbsent(origin, unused -> new ArrayList<>())
                            .add(column.title()));
            long missing = known.stream().filter(Optional::isEmpty).count();
            if (missing > 0) {
                boolean all = missing == known.size();
                unknown.add(column.title() + (all ? "" : " (" + missing + " of " + known.size() + " values)"));
            }
        }
        String text = "";
        if (!origins.isEmpty()) {
            text = "Intervals: 95 %, " + words(origins)
                    + "; they leave out harness and prompt effects. Bands: values whose difference from the best of all "
                    + "compared models may be chance (Newcombe, 95 %). ";
        }
        return text + (unknown.isEmpty() ? "" : "Interval not known: " + String.join(", ", unknown) + ".");
    }

    private static String words(Map<String, List<String>> origins) {
        List<String> counts = new ArrayList<>();
        List<String> others = new ArrayList<>();
        origins.forEach((origin, columns) -> {
            String where = String.join(", ", columns);
            if (origin.startsWith(WILSON)) {
                counts.add(where + " " + origin.substring(WILSON.length()));
            } else {
                others.add(origin + " (" + where + ")");
            }
        });
        if (!counts.isEmpty()) {
            others.add(0, "Wilson from item counts (" + String.join("; ", counts) + ")");
        }
        return String.join("; ", others);
    }

    private String leftOut(List<DotSelection> pictures) {
        List<BenchmarkColumn> scores = material.scores(capability);
        List<BenchmarkColumn> panels =
                pictures.stream().flatMap(picture -> picture.panels().stream()).toList();
        List<String> shown =
                pictures.stream().flatMap(picture -> picture.models().stream()).toList();
        List<String> benchmarks = scores.stream()
                .filter(column -> !panels.contains(column))
                .map(BenchmarkColumn::title)
                .toList();
        List<String> others = material.models().stream()
                .filter(model -> !shown.contains(model))
                .filter(model -> scores.stream().anyMatch(column -> !(material.cell(model, column) instanceof Missing)))
                .toList();
        List<String> without = material.models().stream()
                .filter(model -> !shown.contains(model) && !others.contains(model))
                .toList();
        String topic = capability.name();
        return new NotShown()
                .add(others, "model with claims on " + topic + "|models with claims on " + topic, "--models")
                .add(without, "model without a claim here|models without a claim here", "")
                .add(benchmarks, "further benchmark|further benchmarks", "--benchmarks")
                .toString();
    }
}
