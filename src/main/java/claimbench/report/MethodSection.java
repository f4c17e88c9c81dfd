package claimbench.report;

import claimbench.compare.Grade;
import claimbench.document.Block;
import claimbench.document.Block.Definition;
import claimbench.harness.Selection;
import claimbench.harness.Settings;
import claimbench.score.CapabilityScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How claims become the numbers of the report, with an example worked from the data. */
final class MethodSection {

    private final Material material;

    private MethodSection(Material material) {
        this.material = material;
    }

    static List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "method", "Method"));
        blocks.add(new Block.Definitions(Block.Definitions.Layout.LIST, new MethodSection(material).all()));
        blocks.addAll(WorkedExample.blocks(material));
        blocks.addAll(UnitTable.blocks(material));
        return blocks;
    }

    private List<Definition> all() {
        return List.of(
                new Definition(
                        "Selection",
                        "Every row of the input files that stood the checks"
                                + selection()
                                + " takes part; each is kept as its source prints it, and every conversion is shown."),
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
                                + " better evidence gives the value. Stated limits may differ by 2.5 percent, as K may"
                                + " mean 1000 or 1024."),
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

    private String selection() {
        Settings settings = material.comparison().settings();
        Selection selection = settings.selection();
        List<String> limits = new ArrayList<>();
        limited(selection.models(), "models").ifPresent(limits::add);
        limited(selection.vendors(), "vendors").ifPresent(limits::add);
        limited(selection.capabilities(), "capabilities").ifPresent(limits::add);
        limited(selection.benchmarks(), "benchmarks").ifPresent(limits::add);
        settings.asOf().ifPresent(day -> limits.add("sources known on " + day));
        return limits.isEmpty() ? "" : " and was asked for (" + String.join("; ", limits) + ")";
    }

    private static Optional<String> limited(Set<String> names, String what) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(what + " " + Words.and(names.stream().sorted().toList()));
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

    private static Definition displayScale() {
        return new Definition(
                "Display scale",
                "For averages only, a score is put on a scale from 0, the score of guessing where it is known and else"
                        + " the floor, to 100, the ceiling: 100 × (score − guessing) / (ceiling − guessing), never"
                        + " below 0.");
    }

    private static Definition average() {
        return new Definition(
                "Average and coverage",
                "The mean of a model's display values over the benchmarks of a capability that have values of two or"
                        + " more models, each counted once. It needs " + CapabilityScore.LEAST_BENCHMARKS
                        + " benchmarks; with fewer the cell says insufficient evidence. Coverage says how many it"
                        + " rests on.");
    }

    private static Definition interval() {
        return new Definition(
                "Interval",
                "A share of n test items has a 95 percent interval after Wilson (1.96 standard errors); a standard"
                        + " error printed by the source is used where there is one. Without either, no interval is"
                        + " formed.");
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
