package claimbench.chart;

import java.util.List;
import java.util.Optional;

/**
 * One measure of many models, as lengths from zero.
 *
 * @param bars one for each row, empty where there is no claim
 * @param intervalLabel what the thin lines are, for the legend
 */
record BarSpec(Frame frame, List<Row> rows, List<Optional<Reading>> bars, String intervalLabel) {

    BarSpec {
        rows = List.copyOf(rows);
        bars = List.copyOf(bars);
        if (rows.isEmpty() || rows.size() != bars.size()) {
            throw new IllegalArgumentException("not one bar for each of " + rows.size() + " rows");
        }
        bars.stream().flatMap(Optional::stream).forEach(bar -> {
            if (bar.value().signum() < 0) {
                throw new IllegalArgumentException("a bar cannot show " + bar.value() + ", only lengths from zero");
            }
        });
    }
}
