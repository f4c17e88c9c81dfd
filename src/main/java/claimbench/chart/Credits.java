package claimbench.chart;

import claimbench.claim.Claim;
import claimbench.claim.Source;
import claimbench.harness.Citations;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which sources the values of a picture come from, by their numbers. */
final class Credits {

    static final int MOST_IN_FULL = 6;

    private Credits() {}

    static String of(Collection<Claim> claims, Citations citations) {
        Map<Integer, Source> used = new TreeMap<>();
        int unnamed = 0;
        for (Claim claim : claims) {
            OptionalInt number = citations.number(claim.attribution().source());
            if (number.isPresent()) {
                claim.attribution().source().ifPresent(source -> used.put(number.getAsInt(), source));
            } else {
                unnamed++;
            }
        }
        if (used.isEmpty()) {
            return "Sources: the claims name none.";
        }
        String rest =
                unnamed == 0 ? "" : " " + unnamed + (unnamed == 1 ? " value names" : " values name") + " no source.";
        return "Sources: " + (used.size() > MOST_IN_FULL ? byPublisher(used) : inFull(used)) + "." + rest;
    }

    private static String inFull(Map<Integer, Source> used) {
        return used.entrySet().stream()
                .map(entry -> "[" + entry.getKey() + "] " + inFull(entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String inFull(Source source) {
        String parts = Stream.of(
                        source.publisher(),
                        source.title(),
                        source.known().map(Object::toString).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? source.id() : parts;
    }

    private static String byPublisher(Map<Integer, Source> used) {
        Map<String, String> numbers = new LinkedHashMap<>();
        used.forEach((number, source) -> numbers.merge(publisher(source), "[" + number + "]", String::concat));
        return numbers.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining("; "));
    }

    private static String publisher(Source source) {
        return source.publisher().isEmpty() ? inFull(source) : source.publisher();
    }
}
