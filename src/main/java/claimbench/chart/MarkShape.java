package claimbench.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Who measured a value, as the shape of its mark: the same in every picture, table and text. */
enum MarkShape {
    OWN("own vendor", "○"),
    RIVAL("reported by a rival", "△"),
    INDEPENDENT("measured independently", "●"),
    PRESS("repeated, no run of its own", "◇");

    private final String label;
    private final String sign;

    MarkShape(String label, String sign) {
        this.label = label;
        this.sign = sign;
    }

    String label() {
        return label;
    }

    /** The mark as a character, for text. */
    String sign() {
        return sign;
    }

    /** The outline of the mark round a point; all shapes look equally large at the same radius. */
    Shape at(double x, double y, double radius) {
        return switch (this) {
            case OWN, INDEPENDENT -> new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            case RIVAL ->
                polygon(
                        x,
                        y - 1.12 * radius,
                        x + 1.14 * radius,
                        y + 0.88 * radius,
                        x - 1.14 * radius,
                        y + 0.88 * radius);
            case PRESS -> polygon(x, y - 1.3 * radius, x + 1.3 * radius, y, x, y + 1.3 * radius, x - 1.3 * radius, y);
        };
    }

    /** Draws the mark with its inside painted over what lies below, as hollow marks on a line need it. */
    void draw(Graphics2D g, Shape outline, Color ink, Color inside) {
        g.setPaint(this == INDEPENDENT ? ink : inside);
        g.fill(outline);
        ring(g, outline, ink);
    }

    /** Draws the mark so that what lies below stays visible, filled marks excepted. */
    void drawOver(Graphics2D g, Shape outline, Color ink) {
        if (this == INDEPENDENT) {
            g.setPaint(ink);
            g.fill(outline);
        }
        ring(g, outline, ink);
    }

    private static void ring(Graphics2D g, Shape outline, Color ink) {
        boolean small = outline.getBounds2D().getHeight() < 2 * Theme.MARK_RADIUS - 1;
        g.setPaint(ink);
        g.setStroke(small ? Theme.SMALL_MARK_STROKE : Theme.MARK_STROKE);
        g.draw(outline);
    }

    private static Shape polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
