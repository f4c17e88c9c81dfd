package claimbench.chart;

import java.awt.Graphics2D;
import java.awt.geom.RectangularShape;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Lets JFreeChart place every item of a dataset of one series, and a painter draw it. An item is an interval on the
 * value axis; a single value is an interval without length.
 */
final class ItemRenderer extends IntervalBarRenderer {

    /** Draws the item of a row from one x to another, round the row's middle line. */
    @FunctionalInterface
    interface Painter {
        void paint(Graphics2D g, int row, Extent extent);
    }

    /** Where the engine puts an item. */
    record Extent(double left, double right, double middle) {

        double centre() {
            return (left + right) / 2;
        }
    }

    ItemRenderer(Painter painter) {
        setShadowVisible(false);
        setBarPainter(new Items(painter));
    }

    private static final class Items extends StandardBarPainter {

        private final transient Painter painter;

        Items(Painter painter) {
            this.painter = painter;
        }

        @Override
        public void paintBar(
                Graphics2D g, BarRenderer renderer, int series, int row, RectangularShape bar, RectangleEdge base) {
            painter.paint(g, row, new Extent(bar.getMinX(), bar.getMaxX(), bar.getCenterY()));
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
