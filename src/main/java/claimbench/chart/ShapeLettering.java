package claimbench.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Letters as filled outlines, for a page that knows none of our fonts. */
final class ShapeLettering implements Lettering {

    @Override
    public void write(Graphics2D g, Glyphs line, double x, double baseline, Color colour) {
        double unit = line.style().size() / Letter.EM;
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Glyphs.Placed placed : line.letters()) {
            AffineTransform place = AffineTransform.getTranslateInstance(x + placed.x(), baseline + placed.y());
            place.scale(unit, unit);
            path.append(placed.letter().outline().getPathIterator(place), false);
        }
        g.setPaint(colour);
        g.fill(path);
    }
}
