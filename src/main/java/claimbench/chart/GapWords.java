package claimbench.chart;

import claimbench.audit.Agreement;
import claimbench.audit.GapPair;
import claimbench.audit.GapPair.Position;
import claimbench.audit.GapSummary;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.Claim;
import claimbench.claim.Unit;
import claimbench.harness.ValueText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all pictures of gaps say in the same words. */
final class GapWords {

    static final String NO_VERDICT = "A gap is a question to ask, not an error found.";

    private GapWords() {}

    static String conditions(Agreement agreement) {
        return switch (agreement) {
            case MATCH -> "conditions match";
            case UNSTATED -> "a condition unstated";
            case DIFFER -> "conditions differ";
        };
    }

    static String when(Agreement agreement) {
        return switch (agreement) {
            case MATCH -> "where conditions match";
            case UNSTATED -> "where a condition is unstated";
            case DIFFER -> "where conditions differ";
        };
    }

    static String position(Position position) {
        return switch (position) {
            case INSIDE -> "inside the interval";
            case BEYOND -> "better than the interval";
            case SHORT -> "worse than the interval";
            case UNKNOWN -> "interval not known";
        };
    }

    /** The benchmark, and whether lower values are better on it. */
    static String benchmark(GapPair pair) {
        boolean lower = pair.benchmark().scale().better() == Better.LOWER;
        return pair.benchmark().name() + (lower ? " (lower is better)" : "");
    }

    /** A value of the pair's benchmark, which is a share, in percent. */
    static BigDecimal percent(GapPair pair, BigDecimal value) {
        return pair.benchmark().scale().unit() == Unit.FRACTION ? value.movePointRight(2) : value;
    }

    static BigDecimal points(GapPair pair) {
        return percent(pair, pair.gap());
    }

    static String signed(double points) {
        return ValueText.signed(BigDecimal.valueOf(points), 1);
    }

    /** For a data table. */
    static String exact(double number) {
        return BigDecimal.valueOf(number)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static long count(List<GapPair> pairs, Position position) {
        return pairs.stream().filter(pair -> pair.position() == position).count();
    }

    /**
     * How many values lie inside and how many do not, of those whose interval is known; the median where none is.
     *
     * @param pairs at least one, all of one state of the conditions
     * @param whose {@code "vendors"}
     */
    static String finding(List<GapPair> pairs, String whose) {
        String when = when(pairs.get(0).agreement());
        long known = pairs.size() - count(pairs, Position.UNKNOWN);
        if (known == 0) {
            return "Values of " + whose + " lie by a median of "
                    + signed(new GapSummary(pairs).points().median()) + " points from the independent ones " + when
                    + ", intervals not known";
        }
        long inside = count(pairs, Position.INSIDE);
        String outside = Stream.of(
                        are(count(pairs, Position.BEYOND), "better than it allows"),
                        are(count(pairs, Position.SHORT), "worse"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return (inside == 0 ? "None" : inside) + " of " + known + " values of " + whose
                + (inside == 1 ? " lies" : " lie") + " inside the independent interval " + when
                + (outside.isEmpty() ? "" : "; " + outside);
    }

    private static String are(long count, String what) {
        return count == 0 ? "" : count + (count == 1 ? " is " : " are ") + what;
    }

    static String intervals(List<GapPair> pairs) {
        long unknown = count(pairs, Position.UNKNOWN);
        return "Intervals are 95 %, of the value measured, and cover the sampling of test items only"
                + (unknown == 0 ? "" : "; for " + unknown + " of " + pairs.size() + " pairs none is known") + ".";
    }

    /** Claims on both sides of the pairs. */
    static List<Claim> claims(List<GapPair> pairs) {
        return pairs.stream()
                .flatMap(pair -> Stream.concat(Stream.of(pair.claimed()), pair.measurements().stream()))
                .distinct()
                .toList();
    }

    static Key key(String label, Item.Tile.Look look) {
        return new Key(label, 9, (g, x, middle) -> Item.Tile.paint(g, x + 4.5, middle, Theme.MARK, look));
    }

    static Item.Tile.Look look(GapPair pair) {
        return switch (pair.position()) {
            case INSIDE -> Item.Tile.Look.FILLED;
            case BEYOND, SHORT -> Item.Tile.Look.HOLLOW;
            case UNKNOWN -> Item.Tile.Look.OPEN;
        };
    }
}
