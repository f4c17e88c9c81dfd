package claimbench.calc;

import java.util.Locale;
import java.util.function.DoublePredicate;

/** Numbers that a calculation can be told besides its data; NaN is what it does not know. */
public enum Setting {
    CONFIDENCE(0.95, "between 0 and 1, such as 0.95", value -> value > 0 && value < 1),
    ALPHA(0.05, "between 0 and 1, such as 0.05", value -> value > 0 && value < 1),
    POWER(0.8, "between 0 and 1, such as 0.8", value -> value > 0 && value < 1),
    POINTS(Double.NaN, "a difference above 0 in percentage points, such as 3", value -> value > 0),
    VARIANCE(1 / 9.0, "above 0, such as 0.111", value -> value > 0),
    RHO(Double.NaN, "a correlation from -1 to 1, such as 0.5", value -> value >= -1 && value <= 1),
    ROPE(1, "0 or more, in the unit of the scores, such as 1", value -> value >= 0),
    TARGET(1, "a score, such as 1", value -> true),
    CHANCE(Double.NaN, "a share from 0 to below 1, such as 0.25", value -> value >= 0 && value < 1),
    HUMAN(Double.NaN, "a share above 0, such as 0.9", value -> value > 0),
    REFERENCE(Double.NaN, "a share from 0 to below 1, such as 0.8", value -> value >= 0 && value < 1),
    ITEMS(Double.NaN, "a whole number from 1, such as 198", value -> value >= 1 && value == Math.rint(value)),
    TOP(1, "a whole number from 1, such as 3", value -> value >= 1 && value <= 1e6 && value == Math.rint(value)),
    DRAWS(
            50_000,
            "a whole number from 1 to 10000000, such as 50000",
            value -> value >= 1 && value <= 1e7 && value == Math.rint(value)),
    SEED(1, "a whole number, such as 1", value -> value == Math.rint(value) && Math.abs(value) < 1e15);

    private final double fallback;
    private final String range;
    private final DoublePredicate fits;

    Setting(double fallback, String range, DoublePredicate fits) {
        this.fallback = fallback;
        this.range = range;
        this.fits = fits;
    }

    /** As typed. */
    public String option() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }

    double fallback() {
        return fallback;
    }

    double checked(double value) {
        if (!Double.isFinite(value) || !fits.test(value)) {
            throw Refusal.ofWords(option() + " is " + range + ", not " + Given.plain(value));
        }
        return value;
    }
}
