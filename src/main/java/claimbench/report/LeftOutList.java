package claimbench.report;

import claimbench.document.Block;
import claimbench.document.Inline;
import claimbench.harness.LeftOut;
import claimbench.harness.Selection;
import claimbench.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Models, benchmarks and rows that take no part, and why. */
final class LeftOutList {

    private static final int MOST_NAMES = 10;

    private LeftOutList() {}

    static List<Block> blocks(Material material) {
        LeftOut leftOut = material.comparison().leftOut();
        List<List<Inline>> items = new ArrayList<>();
        if (!leftOut.models().isEmpty()) {
            items.add(material.line(
                            "leftout.models",
                            leftOut.models().size(),
                            reason(isModelAsked(material), material),
                            named(leftOut.models(), material))
                    .inlines());
        }
        List<String> benchmarks = benchmarks(material);
        if (!benchmarks.isEmpty()) {
            items.add(material.line(
                            "leftout.benchmarks",
                            benchmarks.size(),
                            reason(isBenchmarkAsked(material), material),
                            named(benchmarks, material))
                    .inlines());
        }
        if (!leftOut.laterClaims().isEmpty()) {
            items.add(
                    material.line("leftout.later", leftOut.laterClaims().size()).inlines());
        }
        material.comparison().problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problem -> items.add(material.line(
                                "leftout.row", new Inline.Code(problem.where().toString()), problem.message())
                        .inlines()));
        if (!items.isEmpty()) {
            return List.of(new Block.Bullets(Block.Bullets.Order.UNNUMBERED, items));
        }
        return List.of(
                material.paragraph(material.comparison().claims().isEmpty() ? "leftout.no-claim" : "leftout.nothing"));
    }

    private static String reason(boolean asked, Material material) {
        return material.say(asked ? "leftout.not-asked" : "leftout.unclaimed");
    }

    private static boolean isModelAsked(Material material) {
        Selection selection = material.comparison().settings().selection();
        return !selection.models().isEmpty() || !selection.vendors().isEmpty();
    }

    private static boolean isBenchmarkAsked(Material material) {
        Selection selection = material.comparison().settings().selection();
        return isModelAsked(material)
                || !selection.capabilities().isEmpty()
                || !selection.benchmarks().isEmpty();
    }

    private static List<String> benchmarks(Material material) {
        Set<String> shown = material.comparison().matrix().columns().stream()
                .map(column -> column.benchmark().name())
                .collect(Collectors.toSet());
        return material.comparison().catalogue().benchmarks().stream()
                .map(benchmark -> benchmark.name())
                .filter(name -> !shown.contains(name))
                .toList();
    }

    private static String named(List<String> names, Material material) {
        return material.words().list(names, material.isFull() ? names.size() : MOST_NAMES);
    }
}
