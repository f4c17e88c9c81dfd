package claimbench.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Equal distances for equal ratios: from a little below the least value to a little above the greatest. */
record LogScale(double low, double high) {

    /** What is left free at each end, as a part of the whole. */
    private static final double MARGIN = 0.06;

    private static final double LEAST_RATIO = 4;

    /** @param values positive, at least one */
    static LogScale over(List<Double> values) {
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        double widened = Math.max(1, Math.sqrt(LEAST_RATIO / (most / least)));
        double from = Math.log(least / widened);
        double to = Math.log(most * widened);
        double margin = MARGIN * (to - from);
        return new LogScale(Math.exp(from - margin), Math.exp(to + margin));
    }

    /** From 0 at the low end to 1 at the high end. */
    double part(double value) {
        return Math.log(value / low) / Math.log(high / low);
    }

    /** 1, 2 and 5 times powers of ten; of a long scale powers of ten alone. */
    List<BigDecimal> ticks() {
        boolean few = high / low > 2e4;
        List<BigDecimal> ticks = new ArrayList<>();
        for (int power = (int) Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
            for (int digit : few ? new int[] {1} : new int[] {1, 2, 5}) {
                BigDecimal tick = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
                if (tick.doubleValue() >= low && tick.doubleValue() <= high) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }
}
