package claimbench.chart;

import claimbench.chart.FrontierSpec.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores over cost on a log scale, the frontier as a line of steps, and a strip at the left for models whose cost
 * nobody states. Everything is laid out before it is drawn, from the upper left corner of the plot.
 */
final class FrontierPlot {

    private static final double SHAPE = 0.56;
    private static final double LEAST_HEIGHT = 150;
    private static final double MOST_STRIP = 0.3;
    private static final double MOST_NAME = 0.3;
    private static final double FOOT = 44;
    private static final double MARK_AT = 13;
    private static final Stroke STEP = new BasicStroke(2.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    private final FrontierSpec spec;
    private final Sheet sheet;
    private final double height;
    private final Scale scores;
    private final LogScale costs;
    private final Rectangle2D strip;
    private final Rectangle2D field;
    private final List<Line2D> steps;
    private final Map<Point, Rectangle2D> labels = new HashMap<>();

    private FrontierPlot(FrontierSpec spec) {
        this.spec = spec;
        this.sheet = new Sheet(spec.frame(), legend(spec));
        double wanted = Math.max(LEAST_HEIGHT, Math.min(sheet.room(), SHAPE * sheet.width()));
        this.height = wanted + sheet.spare(wanted);
        Span extent = Span.over(
                spec.points().stream().map(point -> Span.at(point.score())).toList());
        this.scores = Scale.alike(List.of(extent), height - FOOT).get(0);
        this.costs = LogScale.over(priced().stream()
                .map(point -> point.cost().orElseThrow().doubleValue())
                .toList());
        double ticks = scores.ticks().stream()
                        .mapToDouble(tick -> Glyphs.width(scores.label(tick), Theme.TICK))
                        .max()
                        .orElse(0)
                + 8;
        double top = Theme.TICK.lineHeight() / 2;
        double deep = height - FOOT - top;
        this.strip = new Rectangle2D.Double(ticks, top, stripWidth(), deep);
        this.field = new Rectangle2D.Double(strip.getMaxX(), top, sheet.width() - strip.getMaxX(), deep);
        this.steps = steps();
        placeInStrip();
        placeInField();
    }

    static Drawing draw(FrontierSpec spec) {
        FrontierPlot plot = new FrontierPlot(spec);
        return plot.sheet.drawing(plot.height, spec.data(), plot::body);
    }

    /** Whether every label finds a place. */
    static boolean fits(FrontierSpec spec) {
        FrontierPlot plot = new FrontierPlot(spec);
        return plot.labels.size() == spec.points().size() && plot.height <= plot.sheet.room() + 1e-6;
    }

    private static List<Key> legend(FrontierSpec spec) {
        Set<MarkShape> marks = EnumSet.noneOf(MarkShape.class);
        spec.points().forEach(point -> marks.add(point.mark()));
        List<Key> keys = new ArrayList<>();
        marks.forEach(mark -> keys.add(Key.mark(mark, Theme.MARK)));
        keys.add(Key.line("frontier", Theme.FOCUS_SOFT, 2.4));
        return keys;
    }

    private List<Point> priced() {
        return spec.points().stream().filter(point -> point.cost().isPresent()).toList();
    }

    private List<Point> unpriced() {
        return spec.points().stream()
                .filter(point -> point.cost().isEmpty())
                .sorted(Comparator.comparing(Point::score).reversed())
                .toList();
    }

    private double stripWidth() {
        if (unpriced().isEmpty()) {
            return 0;
        }
        double widest = unpriced().stream()
                .mapToDouble(point -> Paragraph.width(stripLabel(point)))
                .max()
                .orElse(0);
        return Math.ceil(Math.max(widest + MARK_AT + 16, Glyphs.width(spec.absent(), Theme.NO_CLAIM) + 12));
    }

    private List<Glyphs> stripLabel(Point point) {
        return Paragraph.balanced(point.label(), style(point), MOST_STRIP * sheet.width() - MARK_AT - 16);
    }

    private List<Glyphs> fieldLabel(Point point) {
        return Paragraph.balanced(point.label(), style(point), MOST_NAME * sheet.width());
    }

    private static Style style(Point point) {
        Style plain = new Style(point.frontier() ? Face.SEMIBOLD : Face.REGULAR, 12.5, Theme.INK);
        return point.row().focus() ? plain.cut(Face.BOLD).in(Theme.FOCUS) : plain;
    }

    private double x(Point point) {
        return point.cost()
                .map(cost -> field.getX() + costs.part(cost.doubleValue()) * field.getWidth())
                .orElse(strip.getX() + MARK_AT);
    }

    private double y(BigDecimal score) {
        double part = score.subtract(scores.start()).doubleValue() / scores.length();
        return field.getMaxY() - part * field.getHeight();
    }

    /** Labels of the strip stand beside their marks, moved apart; of too many none is placed. */
    private void placeInStrip() {
        List<Point> points = unpriced();
        double top = strip.getY() + Theme.NO_CLAIM.lineHeight() + 6;
        List<Double> heights = points.stream()
                .map(point -> Paragraph.height(stripLabel(point)) + 1)
                .toList();
        double needed = heights.stream().mapToDouble(Double::doubleValue).sum();
        if (needed > strip.getMaxY() - top) {
            return;
        }
        List<Double> middles = LabelSpread.middles(
                points.stream().map(point -> y(point.score())).toList(), heights, top, strip.getMaxY());
        for (int i = 0; i < points.size(); i++) {
            List<Glyphs> lines = stripLabel(points.get(i));
            labels.put(
                    points.get(i),
                    new Rectangle2D.Double(
                            strip.getX() + MARK_AT + 12,
                            middles.get(i) - Paragraph.height(lines) / 2,
                            Paragraph.width(lines),
                            Paragraph.height(lines)));
        }
    }

    private void placeInField() {
        LabelPlaces places = new LabelPlaces(field);
        double radius = Theme.MARK_RADIUS + 2;
        priced().forEach(point -> places.take(
                new Rectangle2D.Double(x(point) - radius, y(point.score()) - radius, 2 * radius, 2 * radius)));
        steps.forEach(places::avoid);
        for (Point point : priced()) {
            List<Glyphs> lines = fieldLabel(point);
            places.place(
                            new Point2D.Double(x(point), y(point.score())),
                            Theme.MARK_RADIUS,
                            Paragraph.width(lines),
                            Paragraph.height(lines))
                    .ifPresent(box -> labels.put(point, box));
        }
    }

    /** From the edge to the cheapest, then along and up to each next one, and on to the dear end. */
    private List<Line2D> steps() {
        List<Point> frontier = priced().stream()
                .filter(Point::frontier)
                .sorted(Comparator.comparing((Point point) -> point.cost().orElseThrow())
                        .thenComparing(Point::score))
                .toList();
        List<Line2D> lines = new ArrayList<>();
        double before = spec.higher() ? field.getMaxY() : field.getMinY();
        for (int i = 0; i < frontier.size(); i++) {
            double x = x(frontier.get(i));
            double y = y(frontier.get(i).score());
            double end = i + 1 < frontier.size() ? x(frontier.get(i + 1)) : field.getMaxX();
            lines.add(new Line2D.Double(x, before, x, y));
            lines.add(new Line2D.Double(x, y, end, y));
            before = y;
        }
        return lines;
    }

    private FreePlot body(Pen pen) {
        return new FreePlot((g, area) -> {
            Easel easel = Easel.of(pen, g, area);
            scores(easel);
            costs(easel);
            steps.forEach(step -> easel.line(step, Theme.FOCUS_SOFT, STEP));
            spec.points().forEach(point -> leader(easel, point));
            spec.points().forEach(point -> mark(easel, point));
            spec.points().forEach(point -> label(easel, point));
        });
    }

    private void scores(Easel easel) {
        if (strip.getWidth() > 0) {
            easel.fill(strip, Theme.HATCH_GROUND);
            Glyphs absent = Glyphs.of(spec.absent(), Theme.NO_CLAIM);
            easel.left(absent, strip.getX() + 6, strip.getY() + Theme.NO_CLAIM.lineHeight() / 2 + 3);
        }
        for (BigDecimal tick : scores.ticks()) {
            double y = y(tick);
            easel.line(new Line2D.Double(strip.getX(), y, field.getMaxX(), y), Theme.GRID, Theme.HAIRLINE);
            easel.right(Glyphs.of(scores.label(tick), Theme.TICK), strip.getX() - 7, y);
        }
    }

    private void costs(Easel easel) {
        double last = Double.NEGATIVE_INFINITY;
        double line = Theme.TICK.lineHeight();
        for (BigDecimal tick : costs.ticks()) {
            double x = field.getX() + costs.part(tick.doubleValue()) * field.getWidth();
            double bottom = field.getMaxY();
            easel.line(new Line2D.Double(x, bottom, x, bottom + 4), Theme.INTERVAL, Theme.HAIRLINE);
            Glyphs label = Glyphs.of(new Scale(tick, tick, 1).label(tick), Theme.TICK);
            double half = label.width() / 2;
            if (x - half > last + 4 && x + half < field.getMaxX()) {
                easel.centre(label, x, bottom + 6 + line / 2);
                last = x + half;
            }
        }
        Glyphs caption = Glyphs.of(spec.cost() + " (log scale)", Theme.TICK.in(Theme.SOFT_INK));
        easel.right(caption, field.getMaxX(), height - 2 - line / 2);
    }

    /** A thin line to a label that found no place beside its mark. */
    private void leader(Easel easel, Point point) {
        Rectangle2D box = labels.getOrDefault(point, new Rectangle2D.Double());
        Line2D leader = LabelPlaces.leader(new Point2D.Double(x(point), y(point.score())), box);
        if (box.getWidth() > 0 && leader.getP1().distance(leader.getP2()) > Theme.MARK_RADIUS + 8) {
            easel.line(leader, Theme.INTERVAL, Theme.HAIRLINE);
        }
    }

    private void mark(Easel easel, Point point) {
        Color ink = point.frontier() ? Theme.INK : Theme.MARK;
        int number = spec.points().indexOf(point);
        easel.mark(
                point.mark(),
                point.row().focus() ? Theme.FOCUS : ink,
                new Mark(0, number, 0, point.score(), x(point), y(point.score()), Theme.MARK_RADIUS));
    }

    private void label(Easel easel, Point point) {
        List<Glyphs> lines = point.cost().isPresent() ? fieldLabel(point) : stripLabel(point);
        Rectangle2D box = labels.getOrDefault(point, new Rectangle2D.Double());
        double y = box.getY();
        for (Glyphs line : box.getWidth() > 0 ? lines : List.<Glyphs>of()) {
            easel.left(line, box.getX(), y + line.style().lineHeight() / 2);
            y += line.style().lineHeight();
        }
    }
}
