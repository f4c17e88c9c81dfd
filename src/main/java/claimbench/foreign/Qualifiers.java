package claimbench.foreign;

import claimbench.claim.ConditionKey;
import claimbench.claim.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a table says beside a name: conditions, a unit, and words that are kept as they are.
 *
 * @param conditions in the words of the vocabulary
 * @param metrics words that name the measure
 * @param unknown words that mean nothing known
 * @param contradicted keys that were given two values
 */
record Qualifiers(
        Map<ConditionKey, String> conditions,
        Optional<Unit> unit,
        List<String> metrics,
        List<String> unknown,
        List<ConditionKey> contradicted) {

    static final Qualifiers NONE = new Qualifiers(Map.of(), Optional.empty(), List.of(), List.of(), List.of());

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[()\\[\\]{},;:|]\\s*|\\s+[-–—·]\\s+");
    private static final Pattern METRIC = Pattern.compile(
            "(?i)em|f1|item-f1|acc\\.?|accuracy|score|scores|overall|avg\\.?|average|mean|m-avg|rating|percentile|"
                    + "resolved|success rate|win rate|(?:zero|\\d+)-?\\s?shots?|cot|\\d+-shot cot|strict|loose|prompt strict|"
                    + "higher is better|lower is better|↑|↓");
    private static final Map<String, Unit> UNITS = Map.of(
            "%", Unit.PERCENT,
            "percent", Unit.PERCENT,
            "$", Unit.USD,
            "usd", Unit.USD,
            "elo", Unit.ELO,
            "points", Unit.POINTS);

    Qualifiers {
        conditions = Collections.unmodifiableMap(new TreeMap<>(conditions));
        metrics = List.copyOf(metrics);
        unknown = List.copyOf(unknown);
        contradicted = List.copyOf(contradicted);
    }

    /** Reads the words beside a name of that kind. */
    static Qualifiers read(String text, Subject about) {
        Qualifiers read = NONE;
        for (String segment : SEPARATOR.split(text, -1)) {
            if (!segment.isBlank()) {
                read = read.and(segment(segment.strip(), about));
            }
        }
        return read;
    }

    private static Qualifiers segment(String segment, Subject about) {
        return phrase(segment, about)
                .or(() -> phrases(segment, about))
                .orElse(new Qualifiers(Map.of(), Optional.empty(), List.of(), List.of(segment), List.of()));
    }

    private static Optional<Qualifiers> phrase(String text, Subject about) {
        Map<ConditionKey, String> conditions = Phrase.read(text, about);
        Optional<Unit> unit = Optional.ofNullable(UNITS.get(text.toLowerCase(Locale.ROOT)));
        boolean metric = METRIC.matcher(text).matches();
        return conditions.isEmpty() && unit.isEmpty() && !metric
                ? Optional.empty()
                : Optional.of(
                        new Qualifiers(conditions, unit, metric ? List.of(text) : List.of(), List.of(), List.of()));
    }

    /** Phrases with nothing but a blank between them, such as {@code Thinking high effort}. */
    private static Optional<Qualifiers> phrases(String segment, Subject about) {
        for (int blank = segment.lastIndexOf(' '); blank > 0; blank = segment.lastIndexOf(' ', blank - 1)) {
            Optional<Qualifiers> first = phrase(segment.substring(0, blank), about);
            if (first.isPresent()) {
                Qualifiers rest = segment(segment.substring(blank + 1), about);
                return rest.isUnderstood() ? Optional.of(first.get().and(rest)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Both together; keys to which they give different values are contradicted. */
    Qualifiers and(Qualifiers other) {
        Map<ConditionKey, String> all = new TreeMap<>(conditions);
        List<ConditionKey> clashes = concat(contradicted, other.contradicted);
        other.conditions.forEach((key, value) -> {
            String before = all.putIfAbsent(key, value);
            if (before != null && !before.equals(value)) {
                clashes.add(key);
            }
        });
        return new Qualifiers(
                all, unit.or(other::unit), concat(metrics, other.metrics), concat(unknown, other.unknown), clashes);
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** True if something was said and every word of it is understood. */
    boolean isUnderstood() {
        return unknown.isEmpty() && !(conditions.isEmpty() && unit.isEmpty() && metrics.isEmpty());
    }

    /** What is no condition, for the note of a claim. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        metrics.forEach(metric -> remarks.add("metric: " + metric));
        unknown.forEach(word -> remarks.add("printed: " + word));
        return remarks;
    }
}
