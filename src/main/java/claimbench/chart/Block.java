package claimbench.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;

/** All the text above or below the plot, as one title of the chart with a height that is known beforehand. */
final class Block extends Title {

    /** Draws the block into the place it got. */
    @FunctionalInterface
    interface Painter {
        void paint(Graphics2D g, Rectangle2D area);
    }

    private final double tall;
    private final transient Painter painter;

    Block(RectangleEdge position, double tall, Painter painter) {
        super(position, HorizontalAlignment.LEFT, VerticalAlignment.TOP, RectangleInsets.ZERO_INSETS);
        this.tall = tall;
        this.painter = painter;
    }

    @Override
    public Size2D arrange(Graphics2D g, RectangleConstraint constraint) {
        return new Size2D(constraint.getWidth(), tall);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        painter.paint(g, area);
    }

    @Override
    public Object draw(Graphics2D g, Rectangle2D area, Object parameters) {
        painter.paint(g, area);
        return parameters;
    }
}
