package claimbench.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lanes of a row for marks that would stand on one another: 0 is the middle, then −1, 1, −2 and so on. */
final class Lanes {

    private Lanes() {}

    /**
     * For each value the first lane that is free where it stands.
     *
     * @param ascending values along the row
     * @param near two values closer than this never share a lane
     */
    static List<Integer> of(List<Double> ascending, double near) {
        List<Integer> lanes = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < ascending.size(); i++) {
            while (ascending.get(i) - ascending.get(first) >= near) {
                first++;
            }
            Set<Integer> taken = new HashSet<>(lanes.subList(first, i));
            int lane = 0;
            while (taken.contains(lane)) {
                lane = lane < 0 ? -lane : -lane - 1;
            }
            lanes.add(lane);
        }
        return lanes;
    }
}
