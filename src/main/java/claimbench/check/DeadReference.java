package claimbench.check;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Names;
import claimbench.catalogue.Resolved;
import claimbench.claim.ConditionKey;
import claimbench.claim.Source;
import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** CB309 and CB311: cells that name a capability, benchmark, source or condition that does not exist. */
final class DeadReference {

    private final Catalogue catalogue;
    private final Names benchmarkNames;
    private final List<Problem> problems = new ArrayList<>();

    private DeadReference(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.benchmarkNames = catalogue.benchmarkNames();
    }

    static List<Problem> problems(Resolved resolved) {
        DeadReference check = new DeadReference(resolved.catalogue());
        Catalogue catalogue = resolved.catalogue();
        check.capabilities();
        catalogue.models().stream()
                .filter(model -> model.registered())
                .forEach(model -> check.source(model.stated(), "source"));
        catalogue.benchmarks().stream().filter(Benchmark::registered).forEach(check::benchmark);
        catalogue.sources().forEach(check::original);
        catalogue.context().forEach(statement -> check.source(statement.stated(), "source"));
        return check.problems;
    }

    private void capabilities() {
        if (!catalogue.has(Table.CAPABILITIES)) {
            return;
        }
        Set<String> told = new HashSet<>();
        for (Benchmark benchmark : catalogue.benchmarks()) {
            String capability = benchmark.capability();
            if (benchmark.stated().has("capability")
                    && catalogue.row(Table.CAPABILITIES, capability).isEmpty()
                    && told.add(capability)) {
                List<String> listed = catalogue.capabilities().stream()
                        .map(entry -> entry.name())
                        .filter(name -> catalogue.row(Table.CAPABILITIES, name).isPresent())
                        .toList();
                problems.add(ProblemCode.CB309.at(
                        benchmark.stated().at("capability"),
                        capability,
                        "the capability \"" + capability + "\" of " + benchmark.name()
                                + " is not in capabilities.csv, which has "
                                + Wording.some(listed, 30)));
            }
        }
    }

    private void benchmark(Benchmark benchmark) {
        StatedRow row = benchmark.stated();
        source(row, "source");
        other(row, "superseded_by", row.text("superseded_by"));
        for (String part : row.text("mean_of").split(";", -1)) {
            other(row, "mean_of", part.strip());
        }
        for (String key : benchmark.compareOn()) {
            if (ConditionKey.find(key).isEmpty()) {
                String keys = String.join(
                        ", ",
                        Arrays.stream(ConditionKey.values())
                                .map(ConditionKey::word)
                                .toList());
                add(row, "compare_on", key, "the vocabulary of conditions", " It has " + keys + ".");
            }
        }
    }

    private void other(StatedRow row, String column, String name) {
        if (!name.isEmpty()) {
            String hint = benchmarkNames
                    .resolve(name)
                    .match(found -> "", ambiguous -> "", unknown -> " No such benchmark." + unknown.hint());
            if (!hint.isEmpty()) {
                add(row, column, name, "benchmarks.csv", hint);
            }
        }
    }

    private void original(Source source) {
        catalogue.row(Table.SOURCES, source.id()).ifPresent(row -> source(row, "copied_from"));
    }

    private void source(StatedRow row, String column) {
        String id = row.text(column);
        if (!id.isEmpty()
                && catalogue.has(Table.SOURCES)
                && catalogue.source(id).isEmpty()) {
            Names names = catalogue.sourceNames();
            String hint = names.resolve(id)
                    .match(found -> " Did you mean " + found.name() + "?", ambiguous -> "", unknown -> unknown.hint());
            add(row, column, id, "sources.csv", hint);
        }
    }

    private void add(StatedRow row, String column, String text, String where, String hint) {
        problems.add(ProblemCode.CB311.at(
                row.at(column), text, column + " names \"" + text + "\", which is not in " + where + "." + hint));
    }
}
