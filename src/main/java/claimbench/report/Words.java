package claimbench.report;

import claimbench.catalogue.Benchmark;
import claimbench.claim.Unit;
import claimbench.compare.Setting;
import claimbench.harness.ValueText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers, lists and conditions in words. */
final class Words {

    private static final int MOST_WORDS = 25;

    private Words() {}

    static String count(long number) {
        return ValueText.number(BigDecimal.valueOf(number), 0);
    }

    /** {@code 1 model}, {@code 2 models}. */
    static String count(long number, String one) {
        return count(number, one, one + "s");
    }

    static String count(long number, String one, String several) {
        return count(number) + " " + (number == 1 ? one : several);
    }

    /** {@code a, b and c}. */
    static String and(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** At most so many names, and how many more there are. */
    static String list(List<String> names, int most) {
        if (names.size() <= most) {
            return and(names);
        }
        return String.join(", ", names.subList(0, most)) + " and " + count(names.size() - most) + " more";
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
    static String gap(BigDecimal gap, int decimals, Benchmark benchmark) {
        String unit = benchmark.scale().unit() == Unit.PERCENT
                ? "points"
                : ValueText.unit(benchmark.scale().unit());
        return withUnit(ValueText.number(gap, decimals), unit);
    }

    private static String withUnit(String number, String unit) {
        return unit.isEmpty() ? number : number + " " + unit;
    }

    /** The conditions in which a setting is not the other: {@code harness=OpenHands, mode not stated}. */
    static String difference(Setting setting, Setting other) {
        List<String> different = new ArrayList<>();
        for (int at = 0; at < setting.conditions().size(); at++) {
            Setting.Condition condition = setting.conditions().get(at);
            if (!condition.equals(other.conditions().get(at))) {
                different.add(condition.toString());
            }
        }
        return String.join(", ", different);
    }

    /** The conditions that a setting states; empty if none. */
    static String stated(Setting setting) {
        return setting.conditions().stream()
                .filter(condition -> condition.value().isPresent())
                .map(Setting.Condition::toString)
                .collect(Collectors.joining(", "));
    }
}
