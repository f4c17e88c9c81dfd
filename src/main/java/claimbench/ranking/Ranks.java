package claimbench.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Places of numbers among each other, 1 for the highest. */
public final class Ranks {

    /** Ratings this close, beside their size, differ by rounding only. */
    private static final double ROUNDING = 1e-10;

    private Ranks() {}

    /**
     * The places of scores, where only equal scores are tied.
     *
     * @param values NaN for no score
     * @return NaN for no score; places count the scores that are there
     */
    static double[] of(double[] values, Ties ties) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .map(value -> value + 0.0)
                .sorted()
                .toArray();
        return Arrays.stream(values)
                .map(value -> Double.isNaN(value) ? Double.NaN : place(value, sorted, ties))
                .toArray();
    }

    private static double place(double value, double[] sorted, Ties ties) {
        int below = notBelow(sorted, value);
        int notAbove = notBelow(sorted, Math.nextUp(value));
        return ties.place(sorted.length - notAbove, notAbove - below);
    }

    /** Index of the first value that is not below the given one. */
    private static int notBelow(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The places of ratings. Ratings that differ by rounding only share the first of their places.
     *
     * @param ratings NaN for not rated
     * @return 0 for not rated
     */
    public static int[] places(double[] ratings) {
        int[] places = new int[ratings.length];
        int place = 0;
        double leader = Double.NaN;
        int passed = 0;
        for (int model : bestFirst(ratings)) {
            passed++;
            if (!same(leader, ratings[model])) {
                place = passed;
                leader = ratings[model];
            }
            places[model] = place;
        }
        return places;
    }

    /** The rated models, the highest first, equals in the order of the table. */
    public static int[] bestFirst(double[] ratings) {
        return IntStream.range(0, ratings.length)
                .filter(model -> !Double.isNaN(ratings[model]))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer model) -> -ratings[model])
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Whether two ratings differ by rounding only; NaN is the same as nothing. */
    static boolean same(double one, double other) {
        return one == other || Math.abs(one - other) <= ROUNDING * Math.max(1, Math.abs(one));
    }
}
