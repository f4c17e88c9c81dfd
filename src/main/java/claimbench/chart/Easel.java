package claimbench.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;

/** Draws a plot that was laid out from its own upper left corner where the page has it. */
record Easel(Pen pen, Graphics2D g, double left, double top) {

    static Easel of(Pen pen, Graphics2D g, Rectangle2D area) {
        return new Easel(pen, g, area.getX(), area.getY());
    }

    void fill(Shape shape, Color colour) {
        g.setPaint(colour);
        g.fill(moved(shape));
    }

    void line(Line2D line, Color colour, Stroke stroke) {
        g.setPaint(colour);
        g.setStroke(stroke);
        g.draw(moved(line));
    }

    void mark(MarkShape shape, Color ink, Mark mark) {
        Mark there = new Mark(
                mark.panel(), mark.row(), mark.column(), mark.value(), mark.x() + left, mark.y() + top, mark.radius());
        shape.draw(g, shape.at(there.x(), there.y(), there.radius()), ink, Theme.PAPER);
        pen.mark(there);
    }

    /** Remembers where a value stands that has no ink of its own. */
    void mark(double value, int row, double x, double y) {
        pen.mark(new Mark(0, row, 0, BigDecimal.valueOf(value), x + left, y + top));
    }

    /** Texts by the middle of their line. */
    void left(Glyphs text, double x, double middle) {
        pen.left(g, text, left + x, top + middle + text.style().drop());
    }

    void right(Glyphs text, double x, double middle) {
        pen.right(g, text, left + x, top + middle + text.style().drop());
    }

    void centre(Glyphs text, double x, double middle) {
        pen.centre(g, text, left + x, top + middle + text.style().drop());
    }

    private Shape moved(Shape shape) {
        return AffineTransform.getTranslateInstance(left, top).createTransformedShape(shape);
    }
}
