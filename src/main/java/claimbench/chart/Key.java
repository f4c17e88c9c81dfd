package claimbench.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** An entry of the legend: a sample of what is drawn and what it means. */
record Key(String label, double width, Sample sample) {

    /** Draws an example of a mark, from the left end on the middle line. */
    @FunctionalInterface
    interface Sample {
        void draw(Graphics2D g, double x, double middle);
    }

    static Key mark(MarkShape shape, Color ink) {
        double radius = Theme.MARK_RADIUS;
        return new Key(
                shape.label(),
                12.5,
                (g, x, middle) -> shape.draw(g, shape.at(x + 6.2, middle, radius), ink, Theme.PAPER));
    }

    static Key block(String label, Color fill) {
        return new Key(label, 12, (g, x, middle) -> {
            g.setPaint(fill);
            g.fill(square(x, middle));
        });
    }

    static Key hatch() {
        return new Key(Theme.NO_CLAIM_FOUND, 12, (g, x, middle) -> {
            Hatch.fill(g, square(x, middle));
            outline(g, x, middle);
        });
    }

    static Key outlined(String label) {
        return new Key(label, 12, (g, x, middle) -> {
            g.setPaint(Theme.PAPER);
            g.fill(square(x, middle));
            outline(g, x, middle);
        });
    }

    static Key corner(String label) {
        return new Key(label, 12, (g, x, middle) -> {
            Rectangle2D square = square(x, middle);
            outline(g, x, middle);
            paintCorner(g, square, 9);
        });
    }

    static Key line(String label, Color colour, double thickness) {
        return new Key(label, 24, (g, x, middle) -> {
            g.setPaint(colour);
            g.fill(new Rectangle2D.Double(x, middle - thickness / 2, 24, thickness));
        });
    }

    /** A line that all rows are read against. */
    static Key guide(String label, boolean dashed) {
        return new Key(label, 8, (g, x, middle) -> {
            g.setPaint(Theme.SOFT_INK);
            g.setStroke(dashed ? Theme.DASHED : Theme.GUIDE);
            g.draw(new Line2D.Double(x + 4, middle - 8, x + 4, middle + 8));
        });
    }

    /** A mark that no longer stands. */
    static Key cross(String label) {
        return new Key(label, 12, (g, x, middle) -> {
            g.setPaint(Theme.CONTRADICTION);
            g.setStroke(Theme.MARK_STROKE);
            g.draw(new Line2D.Double(x + 1, middle - 5, x + 11, middle + 5));
            g.draw(new Line2D.Double(x + 1, middle + 5, x + 11, middle - 5));
        });
    }

    static Key band(String label) {
        return new Key(label, 18, (g, x, middle) -> {
            g.setPaint(Theme.BAND);
            g.fill(new Rectangle2D.Double(x, middle - 6, 18, 12));
        });
    }

    /** The sign that sources disagree, in the upper left corner of a cell. */
    static void paintCorner(Graphics2D g, Rectangle2D area, double size) {
        Path2D corner = new Path2D.Double();
        corner.moveTo(area.getX(), area.getY());
        corner.lineTo(area.getX() + size, area.getY());
        corner.lineTo(area.getX(), area.getY() + size);
        corner.closePath();
        g.setPaint(Theme.CONTRADICTION);
        g.fill(corner);
    }

    private static void outline(Graphics2D g, double x, double middle) {
        g.setPaint(Theme.INTERVAL);
        g.setStroke(Theme.HAIRLINE);
        g.draw(new Rectangle2D.Double(x + 0.5, middle - 5.5, 11, 11));
    }

    private static Rectangle2D square(double x, double middle) {
        return new Rectangle2D.Double(x, middle - 6, 12, 12);
    }
}
