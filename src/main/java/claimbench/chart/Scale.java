package claimbench.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Round numbers along an axis: where they start, how far apart they are, how many steps there are. */
record Scale(BigDecimal start, BigDecimal step, int steps) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_STEPS = 6;

    /**
     * One scale for each span, all with the same step and the same number of steps, so that over equal lengths equal
     * distances are equal differences.
     *
     * @param spans what each scale has to hold; at least one
     * @param pixels the length of each axis
     */
    static List<Scale> alike(List<Span> spans, double pixels) {
        BigDecimal step = firstStep(spans);
        while (true) {
            List<Scale> scales = scales(spans, step);
            if (scales.get(0).steps <= 2 || scales.stream().allMatch(scale -> scale.hasRoom(pixels))) {
                return scales;
            }
            step = next(step);
        }
    }

    BigDecimal end() {
        return start.add(step.multiply(BigDecimal.valueOf(steps)));
    }

    List<BigDecimal> ticks() {
        return IntStream.rangeClosed(0, steps)
                .mapToObj(i -> start.add(step.multiply(BigDecimal.valueOf(i))))
                .toList();
    }

    String label(BigDecimal tick) {
        DecimalFormat format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, step.stripTrailingZeros().scale()));
        return format.format(tick).replace('-', '−');
    }

    double length() {
        return end().subtract(start).doubleValue();
    }

    private boolean hasRoom(double pixels) {
        ToDoubleFunction<BigDecimal> width = tick -> Glyphs.width(label(tick), Theme.TICK);
        double widest = ticks().stream().mapToDouble(width).max().orElse(0);
        return steps <= MOST_STEPS && steps * (widest + 7) <= pixels;
    }

    private static List<Scale> scales(List<Span> spans, BigDecimal step) {
        int enough = Math.max(2, (int) Math.ceil(leastLength(spans) / step.doubleValue()));
        int steps = spans.stream()
                .mapToInt(span -> Math.max(enough, count(span, step)))
                .max()
                .orElse(enough);
        return spans.stream()
                .map(span -> new Scale(start(span, step, steps), step, steps))
                .toList();
    }

    /** A tenth of the largest value: less would blow a difference up that is next to nothing. */
    private static double leastLength(List<Span> spans) {
        return spans.stream()
                .mapToDouble(span -> span.low().abs().max(span.high().abs()).doubleValue() / 10)
                .max()
                .orElse(0);
    }

    private static int count(Span span, BigDecimal step) {
        return ceiling(span.high(), step).subtract(floor(span.low(), step)).intValueExact();
    }

    /** In the middle of the room there is, but never past 0 or 100 for the sake of the middle. */
    private static BigDecimal start(Span span, BigDecimal step, int steps) {
        BigDecimal room = step.multiply(BigDecimal.valueOf(steps));
        int spare = steps - count(span, step);
        BigDecimal start =
                floor(span.low(), step).subtract(BigDecimal.valueOf(spare / 2)).multiply(step);
        boolean meetsHundred = HUNDRED.remainder(step).signum() == 0;
        if (meetsHundred
                && span.high().compareTo(HUNDRED) <= 0
                && start.add(room).compareTo(HUNDRED) > 0) {
            start = HUNDRED.subtract(room);
        }
        return span.low().signum() >= 0 ? start.max(BigDecimal.ZERO) : start;
    }

    private static BigDecimal floor(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, RoundingMode.FLOOR);
    }

    private static BigDecimal ceiling(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, RoundingMode.CEILING);
    }

    /** Surely too fine: a power of ten at most a twentieth of the longest span. */
    private static BigDecimal firstStep(List<Span> spans) {
        double longest = spans.stream()
                .mapToDouble(span -> span.high().subtract(span.low()).doubleValue())
                .max()
                .orElse(0);
        double size = Math.max(1e-6, Math.max(longest, leastLength(spans)));
        return BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(size / 20)));
    }

    /** 1, 2, 5, 10 … */
    private static BigDecimal next(BigDecimal step) {
        boolean two = step.unscaledValue().toString().startsWith("2");
        return two ? step.multiply(new BigDecimal("2.5")).stripTrailingZeros() : step.add(step);
    }
}
