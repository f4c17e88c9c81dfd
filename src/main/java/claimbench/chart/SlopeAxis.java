package claimbench.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/** The two sides of a slope: where they stand, what they are called, and a thin line down from each name. */
final class SlopeAxis extends CategoryAxis {

    private static final double BELOW_HEAD = 9;

    /** What both names leave free in the middle. */
    static final double BESIDE_MIDDLE = 8;

    private final transient Pen pen;
    private final transient List<Side> sides;

    /** A side, by its distance from the left end, and its name. */
    record Side(double x, List<Glyphs> head) {}

    SlopeAxis(Pen pen, List<Side> sides) {
        this.pen = pen;
        this.sides = sides;
    }

    static double height(List<Side> sides) {
        double highest = sides.stream()
                .mapToDouble(side -> Paragraph.height(side.head()))
                .max()
                .orElse(0);
        return Math.ceil(highest + BELOW_HEAD);
    }

    @Override
    public double getCategoryMiddle(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return area.getMinX() + sides.get(category).x();
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
        space.ensureAtLeast(height(sides), RectangleEdge.TOP);
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
        double middle = dataArea.getMinX() + (sides.get(0).x() + sides.get(1).x()) / 2;
        for (int i = 0; i < sides.size(); i++) {
            Side side = sides.get(i);
            double x = dataArea.getMinX() + side.x();
            g.setPaint(Theme.GRID);
            g.setStroke(Theme.HAIRLINE);
            g.draw(new Line2D.Double(x, dataArea.getMinY(), x, dataArea.getMaxY()));
            double half = Paragraph.width(side.head()) / 2;
            double centre = i == 0
                    ? Math.max(dataArea.getMinX() + half, Math.min(x, middle - BESIDE_MIDDLE - half))
                    : Math.min(dataArea.getMaxX() - half, Math.max(x, middle + BESIDE_MIDDLE + half));
            double y = dataArea.getMinY() - BELOW_HEAD - Paragraph.height(side.head());
            for (Glyphs line : side.head()) {
                Style style = line.style();
                pen.centre(g, line, centre, y + style.lineHeight() / 2 + style.drop());
                y += style.lineHeight();
            }
        }
        return new AxisState(cursor);
    }
}
