package claimbench.chart;

import claimbench.chart.LineupSpec.Column;
import claimbench.chart.LineupSpec.Line;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Rows of names with things on a common measure, and words in columns at the right. */
final class Lineup {

    private static final double ROW_HEIGHT = 26;
    private static final double TERSE_ROW_HEIGHT = 22;
    private static final double MOST_LABEL = 0.3;
    private static final double MOST_WORDS = 0.36;
    private static final double LEAST_WORDS = 110;
    private static final double LEAST_MEASURE = 170;
    private static final double TICK_GAP = 4;
    private static final double COLUMN_GAP = 16;
    private static final double INSET = 14;
    private static final Style HEADING = Theme.TICK;

    private final LineupSpec spec;
    private final Sheet sheet;
    private final List<Double> widths;
    private final RowLabels labels;
    private final double measure;

    private Lineup(LineupSpec spec) {
        this.spec = spec;
        this.sheet = new Sheet(spec.frame(), spec.legend());
        List<Row> rows = spec.lines().stream().map(Line::row).toList();
        double least = spec.frame().size().isTerse() ? TERSE_ROW_HEIGHT : ROW_HEIGHT;
        RowLabels alone = RowLabels.of(rows, MOST_LABEL * sheet.width(), least);
        this.widths = widths(sheet.width() - alone.width() - 2 * INSET - LEAST_MEASURE);
        RowLabels names =
                alone.atLeast(spec.lines().stream().map(this::leastHeight).toList());
        this.measure = sheet.width() - names.width() - 2 * INSET - columnsWidth();
        this.labels = names.grown(sheet.spare(height(names)) / rows.size(), ROW_HEIGHT);
    }

    static Drawing draw(LineupSpec spec) {
        Lineup lineup = new Lineup(spec);
        DataTable data = new DataTable(
                spec.header(),
                spec.lines().stream().flatMap(line -> line.data().stream()).toList());
        return lineup.sheet.drawing(lineup.height(lineup.labels), data, lineup::body);
    }

    /** Whether a picture of its size holds it. */
    static boolean fits(LineupSpec spec) {
        Lineup lineup = new Lineup(spec);
        return lineup.height(lineup.labels) <= lineup.sheet.room();
    }

    /** Numbers take what they need; words share what they leave, up to a part of the picture. */
    private List<Double> widths(double room) {
        double numbers = IntStream.range(0, spec.columns().size())
                .mapToDouble(column -> COLUMN_GAP + (spec.columns().get(column).number() ? wantedWidth(column) : 0))
                .sum();
        double most = Math.min(MOST_WORDS * sheet.width(), Math.max(LEAST_WORDS, room - numbers));
        return IntStream.range(0, spec.columns().size())
                .mapToObj(column -> spec.columns().get(column).number()
                        ? wantedWidth(column)
                        : Math.min(wantedWidth(column), Math.floor(most)))
                .toList();
    }

    private double wantedWidth(int column) {
        Column what = spec.columns().get(column);
        double texts = spec.lines().stream()
                .mapToDouble(line -> Glyphs.width(
                        line.words().get(column), style(what, line.row().focus())))
                .max()
                .orElse(0);
        return Math.ceil(Math.max(texts, Paragraph.narrowest(what.heading(), HEADING, 2)));
    }

    private double columnsWidth() {
        return widths.stream().mapToDouble(width -> width + COLUMN_GAP).sum();
    }

    private static Style style(Column column, boolean focus) {
        return column.number() ? Theme.value(focus) : Theme.REASON;
    }

    private List<Glyphs> words(Line line, int column) {
        Column what = spec.columns().get(column);
        return Paragraph.balanced(
                line.words().get(column), style(what, line.row().focus()), widths.get(column));
    }

    private double leastHeight(Line line) {
        double words = IntStream.range(0, spec.columns().size())
                .mapToDouble(column -> Paragraph.height(words(line, column)))
                .max()
                .orElse(0);
        return Math.max(line.least(), words + 4);
    }

    private List<Glyphs> heading(int column) {
        return Paragraph.balanced(spec.columns().get(column).heading(), HEADING, widths.get(column));
    }

    private double head() {
        double headings = IntStream.range(0, spec.columns().size())
                .mapToDouble(column -> Paragraph.height(heading(column)))
                .max()
                .orElse(0);
        double caption = spec.ruler().caption().isEmpty() ? 0 : Theme.PANEL.lineHeight();
        return Math.ceil(Math.max(headings, caption + Theme.TICK.lineHeight()) + 6);
    }

    private double height(RowLabels rows) {
        return head() + rows.height();
    }

    private CategoryPlot body(Pen pen) {
        double perPixel = spec.ruler().length() / measure;
        double low = spec.ruler().low() - INSET * perPixel;
        double high = spec.ruler().high() + (INSET + columnsWidth()) * perPixel;
        HeadAxis axis = new HeadAxis(low, high, head(), (g, area, x) -> behind(pen, g, area, x));
        return new RowPlot(axis)
                .overlay((g, area) -> rows(pen, g, area, value -> axis.valueToJava2D(value, area, RectangleEdge.TOP)))
                .plot(new RowAxis(pen, labels));
    }

    /** Gridlines, what is printed above them, and lines for all rows. */
    private void behind(Pen pen, Graphics2D g, Rectangle2D area, DoubleUnaryOperator x) {
        double baseline = area.getMinY() - 4 - Theme.TICK.lineHeight() / 2 + Theme.TICK.drop();
        double bottom = area.getMinY() + labels.height();
        double last = Double.NEGATIVE_INFINITY;
        g.setStroke(Theme.HAIRLINE);
        for (Ruler.Tick tick : spec.ruler().ticks()) {
            double at = x.applyAsDouble(tick.at());
            g.setPaint(Theme.GRID);
            g.draw(new Line2D.Double(at, area.getMinY(), at, bottom));
            Glyphs label = Glyphs.of(tick.label(), Theme.TICK);
            if (at - label.width() / 2 > last + TICK_GAP) {
                pen.centre(g, label, at, baseline);
                last = at + label.width() / 2;
            }
        }
        g.setPaint(Theme.INTERVAL);
        for (int row = 1; row < spec.lines().size(); row++) {
            double y = area.getMinY() + labels.middle(row) - labels.height(row) / 2;
            if (spec.lines().get(row).ruled()) {
                g.draw(new Line2D.Double(area.getMinX() - labels.width(), y, area.getMaxX(), y));
            }
        }
        double left = x.applyAsDouble(spec.ruler().low());
        double caption = area.getMinY() - 6 - Theme.TICK.lineHeight() - Theme.PANEL.lineHeight() / 2;
        pen.left(g, Glyphs.of(spec.ruler().caption(), Theme.PANEL), left, caption + Theme.PANEL.drop());
        for (Ruler.Guide guide : spec.ruler().guides()) {
            double at = x.applyAsDouble(guide.at());
            g.setPaint(Theme.SOFT_INK);
            g.setStroke(guide.dashed() ? Theme.DASHED : Theme.GUIDE);
            g.draw(new Line2D.Double(at, area.getMinY(), at, bottom));
        }
        for (int column = 0; column < widths.size(); column++) {
            List<Glyphs> heading = heading(column);
            column(pen, g, area, column, heading, area.getMinY() - 4 - Paragraph.height(heading));
        }
    }

    private void rows(Pen pen, Graphics2D g, Rectangle2D area, DoubleUnaryOperator x) {
        for (int row = 0; row < spec.lines().size(); row++) {
            Line line = spec.lines().get(row);
            double middle = area.getMinY() + labels.middle(row);
            Item.Stage stage = new Item.Stage(pen, g, x, middle, row, line.row().focus());
            line.items().forEach(item -> item.draw(stage));
            for (int column = 0; column < widths.size(); column++) {
                List<Glyphs> words = words(line, column);
                column(pen, g, area, column, words, middle - Paragraph.height(words) / 2);
            }
        }
    }

    /** Numbers end at the right of their column, words begin at its left. */
    private void column(Pen pen, Graphics2D g, Rectangle2D area, int column, List<Glyphs> lines, double top) {
        double left = area.getMaxX() - columnsWidth() + COLUMN_GAP;
        for (int before = 0; before < column; before++) {
            left += widths.get(before) + COLUMN_GAP;
        }
        double y = top;
        for (Glyphs line : lines) {
            double baseline = y + line.style().lineHeight() / 2 + line.style().drop();
            if (spec.columns().get(column).number()) {
                pen.right(g, line, left + widths.get(column), baseline);
            } else {
                pen.left(g, line, left, baseline);
            }
            y += line.style().lineHeight();
        }
    }
}
