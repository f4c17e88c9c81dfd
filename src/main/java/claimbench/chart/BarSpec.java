package claimbench.chart;

import java.util.List;
import java.util.Optional;

/**
 * One measure of many models, as lengths from zero.
 *
 * @param bars one for each row, empty where there is no claim
 * @param intervalLabel what the thin lines are, for the legend
 * @param whole everything that is drawn to the same scale, here and in other parts of the chart
 */
record BarSpec(Frame frame, List<Row> rows, List<Optional<Reading>> bars, String intervalLabel, Whole whole) {

    /** A chart that may take several pictures. */
    record Whole(List<Row> rows, List<Optional<Reading>> bars) {

        Whole {
            rows = List.copyOf(rows);
            bars = List.copyOf(bars);
        }
    }

    /** A chart in one picture. */
    BarSpec(Frame frame, List<Row> rows, List<Optional<Reading>> bars, String intervalLabel) {
        this(frame, rows, bars, intervalLabel, new Whole(rows, bars));
    }

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
