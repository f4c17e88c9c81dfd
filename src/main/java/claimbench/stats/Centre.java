package claimbench.stats;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Mean;

/**
 * One number for several: means, and what resists outliers better. NaN stands for no value and is passed over; of no
 * values the centre is NaN.
 */
public final class Centre {

    private static final double QUARTER = 0.25;

    /** All means of pairs of more values would take too much memory. */
    private static final int MOST_PAIRED = 1000;

    private Centre() {}

    public static double mean(double... values) {
        return Values.mean(values);
    }

    /** For an even number, the mean of the two in the middle. */
    public static double median(double... values) {
        return Values.median(values);
    }

    /**
     * The mean without the lowest and the highest values, as {@code mean(trim = …)} in R: ⌊share · n⌋ are dropped at
     * each end.
     *
     * @param share from 0; the median from 0.5 on
     */
    public static double trimmedMean(double[] values, double share) {
        double[] sorted = sorted(values, share);
        int dropped = (int) (share * sorted.length);
        return share >= 0.5
                ? median(sorted)
                : Values.mean(Arrays.copyOfRange(sorted, dropped, sorted.length - dropped));
    }

    /** The mean of the middle half: a quarter of the values, rounded down, is dropped at each end. */
    public static double interquartileMean(double... values) {
        return trimmedMean(values, QUARTER);
    }

    /**
     * The mean after the ⌊share · n⌋ lowest values are raised, and as many of the highest lowered, to the next one.
     *
     * @param share from 0 to below 0.5
     */
    public static double winsorisedMean(double[] values, double share) {
        double[] sorted = sorted(values, share);
        int moved = Math.min((int) (share * sorted.length), (sorted.length - 1) / 2);
        for (int i = 0; i < moved; i++) {
            sorted[i] = sorted[moved];
            sorted[sorted.length - 1 - i] = sorted[sorted.length - 1 - moved];
        }
        return Values.mean(sorted);
    }

    /**
     * The median of the means of all pairs, each value with itself too.
     *
     * @see <a href="https://doi.org/10.1214/aoms/1177704172">Hodges and Lehmann 1963</a>
     */
    public static double hodgesLehmann(double... values) {
        double[] present = Values.present(values);
        if (present.length > MOST_PAIRED) {
            Arrays.sort(present);
            long pairs = present.length * (present.length + 1L) / 2;
            return (meanOfPair(present, (pairs + 1) / 2) + meanOfPair(present, pairs / 2 + 1)) / 2;
        }
        double[] means = new double[present.length * (present.length + 1) / 2];
        int at = 0;
        for (int i = 0; i < present.length; i++) {
            for (int j = i; j < present.length; j++) {
                means[at++] = (present[i] + present[j]) / 2;
            }
        }
        return Values.median(means);
    }

    /** The mean of a pair that stands at a place, from 1, among those of all: halving steps over all doubles. */
    private static double meanOfPair(double[] sorted, long place) {
        long low = ordered(sorted[0]);
        long high = ordered(sorted[sorted.length - 1]);
        while (low < high) {
            long middle = (low & high) + ((low ^ high) >> 1);
            if (pairsUpTo(sorted, Double.longBitsToDouble(turned(middle))) >= place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Double.longBitsToDouble(turned(low)) + 0.0;
    }

    private static long pairsUpTo(double[] sorted, double mean) {
        long pairs = 0;
        int j = sorted.length - 1;
        for (int i = 0; i < sorted.length; i++) {
            while (j >= i && (sorted[i] + sorted[j]) / 2 > mean) {
                j--;
            }
            pairs += Math.max(0, j - i + 1);
        }
        return pairs;
    }

    /** A number that is the greater the greater the value is. */
    private static long ordered(double value) {
        return turned(Double.doubleToLongBits(value + 0.0));
    }

    private static long turned(long bits) {
        return bits ^ ((bits >> (Long.SIZE - 1)) & Long.MAX_VALUE);
    }

    /** Of values from 0 up; 0 if one of them is 0, NaN if one is negative. */
    public static double geometricMean(double... values) {
        return isNegative(values)
                ? Double.NaN
                : Math.exp(Mean.of(Arrays.stream(Values.present(values))
                                .map(Math::log)
                                .toArray())
                        .getAsDouble());
    }

    /** Of values from 0 up; 0 if one of them is 0, NaN if one is negative. */
    public static double harmonicMean(double... values) {
        return isNegative(values)
                ? Double.NaN
                : 1
                        / Mean.of(Arrays.stream(Values.present(values))
                                        .map(value -> 1 / value)
                                        .toArray())
                                .getAsDouble();
    }

    /**
     * How far values fall short of a target on average; those above it do not make up for others.
     *
     * @param target such as 1 for human-normalised scores
     * @see <a href="https://arxiv.org/abs/2108.13264">Agarwal et al. 2021; google-research/rliable, metrics.py</a>
     */
    public static double optimalityGap(double[] values, double target) {
        return target
                - Values.mean(Arrays.stream(values)
                        .map(value -> Math.min(value, target))
                        .toArray());
    }

    private static boolean isNegative(double... values) {
        return Arrays.stream(values).anyMatch(value -> value < 0);
    }

    private static double[] sorted(double[] values, double share) {
        if (!(share >= 0)) {
            throw new IllegalArgumentException("no share to leave out: " + share);
        }
        return Arrays.stream(Values.present(values)).sorted().toArray();
    }
}
