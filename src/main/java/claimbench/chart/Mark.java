package claimbench.chart;

import java.math.BigDecimal;

/** Where a value stands in a picture: for a bar its end, for a cell its middle. */
record Mark(int panel, int row, int column, BigDecimal value, double x, double y) {

    Mark zoomed(double zoom) {
        return new Mark(panel, row, column, value, x * zoom, y * zoom);
    }
}
