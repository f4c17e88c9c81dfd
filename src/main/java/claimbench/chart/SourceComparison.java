package claimbench.chart;

import claimbench.chart.SourceSpec.Line;
import claimbench.chart.SourceSpec.Published;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
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

/** Whether the sources agree: marks by who published, joined by a line, and why they may differ. */
final class SourceComparison {

    private static final double ROW_HEIGHT = 32;
    private static final double INSET = 12;
    private static final double TEXT_GAP = 24;
    private static final double GAP_GAP = 9;
    private static final double MOST_TEXT = 0.4;
    private static final double INTERVAL_HEIGHT = 6;
    private static final String INTERVAL_LABEL = "95 % interval of the value measured";

    private final SourceSpec spec;
    private final Sheet sheet;
    private final List<Row> rows;
    private final double gapWidth;
    private final double textWidth;
    private final double measure;
    private final Scale scale;
    private final RowLabels labels;
    private final List<SourceMarks> marks;

    private SourceComparison(SourceSpec spec) {
        this.spec = spec;
        this.sheet = new Sheet(spec.frame(), legend(spec));
        this.rows = rows(spec);
        double gap = widest(spec.lines().stream().map(Line::gap).toList(), Theme.REASON.cut(Face.SEMIBOLD));
        this.gapWidth = gap > 0 ? Math.min(gap, 0.15 * sheet.width()) + GAP_GAP : 0;
        double most = MOST_TEXT * sheet.width();
        this.textWidth = Math.min(
                most,
                spec.lines().stream()
                        .mapToDouble(line -> indent(line)
                                + Math.max(
                                        Glyphs.width(line.reason(), Theme.REASON), SourceValues.width(line.values())))
                        .max()
                        .orElse(0));
        RowLabels names = RowLabels.of(rows, 0.3 * sheet.width(), ROW_HEIGHT);
        this.measure = sheet.width() - names.width() - INSET - TEXT_GAP - textWidth;
        this.scale = Scale.alike(List.of(extent(spec)), measure).get(0);
        this.marks = spec.lines().stream().map(this::marks).toList();
        RowLabels least = names.atLeast(heights());
        this.labels = least.grown(sheet.spare(head() + least.height()) / rows.size(), ROW_HEIGHT);
    }

    static Drawing draw(SourceSpec spec) {
        return draw(spec, data(spec));
    }

    static Drawing draw(SourceSpec spec, DataTable data) {
        SourceComparison chart = new SourceComparison(spec);
        return chart.sheet.drawing(chart.head() + chart.labels.height(), data, chart::body);
    }

    /** Whether a picture of its size holds it. */
    static boolean fits(SourceSpec spec) {
        SourceComparison chart = new SourceComparison(spec);
        return chart.head() + chart.labels.height() <= chart.sheet.room();
    }

    private static List<Key> legend(SourceSpec spec) {
        Set<MarkShape> used = EnumSet.noneOf(MarkShape.class);
        spec.lines().forEach(line -> line.values().forEach(value -> used.add(value.mark())));
        boolean focus = spec.lines().stream().allMatch(line -> line.row().focus());
        List<Key> keys = new ArrayList<>();
        used.forEach(mark -> keys.add(Key.mark(mark, ink(mark, focus))));
        if (spec.lines().stream().anyMatch(line -> line.interval().isPresent())) {
            keys.add(Key.line(INTERVAL_LABEL, Theme.INTERVAL, INTERVAL_HEIGHT));
        }
        return keys;
    }

    /** Names stand out only where there is something to stand out from. */
    private static List<Row> rows(SourceSpec spec) {
        List<Row> rows = spec.lines().stream().map(Line::row).toList();
        boolean allFocus = rows.stream().allMatch(Row::focus);
        return allFocus ? rows.stream().map(row -> new Row(row.name(), false)).toList() : rows;
    }

    private static Color ink(MarkShape mark, boolean focus) {
        return switch (mark) {
            case OWN -> focus ? Theme.FOCUS : Theme.MARK;
            case INDEPENDENT -> Theme.INK;
            case RIVAL, PRESS -> Theme.MARK;
        };
    }

    private static double widest(List<String> texts, Style style) {
        return texts.stream()
                .mapToDouble(text -> Glyphs.width(text, style))
                .max()
                .orElse(0);
    }

    private static Span extent(SourceSpec spec) {
        return Span.over(spec.lines().stream()
                .flatMap(line -> Stream.concat(Stream.of(extent(line)), line.interval().stream()))
                .toList());
    }

    private static Span extent(Line line) {
        return Span.over(
                line.values().stream().map(value -> Span.at(value.value())).toList());
    }

    private double indent(Line line) {
        return line.gap().isBlank() ? 0 : gapWidth;
    }

    private List<Glyphs> reason(Line line) {
        return Paragraph.balanced(line.reason(), Theme.REASON, textWidth - indent(line));
    }

    private SourceValues values(Line line) {
        return SourceValues.of(line.values(), textWidth - indent(line));
    }

    private List<Glyphs> gap(Line line) {
        return Paragraph.filled(line.gap(), Theme.REASON.cut(Face.SEMIBOLD), gapWidth - GAP_GAP);
    }

    private List<Double> heights() {
        List<Double> heights = new ArrayList<>();
        for (int i = 0; i < spec.lines().size(); i++) {
            Line line = spec.lines().get(i);
            double words = Paragraph.height(reason(line)) + values(line).height();
            double text = Math.max(words, Paragraph.height(gap(line)));
            heights.add(Math.max(text + 8, marks.get(i).height() + 4));
        }
        return heights;
    }

    private SourceMarks marks(Line line) {
        double perUnit = measure / scale.length();
        return new SourceMarks(
                line.values(),
                line.values().stream()
                        .map(value -> value.value().doubleValue() * perUnit)
                        .toList());
    }

    private double head() {
        return Math.ceil(Theme.TICK.lineHeight() + 5);
    }

    private CategoryPlot body(Pen pen) {
        double perPixel = scale.length() / measure;
        double low = scale.start().doubleValue() - INSET * perPixel;
        double high = scale.end().doubleValue() + (TEXT_GAP + textWidth) * perPixel;
        RowPlot plot = new RowPlot(new HeadAxis(low, high, head(), (g, area, x) -> ticks(pen, g, area, x)));
        plot.layer(spec.lines().stream().map(Line::interval).toList(), SourceComparison::interval);
        plot.layer(spec.lines().stream().map(line -> Optional.of(extent(line))).toList(), this::connector);
        int most = spec.lines().stream()
                .mapToInt(line -> line.values().size())
                .max()
                .orElse(0);
        for (int i = 0; i < most; i++) {
            int number = i;
            plot.layer(
                    spec.lines().stream()
                            .map(line -> line.values().stream()
                                    .skip(number)
                                    .findFirst()
                                    .map(value -> Span.at(value.value())))
                            .toList(),
                    (g, row, extent) -> mark(pen, g, row, number, extent));
        }
        plot.overlay((g, area) -> reasons(pen, g, area));
        return plot.plot(new RowAxis(pen, labels));
    }

    private void ticks(Pen pen, Graphics2D g, Rectangle2D area, DoubleUnaryOperator x) {
        double baseline = area.getMinY() - 5 - Theme.TICK.lineHeight() / 2 + Theme.TICK.drop();
        g.setStroke(Theme.HAIRLINE);
        for (BigDecimal tick : scale.ticks()) {
            double at = x.applyAsDouble(tick.doubleValue());
            g.setPaint(Theme.GRID);
            g.draw(new Line2D.Double(at, area.getMinY(), at, area.getMinY() + labels.height()));
            pen.centre(g, Glyphs.of(scale.label(tick), Theme.TICK), at, baseline);
        }
    }

    private static void interval(Graphics2D g, int row, ItemRenderer.Extent extent) {
        g.setPaint(Theme.INTERVAL);
        g.fill(new Rectangle2D.Double(
                extent.left(), extent.middle() - INTERVAL_HEIGHT / 2, extent.right() - extent.left(), INTERVAL_HEIGHT));
    }

    /** Darker where it lies over an interval. */
    private void connector(Graphics2D g, int row, ItemRenderer.Extent extent) {
        g.setPaint(spec.lines().get(row).interval().isPresent() ? Theme.MARK : Theme.CONNECTOR);
        g.fill(new Rectangle2D.Double(extent.left(), extent.middle() - 1, extent.right() - extent.left(), 2));
    }

    private void mark(Pen pen, Graphics2D g, int row, int number, ItemRenderer.Extent extent) {
        Line line = spec.lines().get(row);
        Published value = line.values().get(number);
        SourceMarks placed = marks.get(row);
        double y = extent.middle() + placed.shift(number);
        Shape outline = value.mark().at(extent.centre(), y, placed.radius(number));
        Color ink = ink(value.mark(), line.row().focus());
        if (placed.open(number)) {
            value.mark().drawOver(g, outline, ink);
        } else {
            value.mark().draw(g, outline, ink, Theme.PAPER);
        }
        pen.mark(new Mark(0, row, number, value.value(), extent.centre(), y, placed.radius(number)));
    }

    private void reasons(Pen pen, Graphics2D g, Rectangle2D area) {
        double left = area.getMaxX() - textWidth;
        for (int row = 0; row < spec.lines().size(); row++) {
            Line line = spec.lines().get(row);
            double middle = area.getMinY() + labels.middle(row);
            lines(pen, g, gap(line), left, middle);
            List<Glyphs> reason = reason(line);
            SourceValues values = values(line);
            double above = Paragraph.height(reason);
            lines(pen, g, reason, left + indent(line), middle - values.height() / 2);
            values.paint(
                    pen,
                    g,
                    left + indent(line),
                    middle - values.height() / 2 + above / 2,
                    mark -> ink(mark, line.row().focus()));
        }
    }

    private static void lines(Pen pen, Graphics2D g, List<Glyphs> lines, double x, double middle) {
        double y = middle - Paragraph.height(lines) / 2;
        for (Glyphs line : lines) {
            pen.left(
                    g, line, x, y + line.style().lineHeight() / 2 + line.style().drop());
            y += line.style().lineHeight();
        }
    }

    private static DataTable data(SourceSpec spec) {
        List<List<String>> table = new ArrayList<>();
        for (Line line : spec.lines()) {
            for (Published value : line.values()) {
                table.add(List.of(
                        line.row().name(),
                        value.value().toPlainString(),
                        value.mark().label(),
                        value.source(),
                        line.gap(),
                        line.reason(),
                        value.cited().ids()));
            }
        }
        return new DataTable(List.of("name", "value", "published by", "cited", "gap", "reason", "source"), table);
    }
}
