package claimbench.chart;

import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Consensus;
import claimbench.harness.Comparison;
import claimbench.harness.Earlier;
import claimbench.harness.ValueText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values of the focus as they were known on an earlier day or stood in an earlier state, and now.
 *
 * @param appeared benchmarks with a value only now
 * @param gone benchmarks with a value only then
 * @param resettled benchmarks of which another setting was shown then
 */
record DateSlope(
        Material material,
        Earlier then,
        SlopeLines lines,
        List<BenchmarkColumn> appeared,
        List<BenchmarkColumn> gone,
        List<BenchmarkColumn> resettled) {

    private static final int MOST_NAMES = 12;
    private static final int LONGEST_HEAD = 24;

    /** What became of a benchmark. */
    private enum Fate {
        KEPT,
        APPEARED,
        GONE,
        RESETTLED,
        NEVER
    }

    /** Empty if nothing changed, or if no benchmark has a value on both days. */
    static Optional<DateSlope> of(Material material, Earlier earlier) {
        Comparison then = earlier.comparison();
        Map<Fate, List<BenchmarkColumn>> fates = material.capabilities().stream()
                .flatMap(capability -> material.scores(capability).stream())
                .filter(SlopeChange::isComparable)
                .collect(Collectors.groupingBy(column -> fate(material, then, column)));
        List<SlopeChange> kept = fates.getOrDefault(Fate.KEPT, List.of()).stream()
                .flatMap(column -> change(material, then, column).stream())
                .toList();
        List<BenchmarkColumn> appeared = fates.getOrDefault(Fate.APPEARED, List.of());
        List<BenchmarkColumn> gone = fates.getOrDefault(Fate.GONE, List.of());
        List<BenchmarkColumn> resettled = fates.getOrDefault(Fate.RESETTLED, List.of());
        boolean changed = kept.stream().anyMatch(change -> change.trend() != Trend.LEVEL)
                || Stream.of(appeared, gone, resettled).anyMatch(columns -> !columns.isEmpty());
        return changed && !kept.isEmpty()
                ? Optional.of(new DateSlope(material, earlier, SlopeLines.of(kept), appeared, gone, resettled))
                : Optional.empty();
    }

    private static Fate fate(Material material, Comparison then, BenchmarkColumn column) {
        String model = material.focus();
        boolean now = value(material.comparison(), model, column).isPresent();
        if (value(then, model, column).isPresent()) {
            if (!now) {
                return Fate.GONE;
            }
            return change(material, then, column).isPresent() ? Fate.KEPT : Fate.RESETTLED;
        }
        boolean otherwise = then.matrix().columns().stream()
                .filter(other -> other.benchmark().equals(column.benchmark()))
                .anyMatch(other -> value(then, model, other).isPresent());
        if (otherwise) {
            return Fate.RESETTLED;
        }
        return now ? Fate.APPEARED : Fate.NEVER;
    }

    private static Optional<SlopeChange> change(Material material, Comparison then, BenchmarkColumn column) {
        String model = material.focus();
        return value(then, model, column)
                .flatMap(before -> value(material.comparison(), model, column)
                        .flatMap(after -> SlopeChange.ofDates(material.matrix(), column, before, after)));
    }

    /** Empty also where the model or the column was not there. */
    private static Optional<Consensus> value(Comparison comparison, String model, BenchmarkColumn column) {
        return comparison.models().contains(model)
                        && comparison.matrix().columns().contains(column)
                ? comparison
                        .matrix()
                        .cell(model, column)
                        .consensus()
                        .filter(value -> value.number().isPresent())
                : Optional.empty();
    }

    Drawing drawing() {
        return SlopePlot.fitted(
                material.id(""),
                lines.drawn().size(),
                count -> new DateSlope(material, then, lines.atMost(count), appeared, gone, resettled).spec());
    }

    private SlopeSpec spec() {
        return new SlopeSpec(
                frame(),
                then.place().isPresent() && then.name().length() > LONGEST_HEAD ? "before" : then.name(),
                new Row(now(), true),
                words(),
                lines.lines(material));
    }

    private Trend.Words words() {
        return then.place().isPresent() ? Trend.Words.STATES : Trend.Words.DATES;
    }

    private String now() {
        return then.place().isPresent()
                ? "now"
                : material.comparison().stamp().asOf().map(Object::toString).orElse("now");
    }

    private String between() {
        return " between " + then.name() + " and " + now();
    }

    private Frame frame() {
        int drawn = lines.drawn().size();
        return material.frame(
                material.unnamed(),
                new Material.Words(
                        "Slope chart of " + drawn + (drawn == 1 ? " benchmark" : " benchmarks") + " of "
                                + material.focus() + between(),
                        title(),
                        lines.measure() + " " + material.focus() + " as "
                                + (then.place().isPresent()
                                        ? "it stood then and stands now."
                                        : "known on the two days.")
                                + lines.selection(words()),
                        notes(),
                        new NotShown()
                                .add(
                                        SlopeLines.titles(lines.further()),
                                        "further benchmark with smaller change or none|further benchmarks with smaller "
                                                + "changes or none",
                                        "--benchmarks")
                                .add(
                                        SlopeLines.titles(lines.otherUnits()),
                                        "benchmark in another unit|benchmarks in other units",
                                        "--benchmarks")
                                .add(
                                        material.models().stream()
                                                .filter(model -> !model.equals(material.focus()))
                                                .toList(),
                                        "model besides this one|models besides this one",
                                        "--focus")
                                .add(
                                        material.otherCapabilities(),
                                        "further capability|further capabilities",
                                        "--capabilities")
                                .toString()));
    }

    private String title() {
        List<SlopeChange> better = lines.of(Trend.BETTER);
        List<SlopeChange> worse = lines.of(Trend.WORSE);
        int changed = better.size() + worse.size();
        List<SlopeChange> both = new ArrayList<>(better);
        both.addAll(worse);
        int all = lines.all().size();
        String values = (changed == 0 ? "None" : String.valueOf(changed)) + " of " + all
                + (all == 1 ? " value of " : " values of ") + material.focus() + " changed" + between();
        String how = changed == 0
                ? ""
                : ": " + better.size() + " better, " + worse.size() + " worse" + SlopeLines.strength(both);
        return values
                + how
                + (appeared.isEmpty() ? "" : "; " + appeared.size() + (appeared.size() == 1 ? " is new" : " are new"));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(listed("New since " + then.name(), appeared, material.comparison()));
        notes.add(listed("Without a value now", gone, then.comparison()));
        notes.add(listed("Shown under another setting then, so not joined", resettled, material.comparison()));
        notes.add(lines.credits(material));
        notes.add(lines.daggers());
        notes.add((then.place().isPresent() ? "" : "A day counts what was published by then. ")
                + "Sampling error: 95 %, test items only. Labels are moved " + "apart where values nearly coincide.");
        return notes;
    }

    private String listed(String what, List<BenchmarkColumn> columns, Comparison comparison) {
        if (columns.isEmpty()) {
            return "";
        }
        String names = columns.size() > MOST_NAMES
                ? columns.size() + " benchmarks (claimbench matrix --columns benchmarks)"
                : columns.stream()
                        .map(column -> column.title()
                                + value(comparison, material.focus(), column)
                                        .map(DateSlope::printed)
                                        .orElse(""))
                        .collect(Collectors.joining(", "));
        return what + ": " + names + ".";
    }

    private static String printed(Consensus consensus) {
        BigDecimal number = consensus.number().orElseThrow();
        return " " + ValueText.number(number) + " "
                + Material.mark(consensus.provenance()).sign();
    }
}
