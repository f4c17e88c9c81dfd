package claimbench.chart;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How what is too much for one picture is spread over several. */
final class Parts {

    /** Stands for the words that number a part while it is not known how many there will be. */
    static final String LONGEST = words(88, 88);

    private Parts() {}

    /**
     * The fewest consecutive parts that all fit, as equal in length as can be; where one thing alone does not fit, one
     * part for each.
     */
    static <T> List<List<T>> balanced(List<T> things, Predicate<List<T>> fits) {
        for (int count = 1; count < things.size(); count++) {
            List<List<T>> parts = split(things, count);
            if (parts.stream().allMatch(fits)) {
                return parts;
            }
        }
        return split(things, things.size());
    }

    /** The largest number within the bounds that fits, or the least; what does not fit does not do so when larger. */
    static int most(int least, int all, IntPredicate fits) {
        int low = least;
        int high = all;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (fits.test(middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** What a picture says that is one of several; nothing if it is the only one. */
    static String words(int part, int of) {
        return of == 1 ? "" : " Part " + part + " of " + of + ".";
    }

    private static <T> List<List<T>> split(List<T> things, int count) {
        int size = things.size();
        return IntStream.range(0, count)
                .mapToObj(i -> things.subList(size * i / count, size * (i + 1) / count))
                .toList();
    }
}
