package claimbench.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A missing claim: hatched, and said in words, on as many lines as it takes. */
final class NoClaim {

    private NoClaim() {}

    /** Words as long as the place allows, on a patch without hatching so that no line runs through them. */
    static void draw(Pen pen, Graphics2D g, Rectangle2D area) {
        Hatch.fill(g, area);
        boolean roomy = Glyphs.width(Theme.NO_CLAIM_FOUND, Theme.NO_CLAIM) <= area.getWidth() - 4;
        boolean tall = area.getHeight() >= 2 * Theme.NO_CLAIM.lineHeight();
        List<Glyphs> lines = roomy || tall
                ? Paragraph.balanced(Theme.NO_CLAIM_FOUND, Theme.NO_CLAIM, area.getWidth() - 4)
                : List.of(Glyphs.of("no claim", Theme.NO_CLAIM));
        double y = area.getCenterY() - Paragraph.height(lines) / 2;
        for (Glyphs line : lines) {
            Style style = line.style();
            double middle = y + style.lineHeight() / 2;
            g.setPaint(Theme.HATCH_GROUND);
            g.fill(new Rectangle2D.Double(area.getCenterX() - line.width() / 2 - 2, middle - 7, line.width() + 4, 14));
            pen.centre(g, line, area.getCenterX(), middle + style.drop());
            y += style.lineHeight();
        }
    }
}
