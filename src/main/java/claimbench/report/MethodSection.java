package claimbench.report;

import claimbench.compare.CellPolicy;
import claimbench.compare.Grade;
import claimbench.document.Block;
import claimbench.document.Block.Definition;
import claimbench.document.Language;
import claimbench.harness.Selection;
import claimbench.harness.Settings;
import claimbench.score.CapabilityScore;
import claimbench.score.StandingRules;
import claimbench.stats.Draws;
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
        blocks.add(material.heading(2, "method", "method.heading"));
        blocks.add(new Block.Definitions(Block.Definitions.Layout.LIST, new MethodSection(material).all()));
        blocks.addAll(WorkedExample.blocks(material));
        blocks.addAll(UnitTable.blocks(material));
        return blocks;
    }

    private List<Definition> all() {
        CellPolicy policy = material.comparison().settings().policy();
        Draws draws = material.comparison().scores().standings().draws();
        StandingRules standing = material.comparison().settings().standing();
        List<Definition> all = new ArrayList<>(List.of(
                selection(),
                material.definition(
                        "method.like",
                        "method.like.meaning",
                        policy.comparability().word(),
                        material.term("comparability", policy.comparability())),
                material.definition(
                        "method.evidence",
                        "method.evidence.meaning",
                        policy.evidence().word()),
                material.definition("method.copies", "method.copies.meaning"),
                material.definition("method.conflicts", "method.conflicts.meaning"),
                material.definition("method.grades", "method.grades.meaning", grades()),
                material.definition("method.scale", "method.scale.meaning"),
                material.definition("method.average", "method.average.meaning", CapabilityScore.LEAST_BENCHMARKS),
                material.definition("method.win-rate", "method.win-rate.meaning"),
                material.definition("method.interval", "method.interval.meaning"),
                material.definition("method.noise", "method.noise.meaning"),
                material.definition(
                        "method.standing",
                        "method.standing.meaning",
                        StandingRules.RIDGE,
                        standing.leastBenchmarks(),
                        Words.count(draws.count()),
                        draws.seed()),
                material.definition("method.home", "method.home.meaning"),
                material.definition("method.rounding", "method.rounding.meaning"),
                material.definition("method.not-done", "method.not-done.meaning")));
        if (material.options().language() != Language.EN) {
            all.add(material.definition("method.language", "method.language.meaning"));
        }
        return all;
    }

    private Definition selection() {
        Settings settings = material.comparison().settings();
        Selection selection = settings.selection();
        List<String> limits = new ArrayList<>();
        limited(selection.models(), "method.models").ifPresent(limits::add);
        limited(selection.vendors(), "method.vendors").ifPresent(limits::add);
        limited(selection.capabilities(), "method.capabilities").ifPresent(limits::add);
        limited(selection.benchmarks(), "method.benchmarks").ifPresent(limits::add);
        settings.asOf().ifPresent(day -> limits.add(material.say("method.known-on", day)));
        return limits.isEmpty()
                ? material.definition("method.selection", "method.selection.all")
                : material.definition(
                        "method.selection",
                        "method.selection.asked",
                        material.words().semicolons(limits));
    }

    private Optional<String> limited(Set<String> names, String key) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(material.say(
                        key, material.words().and(names.stream().sorted().toList())));
    }

    private String grades() {
        return material.words()
                .semicolons(Stream.of(Grade.values())
                        .map(grade -> material.say("method.grade", grade, material.term("grade", grade)))
                        .toList());
    }
}
