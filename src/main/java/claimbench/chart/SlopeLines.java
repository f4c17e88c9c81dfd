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
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a slope draws of all that may be compared: the largest differences in the unit that most have.
 *
 * @param all in the order of the comparison
 * @param drawn the largest first
 * @param further in the same unit, but not drawn
 * @param otherUnits in another unit, which would need an axis of its own
 */
record SlopeLines(
        List<SlopeChange> all, List<SlopeChange> drawn, List<SlopeChange> further, List<SlopeChange> otherUnits) {

    private static final int MOST_LINES = 10;

    static SlopeLines of(List<SlopeChange> all) {
        Unit unit = unit(all);
        List<SlopeChange> same = all.stream()
                .filter(change -> change.unit() == unit)
                .sorted(SlopeChange.LARGEST_FIRST)
                .toList();
        int shown = Math.min(MOST_LINES, same.size());
        return new SlopeLines(
                List.copyOf(all),
                same.subList(0, shown),
                same.subList(shown, same.size()),
                all.stream().filter(change -> change.unit() != unit).toList());
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

    List<Claim> claims() {
        return drawn.stream().flatMap(change -> change.claims().stream()).toList();
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
