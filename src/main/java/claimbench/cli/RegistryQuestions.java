package claimbench.cli;

import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Model;
import claimbench.claim.Source;
import claimbench.claim.Unit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Asks what the registries are to say of a new model, benchmark or source; empty answers are not told. */
final class RegistryQuestions {

    private final Dialogue dialogue;
    private final Catalogue catalogue;

    RegistryQuestions(Dialogue dialogue, Catalogue catalogue) {
        this.dialogue = dialogue;
        this.catalogue = catalogue;
    }

    void model(String name, BiConsumer<String, String> told) {
        ask("vendor", "Maker of " + name, distinct(catalogue.models().stream().map(Model::vendor)), told);
        ask("released", "Released (such as 2026-02-16)", List.of(), told);
        ask("weights", "Weights, open or closed", List.of("open", "closed"), told);
    }

    void benchmark(String name, BiConsumer<String, String> told) {
        Collection<String> capabilities = catalogue.capabilities().stream()
                .map(capability -> capability.name())
                .toList();
        ask("capability", "Capability that " + name + " belongs to", capabilities, told);
        ask("kind", "Kind: score, limit or feature", List.of("score", "limit", "feature"), told);
        ask("unit", "Unit", units(), told);
        ask("better", "Better: higher or lower", List.of("higher", "lower"), told);
    }

    void source(BiConsumer<String, String> told) {
        List<String> kinds = Arrays.stream(Source.Kind.values())
                .filter(kind -> kind != Source.Kind.UNKNOWN)
                .map(Source.Kind::word)
                .toList();
        ask("title", "Title of the document", List.of(), told);
        ask("publisher", "Publisher", distinct(catalogue.sources().stream().map(Source::publisher)), told);
        ask("kind", "Kind: " + String.join(", ", kinds), kinds, told);
        ask("url", "Address", List.of(), told);
        ask("published", "Published (such as 2026-02-16)", List.of(), told);
    }

    static List<String> units() {
        return Arrays.stream(Unit.values()).map(Unit::text).toList();
    }

    private static List<String> distinct(Stream<String> names) {
        return names.distinct().sorted().toList();
    }

    private void ask(String column, String question, Collection<String> candidates, BiConsumer<String, String> told) {
        String answer = dialogue.ask("  " + question, List.copyOf(candidates), "");
        if (!answer.isEmpty()) {
            told.accept(column, answer);
        }
    }
}
