package claimbench.cli;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Model;
import claimbench.catalogue.Names;
import claimbench.claim.Claim;
import claimbench.claim.ConditionKey;
import claimbench.claim.Source;
import claimbench.claim.Table;
import claimbench.update.Workspace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The guided dialogue: asks for what a claim lacks, one thing after the other. */
final class ClaimQuestions {

    private final Dialogue dialogue;
    private final Workspace workspace;
    private final Catalogue catalogue;
    private final RegistryQuestions questions;

    ClaimQuestions(Dialogue dialogue, Workspace workspace) {
        this.dialogue = dialogue;
        this.workspace = workspace;
        this.catalogue = workspace.checkup().resolved().catalogue();
        this.questions = new RegistryQuestions(dialogue, catalogue);
    }

    void fill(ClaimDraft draft) {
        dialogue.say("Tab completes a name. An empty answer takes what stands in brackets, or leaves the cell empty.");
        model(draft);
        Optional<Benchmark> benchmark = benchmark(draft);
        value(draft, benchmark);
        conditions(draft, benchmark);
        source(draft);
        text(draft, "locator", "Where in the source (table, row and column, page)");
        text(draft, "quote", "The words that are the evidence");
    }

    private void text(ClaimDraft draft, String column, String question) {
        if (!draft.has(column)) {
            draft.put(Table.CLAIMS, column, dialogue.ask(question, List.of(), ""));
        }
    }

    private void model(ClaimDraft draft) {
        if (draft.has("model")) {
            return;
        }
        List<String> names = names(catalogue.models(), Model::name);
        String name = named("Model", names, catalogue.modelNames(), Table.MODELS, draft);
        draft.put(Table.CLAIMS, "model", name);
        if (draft.adds(Table.MODELS)) {
            questions.model(name, (column, text) -> draft.put(Table.MODELS, column, text));
        }
    }

    private Optional<Benchmark> benchmark(ClaimDraft draft) {
        if (!draft.has("benchmark")) {
            List<String> names = names(catalogue.benchmarks(), Benchmark::name);
            String name = named("Benchmark", names, catalogue.benchmarkNames(), Table.BENCHMARKS, draft);
            draft.put(Table.CLAIMS, "benchmark", name);
            if (draft.adds(Table.BENCHMARKS)) {
                questions.benchmark(name, (column, text) -> draft.put(Table.BENCHMARKS, column, text));
            }
        }
        return catalogue.benchmarks().stream()
                .filter(benchmark -> benchmark.name().equals(draft.cell("benchmark")))
                .findFirst();
    }

    private void value(ClaimDraft draft, Optional<Benchmark> benchmark) {
        while (!draft.has("value")) {
            List<String> answers = benchmark.map(Benchmark::kind).equals(Optional.of(Benchmark.Kind.FEATURE))
                    ? List.of("yes", "no", "partly")
                    : List.of();
            draft.put(Table.CLAIMS, "value", dialogue.ask("Value, as printed", answers, ""));
        }
        boolean plainNumber = draft.cell("value").matches("[+-]?[0-9.]+");
        if (!draft.has("unit") && plainNumber) {
            String own = benchmark.map(found -> found.scale().unit().text()).orElse("");
            draft.put(Table.CLAIMS, "unit", dialogue.ask("Unit", RegistryQuestions.units(), own));
        }
    }

    /** The conditions that decide whether values of the benchmark may be compared, each with the values in use. */
    private void conditions(ClaimDraft draft, Optional<Benchmark> benchmark) {
        if (draft.has("conditions")) {
            return;
        }
        List<String> stated = new ArrayList<>();
        benchmark.map(Benchmark::compareOn).orElse(List.of()).forEach(key -> {
            String meaning = ConditionKey.find(key).map(ConditionKey::meaning).orElse("");
            String answer = dialogue.ask(
                    "Condition " + key + " (" + meaning + "; empty if the source does not say)",
                    inUse(benchmark.orElseThrow(), key),
                    "");
            if (!answer.isEmpty()) {
                stated.add(key + "=" + answer);
            }
        });
        List<String> keys = Arrays.stream(ConditionKey.values())
                .map(key -> key.word() + "=")
                .toList();
        String more = dialogue.ask("More conditions (key=value; key=value)", keys, "");
        if (!more.isEmpty()) {
            stated.add(more);
        }
        draft.put(Table.CLAIMS, "conditions", String.join("; ", stated));
    }

    private List<String> inUse(Benchmark benchmark, String key) {
        return workspace.checkup().resolved().claims().stream()
                .filter(claim -> claim.benchmark().equals(benchmark.name()))
                .map(Claim::conditions)
                .flatMap(conditions -> conditions.value(key).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private void source(ClaimDraft draft) {
        if (draft.has("source")) {
            return;
        }
        List<String> ids = names(catalogue.sources(), Source::id);
        String id = dialogue.ask("Source (id, or a new one)", ids, "");
        if (id.isEmpty()) {
            return;
        }
        if (!ids.contains(id) && !isMeant(id, catalogue.sourceNames())) {
            draft.put(Table.SOURCES, "id", id);
            questions.source((column, text) -> draft.put(Table.SOURCES, column, text));
        }
        draft.put(Table.CLAIMS, "source", id);
    }

    /** A name of the registry, or a new one if the person says so. */
    private String named(String what, List<String> candidates, Names names, Table registry, ClaimDraft draft) {
        while (true) {
            String typed = dialogue.ask(what, candidates, "");
            if (!typed.isEmpty() && isMeant(typed, names)) {
                return typed;
            }
            if (!typed.isEmpty() && isNew(typed, names, registry)) {
                draft.put(registry, "name", typed);
                return typed;
            }
        }
    }

    private static boolean isMeant(String typed, Names names) {
        return names.resolveTyped(typed).match(found -> true, ambiguous -> false, unknown -> false);
    }

    private boolean isNew(String typed, Names names, Table registry) {
        String known = names.resolveTyped(typed)
                .match(
                        found -> "",
                        ambiguous -> "It fits " + String.join(", ", ambiguous.candidates()) + ".",
                        unknown -> "It is not in " + registry.fileName() + "." + unknown.hint());
        dialogue.say(known);
        return dialogue.confirms("Add \"" + typed + "\" as new?");
    }

    private static <T> List<String> names(Collection<T> entries, Function<T, String> name) {
        return entries.stream().map(name).toList();
    }
}
