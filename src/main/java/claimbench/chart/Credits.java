package claimbench.chart;

import claimbench.claim.Claim;
import claimbench.claim.Source;
import claimbench.harness.Citations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which sources the values of a picture come from, by their numbers: in full where they are few, else by publisher,
 * and of very many those with most values.
 */
final class Credits {

    static final int MOST_IN_FULL = 4;
    private static final int MOST_PUBLISHERS = 12;
    private static final int MOST_NAMED = 6;

    /** A source and how many values rest on it. */
    private record Used(int number, Source source, long values) {}

    private Credits() {}

    static String of(Collection<Claim> claims, Citations citations) {
        return of(claims, citations, MOST_PUBLISHERS);
    }

    /** For a picture that prints no numbers at its values: many publishers are counted, not listed. */
    static String inBrief(Collection<Claim> claims, Citations citations) {
        return of(claims, citations, MOST_NAMED);
    }

    private static String of(Collection<Claim> claims, Citations citations, int mostPublishers) {
        Map<Integer, Used> used = new TreeMap<>();
        int unnamed = 0;
        for (Claim claim : claims) {
            OptionalInt number = citations.number(claim.attribution().source());
            if (number.isPresent()) {
                claim.attribution()
                        .source()
                        .ifPresent(source -> used.merge(
                                number.getAsInt(),
                                new Used(number.getAsInt(), source, 1),
                                (a, b) -> new Used(a.number(), a.source(), a.values() + 1)));
            } else {
                unnamed++;
            }
        }
        if (used.isEmpty()) {
            return "Sources: the claims name none.";
        }
        String rest =
                unnamed == 0 ? "" : " " + unnamed + (unnamed == 1 ? " value names" : " values name") + " no source.";
        List<Used> all = List.copyOf(used.values());
        String words = all.size() > MOST_IN_FULL ? byPublisher(all, mostPublishers) : inFull(all);
        return "Sources: " + words + "." + rest;
    }

    private static String inFull(List<Used> used) {
        return used.stream()
                .map(one -> "[" + one.number() + "] " + inFull(one.source()))
                .collect(Collectors.joining("; "));
    }

    /** Nothing is said twice: many titles begin with the publisher or end with the date. */
    private static String inFull(Source source) {
        String title = source.title();
        String date = source.known().map(Object::toString).orElse("");
        String parts = Stream.of(
                        title.startsWith(source.publisher()) ? "" : source.publisher(),
                        title,
                        title.contains(date) ? "" : date)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? source.id() : parts;
    }

    private static String byPublisher(List<Used> used, int most) {
        Map<String, List<Used>> publishers = new LinkedHashMap<>();
        used.forEach(one -> publishers
                .computeIfAbsent(publisher(one.source()), unused -> new ArrayList<>())
                .add(one));
        List<Map.Entry<String, List<Used>>> named = publishers.entrySet().stream()
                .sorted(Comparator.comparingLong(
                                (Map.Entry<String, List<Used>> publisher) -> publisher.getValue().stream()
                                        .mapToLong(Used::values)
                                        .sum())
                        .reversed()
                        .thenComparing(publisher -> publisher.getValue().get(0).number()))
                .limit(publishers.size() > most ? MOST_NAMED : publishers.size())
                .sorted(Comparator.comparing(
                        publisher -> publisher.getValue().get(0).number()))
                .toList();
        String words = named.stream()
                .map(publisher -> publisher.getKey() + " " + numbers(publisher.getValue()))
                .collect(Collectors.joining("; "));
        int more = used.size()
                - named.stream()
                        .mapToInt(publisher -> publisher.getValue().size())
                        .sum();
        return more == 0 ? words : words + "; and " + more + " more, in the CSV file";
    }

    private static String numbers(List<Used> used) {
        return used.stream().map(one -> "[" + one.number() + "]").collect(Collectors.joining());
    }

    private static String publisher(Source source) {
        return source.publisher().isEmpty() ? inFull(source) : source.publisher();
    }
}
