package claimbench.chart;

import claimbench.chart.SlopeSpec.End;
import claimbench.chart.SlopeSpec.Line;
import claimbench.score.Noise;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** Two sides joined by a line for each thing, on one scale, with name and value at both ends. */
final class SlopePlot {

    private static final double MARGIN = 14;
    private static final double LEAST_HEIGHT = 110;
    private static final double PER_LINE = 34;

    private final SlopeSpec spec;
    private final Sheet sheet;
    private final SlopeLabels left;
    private final SlopeLabels right;
    private final List<SlopeAxis.Side> sides;
    private final double least;
    private final double height;

    private SlopePlot(SlopeSpec spec) {
        this.spec = spec;
        this.sheet = new Sheet(spec.frame(), legend(spec));
        this.left = SlopeLabels.of(spec, false, sheet.width());
        this.right = SlopeLabels.of(spec, true, sheet.width());
        double middle = (left.width() + sheet.width() - right.width()) / 2;
        this.sides = List.of(
                SlopeAxis.Side.of(
                        left.width(),
                        width -> Paragraph.balanced(spec.left(), Theme.PANEL, width),
                        spec.citedOnce(false),
                        middle - SlopeAxis.BESIDE_MIDDLE),
                SlopeAxis.Side.of(
                        sheet.width() - right.width(),
                        spec.right()::label,
                        spec.citedOnce(true),
                        sheet.width() - middle - SlopeAxis.BESIDE_MIDDLE));
        this.least = Math.ceil(Math.max(left.height(), right.height()) + 2 * MARGIN);
        this.height = height();
    }

    /** Roomy on a page as far as it has room, as tall as is left on a slide, never less than the labels need. */
    private double height() {
        double room = Math.floor(sheet.room() - SlopeAxis.height(sides));
        boolean fixed = spec.frame().size().leastLayoutHeight() > 0;
        double roomy = LEAST_HEIGHT + PER_LINE * spec.lines().size();
        return Math.max(least, fixed ? room : Math.min(room, roomy));
    }

    /**
     * With as many lines as a picture holds.
     *
     * @param most lines at all
     * @param specs makes a picture of so many lines
     */
    static Drawing fitted(PictureId id, int most, IntFunction<SlopeSpec> specs) {
        SlopeSpec spec = specs.apply(Parts.most(1, most, count -> fits(specs.apply(count))));
        return draw(spec.framed(spec.frame().numbered(id, "")));
    }

    private static boolean fits(SlopeSpec spec) {
        SlopePlot plot = new SlopePlot(spec);
        return SlopeAxis.height(plot.sides) + plot.least <= plot.sheet.room();
    }

    static Drawing draw(SlopeSpec spec) {
        SlopePlot plot = new SlopePlot(spec);
        return plot.sheet.drawing(SlopeAxis.height(plot.sides) + plot.height, plot.data(), plot::body);
    }

    private static List<Key> legend(SlopeSpec spec) {
        record Look(Trend trend, Noise noise) {}
        Map<Look, Key> lines = new LinkedHashMap<>();
        for (Trend trend : Trend.values()) {
            for (Noise noise : Noise.values()) {
                spec.lines().stream()
                        .filter(line -> line.trend() == trend && (trend == Trend.LEVEL || line.noise() == noise))
                        .findFirst()
                        .ifPresent(line -> lines.putIfAbsent(
                                new Look(trend, trend == Trend.LEVEL ? Noise.WITHIN : noise),
                                trend.key(noise, spec.words())));
            }
        }
        List<Key> keys = new ArrayList<>(lines.values());
        Set<MarkShape> marks = EnumSet.noneOf(MarkShape.class);
        spec.lines()
                .forEach(line -> Collections.addAll(
                        marks, line.left().mark(), line.right().mark()));
        marks.forEach(mark -> keys.add(Key.mark(mark, Theme.MARK)));
        return keys;
    }

    private CategoryPlot body(Pen pen) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < spec.lines().size(); i++) {
            data.addValue(spec.lines().get(i).left().value(), i, "left");
            data.addValue(spec.lines().get(i).right().value(), i, "right");
        }
        LineAndShapeRenderer lines = new LineAndShapeRenderer(true, false);
        for (int i = 0; i < spec.lines().size(); i++) {
            Line line = spec.lines().get(i);
            lines.setSeriesPaint(i, line.trend().line(line.noise()));
            lines.setSeriesStroke(i, line.trend().stroke(line.noise()));
        }
        NumberAxis scale = scale();
        CategoryPlot plot = new CategoryPlot(data, new SlopeAxis(pen, sides), scale, lines);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setRangeGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(false);
        plot.addAnnotation(new Overlay((g, area) -> {
            Side from = side(scale, area, false);
            Side to = side(scale, area, true);
            marks(pen, g, from);
            marks(pen, g, to);
            labels(pen, g, area, from, to);
            labels(pen, g, area, to, from);
        }));
        return plot;
    }

    /** At least a tenth of the largest value long: less would blow a difference up that is next to nothing. */
    private NumberAxis scale() {
        double low = ends().mapToDouble(end -> end.value().doubleValue()).min().orElse(0);
        double high = ends().mapToDouble(end -> end.value().doubleValue()).max().orElse(0);
        double least = Math.max(Math.abs(low), Math.abs(high)) / 10;
        double length = Math.max(high - low, least == 0 ? 1 : least);
        double middle = (low + high) / 2;
        double half = length / 2 * height / (height - 2 * MARGIN);
        NumberAxis axis = new NumberAxis();
        axis.setAutoRange(false);
        axis.setRange(middle - half, middle + half);
        axis.setVisible(false);
        return axis;
    }

    private Stream<End> ends() {
        return spec.lines().stream().flatMap(line -> Stream.of(line.left(), line.right()));
    }

    /** One of the two sides as drawn: where its marks stand. */
    private record Side(boolean atRight, double x, List<Double> ys) {}

    private Side side(ValueAxis scale, Rectangle2D area, boolean atRight) {
        return new Side(
                atRight,
                area.getMinX() + sides.get(atRight ? 1 : 0).x(),
                spec.lines().stream()
                        .map(line ->
                                scale.valueToJava2D(line.end(atRight).value().doubleValue(), area, RectangleEdge.LEFT))
                        .toList());
    }

    /** Filled marks first, as they would hide what lies below them. */
    private void marks(Pen pen, Graphics2D g, Side side) {
        List<Integer> order = order(Comparator.comparing(
                i -> spec.lines().get(i).end(side.atRight()).mark() != MarkShape.INDEPENDENT));
        SourceMarks shapes = new SourceMarks(
                order.stream()
                        .map(i -> spec.lines().get(i).end(side.atRight()))
                        .map(end -> new SourceSpec.Published(
                                end.value(), end.mark(), end.cited().numbers()))
                        .toList(),
                order.stream().map(side.ys()::get).toList());
        for (int i = 0; i < order.size(); i++) {
            mark(pen, g, side, order.get(i), shapes.open(i));
        }
    }

    private void mark(Pen pen, Graphics2D g, Side side, int row, boolean open) {
        Line line = spec.lines().get(row);
        End end = line.end(side.atRight());
        Shape outline = end.mark().at(side.x(), side.ys().get(row), Theme.MARK_RADIUS);
        Color ink = line.trend().line(line.noise());
        if (open) {
            end.mark().drawOver(g, outline, ink);
        } else {
            end.mark().draw(g, outline, ink, Theme.PAPER);
        }
        pen.mark(new Mark(
                0, row, side.atRight() ? 1 : 0, end.value(), side.x(), side.ys().get(row)));
    }

    private void labels(Pen pen, Graphics2D g, Rectangle2D area, Side side, Side other) {
        List<Integer> downwards =
                order(Comparator.comparing((Integer i) -> side.ys().get(i))
                        .thenComparing(other.ys()::get)
                        .thenComparing(i -> spec.lines().get(i).name()));
        SlopeLabels labels = side.atRight() ? right : left;
        List<Double> middles = LabelSpread.middles(
                downwards.stream().map(side.ys()::get).toList(),
                downwards.stream().map(labels::height).toList(),
                area.getMinY(),
                area.getMaxY());
        for (int i = 0; i < downwards.size(); i++) {
            int line = downwards.get(i);
            labels.paint(pen, g, line, new Point2D.Double(side.x(), side.ys().get(line)), middles.get(i));
        }
    }

    private List<Integer> order(Comparator<Integer> comparator) {
        return IntStream.range(0, spec.lines().size())
                .boxed()
                .sorted(comparator)
                .toList();
    }

    private DataTable data() {
        List<List<String>> table = new ArrayList<>();
        for (Line line : spec.lines()) {
            table.add(row(line, spec.left(), line.left(), "", "", ""));
            table.add(row(
                    line,
                    spec.right().name(),
                    line.right(),
                    line.difference(),
                    spec.words().of(line.trend()),
                    line.noise().words()));
        }
        return new DataTable(
                List.of(
                        "benchmark",
                        spec.words().side(),
                        "value",
                        "printed",
                        "measured by",
                        "source",
                        "grade",
                        "difference",
                        "standing",
                        "sampling error"),
                table);
    }

    /** An end of a line; how it differs from the other is said once, at the right one. */
    private static List<String> row(Line line, String side, End end, String... standing) {
        List<String> row = new ArrayList<>(List.of(
                line.name(),
                side,
                end.value().toPlainString(),
                end.text(),
                end.mark().label(),
                end.cited().ids(),
                line.grade().name()));
        Collections.addAll(row, standing);
        return row;
    }
}
