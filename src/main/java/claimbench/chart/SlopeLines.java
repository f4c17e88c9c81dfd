package claimbench.chart;

import claimbench.catalogue.Scale.Better;
import claimbench.claim.Claim;
import claimbench.claim.Unit;
import claimbench.compare.Grade;
import claimbench.harness.ValueText;
import claimbench.score.Noise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a slope draws of all that may be compared: the largest differences in the unit that most have, falls among them
 * at least as often as among all of that unit.
 *
 * @param all in the order of the comparison
 * @param drawn the largest first
 * @param further in the same unit, but not drawn
 * @param otherUnits in another unit, which would need an axis of its own
 */
record SlopeLines(
        List<SlopeChange> all, List<SlopeChange> drawn, List<SlopeChange> further, List<SlopeChange> otherUnits) {

    private static final int MOST_LINES = 10;
    private static final int FALLS = 3;

    static SlopeLines of(List<SlopeChange> all) {
        return of(all, MOST_LINES);
    }

    private static SlopeLines of(List<SlopeChange> all, int most) {
        Unit unit = unit(all);
        List<SlopeChange> same = all.stream()
                .filter(change -> change.unit() == unit)
                .sorted(SlopeChange.LARGEST_FIRST)
                .toList();
        Map<Boolean, List<SlopeChange>> drawn =
                same.stream().collect(Collectors.partitioningBy(largest(same, Math.min(most, same.size()))::contains));
        return new SlopeLines(
                List.copyOf(all),
                drawn.getOrDefault(true, List.of()),
                drawn.getOrDefault(false, List.of()),
                all.stream().filter(change -> change.unit() != unit).toList());
    }

    /** So many; where too few of them are falls, the largest other falls stand in for the smallest of the rest. */
    private static Set<SlopeChange> largest(List<SlopeChange> sorted, int count) {
        Predicate<SlopeChange> falls = change -> change.trend() == Trend.WORSE;
        List<SlopeChange> worse = sorted.stream().filter(falls).toList();
        int share = (count * worse.size() + sorted.size() - 1) / sorted.size();
        int some = Math.min(worse.size(), Math.min(FALLS, count / 2));
        int among = (int) sorted.stream().limit(count).filter(falls).count();
        int drawn = Math.max(among, Math.max(share, some));
        return Stream.concat(
                        worse.stream().limit(drawn),
                        sorted.stream().filter(falls.negate()).limit(count - drawn))
                .collect(Collectors.toSet());
    }

    /** Fewer of the same. */
    SlopeLines atMost(int most) {
        return of(all, most);
    }

    /** How many of each kind are drawn, and how many there are; empty if that is all of the unit. */
    String selection(Trend.Words words) {
        if (further.isEmpty()) {
            return "";
        }
        String kinds = Stream.of(Trend.BETTER, Trend.WORSE, Trend.LEVEL)
                .filter(trend -> !of(trend).isEmpty())
                .map(trend -> {
                    long shown = drawn.stream()
                            .filter(change -> change.trend() == trend)
                            .count();
                    return (shown == 0 ? "none" : shown) + " of " + of(trend).size() + " " + words.of(trend);
                })
                .collect(Collectors.joining(", "));
        return " Drawn: " + drawn.size() + " of " + all.size() + ", the largest of each kind: " + kinds + ".";
    }

    /** The sources of what is drawn, and what the numbers at the values mean. */
    String credits(Material material) {
        List<Claim> claims =
                drawn.stream().flatMap(change -> change.claims().stream()).toList();
        return Credits.of(claims, material.citations())
                + Cited.key(lines(material).stream()
                        .flatMap(line ->
                                Stream.of(line.left().cited(), line.right().cited())));
    }

    private static Unit unit(List<SlopeChange> all) {
        Map<Unit, Long> counts =
                all.stream().collect(Collectors.groupingBy(SlopeChange::unit, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey)
                .orElse(Unit.PERCENT);
    }

    List<SlopeChange> of(Trend trend) {
        return all.stream().filter(change -> change.trend() == trend).toList();
    }

    List<SlopeSpec.Line> lines(Material material) {
        int decimals = drawn.stream()
                .mapToInt(change -> ValueText.decimals(change.column(), material.matrix()))
                .max()
                .orElse(0);
        return drawn.stream()
                .map(change -> change.line(material.citations(), decimals))
                .toList();
    }

    /** What is measured, in which unit and which way is better. */
    String measure() {
        Unit unit = drawn.get(0).unit();
        boolean higher = drawn.stream()
                .allMatch(change -> change.column().benchmark().scale().better() == Better.HIGHER);
        return "Score, " + (unit == Unit.PERCENT ? "%" : unit.text()) + ", higher is better"
                + (higher ? "" : " unless said otherwise") + ".";
    }

    /** Which lines join values of different sources, and how far such a line can be trusted; empty if none does. */
    String daggers() {
        Map<Grade, List<String>> byGrade = drawn.stream()
                .filter(change -> change.grade() != Grade.A)
                .collect(Collectors.groupingBy(
                        SlopeChange::grade, TreeMap::new, Collectors.mapping(SlopeChange::title, Collectors.toList())));
        List<String> parts = new ArrayList<>();
        byGrade.forEach((grade, titles) ->
                parts.add("grade " + grade + " (" + grade.meaning() + "): " + String.join(", ", titles)));
        return parts.isEmpty() ? "" : "† The two values are not from one source: " + String.join("; ", parts) + ".";
    }

    /** How sure differences are; begins with a comma, empty for none. */
    static String strength(List<SlopeChange> changes) {
        List<Noise> noises = changes.stream().map(SlopeChange::noise).toList();
        long beyond = noises.stream().filter(noise -> noise == Noise.BEYOND).count();
        if (noises.isEmpty()) {
            return "";
        }
        if (noises.stream().distinct().count() == 1) {
            boolean all = noises.size() > 1 && noises.get(0) != Noise.UNKNOWN;
            return ", " + (all ? "all " : "") + noises.get(0).words();
        }
        return beyond == 0 ? ", none known to be beyond sampling error" : ", on " + beyond + " beyond sampling error";
    }

    static List<String> titles(List<SlopeChange> changes) {
        return changes.stream().map(SlopeChange::title).toList();
    }
}
