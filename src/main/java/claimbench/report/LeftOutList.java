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
            items.add(Inline.text(Words.count(leftOut.models().size(), "model") + " " + reason(isModelAsked(material))
                    + ": " + named(leftOut.models(), material) + "."));
        }
        List<String> benchmarks = benchmarks(material);
        if (!benchmarks.isEmpty()) {
            items.add(Inline.text(Words.count(benchmarks.size(), "benchmark") + " " + reason(isBenchmarkAsked(material))
                    + ": " + named(benchmarks, material) + "."));
        }
        if (!leftOut.laterClaims().isEmpty()) {
            items.add(Inline.text(Words.count(leftOut.laterClaims().size(), "claim")
                    + " of sources that were not known on the day asked for, or bear no date."));
        }
        material.comparison().problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problem -> items.add(material.line()
                        .add(List.of(new Inline.Code(problem.where().toString())))
                        .text(" left out: " + problem.message() + ".")
                        .inlines()));
        if (!items.isEmpty()) {
            return List.of(new Block.Bullets(Block.Bullets.Order.UNNUMBERED, items));
        }
        return List.of(new Block.Paragraph(
                material.comparison().claims().isEmpty()
                        ? "No claim was read."
                        : "Nothing: every claim that was read takes part."));
    }

    private static String reason(boolean asked) {
        return asked ? "not asked for, or without any claim" : "without any claim";
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
        return Words.list(names, material.isFull() ? names.size() : MOST_NAMES);
    }
}
