package claimbench.report;

import claimbench.catalogue.Benchmark;
import claimbench.claim.Unit;
import claimbench.compare.Setting;
import claimbench.document.Language;
import claimbench.harness.ValueText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers, lists and conditions in words of a language. */
record Words(Language language) {

    private static final int MOST_WORDS = 25;

    static String count(long number) {
        return ValueText.number(BigDecimal.valueOf(number), 0);
    }

    /** {@code a, b and c}. */
    String and(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : language.text("list.and", commas(parts.subList(0, last)), parts.get(last));
    }

    String sentences(List<String> sentences) {
        return joined("list.sentences", sentences);
    }

    /** What is known of one thing. */
    String facts(List<String> facts) {
        return joined("list.facts", facts);
    }

    /** {@code a; b; c}. */
    String semicolons(List<String> parts) {
        return joined("list.semicolon", parts);
    }

    private String joined(String key, List<String> parts) {
        return parts.stream()
                .reduce((list, next) -> language.text(key, list, next))
                .orElse("");
    }

    /** A name as it stands inside a sentence. */
    String inside(String name) {
        return language == Language.EN ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** {@code a, b, c}. */
    String commas(List<String> parts) {
        return joined("list.comma", parts);
    }

    /** At most so many names, and how many more there are. */
    String list(List<String> names, int most) {
        return names.size() <= most
                ? and(names)
                : language.text("list.more", commas(names.subList(0, most)), names.size() - most);
    }

    /** The first words of a text; "…" where more follow. */
    static String first(String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        return words.size() <= MOST_WORDS ? text : String.join(" ", words.subList(0, MOST_WORDS)) + " …";
    }

    /** The text with its first letter in capitals. */
    static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int rest = text.offsetByCodePoints(0, 1);
        return text.substring(0, rest).toUpperCase(Locale.ROOT) + text.substring(rest);
    }

    /** A share in whole percent. */
    static String percent(double share) {
        return ValueText.number(BigDecimal.valueOf(100 * share), 0) + " %";
    }

    /** A value of the benchmark with its unit. */
    static String value(BigDecimal number, int decimals, Benchmark benchmark) {
        return withUnit(
                ValueText.number(number, decimals),
                ValueText.unit(benchmark.scale().unit()));
    }

    /** A difference of two values with its unit; of percentages, in points. */
    String gap(BigDecimal gap, int decimals, Benchmark benchmark) {
        String unit = benchmark.scale().unit() == Unit.PERCENT
                ? language.text("points")
                : ValueText.unit(benchmark.scale().unit());
        return withUnit(ValueText.number(gap, decimals), unit);
    }

    private static String withUnit(String number, String unit) {
        return unit.isEmpty() ? number : number + " " + unit;
    }

    /** The conditions in which a setting is not the other: {@code harness=OpenHands, mode not stated}. */
    String difference(Setting setting, Setting other) {
        List<String> different = new ArrayList<>();
        for (int at = 0; at < setting.conditions().size(); at++) {
            Setting.Condition condition = setting.conditions().get(at);
            if (!condition.equals(other.conditions().get(at))) {
                different.add(words(condition));
            }
        }
        return String.join(", ", different);
    }

    /** All compared conditions, stated or not; empty if nothing is compared on. */
    String whole(Setting setting) {
        return setting.conditions().stream().map(this::words).collect(Collectors.joining(", "));
    }

    private String words(Setting.Condition condition) {
        return condition.value().isPresent() ? condition.toString() : language.text("not-stated", condition.key());
    }

    /** {@code tools with against without}: a condition on two sides. */
    String against(String condition, String one, String other) {
        return language.text("against", condition, one, other);
    }

    /** The conditions that a setting states; empty if none. */
    static String stated(Setting setting) {
        return setting.conditions().stream()
                .filter(condition -> condition.value().isPresent())
                .map(Setting.Condition::toString)
                .collect(Collectors.joining(", "));
    }
}
