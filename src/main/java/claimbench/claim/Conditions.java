package claimbench.claim;

import claimbench.problem.Checked;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The conditions that a source states for a value: key to value, in the order of the vocabulary, unknown keys last.
 * A key that is absent was not stated.
 */
public final class Conditions {

    public static final Conditions NONE = new Conditions(Map.of());

    private static final String THINKING = "thinking";

    private static final Comparator<String> ORDER = Comparator.comparingInt(
                    (String key) -> ConditionKey.find(key).map(Enum::ordinal).orElse(ConditionKey.values().length))
            .thenComparing(Comparator.naturalOrder());

    private final Map<String, String> stated;
    private final String text;

    private Conditions(Map<String, String> stated) {
        TreeMap<String, String> sorted = new TreeMap<>(ORDER);
        sorted.putAll(stated);
        this.stated = Collections.unmodifiableMap(new LinkedHashMap<>(sorted));
        this.text = sorted.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Key to value. */
    public Map<String, String> stated() {
        return stated;
    }

    /** Reads {@code key=value; key=value}. A stated effort implies {@code mode=thinking}. */
    public static Checked<Conditions> parse(String text, Location where) {
        Map<String, String> stated = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (String pair : text.split(";", -1)) {
            if (!pair.isBlank()) {
                readPair(pair.strip(), where, stated, problems);
            }
        }
        if (stated.containsKey("effort") && !stated.get("effort").equals("none")) {
            String mode = stated.putIfAbsent("mode", THINKING);
            if (mode != null && !mode.equals(THINKING)) {
                problems.add(ProblemCode.CB115.at(
                        where, text, "effort=" + stated.get("effort") + " stands beside mode=" + mode));
            }
        }
        return new Checked<>(new Conditions(stated), problems);
    }

    private static void readPair(String pair, Location where, Map<String, String> stated, List<Problem> problems) {
        int equals = pair.indexOf('=');
        if (equals <= 0 || equals == pair.length() - 1) {
            problems.add(ProblemCode.CB110.at(where, pair, "\"" + pair + "\" is not key=value"));
            return;
        }
        String key = pair.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        String value = pair.substring(equals + 1).strip();
        if (ConditionKey.find(key).isEmpty()) {
            problems.add(ProblemCode.CB109.at(where, pair, "the condition \"" + key + "\" is not in the vocabulary"));
        }
        String before = stated.put(key, value);
        if (before != null && !before.equals(value)) {
            problems.add(ProblemCode.CB110.at(where, pair, "\"" + key + "\" is given twice"));
        }
    }

    public Optional<String> value(String key) {
        return Optional.ofNullable(stated.get(key));
    }

    public boolean isEmpty() {
        return stated.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Conditions conditions && text.equals(conditions.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** As written in the files: {@code mode=thinking; effort=high}. */
    @Override
    public String toString() {
        return text;
    }
}
