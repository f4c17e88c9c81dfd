package claimbench.chart;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names that are not broken where lines are.
 *
 * @param spaced those with a space in them, a name that contains another one before it
 */
record WholeNames(List<String> spaced) {

    private static final char NO_BREAK = '\u00a0';

    private static final Pattern NUMBERED = Pattern.compile("(\\p{Lu}[^ ]*) (?=\\d)");

    WholeNames {
        spaced = List.copyOf(spaced);
    }

    static WholeNames of(Collection<String> names) {
        return new WholeNames(names.stream()
                .filter(name -> name.indexOf(' ') > 0)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList());
    }

    /** For layout only: with no-break spaces in the names, and in what is numbered, such as “Part 2”. */
    String bound(String text) {
        String bound = text;
        for (String name : spaced) {
            bound = bound.replace(name, name.replace(' ', NO_BREAK));
        }
        return NUMBERED.matcher(bound).replaceAll("$1" + NO_BREAK);
    }
}
