package claimbench.chart;

/** Numbers as SVG writes them: few decimals, no zeros at their end, the same in every language. */
final class Decimals {

    private Decimals() {}

    static String two(double value) {
        return text(Math.round(value * 100), 100);
    }

    static String five(double value) {
        return text(Math.round(value * 100_000), 100_000);
    }

    private static String text(long parts, long one) {
        StringBuilder text = new StringBuilder(parts < 0 ? "-" : "");
        long size = Math.abs(parts);
        long rest = size % one;
        if (size >= one || rest == 0) {
            text.append(size / one);
        }
        if (rest > 0) {
            text.append('.');
        }
        for (long digit = one / 10; rest > 0; digit /= 10) {
            text.append(rest / digit);
            rest %= digit;
        }
        return text.toString();
    }
}
