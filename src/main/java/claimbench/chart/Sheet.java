package claimbench.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The page of a picture: finding, measure and legend above the plot, sources and stamp below it, all on one left
 * edge. Says how much room the plot has and turns a plot of known height into a drawing.
 */
final class Sheet {

    private static final double LEGEND_ROW = 20;
    private static final double LEGEND_GAP = 15;

    private final Frame frame;
    private final List<Glyphs> title;
    private final List<Glyphs> subtitle;
    private final List<List<Key>> legend;
    private final List<Glyphs> footer = new ArrayList<>();

    Sheet(Frame frame, List<Key> keys) {
        this.frame = frame;
        this.title = frame.size().isWhole()
                ? Paragraph.balanced(frame.names().bound(frame.title()), Theme.TITLE, width())
                : List.of();
        this.subtitle = Paragraph.bySentence(frame.names().bound(frame.subtitle()), Theme.SUBTITLE, width());
        this.legend = balanced(keys, width());
        for (String remark : frame.remarks()) {
            footer.addAll(Paragraph.withoutWidow(remark, Theme.NOTE, width()));
        }
        if (frame.size().isWhole()) {
            footer.addAll(Paragraph.withoutWidow(frame.stamp(), Theme.STAMP, width()));
        }
    }

    /** What lies between the margins; whole pixels, since JFreeChart rounds the area of data to them. */
    double width() {
        return Math.floor(frame.size().layoutWidth()) - Theme.LEFT - Theme.RIGHT;
    }

    /** How high a plot may be at most. */
    double room() {
        return frame.size().mostLayoutHeight() - height(0);
    }

    /** How much a plot of this height may grow; only pictures of fixed shape have anything to spare. */
    double spare(double bodyHeight) {
        return Math.max(0, frame.size().leastLayoutHeight() - height(bodyHeight));
    }

    Drawing drawing(double bodyHeight, DataTable data, Function<Pen, Plot> body) {
        double height = Math.max(height(bodyHeight), frame.size().leastLayoutHeight());
        return new Drawing(frame, height, data, pen -> chart(pen, body.apply(pen)));
    }

    private JFreeChart chart(Pen pen, Plot plot) {
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        JFreeChart chart = new JFreeChart(null, Fonts.base(Face.REGULAR), plot, false);
        chart.setBackgroundPaint(Theme.PAPER);
        chart.setPadding(new RectangleInsets(Theme.TOP, Theme.LEFT, Theme.BOTTOM, Theme.RIGHT));
        chart.addSubtitle(new Block(RectangleEdge.TOP, headerHeight(), (g, area) -> drawHeader(pen, g, area)));
        chart.addSubtitle(new Block(RectangleEdge.BOTTOM, footerHeight(), (g, area) -> drawFooter(pen, g, area)));
        return chart;
    }

    private double height(double bodyHeight) {
        return Theme.TOP + headerHeight() + bodyHeight + footerHeight() + Theme.BOTTOM;
    }

    private double headerHeight() {
        return Math.ceil(
                Paragraph.height(title) + 2 + Paragraph.height(subtitle) + 7 + legend.size() * LEGEND_ROW + 10);
    }

    private double footerHeight() {
        return Math.ceil(10 + Paragraph.height(footer));
    }

    private void drawHeader(Pen pen, Graphics2D g, Rectangle2D area) {
        double y = lines(pen, g, title, area.getX(), area.getY()) + 2;
        y = lines(pen, g, subtitle, area.getX(), y) + 7;
        for (List<Key> row : legend) {
            double x = area.getX();
            double middle = y + LEGEND_ROW / 2;
            for (Key key : row) {
                key.sample().draw(g, x, middle);
                Glyphs label = Glyphs.of(key.label(), Theme.LEGEND);
                pen.left(g, label, x + key.width() + 5, middle + Theme.LEGEND.drop());
                x += key.width() + 5 + label.width() + LEGEND_GAP;
            }
            y += LEGEND_ROW;
        }
    }

    private void drawFooter(Pen pen, Graphics2D g, Rectangle2D area) {
        lines(pen, g, footer, area.getX(), area.getY() + 10);
    }

    private static double lines(Pen pen, Graphics2D g, List<Glyphs> lines, double x, double top) {
        double y = top;
        for (Glyphs line : lines) {
            Style style = line.style();
            pen.left(g, line, x, y + style.lineHeight() / 2 + style.drop());
            y += style.lineHeight();
        }
        return y;
    }

    private static List<List<Key>> balanced(List<Key> keys, double width) {
        List<List<Key>> best = rows(keys, width);
        for (double narrower = width - 10; best.size() > 1 && narrower > width / 3; narrower -= 10) {
            List<List<Key>> tried = rows(keys, narrower);
            if (tried.size() > best.size()) {
                return best;
            }
            best = tried;
        }
        return best;
    }

    private static List<List<Key>> rows(List<Key> keys, double width) {
        List<List<Key>> rows = new ArrayList<>();
        double x = 0;
        for (Key key : keys) {
            double needed = key.width() + 5 + Glyphs.width(key.label(), Theme.LEGEND);
            if (rows.isEmpty() || x + needed > width) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.get(rows.size() - 1).add(key);
            x += needed + LEGEND_GAP;
        }
        return rows;
    }
}
