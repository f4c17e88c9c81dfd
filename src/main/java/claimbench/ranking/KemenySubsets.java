package claimbench.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The most agreement that each set of models can have when it stands at the top. */
final class KemenySubsets {

    private final SubsetSums gains;
    private final double[] best;
    private final double rounding;

    private KemenySubsets(SubsetSums gains, double[] best, double rounding) {
        this.gains = gains;
        this.best = best;
        this.rounding = rounding;
    }

    /** Tables of 2^n numbers, for n models. */
    static KemenySubsets of(double[][] agreements) {
        int models = agreements.length;
        int everyone = (1 << models) - 1;
        SubsetSums gains = SubsetSums.of(agreements);
        double[] best = new double[everyone + 1];
        for (int top = 1; top <= everyone; top++) {
            double most = Double.NEGATIVE_INFINITY;
            for (int rest = top; rest != 0; rest &= rest - 1) {
                int last = Integer.numberOfTrailingZeros(rest);
                most = Math.max(most, best[top & ~(1 << last)] + gains.of(last, everyone & ~top));
            }
            best[top] = most;
        }
        double total = Arrays.stream(agreements).flatMapToDouble(Arrays::stream).sum();
        return new KemenySubsets(gains, best, 1e-12 * total);
    }

    double agreement() {
        return best[everyone()];
    }

    /** How many orders are best. */
    long count() {
        long[] counts = new long[best.length];
        boolean[] lead = onBestOrders();
        counts[0] = 1;
        for (int top = 1; top < best.length; top++) {
            for (int rest = lead[top] ? top : 0; rest != 0; rest &= rest - 1) {
                int last = Integer.numberOfTrailingZeros(rest);
                counts[top] += isBest(top, last) ? counts[top & ~(1 << last)] : 0;
            }
        }
        return counts[everyone()];
    }

    /** The first of the best orders, in lexical order. */
    List<int[]> orders(int most) {
        List<int[]> orders = new ArrayList<>();
        extend(new int[gains.models()], 0, onBestOrders(), orders, most);
        return orders;
    }

    private void extend(int[] order, int length, boolean[] lead, List<int[]> orders, int most) {
        if (length == order.length) {
            orders.add(order.clone());
            return;
        }
        int top = 0;
        for (int place = 0; place < length; place++) {
            top |= 1 << order[place];
        }
        for (int next = 0; next < order.length && orders.size() < most; next++) {
            int longer = top | 1 << next;
            if (longer != top && lead[longer] && isBest(longer, next)) {
                order[length] = next;
                extend(order, length + 1, lead, orders, most);
            }
        }
    }

    /** The sets that stand at the top of a best order. */
    private boolean[] onBestOrders() {
        boolean[] lead = new boolean[best.length];
        lead[everyone()] = true;
        for (int top = everyone(); top > 0; top--) {
            for (int rest = lead[top] ? top : 0; rest != 0; rest &= rest - 1) {
                int last = Integer.numberOfTrailingZeros(rest);
                lead[top & ~(1 << last)] |= isBest(top, last);
            }
        }
        return lead;
    }

    /** Whether the set does best with this model last. */
    private boolean isBest(int top, int last) {
        return best[top & ~(1 << last)] + gains.of(last, everyone() & ~top) >= best[top] - rounding;
    }

    private int everyone() {
        return best.length - 1;
    }

    /** Sums of a row of numbers over any subset of its columns, looked up by the halves of the subset. */
    private record SubsetSums(int models, List<double[]> low, List<double[]> high) {

        private static final int HALF = Kemeny.MOST_MODELS / 2;

        static SubsetSums of(double[][] rows) {
            return new SubsetSums(
                    rows.length,
                    Arrays.stream(rows).map(row -> sums(row, 0)).toList(),
                    Arrays.stream(rows).map(row -> sums(row, HALF)).toList());
        }

        private static double[] sums(double[] row, int from) {
            double[] sums = new double[1 << HALF];
            for (int set = 1; set < sums.length; set++) {
                int first = from + Integer.numberOfTrailingZeros(set);
                sums[set] = sums[set & (set - 1)] + (first < row.length ? row[first] : 0);
            }
            return sums;
        }

        double of(int row, int columns) {
            return low.get(row)[columns & ((1 << HALF) - 1)] + high.get(row)[columns >>> HALF];
        }
    }
}
