package claimbench.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** The texture of a missing claim. Lines are cut by calculation: clip paths do not survive every word processor. */
final class Hatch {

    private static final double DISTANCE = 6;

    private Hatch() {}

    static void fill(Graphics2D g, Rectangle2D area) {
        g.setPaint(Theme.HATCH_GROUND);
        g.fill(area);
        g.setPaint(Theme.HATCH);
        g.setStroke(Theme.HAIRLINE);
        // Line by line, for which AWT has a fast way; one path of all lines takes it many times as long.
        for (double sum = DISTANCE; sum < area.getWidth() + area.getHeight(); sum += DISTANCE) {
            double left = Math.max(0, sum - area.getHeight());
            double right = Math.min(area.getWidth(), sum);
            g.draw(new Line2D.Double(
                    area.getX() + left, area.getY() + sum - left, area.getX() + right, area.getY() + sum - right));
        }
    }
}
