package claimbench.chart;

import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Model;
import claimbench.claim.PartialDate;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Consensus;
import claimbench.compare.Duel;
import claimbench.compare.Grade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From another model to the focus, benchmark by benchmark.
 *
 * @param other the model on the left
 * @param why it was chosen, in words that follow its name
 */
record ModelSlope(Material material, String other, String why, SlopeLines lines) {

    private static final int LEAST_SHARED = 3;

    static Optional<ModelSlope> of(Material material) {
        Optional<String> against = material.options().against();
        if (against.isPresent()) {
            return against.filter(model -> material.models().contains(model) && !model.equals(material.focus()))
                    .flatMap(model -> from(material, model, "", 1));
        }
        return predecessor(material).or(() -> closest(material));
    }

    private static Optional<ModelSlope> from(Material material, String other, String why, int least) {
        List<SlopeChange> changes = columns(material).stream()
                .flatMap(column -> SlopeChange.ofModels(material.matrix(), other, material.focus(), column).stream())
                .toList();
        return changes.size() < least
                ? Optional.empty()
                : Optional.of(new ModelSlope(material, other, why, SlopeLines.of(changes)));
    }

    private static List<BenchmarkColumn> columns(Material material) {
        return material.capabilities().stream()
                .flatMap(capability -> material.scores(capability).stream())
                .filter(SlopeChange::isComparable)
                .toList();
    }

    /** The newest earlier model of the same vendor that shares enough with the focus. */
    private static Optional<ModelSlope> predecessor(Material material) {
        Catalogue catalogue = material.comparison().catalogue();
        Model focus = catalogue.model(material.focus());
        return material.models().stream()
                .map(catalogue::model)
                .filter(model -> !model.vendor().isEmpty() && model.vendor().equals(focus.vendor()))
                .filter(model -> isEarlier(model.released(), focus.released()))
                .sorted(Comparator.comparing(ModelSlope::released).reversed().thenComparing(Model::name))
                .flatMap(model -> from(
                        material,
                        model.name(),
                        ", its predecessor by release date (" + model.released().orElseThrow() + ")",
                        LEAST_SHARED)
                        .stream())
                .findFirst();
    }

    private static boolean isEarlier(Optional<PartialDate> first, Optional<PartialDate> second) {
        return first.isPresent() && second.isPresent() && first.get().isBefore(second.get());
    }

    private static LocalDate released(Model model) {
        return model.released().map(PartialDate::first).orElse(LocalDate.MIN);
    }

    /** The model that can be compared on most benchmarks; of equal ones the first of the comparison. */
    private static Optional<ModelSlope> closest(Material material) {
        String focus = material.focus();
        List<BenchmarkColumn> columns = columns(material).stream()
                .filter(column -> material.number(focus, column).isPresent())
                .toList();
        String best = "";
        long most = 0;
        for (String model : material.models()) {
            long shared = model.equals(focus)
                    ? 0
                    : columns.stream()
                            .flatMap(column -> material.matrix().duelOfShown(model, focus, column).stream())
                            .map(Duel::grade)
                            .filter(Grade::allowsStatement)
                            .count();
            if (shared > most) {
                best = model;
                most = shared;
            }
        }
        return most == 0 ? Optional.empty() : from(material, best, ", which shares most benchmarks with it", 1);
    }

    Drawing drawing() {
        return SlopePlot.fitted(
                material.id(""),
                lines.drawn().size(),
                count -> new ModelSlope(material, other, why, lines.atMost(count)).spec());
    }

    private SlopeSpec spec() {
        return new SlopeSpec(frame(), other, material.row(material.focus()), Trend.Words.MODELS, lines.lines(material));
    }

    private Frame frame() {
        int drawn = lines.drawn().size();
        return material.frame(
                material.unnamed(),
                new Material.Words(
                        "Slope chart of " + drawn + (drawn == 1 ? " benchmark" : " benchmarks") + " from " + other
                                + " to " + material.focus(),
                        title(),
                        subtitle(),
                        notes(),
                        leftOut()));
    }

    private String title() {
        String focus = material.focus();
        List<SlopeChange> ahead = lines.of(Trend.BETTER);
        int all = lines.all().size();
        if (all == 1) {
            SlopeChange only = lines.all().get(0);
            String how =
                    switch (only.trend()) {
                        case BETTER -> " is ahead of ";
                        case WORSE -> " is behind ";
                        case LEVEL -> " is level with ";
                    };
            return focus + how + other + " on " + only.title()
                    + (only.trend() == Trend.LEVEL ? "" : SlopeLines.strength(lines.all()));
        }
        return focus + " is ahead of " + other + " on " + (ahead.isEmpty() ? "none" : ahead.size()) + " of " + all
                + " shared benchmarks" + SlopeLines.strength(ahead);
    }

    private String subtitle() {
        List<SlopeChange> behind = lines.of(Trend.WORSE);
        int level = lines.of(Trend.LEVEL).size();
        String rest = lines.all().size() == 1 || behind.isEmpty()
                ? ""
                : " Behind on " + behind.size() + SlopeLines.strength(behind)
                        + (level == 0 ? "." : "; level on " + level + ".");
        return lines.measure() + " Left: " + other + why + "." + rest + lines.selection(Trend.Words.MODELS);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(lines.credits(material));
        notes.add(lines.daggers());
        List<String> unlikeMatrix = lines.drawn().stream()
                .filter(change ->
                        !isShown(other, change, change.left()) || !isShown(material.focus(), change, change.right()))
                .map(SlopeChange::title)
                .toList();
        String prefers = unlikeMatrix.isEmpty()
                ? ""
                : " Both values are taken from one source where one has both; the matrix shows others for "
                        + String.join(", ", unlikeMatrix) + ".";
        notes.add("Only values under the reference setting of a benchmark are joined. Sampling error: 95 %, test items "
                + "only. Labels are moved apart where values nearly coincide." + prefers);
        return notes;
    }

    private boolean isShown(String model, SlopeChange change, Consensus drawn) {
        return material.number(model, change.column()).equals(drawn.number());
    }

    private String leftOut() {
        List<String> compared = SlopeLines.titles(lines.all());
        List<String> apart = columns(material).stream()
                .filter(column -> material.number(other, column).isPresent()
                        && material.number(material.focus(), column).isPresent())
                .map(BenchmarkColumn::title)
                .filter(title -> !compared.contains(title))
                .toList();
        List<String> models = material.models().stream()
                .filter(model -> !model.equals(other) && !model.equals(material.focus()))
                .toList();
        return new NotShown()
                .add(
                        SlopeLines.titles(lines.further()),
                        "further shared benchmark|further shared benchmarks",
                        "--benchmarks")
                .add(
                        SlopeLines.titles(lines.otherUnits()),
                        "shared benchmark in another unit|shared benchmarks in other units",
                        "--benchmarks")
                .add(apart, "benchmark whose settings differ|benchmarks whose settings differ", "")
                .add(models, "model besides these two|models besides these two", "--against")
                .add(material.otherCapabilities(), "further capability|further capabilities", "--capabilities")
                .toString();
    }
}
