package claimbench.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** An empty box with a thin grey edge that lies within its area. */
final class Outline {

    private Outline() {}

    static void paint(Graphics2D g, Rectangle2D area) {
        g.setPaint(Theme.INTERVAL);
        g.setStroke(Theme.HAIRLINE);
        g.draw(new Rectangle2D.Double(area.getX() + 0.5, area.getY() + 0.5, area.getWidth() - 1, area.getHeight() - 1));
    }
}
