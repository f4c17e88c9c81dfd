package claimbench.judge;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a value is meant to stand to a number. */
enum Bound {
    /** Equal when rounded to the decimals of the number. */
    EXACTLY(""),
    AT_LEAST("at least "),
    MORE_THAN("more than "),
    AT_MOST("at most "),
    LESS_THAN("less than "),
    /** Within two percent of the number. */
    ABOUT("about ");

    private static final BigDecimal NEAR = new BigDecimal("0.02");

    private final String words;

    Bound(String words) {
        this.words = words;
    }

    /** The words in front of the number; empty or with a blank behind. */
    String words() {
        return words;
    }

    boolean admits(BigDecimal value, BigDecimal number) {
        int side = value.compareTo(number);
        return switch (this) {
            case EXACTLY ->
                value.setScale(Math.max(0, number.scale()), RoundingMode.HALF_UP)
                                .compareTo(number)
                        == 0;
            case AT_LEAST -> side >= 0;
            case MORE_THAN -> side > 0;
            case AT_MOST -> side <= 0;
            case LESS_THAN -> side < 0;
            case ABOUT -> value.subtract(number).abs().compareTo(number.abs().multiply(NEAR)) <= 0;
        };
    }
}
