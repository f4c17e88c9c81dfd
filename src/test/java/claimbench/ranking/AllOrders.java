package claimbench.ranking;

import java.util.ArrayList;
import java.util.List;

/** Every order of a few models, for checking what is found by cleverer means. */
final class AllOrders {

    private AllOrders() {}

    static List<List<Integer>> of(List<Integer> models) {
        if (models.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (Integer first : models) {
            List<Integer> rest = new ArrayList<>(models);
            rest.remove(first);
            for (List<Integer> tail : of(rest)) {
                List<Integer> order = new ArrayList<>(List.of(first));
                order.addAll(tail);
                orders.add(order);
            }
        }
        return orders;
    }

    static double agreement(List<Integer> order, Majorities duels) {
        double sum = 0;
        for (int above = 0; above < order.size(); above++) {
            for (int below = above + 1; below < order.size(); below++) {
                sum += duels.wins(order.get(above), order.get(below));
                sum += duels.ties(order.get(above), order.get(below)) / 2;
            }
        }
        return sum;
    }
}
