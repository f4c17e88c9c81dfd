package claimbench.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractAnnotation;
import org.jfree.chart.annotations.CategoryAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;

/** What is written over a plot that is not an item of its data: values in a column, gaps, reasons. */
final class Overlay extends AbstractAnnotation implements CategoryAnnotation {

    /** Draws into the data area. */
    @FunctionalInterface
    interface Painter {
        void paint(Graphics2D g, Rectangle2D dataArea);
    }

    private final transient Painter painter;

    Overlay(Painter painter) {
        this.painter = painter;
    }

    @Override
    public void draw(
            Graphics2D g, CategoryPlot plot, Rectangle2D dataArea, CategoryAxis domainAxis, ValueAxis rangeAxis) {
        painter.paint(g, dataArea);
    }
}
