package claimbench.judge;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Capability;
import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Names;
import claimbench.catalogue.Resolution;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Benchmarks and capabilities, by the words that people have for them. */
final class TopicNames {

    /** Other words for capabilities, beside their names. */
    private static final Map<String, List<String>> OTHER_WORDS = Map.ofEntries(
            Map.entry("Reasoning", List.of("logical reasoning", "logic", "science", "scientific reasoning")),
            Map.entry("Math", List.of("mathematics", "maths", "mathematical reasoning", "数学")),
            Map.entry(
                    "Code",
                    List.of("coding", "programming", "software", "software engineering", "writing code", "编程", "代码")),
            Map.entry("Long video", List.of("long videos", "long-form video", "long video understanding")),
            Map.entry("Agent tasks", List.of("agentic", "agents", "agent", "agentic tasks", "agentic work")),
            Map.entry("Vision", List.of("images", "image understanding", "visual understanding")),
            Map.entry("Instruction following", List.of("following instructions", "instructions")),
            Map.entry("Multilingual", List.of("languages", "other languages", "multilingual tasks")),
            Map.entry("Long context", List.of("long texts", "long documents")),
            Map.entry("Factuality", List.of("facts", "truthfulness")),
            Map.entry("Video", List.of("videos", "video understanding")));

    private static final Set<String> NOISE_WORDS =
            Set.of("tasks", "task", "benchmarks", "benchmark", "tests", "test", "capability", "capabilities");

    private final Catalogue catalogue;
    private final Names benchmarks;
    private final Names capabilities;

    TopicNames(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.benchmarks = catalogue.benchmarkNames();
        this.capabilities = catalogue.capabilityNames();
    }

    /** All topics of a list; the core capabilities for no words. */
    List<Topic> list(Words words) {
        if (words.isEmpty()) {
            return core();
        }
        Optional<Topic> whole = find(words);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<Words> parts = split(words);
        if (parts.size() == 1) {
            return List.of(typed(words));
        }
        Set<Topic> topics = new LinkedHashSet<>();
        parts.forEach(part -> topics.addAll(list(part)));
        return List.copyOf(topics);
    }

    private List<Topic> core() {
        List<Capability> core =
                catalogue.capabilities().stream().filter(Capability::isCore).toList();
        return (core.isEmpty() ? List.copyOf(catalogue.capabilities()) : core)
                .stream().map(capability -> Topic.capability(capability.name())).toList();
    }

    /** Splits at commas and "and"; a text without them is one part. */
    private static List<Words> split(Words words) {
        List<Words> parts = new ArrayList<>();
        int start = 0;
        for (int place = 0; place <= words.size(); place++) {
            boolean cut = place == words.size() || Set.of(",", "and", "&").contains(words.at(place));
            if (cut && place > start) {
                parts.add(words.between(start, place));
            }
            start = cut ? place + 1 : start;
        }
        return parts.isEmpty() ? List.of(words) : parts;
    }

    /** The topic of exactly these words, as a file would have them. */
    Optional<Topic> find(Words words) {
        String text = words.text();
        return found(benchmarks.resolve(text))
                .filter(name -> catalogue.benchmark(name).isScore())
                .map(Topic::benchmark)
                .or(() -> found(capabilities.resolve(text)).map(Topic::capability))
                .or(() -> byOtherWords(text))
                .or(() -> withoutNoise(words).flatMap(this::find));
    }

    private Optional<Topic> byOtherWords(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return OTHER_WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(wanted))
                .flatMap(entry -> found(capabilities.resolve(entry.getKey())).stream())
                .map(Topic::capability)
                .findFirst();
    }

    private static Optional<Words> withoutNoise(Words words) {
        int last = words.size() - 1;
        return last > 0 && NOISE_WORDS.contains(words.at(last)) ? Optional.of(words.to(last)) : Optional.empty();
    }

    /** The topic that a user can mean by the beginning of its name. */
    private Topic typed(Words words) {
        String text = words.text();
        Resolution capability = capabilities.resolveTyped(text);
        Resolution benchmark = benchmarks.resolveTyped(text);
        List<String> candidates = new ArrayList<>(candidates(capability));
        candidates(benchmark).stream()
                .filter(name -> catalogue.benchmark(name).isScore())
                .forEach(candidates::add);
        if (candidates.size() > 1) {
            throw new Misread(new Reading.Ambiguous(text, candidates));
        }
        if (candidates.isEmpty()) {
            Optional<Benchmark> stated = found(benchmarks.resolve(text)).map(catalogue::benchmark);
            if (stated.isPresent()) {
                throw Misread.unclear(stated.get().name() + " is a stated "
                        + stated.get().kind().word()
                        + ", not a test; say what it is, such as \"… accepts 60 minutes of video\"");
            }
            List<String> similar = new ArrayList<>(similar(capability));
            similar.addAll(similar(benchmark));
            throw new Misread(new Reading.Unknown("benchmark or capability", text, similar));
        }
        String name = candidates.get(0);
        return candidates(capability).isEmpty() ? Topic.benchmark(name) : Topic.capability(name);
    }

    private static Optional<String> found(Resolution resolution) {
        return resolution.match(
                found -> Optional.of(found.name()), ambiguous -> Optional.empty(), unknown -> Optional.empty());
    }

    private static List<String> candidates(Resolution resolution) {
        return resolution.match(
                found -> List.of(found.name()), ambiguous -> ambiguous.candidates(), unknown -> List.of());
    }

    private static List<String> similar(Resolution resolution) {
        return resolution.match(found -> List.of(), ambiguous -> List.of(), unknown -> unknown.similar());
    }
}
