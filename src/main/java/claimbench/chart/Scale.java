package claimbench.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Round numbers along an axis: where they start, how far apart they are, how many steps there are. */
record Scale(BigDecimal start, BigDecimal step, int steps) {

    private static final int LEAST_STEPS = 2;
    private static final int MOST_STEPS = 6;
    private static final double LABEL_GAP = 5;

    /** Ends that many scales have by their nature: they are not passed for the sake of the middle. */
    private static final List<BigDecimal> NATURAL_ENDS = List.of(BigDecimal.ONE, BigDecimal.valueOf(100));

    /**
     * One scale for each span, all with the same step and the same number of steps, so that over equal lengths equal
     * distances are equal differences; of all round steps the one that makes the axes shortest.
     *
     * @param spans what each scale has to hold; at least one
     * @param pixels the length of each axis
     */
    static List<Scale> alike(List<Span> spans, double pixels) {
        return alike(spans, pixels, MOST_STEPS);
    }

    /** With no more than so many steps, two at least. */
    static List<Scale> alike(List<Span> spans, double pixels, int mostSteps) {
        BigDecimal step = firstStep(spans);
        List<Scale> best = List.of();
        while (best.isEmpty() || 2 * step.doubleValue() <= best.get(0).length()) {
            List<Scale> scales = scales(spans, step);
            int steps = scales.get(0).steps;
            boolean shorter =
                    best.isEmpty() || scales.get(0).length() < best.get(0).length() * (1 - 1e-9);
            boolean roomy = steps == LEAST_STEPS || scales.stream().allMatch(scale -> scale.hasRoom(pixels));
            if (shorter && roomy && steps <= mostSteps) {
                best = scales;
            }
            step = next(step);
        }
        return best;
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
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= steps; i++) {
            double half = Glyphs.width(label(ticks().get(i)), Theme.TICK) / 2;
            double middle = pixels * i / steps;
            if (middle - half < last + LABEL_GAP) {
                return false;
            }
            last = middle + half;
        }
        return true;
    }

    private static List<Scale> scales(List<Span> spans, BigDecimal step) {
        int enough = Math.max(LEAST_STEPS, (int) Math.ceil(leastLength(spans) / step.doubleValue()));
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

    /** In the middle of the room there is, but never past 0 or another natural end for the sake of the middle. */
    private static BigDecimal start(Span span, BigDecimal step, int steps) {
        BigDecimal room = step.multiply(BigDecimal.valueOf(steps));
        int spare = steps - count(span, step);
        BigDecimal start =
                floor(span.low(), step).subtract(BigDecimal.valueOf(spare / 2)).multiply(step);
        for (BigDecimal end : NATURAL_ENDS) {
            boolean passed = span.high().compareTo(end) <= 0 && start.add(room).compareTo(end) > 0;
            if (passed && end.remainder(step).signum() == 0) {
                start = end.subtract(room);
                break;
            }
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

    /** 1, 2, 5, 10, 20, 25, 50 …: quarters of a hundred are round, those of ten are not. */
    private static BigDecimal next(BigDecimal step) {
        String digits = step.stripTrailingZeros().unscaledValue().toString();
        BigDecimal next =
                switch (digits) {
                    case "2" -> step.multiply(new BigDecimal(step.compareTo(BigDecimal.TEN) > 0 ? "1.25" : "2.5"));
                    default -> step.add(step);
                };
        return next.stripTrailingZeros();
    }
}
