package claimbench.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** Title and as many tick labels as there is room for above a measure; gridlines and tie band behind its marks. */
record ScaleHead(Pen pen, Scale scale, List<Glyphs> title, Optional<Span> band, RowLabels rows) {

    private static final double LABEL_GAP = 3;

    void paint(Graphics2D g, Rectangle2D area, DoubleUnaryOperator x) {
        band.ifPresent(span -> paintBand(g, area, x, span));
        double left = x.applyAsDouble(scale.start().doubleValue());
        double right = x.applyAsDouble(scale.end().doubleValue());
        g.setPaint(Theme.GRID);
        g.setStroke(Theme.HAIRLINE);
        for (int row = 0; row < rows.heights().size(); row++) {
            double y = area.getMinY() + rows.middle(row);
            g.draw(new Line2D.Double(left, y, right, y));
        }
        double baseline = area.getMinY() - 3 - Theme.TICK.lineHeight() / 2 + Theme.TICK.drop();
        double last = Double.NEGATIVE_INFINITY;
        for (BigDecimal tick : scale.ticks()) {
            double tickX = x.applyAsDouble(tick.doubleValue());
            g.setPaint(Theme.GRID);
            g.draw(new Line2D.Double(tickX, area.getMinY(), tickX, area.getMinY() + rows.height()));
            Glyphs label = Glyphs.of(scale.label(tick), Theme.TICK);
            if (tickX - label.width() / 2 > last + LABEL_GAP) {
                pen.centre(g, label, tickX, baseline);
                last = tickX + label.width() / 2;
            }
        }
        double y = area.getMinY() - 7 - Theme.TICK.lineHeight() - Paragraph.height(title);
        for (Glyphs line : title) {
            Style style = line.style();
            pen.left(g, line, left, y + style.lineHeight() / 2 + style.drop());
            y += style.lineHeight();
        }
    }

    /** At least two pixels wide: a narrow band is a finding too. */
    private void paintBand(Graphics2D g, Rectangle2D area, DoubleUnaryOperator x, Span span) {
        double from = x.applyAsDouble(span.low().doubleValue());
        double to = x.applyAsDouble(span.high().doubleValue());
        g.setPaint(Theme.BAND);
        g.fill(new Rectangle2D.Double(from, area.getMinY(), Math.max(2, to - from), rows.height()));
    }
}
