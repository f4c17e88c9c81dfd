package claimbench.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A place without a value: said in words, on as many lines as it takes; a missing claim is hatched as well. */
final class NoClaim {

    private NoClaim() {}

    static void draw(Pen pen, Graphics2D g, Rectangle2D area) {
        draw(pen, g, area, Absence.NO_CLAIM);
    }

    /** Words as long as the place allows, on a patch without hatching so that no line runs through them. */
    static void draw(Pen pen, Graphics2D g, Rectangle2D area, Absence absence) {
        if (absence == Absence.NO_CLAIM) {
            Hatch.fill(g, area);
        } else {
            g.setPaint(Theme.PAPER);
            g.fill(area);
            Outline.paint(g, area);
        }
        boolean roomy = Glyphs.width(absence.words(), Theme.NO_CLAIM) <= area.getWidth() - 4;
        boolean tall = area.getHeight() >= 2 * Theme.NO_CLAIM.lineHeight();
        List<Glyphs> lines = roomy || tall
                ? Paragraph.balanced(absence.words(), Theme.NO_CLAIM, area.getWidth() - 4)
                : List.of(Glyphs.of(absence.brief(), Theme.NO_CLAIM));
        double y = area.getCenterY() - Paragraph.height(lines) / 2;
        for (Glyphs line : lines) {
            Style style = line.style();
            double middle = y + style.lineHeight() / 2;
            g.setPaint(absence == Absence.NO_CLAIM ? Theme.HATCH_GROUND : Theme.PAPER);
            g.fill(new Rectangle2D.Double(area.getCenterX() - line.width() / 2 - 2, middle - 7, line.width() + 4, 14));
            pen.centre(g, line, area.getCenterX(), middle + style.drop());
            y += style.lineHeight();
        }
    }
}
