package claimbench.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.jfree.chart.plot.CategoryPlot;

/** Horizontal bars from zero, and never from anywhere else. */
final class Bars {

    private static final double LEAST_HEIGHT = 23;
    private static final double GOOD_HEIGHT = 29;
    private static final double MOST_HEIGHT = 50;
    private static final double MOST_LABEL = 0.4;
    private static final double BAR_SHARE = 0.6;
    private static final double CITE_GAP = 5;
    private static final double HEAD = 18;
    private static final double BEFORE_MARK = 8;
    private static final double MARK_RADIUS = 4.4;
    private static final double BEFORE_VALUE = 6;

    private final BarSpec spec;
    private final Sheet sheet;
    private final RowLabels labels;
    private final double room;
    private final double perUnit;

    private Bars(BarSpec spec) {
        this.spec = spec;
        this.sheet = new Sheet(spec.frame(), legend(spec));
        double most = MOST_LABEL * sheet.width();
        RowLabels least = RowLabels.of(spec.rows(), most, LEAST_HEIGHT)
                .asWideAs(RowLabels.of(spec.whole().rows(), most, LEAST_HEIGHT));
        double height = HEAD + least.height();
        double wanted = (GOOD_HEIGHT - LEAST_HEIGHT) * spec.rows().size();
        double good = Math.max(0, Math.min(sheet.room() - height, wanted));
        this.labels =
                least.grown(Math.max(good, sheet.spare(height)) / spec.rows().size(), MOST_HEIGHT - LEAST_HEIGHT);
        this.room = sheet.width() - labels.width();
        this.perUnit = spec.whole().bars().stream()
                .flatMap(Optional::stream)
                .filter(bar -> end(bar) > 0)
                .mapToDouble(bar -> (room - tail(bar)) / end(bar))
                .min()
                .orElse(room);
    }

    static Drawing draw(BarSpec spec) {
        Bars bars = new Bars(spec);
        return bars.sheet.drawing(HEAD + bars.labels.height(), bars.data(), bars::body);
    }

    /** Whether a picture of its size holds it. */
    static boolean fits(BarSpec spec) {
        Bars bars = new Bars(spec);
        return HEAD + bars.labels.height() <= bars.sheet.room();
    }

    private static Stream<Reading> readings(BarSpec spec) {
        return spec.bars().stream().flatMap(Optional::stream);
    }

    private static List<Key> legend(BarSpec spec) {
        Set<MarkShape> marks = EnumSet.noneOf(MarkShape.class);
        readings(spec).forEach(bar -> marks.add(bar.mark()));
        List<Key> keys = new ArrayList<>();
        marks.forEach(mark -> keys.add(Key.mark(mark, Theme.MARK)));
        if (readings(spec).anyMatch(bar -> bar.interval().isPresent())) {
            keys.add(Key.line(spec.intervalLabel(), Theme.INK, 1.6));
        }
        if (spec.bars().stream().anyMatch(Optional::isEmpty)) {
            keys.add(Key.hatch());
        }
        return keys;
    }

    private static double end(Reading bar) {
        return bar.interval()
                .map(Span::high)
                .orElse(bar.value())
                .max(bar.value())
                .doubleValue();
    }

    private static double tail(Reading bar) {
        String cited = bar.cited().numbers();
        return BEFORE_MARK
                + 2 * MARK_RADIUS
                + BEFORE_VALUE
                + Glyphs.width(bar.text(), Theme.VALUE_FOCUS)
                + (cited.isEmpty() ? 0 : CITE_GAP + Glyphs.width(cited, Theme.CITE));
    }

    private CategoryPlot body(Pen pen) {
        HeadAxis axis = new HeadAxis(0, room / perUnit, HEAD, (g, area, x) -> zero(pen, g, area, x));
        return new RowPlot(axis)
                .layer(
                        spec.bars().stream()
                                .map(bar -> bar.map(b -> new Span(BigDecimal.ZERO, b.value())))
                                .toList(),
                        (g, row, extent) -> bar(pen, g, row, extent))
                .layer(
                        spec.bars().stream()
                                .map(bar -> bar.flatMap(Reading::interval))
                                .toList(),
                        (g, row, extent) -> interval(pen, g, extent))
                .overlay((g, area) -> words(pen, g, area))
                .plot(new RowAxis(pen, labels));
    }

    private void zero(Pen pen, Graphics2D g, Rectangle2D area, DoubleUnaryOperator x) {
        double zero = x.applyAsDouble(0);
        g.setPaint(Theme.RULE);
        g.setStroke(Theme.HAIRLINE);
        g.draw(new Line2D.Double(zero, area.getMinY(), zero, area.getMinY() + labels.height()));
        double baseline = area.getMinY() - 3 - Theme.TICK.lineHeight() / 2 + Theme.TICK.drop();
        pen.centre(g, Glyphs.of("0", Theme.TICK), zero, baseline);
    }

    private void bar(Pen pen, Graphics2D g, int row, ItemRenderer.Extent extent) {
        double height = Math.min(labels.height(row), GOOD_HEIGHT) * BAR_SHARE;
        g.setPaint(spec.rows().get(row).focus() ? Theme.FOCUS : Theme.BAR);
        Rectangle2D area = new Rectangle2D.Double(
                extent.left(), extent.middle() - height / 2, extent.right() - extent.left(), height);
        g.fill(area);
        pen.ink(area);
        spec.bars()
                .get(row)
                .ifPresent(bar -> pen.mark(new Mark(0, row, 0, bar.value(), extent.right(), extent.middle())));
    }

    private static void interval(Pen pen, Graphics2D g, ItemRenderer.Extent extent) {
        pen.ink(new Rectangle2D.Double(extent.left(), extent.middle() - 3.5, extent.right() - extent.left(), 7));
        g.setPaint(Theme.INK);
        g.fill(new Rectangle2D.Double(extent.left(), extent.middle() - 0.8, extent.right() - extent.left(), 1.6));
        g.fill(new Rectangle2D.Double(extent.left() - 0.8, extent.middle() - 3.5, 1.6, 7));
        g.fill(new Rectangle2D.Double(extent.right() - 0.8, extent.middle() - 3.5, 1.6, 7));
    }

    private void words(Pen pen, Graphics2D g, Rectangle2D area) {
        for (int row = 0; row < spec.rows().size(); row++) {
            double middle = area.getMinY() + labels.middle(row);
            boolean focus = spec.rows().get(row).focus();
            Style style = Theme.value(focus);
            Optional<Reading> bar = spec.bars().get(row);
            if (bar.isPresent()) {
                double x = area.getMinX() + end(bar.get()) * perUnit + BEFORE_MARK + MARK_RADIUS;
                MarkShape mark = bar.get().mark();
                mark.draw(g, mark.at(x, middle, MARK_RADIUS), Theme.mark(focus), Theme.PAPER);
                pen.ink(new Rectangle2D.Double(
                        x - MARK_RADIUS, middle - MARK_RADIUS, 2 * MARK_RADIUS, 2 * MARK_RADIUS));
                Glyphs value = Glyphs.of(bar.get().text(), style);
                double start = x + MARK_RADIUS + BEFORE_VALUE;
                pen.left(g, value, start, middle + style.drop());
                Glyphs cited = Glyphs.of(bar.get().cited().numbers(), Theme.CITE);
                pen.left(g, cited, start + value.width() + CITE_GAP, middle + style.drop());
            } else {
                NoClaim.draw(pen, g, new Rectangle2D.Double(area.getMinX() + 1, middle - 9, room - 1, 18));
            }
        }
    }

    private DataTable data() {
        List<List<String>> table = new ArrayList<>();
        for (int row = 0; row < spec.rows().size(); row++) {
            Optional<Reading> bar = spec.bars().get(row);
            Optional<Span> interval = bar.flatMap(Reading::interval);
            table.add(List.of(
                    spec.rows().get(row).name(),
                    bar.map(b -> b.value().toPlainString()).orElse(""),
                    bar.map(Reading::text).orElse(""),
                    bar.map(b -> b.mark().label()).orElse(Theme.NO_CLAIM_FOUND),
                    interval.map(i -> i.low().toPlainString()).orElse(""),
                    interval.map(i -> i.high().toPlainString()).orElse(""),
                    bar.map(b -> b.cited().ids()).orElse("")));
        }
        return new DataTable(
                List.of("model", "value", "printed", "measured by", "interval low", "interval high", "source"), table);
    }
}
