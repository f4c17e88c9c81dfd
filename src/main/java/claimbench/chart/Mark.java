package claimbench.chart;

import java.math.BigDecimal;

/**
 * Where a value stands in a picture: for a bar its end, for a cell its middle.
 *
 * @param radius how far its ink reaches from there; 0 if there is none
 */
record Mark(int panel, int row, int column, BigDecimal value, double x, double y, double radius) {

    /** A place without ink of its own. */
    Mark(int panel, int row, int column, BigDecimal value, double x, double y) {
        this(panel, row, column, value, x, y, 0);
    }

    Mark zoomed(double zoom) {
        return new Mark(panel, row, column, value, x * zoom, y * zoom, radius * zoom);
    }
}
