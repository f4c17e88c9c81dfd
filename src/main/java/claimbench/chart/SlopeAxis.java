package claimbench.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/** The two sides of a slope: where they stand, what they are called, and a thin line down from each name. */
final class SlopeAxis extends CategoryAxis {

    private static final double BELOW_HEAD = 9;
    private static final double CITE_GAP = 5;

    /** What both names leave free in the middle. */
    static final double BESIDE_MIDDLE = 8;

    private final transient Pen pen;
    private final transient List<Side> sides;

    /** A side, by its distance from the left end, its name, and behind that the source of all its values, if one. */
    record Side(double x, List<Glyphs> head, Glyphs cited) {

        /** In as many lines as it takes to stay within the width with the source behind the last one. */
        static Side of(double x, DoubleFunction<List<Glyphs>> head, String source, double width) {
            Glyphs cited = Glyphs.of(source, Theme.CITE);
            return new Side(x, head.apply(width - behind(cited)), cited);
        }

        double width() {
            return Paragraph.width(head) + behind(cited);
        }

        private static double behind(Glyphs cited) {
            return cited.text().isEmpty() ? 0 : CITE_GAP + cited.width();
        }
    }

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
            double half = side.width() / 2;
            double centre = i == 0
                    ? Math.max(dataArea.getMinX() + half, Math.min(x, middle - BESIDE_MIDDLE - half))
                    : Math.min(dataArea.getMaxX() - half, Math.max(x, middle + BESIDE_MIDDLE + half));
            head(pen, g, side, centre, dataArea.getMinY() - BELOW_HEAD - Paragraph.height(side.head()));
        }
        return new AxisState(cursor);
    }

    private static void head(Pen pen, Graphics2D g, Side side, double centre, double top) {
        double room = Paragraph.width(side.head());
        double middle = centre - side.width() / 2 + room / 2;
        double y = top;
        double end = 0;
        double baseline = 0;
        for (Glyphs line : side.head()) {
            Style style = line.style();
            baseline = y + style.lineHeight() / 2 + style.drop();
            end = middle + line.width() / 2;
            pen.centre(g, line, middle, baseline);
            y += style.lineHeight();
        }
        pen.left(g, side.cited(), end + CITE_GAP, baseline);
    }
}
