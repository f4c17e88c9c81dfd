package claimbench.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws all text of one rendering and remembers what went where, so that a test can read the picture back. */
final class Pen {

    /** A text as drawn, the box of its ink, and the size of its letters. */
    record Placed(String text, Rectangle2D box, double size) {

        Placed zoomed(double zoom) {
            return new Placed(
                    text,
                    new Rectangle2D.Double(
                            box.getX() * zoom, box.getY() * zoom, box.getWidth() * zoom, box.getHeight() * zoom),
                    size * zoom);
        }
    }

    private record Drawn(Glyphs line, double x, double baseline) {

        Placed placed() {
            return new Placed(
                    line.text().replace('\u00a0', ' '),
                    line.inkAt(x, baseline),
                    line.style().size());
        }
    }

    private final Lettering lettering;
    private final List<Drawn> texts = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Rectangle2D> inks = new ArrayList<>();

    Pen(Lettering lettering) {
        this.lettering = lettering;
    }

    void left(Graphics2D g, Glyphs line, double x, double baseline) {
        in(g, line, x, baseline, line.style().colour());
    }

    void right(Graphics2D g, Glyphs line, double x, double baseline) {
        left(g, line, x - line.width(), baseline);
    }

    void centre(Graphics2D g, Glyphs line, double x, double baseline) {
        left(g, line, x - line.width() / 2, baseline);
    }

    void centre(Graphics2D g, Glyphs line, double x, double baseline, Color colour) {
        in(g, line, x - line.width() / 2, baseline, colour);
    }

    void mark(Mark mark) {
        marks.add(mark);
    }

    /** Remembers where something is drawn that no text may touch. */
    void ink(Rectangle2D area) {
        inks.add(area);
    }

    List<Rectangle2D> inks() {
        return List.copyOf(inks);
    }

    List<Placed> texts() {
        return texts.stream().map(Drawn::placed).toList();
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    private void in(Graphics2D g, Glyphs line, double x, double baseline, Color colour) {
        if (line.text().isBlank()) {
            return;
        }
        g.setPaint(colour);
        lettering.write(g, line, x, baseline, colour);
        texts.add(new Drawn(line, x, baseline));
    }
}
