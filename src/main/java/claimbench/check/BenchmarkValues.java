package claimbench.check;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The positive numbers that active claims give for one benchmark, in its unit.
 *
 * @param sorted smallest first
 */
record BenchmarkValues(List<BigDecimal> sorted) {

    private static final BigDecimal FAR = BigDecimal.valueOf(3);

    static final BenchmarkValues NONE = new BenchmarkValues(List.of());

    /** The middle half of the values. */
    record Middle(BigDecimal low, BigDecimal high) {

        /** True if its upper end is at most so many times its lower end. */
        boolean isWithin(int factor) {
            return high.compareTo(low.multiply(BigDecimal.valueOf(factor))) <= 0;
        }

        /** True if the value lies in the middle half, or outside by no more than that part of it. */
        boolean fits(BigDecimal value, BigDecimal slack) {
            return value.multiply(slack).compareTo(low) >= 0 && value.compareTo(high.multiply(slack)) <= 0;
        }

        String words() {
            return Wording.plain(low) + " and " + Wording.plain(high);
        }
    }

    static Map<String, BenchmarkValues> of(Resolved resolved) {
        Map<String, List<BigDecimal>> numbers = new LinkedHashMap<>();
        for (Claim claim : resolved.claims()) {
            if (claim.isActive() && isUsable(claim, resolved.catalogue().benchmark(claim.benchmark()))) {
                numbers.computeIfAbsent(claim.benchmark(), unused -> new ArrayList<>())
                        .add(claim.value().number().orElseThrow());
            }
        }
        Map<String, BenchmarkValues> values = new LinkedHashMap<>();
        numbers.forEach((benchmark, list) ->
                values.put(benchmark, new BenchmarkValues(list.stream().sorted().toList())));
        return values;
    }

    static boolean isUsable(Claim claim, Benchmark benchmark) {
        return claim.value().unit() == benchmark.scale().unit()
                && claim.value().number().filter(number -> number.signum() > 0).isPresent();
    }

    /** How many values there are besides the one in question. */
    int others() {
        return sorted.size() - 1;
    }

    /** False for most values: it takes one far from the median to be a slip. */
    boolean isFarOut(BigDecimal value) {
        BigDecimal median = sorted.get(sorted.size() / 2);
        return !new Middle(median, median).fits(value, FAR);
    }

    /** True if another value lies as far below or above the middle half. */
    boolean hasTail(Middle middle, BigDecimal value) {
        boolean below = value.compareTo(middle.low()) < 0;
        BigDecimal end = below ? sorted.get(0) : sorted.get(others());
        if (end.compareTo(value) == 0 && others() > 0) {
            end = below ? sorted.get(1) : sorted.get(others() - 1);
        }
        return !middle.fits(end, FAR);
    }

    /** The middle half of the values, one value that equals the given one left out. */
    Middle middleWithout(BigDecimal value) {
        int left = indexOf(value);
        int count = sorted.size() - (left < 0 ? 0 : 1);
        return new Middle(skipping(left, (count - 1) / 4), skipping(left, count - 1 - (count - 1) / 4));
    }

    private BigDecimal skipping(int left, int index) {
        return sorted.get(left >= 0 && index >= left ? index + 1 : index);
    }

    private int indexOf(BigDecimal value) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).compareTo(value) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sorted.size() && sorted.get(low).compareTo(value) == 0 ? low : -1;
    }
}
