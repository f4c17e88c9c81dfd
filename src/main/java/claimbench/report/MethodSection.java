package claimbench.report;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Scale.Better;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Consensus;
import claimbench.compare.Grade;
import claimbench.harness.ValueText;
import claimbench.report.Block.Definition;
import claimbench.score.CapabilityScore;
import claimbench.score.DisplayScale;
import claimbench.score.Uncertainty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** How claims become the numbers of the report, with examples worked from the data. */
final class MethodSection {

    /** A value to work an example with. */
    private record Example(String model, BenchmarkColumn column, Consensus value) {
        Benchmark benchmark() {
            return column.benchmark();
        }
    }

    private final Material material;

    private MethodSection(Material material) {
        this.material = material;
    }

    static List<Block> blocks(Material material) {
        MethodSection section = new MethodSection(material);
        boolean brief = !material.options().preset().has(Preset.MEMO);
        return List.of(
                new Block.Heading(2, "method", "Method"),
                new Block.Definitions(Block.Definitions.Layout.LIST, brief ? section.brief() : section.all()));
    }

    private List<Definition> brief() {
        return List.of(settings(), tiers(), average(), noise(), notDone());
    }

    private List<Definition> all() {
        return List.of(
                new Definition(
                        "Selection",
                        "Every row of the input files that stood the checks takes part; each is kept as its source"
                                + " prints it, and every conversion is shown."),
                settings(),
                tiers(),
                new Definition(
                        "Copies",
                        "A value that only repeats another is counted once, as the original: from a source known to be"
                                + " copied, quoted by press or by a rival, or printed again by the same party."),
                new Definition(
                        "Conflicts",
                        "Values under one setting that lie further apart than two hundredths of the scale, or than"
                                + " 2.8 standard errors where the number of items is known, are both shown, and the"
                                + " better evidence gives the value."),
                new Definition("Grades", grades()),
                displayScale(),
                average(),
                new Definition(
                        "Win rate",
                        "In each table, which is one source, one benchmark and one setting, the share of the other"
                                + " models that a model beats, equal values counting half; tables of one benchmark"
                                + " are averaged first, then benchmarks."),
                interval(),
                noise(),
                new Definition(
                        "Rounding",
                        "Halves are rounded away from zero, and only for print. Percentages have one decimal; other"
                                + " values as many as their sources print, two at most."),
                notDone());
    }

    private Definition settings() {
        return new Definition(
                "Like with like",
                "A benchmark has conditions on which values are compared, such as tools or harness. A column shows the"
                        + " setting for which most models have a value; a value under another setting is printed with"
                        + " it and enters no number. Rule used ("
                        + material.comparison()
                                .settings()
                                .policy()
                                .comparability()
                                .word() + "): "
                        + material.comparison()
                                .settings()
                                .policy()
                                .comparability()
                                .rule() + ".");
    }

    private Definition tiers() {
        return new Definition(
                "Evidence",
                "A cell takes its value from the best evidence it has: independent, then the own vendor, then a rival,"
                        + " then press or catalogue; of several of the best kind, the median. Evidence used: "
                        + material.comparison().settings().policy().evidence().word() + ".");
    }

    private static String grades() {
        return Stream.of(Grade.values())
                        .map(grade -> grade + ": " + grade.meaning())
                        .reduce((a, b) -> a + "; " + b)
                        .orElse("")
                + ". A statement that one model is ahead of another carries the best grade that the two values have.";
    }

    private Definition displayScale() {
        String text = "For averages only, a score is put on a scale from 0, the score of guessing where it is known and"
                + " else the floor, to 100, the ceiling: 100 × (score − guessing) / (ceiling − guessing), never below"
                + " 0.";
        return new Definition(
                Inline.text("Display scale"),
                chanceExample().map(example -> worked(text, example)).orElseGet(() -> Inline.text(text)));
    }

    private List<Inline> worked(String text, Example example) {
        Benchmark benchmark = example.benchmark();
        BigDecimal number = example.value().number().orElseThrow();
        String score = ValueText.number(number);
        String chance = ValueText.number(benchmark.scale().chance().orElseThrow());
        String ceiling = ValueText.number(benchmark.scale().ceiling().orElseThrow());
        OptionalDouble shown = material.comparison().scores().display(example.value(), benchmark);
        return material.line()
                .text(text + " Example: " + example.model() + " on " + benchmark.name() + ", 100 × (" + score + " − "
                        + chance + ") / (" + ceiling + " − " + chance + ") = "
                        + ValueText.number(BigDecimal.valueOf(shown.orElseThrow()), 1))
                .cite(Material.basis(example.value()))
                .text(".")
                .inlines();
    }

    private Optional<Example> chanceExample() {
        return examples()
                .filter(example -> DisplayScale.isAveraged(example.benchmark())
                        && example.benchmark().scale().better() == Better.HIGHER
                        && example.benchmark().scale().chance().isPresent()
                        && material.comparison()
                                .scores()
                                .display(example.value(), example.benchmark())
                                .isPresent())
                .findFirst();
    }

    private Stream<Example> examples() {
        return material.models().stream()
                .limit(1)
                .flatMap(model -> material.comparison().matrix().columns().stream()
                        .filter(column -> column.benchmark().isScore())
                        .flatMap(column -> material.cell(model, column).consensus().stream()
                                .filter(consensus -> consensus.number().isPresent())
                                .map(consensus -> new Example(model, column, consensus))));
    }

    private static Definition average() {
        return new Definition(
                "Average and coverage",
                "The mean of a model's display values over the benchmarks of a capability that have values of two or"
                        + " more models, each counted once. It needs " + CapabilityScore.LEAST_BENCHMARKS
                        + " benchmarks; with fewer the cell says insufficient evidence. Coverage says how many it"
                        + " rests on.");
    }

    private Definition interval() {
        String text = "A share of n test items has a 95 percent interval after Wilson; a standard error printed by the"
                + " source is used where there is one. Without either, no interval is formed.";
        return new Definition(
                Inline.text("Interval"),
                examples()
                        .flatMap(example -> Uncertainty.of(example.value(), example.benchmark()).stream()
                                .filter(uncertainty -> uncertainty.origin().startsWith("Wilson"))
                                .map(uncertainty -> worked(text, example, uncertainty)))
                        .findFirst()
                        .orElseGet(() -> Inline.text(text)));
    }

    private List<Inline> worked(String text, Example example, Uncertainty uncertainty) {
        int decimals = material.decimals(example.column());
        return material.line()
                .text(text + " Example: " + example.model() + " on "
                        + example.benchmark().name() + ", "
                        + Words.value(example.value().number().orElseThrow(), decimals, example.benchmark()) + ", "
                        + ValueText.number(
                                BigDecimal.valueOf(uncertainty.interval().low()), decimals) + " to "
                        + ValueText.number(
                                BigDecimal.valueOf(uncertainty.interval().high()), decimals) + " ("
                        + uncertainty.origin() + ")")
                .cite(Material.basis(example.value()))
                .text(".")
                .inlines();
    }

    private static Definition noise() {
        return new Definition(
                "Leads and ties",
                "A difference is beyond sampling error if its 95 percent interval, after Newcombe from the two Wilson"
                        + " intervals, leaves out zero; otherwise it is within sampling error and counts as a tie."
                        + " Intervals of single comparisons: of twenty true ties, one will look like a difference.");
    }

    private static Definition notDone() {
        return new Definition(
                "Not done",
                "No score over capabilities is formed, no missing value is filled in, no value is corrected for its"
                        + " vendor, and nothing was run again for this report.");
    }
}
