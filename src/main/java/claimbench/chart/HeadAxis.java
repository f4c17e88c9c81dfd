package claimbench.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/** A number axis above the plot, of fixed range and fixed height, that leaves its drawing to a painter. */
final class HeadAxis extends NumberAxis {

    /** Draws above the data area, and what belongs behind the data into it. */
    @FunctionalInterface
    interface Painter {
        void paint(Graphics2D g, Rectangle2D dataArea, DoubleUnaryOperator x);
    }

    private final double tall;
    private final transient Painter painter;

    HeadAxis(double low, double high, double tall, Painter painter) {
        this.tall = tall;
        this.painter = painter;
        setAutoRange(false);
        setRange(low, high);
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
        space.ensureAtLeast(tall, RectangleEdge.TOP);
        return space;
    }

    @Override
    public AxisState draw(
            Graphics2D g,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo info) {
        painter.paint(g, dataArea, value -> valueToJava2D(value, dataArea, edge));
        return new AxisState(cursor);
    }
}
