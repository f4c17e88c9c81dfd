package claimbench.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/** A category axis whose rows may differ in height and whose names are never shortened. */
final class RowAxis extends CategoryAxis {

    private final transient Pen pen;
    private final transient RowLabels labels;

    RowAxis(Pen pen, RowLabels labels) {
        this.pen = pen;
        this.labels = labels;
    }

    @Override
    public double getCategoryStart(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return area.getMinY() + labels.middle(category) - labels.height(category) / 2;
    }

    @Override
    public double getCategoryMiddle(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return area.getMinY() + labels.middle(category);
    }

    @Override
    public double getCategoryEnd(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return area.getMinY() + labels.middle(category) + labels.height(category) / 2;
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
        space.ensureAtLeast(labels.width(), RectangleEdge.LEFT);
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
        double right = dataArea.getMinX() - Theme.LABEL_GAP;
        for (int row = 0; row < labels.lines().size(); row++) {
            List<Glyphs> lines = labels.lines().get(row);
            double y = dataArea.getMinY() + labels.middle(row) - Paragraph.height(lines) / 2;
            for (Glyphs line : lines) {
                Style style = line.style();
                pen.right(g, line, right, y + style.lineHeight() / 2 + style.drop());
                y += style.lineHeight();
            }
        }
        return new AxisState(cursor);
    }
}
