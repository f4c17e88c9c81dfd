package claimbench.judge;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Catalogue;
import claimbench.claim.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Limits and features of the registry, by the words of their names and of what they measure. */
final class StatedThings {

    /** What a verb says of a thing beside its own name. */
    private static final Map<String, String> HINTS = Map.ofEntries(
            Map.entry("accept", "input"),
            Map.entry("handle", "input"),
            Map.entry("analyse", "input"),
            Map.entry("analyze", "input"),
            Map.entry("process", "input"),
            Map.entry("take", "input"),
            Map.entry("read", "input"),
            Map.entry("see", "input"),
            Map.entry("watch", "input"),
            Map.entry("understand", "understand"),
            Map.entry("interpret", "understand"),
            Map.entry("generate", "output"),
            Map.entry("produce", "output"),
            Map.entry("output", "output"),
            Map.entry("make", "output"),
            Map.entry("cost", "price"),
            Map.entry("speak", "language"));

    private static final Set<String> STOP_WORDS = Set.of(
            "a", "an", "of", "in", "on", "at", "for", "to", "up", "with", "per", "its", "it", "long", "be", "is", "as",
            "and", "can", "support", "has", "have", "allow", "offer", "maximum", "prompt", "length", ",", "one");

    private static final int BY_NAME = 4;
    private static final int BY_ALIAS = 3;
    private static final int BY_MEASURE = 1;

    private final Catalogue catalogue;

    StatedThings(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The limit that is meant; empty if nothing with such a unit has these words. */
    Optional<Benchmark> limit(Words verb, Words words, Unit unit) {
        return best(
                verb,
                words,
                list(Benchmark.Kind.LIMIT).stream()
                        .filter(benchmark -> unit.convertsTo(benchmark.scale().unit()))
                        .toList());
    }

    /** The feature that is meant; empty if none has these words. */
    Optional<Benchmark> feature(Words verb, Words words) {
        Optional<Benchmark> named = catalogue
                .benchmarkNames()
                .resolve(words.text())
                .match(
                        found -> Optional.of(found.name()),
                        ambiguous -> Optional.<String>empty(),
                        unknown -> Optional.<String>empty())
                .map(catalogue::benchmark)
                .filter(benchmark -> benchmark.kind() == Benchmark.Kind.FEATURE);
        return named.isPresent() || words.isEmpty() ? named : best(verb, words, list(Benchmark.Kind.FEATURE));
    }

    /** Limits and features that share a word with the text, most shared words first. */
    List<String> near(Words words) {
        List<String> content = content(words);
        return catalogue.benchmarks().stream()
                .filter(benchmark -> !benchmark.isScore())
                .filter(benchmark -> content.stream().anyMatch(stems(benchmark.name())::contains))
                .map(Benchmark::name)
                .limit(4)
                .toList();
    }

    private List<Benchmark> list(Benchmark.Kind kind) {
        return catalogue.benchmarks().stream()
                .filter(benchmark -> benchmark.kind() == kind)
                .toList();
    }

    private record Fit(Benchmark benchmark, double score) {}

    private static Optional<Benchmark> best(Words verb, Words words, List<Benchmark> among) {
        List<String> content = content(words);
        Set<String> hints = hints(verb.and(words));
        List<Fit> fits = among.stream()
                .filter(benchmark -> content.stream().allMatch(word -> weight(word, benchmark) > 0))
                .map(benchmark -> new Fit(benchmark, score(content, hints, benchmark)))
                .sorted(Comparator.comparingDouble(Fit::score).reversed())
                .toList();
        if (fits.isEmpty() || (content.isEmpty() && fits.get(0).score() <= 0 && fits.size() > 1)) {
            return Optional.empty();
        }
        List<Fit> equal =
                fits.stream().filter(fit -> fit.score() == fits.get(0).score()).toList();
        if (equal.size() > 1) {
            throw new Misread(new Reading.Ambiguous(
                    verb.and(words).text(),
                    equal.stream().map(fit -> fit.benchmark().name()).toList()));
        }
        return Optional.of(fits.get(0).benchmark());
    }

    private static double score(List<String> content, Set<String> hints, Benchmark benchmark) {
        double score =
                content.stream().mapToInt(word -> weight(word, benchmark)).sum();
        score += hints.stream()
                .filter(hint -> !content.contains(hint))
                .mapToInt(hint -> weight(hint, benchmark))
                .sum();
        Set<String> all = new LinkedHashSet<>(stems(benchmark.name()));
        all.addAll(stems(benchmark.measures()));
        return score == 0 ? 0 : score + 1.0 / (1 + all.size());
    }

    private static int weight(String word, Benchmark benchmark) {
        if (stems(benchmark.name()).contains(word)) {
            return BY_NAME;
        }
        if (benchmark.aliases().stream().anyMatch(alias -> stems(alias).contains(word))) {
            return BY_ALIAS;
        }
        return stems(benchmark.measures()).contains(word) ? BY_MEASURE : 0;
    }

    private static List<String> content(Words words) {
        return words.list().stream()
                .flatMap(word -> stems(word).stream())
                .filter(stem -> !STOP_WORDS.contains(stem) && !HINTS.containsKey(stem))
                .distinct()
                .toList();
    }

    private static Set<String> hints(Words words) {
        Set<String> hints = new LinkedHashSet<>();
        words.list()
                .forEach(word -> stems(word)
                        .forEach(stem -> Optional.ofNullable(HINTS.get(stem)).ifPresent(hints::add)));
        return hints;
    }

    /** The words of a text without their endings. */
    private static Set<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}%]+", -1)) {
            if (!word.isEmpty()) {
                stems.add(stem(word));
            }
        }
        return new LinkedHashSet<>(stems);
    }

    private static String stem(String word) {
        for (String ending : List.of("ing", "ed", "ses", "s")) {
            int rest = word.length() - ending.length();
            if (word.endsWith(ending) && rest > 3) {
                return ending.equals("ses") ? word.substring(0, rest + 2) : word.substring(0, rest);
            }
        }
        return word;
    }
}
