package claimbench.cli;

import claimbench.audit.GapPair;
import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.claim.Unit;
import claimbench.harness.ValueText;
import claimbench.stats.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers of gaps as people read them. */
final class GapWords {

    /** Where there is no number. */
    static final String NONE = "–";

    static final String POINTS = "percentage points";

    private static final int MOST_DECIMALS = 2;

    private GapWords() {}

    static String signed(double points) {
        return Double.isNaN(points) ? NONE : ValueText.signed(BigDecimal.valueOf(points), 1);
    }

    static String plain(double points) {
        return Double.isNaN(points) ? NONE : ValueText.number(BigDecimal.valueOf(points), 1);
    }

    /** {@code +0.2 to +1.1}. */
    static String range(Interval interval) {
        return Double.isNaN(interval.low()) ? NONE : signed(interval.low()) + " to " + signed(interval.high());
    }

    /** {@code 0.6 percentage points more}. */
    static String moreOrLess(double points) {
        String size = plain(Math.abs(points));
        if (size.equals("0.0")) {
            return "0.0 " + POINTS + " more";
        }
        return size + " " + POINTS + (points > 0 ? " more" : " less");
    }

    static String p(double p) {
        if (Double.isNaN(p)) {
            return NONE;
        }
        return p < 0.001 ? "< 0.001" : String.format(Locale.ROOT, p < 0.1 ? "%.3f" : "%.2f", p);
    }

    static String percent(long part, long whole) {
        return whole == 0 ? NONE : Math.round(100.0 * part / whole) + " %";
    }

    static String vendor(String name) {
        return name.isEmpty() ? "vendor not known" : name;
    }

    /** {@code 76.4 % ○ C-7F3K2Q}. */
    static String marked(Claim claim) {
        return ValueText.withUnit(claim.value()) + " " + claim.provenance().mark() + " " + claim.id();
    }

    static String withUnit(BigDecimal value, Unit unit) {
        String symbol = ValueText.unit(unit);
        return ValueText.number(value) + (symbol.isEmpty() ? "" : " " + symbol);
    }

    /** The gap with its unit; shares in percentage points. */
    static String gap(GapPair pair) {
        return difference(pair.gap(), pair.benchmark());
    }

    static String difference(BigDecimal difference, Benchmark benchmark) {
        Unit unit = benchmark.scale().unit();
        String number = ValueText.signed(difference, Math.max(0, Math.min(MOST_DECIMALS, difference.scale())));
        return switch (unit) {
            case PERCENT -> number + " pp";
            case FRACTION -> ValueText.signed(difference, Math.max(0, Math.min(MOST_DECIMALS + 2, difference.scale())));
            case COUNT, INDEX -> number;
            default -> number + " " + ValueText.unit(unit);
        };
    }

    /** Where the vendor's value lies, with the interval in the unit of the benchmark. */
    static String position(GapPair pair) {
        return pair.interval()
                .map(interval -> pair.position().word() + " " + bound(interval.low(), pair) + " to "
                        + bound(interval.high(), pair))
                .orElse("interval not known");
    }

    private static String bound(double bound, GapPair pair) {
        int decimals = pair.benchmark().scale().unit() == Unit.FRACTION ? 3 : 1;
        return ValueText.number(BigDecimal.valueOf(bound).setScale(decimals, RoundingMode.HALF_UP), decimals);
    }
}
