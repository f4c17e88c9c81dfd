package claimbench.chart;

import claimbench.claim.Claim;
import claimbench.harness.Citations;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a value comes from.
 *
 * @param numbers of the sources as the report has them, such as {@code [3][7]} or {@code [3]+4}; empty if none is
 *     printed at the value
 * @param ids of the sources, for the data table; empty if the claims name none
 */
record Cited(String numbers, String ids) {

    private static final int MOST_NUMBERS = 2;

    static final Cited NOTHING = new Cited("", "");

    /** All numbers of one or two sources; of more the first, and how many there are besides. */
    static Cited of(Collection<Claim> claims, Citations citations) {
        List<String> numbers = claims.stream()
                .flatMap(claim ->
                        citations.number(claim.attribution().source()).stream().boxed())
                .distinct()
                .sorted()
                .map(number -> "[" + number + "]")
                .toList();
        String printed =
                numbers.size() > MOST_NUMBERS ? numbers.get(0) + "+" + (numbers.size() - 1) : String.join("", numbers);
        return new Cited(printed, ids(claims));
    }

    /** What the numbers of many sources mean; nothing if none of these has so many. */
    static String key(Stream<Cited> all) {
        return all.map(Cited::numbers)
                .filter(numbers -> numbers.contains("+"))
                .limit(1)
                .map(numbers -> " " + numbers + ": and " + numbers.substring(numbers.indexOf('+') + 1)
                        + " more sources, in the CSV file.")
                .collect(Collectors.joining());
    }

    static String ids(Collection<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.attribution().sourceId())
                .filter(id -> !id.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** For a value whose number stands once for a whole column. */
    Cited withoutNumbers() {
        return new Cited("", ids);
    }

    /** Behind a text, with a space before it. */
    String after(String text) {
        return numbers.isEmpty() ? text : text + " " + numbers;
    }
}
