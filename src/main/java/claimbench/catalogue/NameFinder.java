package claimbench.catalogue;

import claimbench.catalogue.Resolution.Strategy;
import claimbench.claim.StatedRow;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds what the models, or the benchmarks, of claim rows mean, and collects those that no registry knows. */
final class NameFinder {

    private final String column;
    private final String file;
    private final ProblemCode unknownCode;
    private final ProblemCode noRegistryCode;
    private final boolean registryEmpty;
    private final Names names;
    private final List<Problem> problems;
    private final Map<String, String> meaning = new HashMap<>();
    private final Map<String, List<StatedRow>> unregistered = new LinkedHashMap<>();
    private final Map<String, String> spelling = new HashMap<>();

    private NameFinder(
            String column,
            String file,
            ProblemCode[] codes,
            boolean registryEmpty,
            Names names,
            List<Problem> problems) {
        this.column = column;
        this.file = file;
        this.unknownCode = codes[0];
        this.noRegistryCode = codes[1];
        this.registryEmpty = registryEmpty;
        this.names = names;
        this.problems = problems;
    }

    static NameFinder models(Collection<Model> models, List<Problem> problems) {
        Names names = new Names(models.stream()
                .map(model -> new Names.Entry(model.name(), model.aliases(), model.distinctFrom()))
                .toList());
        ProblemCode[] codes = {ProblemCode.CB301, ProblemCode.CB313};
        return new NameFinder("model", "models.csv", codes, models.isEmpty(), names, problems);
    }

    static NameFinder benchmarks(Collection<Benchmark> benchmarks, List<Problem> problems) {
        Names names = new Names(benchmarks.stream()
                .map(benchmark -> new Names.Entry(benchmark.name(), benchmark.aliases(), List.of()))
                .toList());
        ProblemCode[] codes = {ProblemCode.CB302, ProblemCode.CB314};
        return new NameFinder("benchmark", "benchmarks.csv", codes, benchmarks.isEmpty(), names, problems);
    }

    /** Takes note of the name in a row; problems about a name are told once, at its first row. */
    void note(StatedRow row) {
        String written = row.text(column);
        if (written.isEmpty()) {
            return;
        }
        String known = meaning.get(written);
        if (known == null) {
            known = names.resolve(written)
                    .match(
                            found -> found(found, row, written),
                            ambiguous -> ambiguous(ambiguous, row, written),
                            unknown -> unknown(unknown, row, written));
            meaning.put(written, known);
        }
        if (unregistered.containsKey(known)) {
            unregistered.get(known).add(row);
        }
    }

    private String found(Resolution.Found found, StatedRow row, String written) {
        if (found.strategy() != Strategy.EXACT) {
            problems.add(ProblemCode.CB305.at(
                    row.at(column),
                    written,
                    "\"" + written + "\" was taken for " + found.name() + ", matched "
                            + found.strategy().words()));
        }
        return found.name();
    }

    private String ambiguous(Resolution.Ambiguous ambiguous, StatedRow row, String written) {
        problems.add(ProblemCode.CB304.at(
                row.at(column),
                written,
                "\"" + written + "\" fits " + String.join(" and ", ambiguous.candidates())
                        + "; it is kept apart under the name given"));
        return addUnregistered(written);
    }

    private String unknown(Resolution.Unknown unknown, StatedRow row, String written) {
        String name = addUnregistered(written);
        if (!registryEmpty) {
            problems.add(unknownCode.at(
                    row.at(column),
                    written,
                    "the " + column + " \"" + written + "\" is not in " + file + "." + unknown.hint()));
        }
        return name;
    }

    private String addUnregistered(String written) {
        String name = spelling.computeIfAbsent(Names.key(written), unused -> written);
        unregistered.computeIfAbsent(name, unused -> new ArrayList<>());
        return name;
    }

    /** The entry that the name in a row means. */
    Optional<String> entry(StatedRow row) {
        return Optional.ofNullable(meaning.get(row.text(column)));
    }

    List<Model> unregisteredModels() {
        return entries((name, rows) ->
                new Model(name, firstText(rows, "vendor"), List.of(), List.of(), Optional.empty(), rows.get(0), false));
    }

    List<Benchmark> unregisteredBenchmarks() {
        return entries(ScaleGuess::benchmark);
    }

    private <T> List<T> entries(java.util.function.BiFunction<String, List<StatedRow>, T> make) {
        List<T> entries = new ArrayList<>();
        unregistered.forEach((name, rows) -> entries.add(make.apply(name, rows)));
        return entries;
    }

    private static String firstText(List<StatedRow> rows, String column) {
        Function<StatedRow, String> text = row -> row.text(column);
        return rows.stream()
                .map(text)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What to say of all unregistered names together. */
    List<Problem> summary() {
        List<Problem> notes = new ArrayList<>();
        if (registryEmpty && !unregistered.isEmpty()) {
            Location file = Location.ofFile(
                    unregistered.values().iterator().next().get(0).where().file());
            notes.add(noRegistryCode.at(
                    file,
                    "",
                    "there is no " + this.file + "; names of " + column + "s are used as they stand, "
                            + unregistered.size() + " in all"));
        }
        if (column.equals("benchmark")) {
            for (Benchmark benchmark : unregisteredBenchmarks()) {
                notes.add(ProblemCode.CB315.at(
                        benchmark.stated().at(column),
                        benchmark.name(),
                        "the scale of " + benchmark.name() + " is inferred from its values: "
                                + ScaleGuess.words(benchmark)));
            }
        }
        return notes;
    }
}
