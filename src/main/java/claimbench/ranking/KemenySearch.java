package claimbench.ranking;

/** A search for an order of much agreement, where there are too many orders to consider. */
final class KemenySearch {

    private KemenySearch() {}

    /** Moves single models to where they agree most, first to last, until no move gains anything. */
    static int[] improve(double[][] agreements, int[] start) {
        int[] order = start.clone();
        double least = 1e-9;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int from = 0; from < order.length; from++) {
                int to = bestPlace(agreements, order, from, least);
                if (to != from) {
                    move(order, from, to);
                    moved = true;
                }
            }
        }
        return order;
    }

    private static int bestPlace(double[][] agreements, int[] order, int from, double least) {
        int model = order[from];
        int best = from;
        double most = least;
        double gain = 0;
        for (int to = from - 1; to >= 0; to--) {
            gain += agreements[model][order[to]] - agreements[order[to]][model];
            if (gain > most) {
                most = gain;
                best = to;
            }
        }
        gain = 0;
        for (int to = from + 1; to < order.length; to++) {
            gain += agreements[order[to]][model] - agreements[model][order[to]];
            if (gain > most) {
                most = gain;
                best = to;
            }
        }
        return best;
    }

    private static void move(int[] order, int from, int to) {
        int model = order[from];
        if (to < from) {
            System.arraycopy(order, to, order, to + 1, from - to);
        } else {
            System.arraycopy(order, from + 1, order, from, to - from);
        }
        order[to] = model;
    }

    /** The agreement of an order. */
    static double agreement(double[][] agreements, int[] order) {
        double sum = 0;
        for (int above = 0; above < order.length; above++) {
            for (int below = above + 1; below < order.length; below++) {
                sum += agreements[order[above]][order[below]];
            }
        }
        return sum;
    }
}
