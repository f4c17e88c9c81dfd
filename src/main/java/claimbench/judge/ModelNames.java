package claimbench.judge;

import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Model;
import claimbench.catalogue.Names;
import claimbench.catalogue.Resolution;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Models, by the words that people have for them: {@code Alibaba's Qwen 3.5 model}. */
final class ModelNames {

    private static final int SHORTEST_NAME = 4;
    private static final Set<String> PREDECESSOR = Set.of(
            "predecessor",
            "its predecessor",
            "predecessors",
            "its predecessors",
            "previous model",
            "its previous model",
            "earlier model",
            "its earlier model");

    private final Catalogue catalogue;
    private final Names names;

    ModelNames(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.names = catalogue.modelNames();
    }

    static boolean isPredecessor(Words words) {
        return PREDECESSOR.contains(words.text().toLowerCase(Locale.ROOT));
    }

    /** The model that is meant. */
    String find(Words words) {
        Resolution resolution = names.resolveTyped(words.text());
        return resolution.match(
                found -> found.name(),
                ambiguous -> {
                    throw new Misread(new Reading.Ambiguous(words.text(), ambiguous.candidates()));
                },
                unknown -> withoutFrame(words).orElseThrow(() -> unknown(words, unknown.similar())));
    }

    /** The model if the words name one, in whatever way. */
    Optional<String> maybe(Words words) {
        try {
            return words.isEmpty() ? Optional.empty() : Optional.of(find(words));
        } catch (Misread noModel) {
            if (noModel.reading() instanceof Reading.Ambiguous) {
                throw noModel;
            }
            return Optional.empty();
        }
    }

    private Optional<String> withoutFrame(Words words) {
        int last = words.size() - 1;
        if (last > 0 && Set.of("model", "itself").contains(words.at(last))) {
            return Optional.of(find(words.to(last)));
        }
        if (last < 1) {
            return Optional.empty();
        }
        String vendor = words.list().get(0).replaceAll("['’]s$", "");
        return catalogue
                .vendorNames()
                .resolve(vendor)
                .match(
                        found -> Optional.of(found.name()),
                        ambiguous -> Optional.<String>empty(),
                        unknown -> Optional.<String>empty())
                .flatMap(maker -> Optional.of(find(words.from(1)))
                        .filter(model -> catalogue.model(model).vendor().equals(maker)));
    }

    private Misread unknown(Words words, List<String> similar) {
        List<String> near = similar.isEmpty() ? inside(words) : similar;
        return new Misread(new Reading.Unknown("model", words.text(), near));
    }

    /** Models whose names stand somewhere in the words. */
    private List<String> inside(Words words) {
        String all = Names.key(words.text());
        return catalogue.models().stream()
                .filter(model -> spellings(model)
                        .map(Names::key)
                        .anyMatch(key -> key.length() >= SHORTEST_NAME && all.contains(key)))
                .map(Model::name)
                .limit(3)
                .toList();
    }

    private static Stream<String> spellings(Model model) {
        return Stream.concat(Stream.of(model.name()), model.aliases().stream());
    }
}
