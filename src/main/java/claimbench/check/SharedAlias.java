package claimbench.check;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Model;
import claimbench.catalogue.Names;
import claimbench.catalogue.Resolved;
import claimbench.claim.StatedRow;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** CB308: aliases that belong to two entries, or to an entry that says it is distinct from them. */
final class SharedAlias {

    private record Spelled(String name, List<String> aliases, List<String> distinctFrom, StatedRow stated) {}

    private SharedAlias() {}

    static List<Problem> problems(Resolved resolved) {
        List<Problem> problems = new ArrayList<>();
        check(
                resolved.catalogue().models().stream()
                        .filter(Model::registered)
                        .map(model -> new Spelled(model.name(), model.aliases(), model.distinctFrom(), model.stated()))
                        .toList(),
                problems);
        check(
                resolved.catalogue().benchmarks().stream()
                        .filter(Benchmark::registered)
                        .map(benchmark ->
                                new Spelled(benchmark.name(), benchmark.aliases(), List.of(), benchmark.stated()))
                        .toList(),
                problems);
        return problems;
    }

    private static void check(List<Spelled> entries, List<Problem> problems) {
        Map<String, Spelled> owners = new HashMap<>();
        entries.forEach(entry -> owners.putIfAbsent(Names.key(entry.name()), entry));
        for (Spelled entry : entries) {
            for (String alias : entry.aliases()) {
                Spelled owner = owners.putIfAbsent(Names.key(alias), entry);
                if (owner != null && !owner.name().equals(entry.name())) {
                    problems.add(problem(
                            entry,
                            alias,
                            "\"" + alias + "\" is an alias of " + entry.name() + " and also a name of " + owner.name()
                                    + " (" + owner.stated().where() + ")"));
                } else if (entry.distinctFrom().contains(alias)) {
                    problems.add(problem(
                            entry,
                            alias,
                            "\"" + alias + "\" is an alias of " + entry.name()
                                    + " and stands in its distinct_from as well"));
                }
            }
        }
    }

    private static Problem problem(Spelled entry, String alias, String message) {
        return ProblemCode.CB308.at(entry.stated().at("aliases"), alias, message);
    }
}
