package claimbench.check;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Model;
import claimbench.catalogue.Resolved;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** CB306: entries whose names a reader cannot tell apart. */
final class LookAlikeNames {

    private record Named(String name, List<String> distinctFrom, Location where) {}

    private LookAlikeNames() {}

    static List<Problem> problems(Resolved resolved) {
        Catalogue catalogue = resolved.catalogue();
        List<Problem> problems = new ArrayList<>();
        compare("models", catalogue.models().stream().map(LookAlikeNames::named).toList(), problems);
        compare(
                "benchmarks",
                catalogue.benchmarks().stream().map(LookAlikeNames::named).toList(),
                problems);
        return problems;
    }

    private static Named named(Model model) {
        return new Named(model.name(), model.distinctFrom(), model.stated().at(model.registered() ? "name" : "model"));
    }

    private static Named named(Benchmark benchmark) {
        return new Named(
                benchmark.name(), List.of(), benchmark.stated().at(benchmark.registered() ? "name" : "benchmark"));
    }

    private static void compare(String kind, List<Named> entries, List<Problem> problems) {
        Map<String, Named> firsts = new HashMap<>();
        for (Named entry : entries) {
            String skeleton = Skeleton.of(entry.name());
            Named first = skeleton.isEmpty() ? null : firsts.putIfAbsent(skeleton, entry);
            if (first != null && !isToldApart(first, entry)) {
                problems.add(ProblemCode.CB306.at(
                        entry.where(),
                        entry.name(),
                        "the " + kind + " \"" + entry.name() + "\" and \"" + first.name() + "\" (" + first.where()
                                + ") look alike and count as two" + difference(entry.name(), first.name())));
            }
        }
    }

    private static boolean isToldApart(Named a, Named b) {
        return a.distinctFrom().contains(b.name()) || b.distinctFrom().contains(a.name());
    }

    /** The first characters that differ, where they look the same. */
    private static String difference(String a, String b) {
        for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
            char one = a.charAt(i);
            char other = b.charAt(i);
            if (one != other) {
                return Skeleton.looksLatin(one) || Skeleton.looksLatin(other)
                        ? "; character " + (i + 1) + " is " + Character.getName(one) + " in the first and "
                                + Character.getName(other) + " in the second"
                        : "";
            }
        }
        return "";
    }
}
