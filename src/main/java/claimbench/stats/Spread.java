package claimbench.stats;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Quantile;

/** How far the values of a sample lie apart. NaN stands for no value and is passed over; no values have no spread. */
public final class Spread {

    /** Makes the median absolute deviation of normal values their standard deviation. */
    private static final double NORMAL_MAD = 1.4826;

    private static final double MODIFIED_Z = 0.6745;
    private static final Quantile TYPE_7 = Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);

    private Spread() {}

    /** Divides by n − 1; NaN for fewer than two values. */
    public static double standardDeviation(double... values) {
        return Values.standardDeviation(values);
    }

    /** Median absolute deviation from the median, as it is; 0 if more than half of the values are equal. */
    public static double mad(double... values) {
        double median = Values.median(values);
        return Values.median(
                Arrays.stream(values).map(value -> Math.abs(value - median)).toArray());
    }

    /** Median absolute deviation times 1.4826, as {@code mad} in R. */
    public static double scaledMad(double... values) {
        return NORMAL_MAD * mad(values);
    }

    /**
     * The quantile of R's default type 7, linear between the two nearest values.
     *
     * @param share from 0 to 1
     * @see <a href="https://doi.org/10.1080/00031305.1996.10473566">Hyndman and Fan 1996</a>
     */
    public static double quantile(double[] values, double share) {
        return TYPE_7.evaluate(Values.present(values), share);
    }

    /** Distance of the quartiles, type 7. */
    public static double interquartileRange(double... values) {
        return quantile(values, 0.75) - quantile(values, 0.25);
    }

    /** Highest less lowest value. */
    public static double range(double... values) {
        return quantile(values, 1) - quantile(values, 0);
    }

    /**
     * Modified z scores: 0.6745 (x − median) / MAD. Beyond 3.5 a value is an outlier. Where more than half of the
     * values are equal and the MAD is 0, a value is 0 if it differs from the median by no more than printing rounds,
     * and infinite otherwise.
     *
     * @param unit the step to which values are rounded, such as 0.1
     * @return NaN where there is no value
     * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda35h.htm">Iglewicz and Hoaglin 1993</a>
     */
    public static double[] modifiedZ(double[] values, double unit) {
        double median = Values.median(values);
        double mad = mad(values);
        return Arrays.stream(values)
                .map(value -> mad > 0 ? MODIFIED_Z * (value - median) / mad : beyond(value - median, unit * (1 + 1e-9)))
                .toArray();
    }

    private static double beyond(double distance, double unit) {
        if (Double.isNaN(distance)) {
            return Double.NaN;
        }
        return Math.abs(distance) <= unit ? 0 : Math.signum(distance) * Double.POSITIVE_INFINITY;
    }
}
