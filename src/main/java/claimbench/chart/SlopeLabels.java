package claimbench.chart;

import claimbench.chart.SlopeSpec.Line;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.function.Function;

/**
 * The labels of one side of a slope: the value and its sources next to the marks, then at the right the difference, and the name
 * outermost, each in a column of its own.
 */
final class SlopeLabels {

    private static final double LEADER = 26;
    private static final double FROM_MARK = 9;
    private static final double GAP = 8;
    private static final double CITE_GAP = 4;
    private static final double ARROW = 16;
    private static final double LEAST_HEIGHT = 20;
    private static final double MOST_NAME = 0.2;

    private final List<Line> lines;
    private final boolean atRight;
    private final List<List<Glyphs>> names;
    private final double nameWidth;
    private final double valueWidth;
    private final double cites;
    private final double differenceWidth;

    private SlopeLabels(SlopeSpec spec, boolean atRight, double width) {
        this.lines = spec.lines();
        this.atRight = atRight;
        this.names = lines.stream()
                .map(line -> Paragraph.balanced(line.name(), Theme.LABEL, MOST_NAME * width))
                .toList();
        this.nameWidth = names.stream().mapToDouble(Paragraph::width).max().orElse(0);
        this.valueWidth = widest(line -> line.end(atRight).text(), valueStyle());
        double widest = spec.citedOnce(atRight).isEmpty()
                ? widest(line -> line.end(atRight).cited().numbers(), Theme.CITE)
                : 0;
        this.cites = widest > 0 ? widest + CITE_GAP : 0;
        this.differenceWidth = atRight ? ARROW + widest(Line::difference, Theme.VALUE) + GAP : 0;
    }

    static SlopeLabels of(SlopeSpec spec, boolean atRight, double width) {
        return new SlopeLabels(spec, atRight, width);
    }

    private double widest(Function<Line, String> text, Style style) {
        return lines.stream()
                .mapToDouble(line -> Glyphs.width(text.apply(line), style))
                .max()
                .orElse(0);
    }

    private Style valueStyle() {
        return atRight ? Theme.VALUE.cut(Face.SEMIBOLD).in(Theme.INK) : Theme.VALUE;
    }

    /** From the marks to the outer end. */
    double width() {
        return Math.ceil(LEADER + FROM_MARK + valueWidth + cites + GAP + differenceWidth + nameWidth);
    }

    double height(int line) {
        return Math.max(LEAST_HEIGHT, Paragraph.height(names.get(line)) + 3);
    }

    /** Of all labels, one below the other. */
    double height() {
        double sum = 0;
        for (int line = 0; line < lines.size(); line++) {
            sum += height(line);
        }
        return sum;
    }

    /** Draws the label of a line beside its mark, and a thin line from one to the other. */
    void paint(Pen pen, Graphics2D g, int number, Point2D mark, double middle) {
        Line line = lines.get(number);
        int way = atRight ? 1 : -1;
        double edge = mark.getX() + way * (FROM_MARK + LEADER - 4);
        g.setPaint(Theme.CONNECTOR);
        g.setStroke(Theme.HAIRLINE);
        g.draw(new Line2D.Double(mark.getX() + way * FROM_MARK, mark.getY(), edge, middle));
        double at = mark.getX() + way * (FROM_MARK + LEADER);
        Glyphs value = Glyphs.of(line.end(atRight).text(), valueStyle());
        double baseline = middle + value.style().drop();
        double end = atRight ? at + valueWidth : at - cites;
        pen.right(g, value, end, baseline);
        if (cites > 0) {
            pen.left(g, Glyphs.of(line.end(atRight).cited().numbers(), Theme.CITE), end + CITE_GAP, baseline);
        }
        at += way * (valueWidth + cites + GAP);
        if (atRight) {
            difference(pen, g, line, at, middle);
            at += differenceWidth;
        }
        double top = middle - Paragraph.height(names.get(number)) / 2;
        for (Glyphs name : names.get(number)) {
            double base = top + name.style().lineHeight() / 2 + name.style().drop();
            if (atRight) {
                pen.left(g, name, at, base);
            } else {
                pen.right(g, name, at, base);
            }
            top += name.style().lineHeight();
        }
    }

    private void difference(Pen pen, Graphics2D g, Line line, double x, double middle) {
        Color ink = line.trend().ink(line.noise());
        Style style = Theme.VALUE.in(ink);
        String arrow = line.direction() > 0 ? "▲" : line.direction() < 0 ? "▼" : "";
        pen.left(g, Glyphs.of(arrow, style.cut(Face.REGULAR)), x, middle + style.drop());
        Glyphs text = Glyphs.of(line.difference(), style);
        pen.right(g, text, x + differenceWidth - GAP, middle + style.drop());
    }
}
