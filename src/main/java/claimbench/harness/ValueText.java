package claimbench.harness;

import claimbench.catalogue.Benchmark;
import claimbench.claim.ClaimedValue;
import claimbench.claim.ClaimedValue.Feature;
import claimbench.claim.ClaimedValue.Withheld;
import claimbench.claim.Unit;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.ComparisonMatrix;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Values as pictures, tables and sentences print them: the same everywhere, under every locale. */
public final class ValueText {

    /** A true minus sign, as wide as a plus. */
    public static final String MINUS = "−";

    private static final int MOST_DECIMALS = 2;

    private ValueText() {}

    /** Decimals of a column: as many as its values state, one at least for percent, two at most. */
    public static int decimals(BenchmarkColumn column, ComparisonMatrix matrix) {
        int least = column.benchmark().scale().unit() == Unit.PERCENT ? 1 : 0;
        int most = column.benchmark().scale().unit() == Unit.PERCENT ? 1 : MOST_DECIMALS;
        int stated = matrix.models().stream()
                .flatMap(model -> matrix.cell(model, column).consensus().stream())
                .flatMap(consensus -> consensus.number().stream())
                .mapToInt(number -> Math.max(0, number.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        return Math.max(least, Math.min(most, stated));
    }

    /** A number with exactly so many decimals, commas between thousands from 10,000 on. */
    public static String number(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        String digits = grouped(rounded.abs());
        return rounded.signum() < 0 ? MINUS + digits : digits;
    }

    /** As {@link #number}, with a plus sign where it is due. */
    public static String signed(BigDecimal value, int decimals) {
        String text = number(value, decimals);
        return value.setScale(decimals, RoundingMode.HALF_UP).signum() > 0 ? "+" + text : text;
    }

    /** A number as it is, but for final zeros behind the point of a long one. */
    public static String number(BigDecimal value) {
        return number(value, Math.max(0, value.scale()));
    }

    /** A value with its unit, as it is: {@code 76.4 %}, {@code 120 min}, {@code yes}. */
    public static String withUnit(ClaimedValue value) {
        if (value instanceof Feature feature) {
            return feature.answer().word();
        }
        if (value instanceof Withheld) {
            return "withheld";
        }
        String unit = unit(value.unit());
        String number = number(value.number().orElseThrow());
        return unit.isEmpty() ? number : number + " " + unit;
    }

    /** The unit as it stands behind a number. */
    public static String unit(Unit unit) {
        return switch (unit) {
            case PERCENT -> "%";
            case FRACTION, COUNT, INDEX -> "";
            case MINUTES -> "min";
            case SECONDS -> "s";
            case HOURS -> "h";
            case ELO -> "Elo";
            case TIMES -> "times";
            case USD -> "USD";
            case CNY -> "CNY";
            case USD_PER_MILLION_TOKENS -> "USD per 1M tokens";
            case CNY_PER_MILLION_TOKENS -> "CNY per 1M tokens";
            default -> unit.text();
        };
    }

    /** What is measured, in which unit, and which way is better: {@code accuracy, %, higher is better}. */
    public static String measure(Benchmark benchmark) {
        String metric = benchmark.stated().text("metric");
        String unit = benchmark.scale().unit() == Unit.PERCENT
                ? "%"
                : benchmark.scale().unit().text();
        String direction =
                switch (benchmark.scale().better()) {
                    case HIGHER -> ", higher is better";
                    case LOWER -> ", lower is better";
                    case NONE -> "";
                };
        return (metric.isEmpty() ? "" : metric + ", ") + unit + direction;
    }

    private static String grouped(BigDecimal value) {
        String plain = value.toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        if (end <= 4) {
            return plain;
        }
        StringBuilder out = new StringBuilder(plain);
        for (int at = end - 3; at > 0; at -= 3) {
            out.insert(at, ',');
        }
        return out.toString();
    }
}
