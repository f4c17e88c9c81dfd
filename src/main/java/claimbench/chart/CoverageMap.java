package claimbench.chart;

import claimbench.chart.CoverageSpec.Column;
import claimbench.chart.CoverageSpec.Line;
import claimbench.harness.ValueText;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jfree.chart.plot.CategoryPlot;

/** Models by capabilities: how many claims, how many benchmarks measured independently, and the best evidence. */
final class CoverageMap {

    private static final double ROW_HEIGHT = 38;
    private static final double FLAT_HEIGHT = 24;
    private static final double GAP = 3;
    private static final double FLAT_GAP = 7;
    private static final double BEFORE_TOTAL = 9;
    private static final double BELOW_HEAD = 5;
    private static final double MOST_LABEL = 0.25;
    private static final double MOST_WIDTH = 112;
    private static final double MARK_RADIUS = 3.3;
    private static final double FROM_CORNER = 9;
    private static final double MARK_ROOM = 17;

    /** Room for a count and its mark, and for words on two lines. */
    private static final double LEAST_WIDTH = 60;

    private static final Style COUNT = new Style(Face.SEMIBOLD, 13, Theme.INK);
    private static final String NONE_COUNTED = "none counted";

    private final CoverageSpec spec;
    private final Sheet sheet;
    private final RowLabels labels;
    private final double columnWidth;
    private final boolean flat;

    private CoverageMap(CoverageSpec spec) {
        this.spec = spec;
        this.sheet = new Sheet(spec.frame(), legend(spec));
        int columns = spec.columns().size();
        double left = names(spec.all(), 0).width();
        double room = sheet.width() - left - (columns - 1) * GAP - BEFORE_TOTAL;
        this.columnWidth = Math.min(MOST_WIDTH, room / columns);
        this.flat = IntStream.range(0, columns).allMatch(column -> flatWidth(column) <= columnWidth);
        RowLabels names = names(spec.lines(), flat ? FLAT_HEIGHT : ROW_HEIGHT).asWideAs(names(spec.all(), 0));
        double spare = sheet.spare(headHeight() + names.height());
        this.labels = names.grown(spare / spec.lines().size(), (flat ? FLAT_HEIGHT : ROW_HEIGHT) / 2);
    }

    private RowLabels names(List<Line> lines, double height) {
        return RowLabels.of(lines.stream().map(Line::row).toList(), MOST_LABEL * sheet.width(), height);
    }

    /** What a column needs for count, benchmarks and mark on one line; sums have no mark. */
    private double flatWidth(int column) {
        return countWidth(column)
                + FLAT_GAP
                + widest(line -> Glyphs.width(benchmarks(spec.cells().get(line).get(column)), Theme.CELL_SMALL)
                        + (spec.isTotal(line, column) ? 0 : MARK_ROOM));
    }

    private double countWidth(int column) {
        return widest(line -> Glyphs.width(count(spec.cells().get(line).get(column)), COUNT));
    }

    private double widest(IntToDoubleFunction width) {
        return IntStream.range(0, spec.lines().size()).mapToDouble(width).max().orElse(0);
    }

    private static String count(Coverage cell) {
        return ValueText.number(BigDecimal.valueOf(cell.claims()));
    }

    private static String benchmarks(Coverage cell) {
        return cell.independent() + " of " + cell.benchmarks();
    }

    static Drawing draw(CoverageSpec spec) {
        CoverageMap map = new CoverageMap(spec);
        return map.sheet.drawing(map.headHeight() + map.labels.height(), map.data(), map::body);
    }

    /** Whether a picture of its size holds it. */
    static boolean fits(CoverageSpec spec) {
        CoverageMap map = new CoverageMap(spec);
        return map.headHeight() + map.labels.height() <= map.sheet.room();
    }

    /** How many columns a picture of this size has room for, totals included. */
    static int columnsThatFit(Size size) {
        double room = (1 - MOST_LABEL) * (size.layoutWidth() - Theme.LEFT - Theme.RIGHT) - BEFORE_TOTAL;
        return Math.max(1, (int) (room / (LEAST_WIDTH + GAP)));
    }

    private static List<Key> legend(CoverageSpec spec) {
        Set<CoverageTint> tints = EnumSet.noneOf(CoverageTint.class);
        Set<MarkShape> marks = EnumSet.noneOf(MarkShape.class);
        boolean missing = false;
        for (int line = 0; line < spec.lines().size(); line++) {
            for (int column = 0; column < spec.columns().size(); column++) {
                Coverage cell = spec.cells().get(line).get(column);
                missing |= !cell.found();
                if (!spec.isTotal(line, column)) {
                    cell.best().map(CoverageTint::of).ifPresent(tints::add);
                    cell.best().map(Material::mark).ifPresent(marks::add);
                }
            }
        }
        List<Key> keys = new ArrayList<>(tints.stream().map(CoverageTint::key).toList());
        if (missing) {
            keys.add(Key.hatch());
        }
        marks.forEach(mark -> keys.add(Key.mark(mark, Theme.INK)));
        return keys;
    }

    private double start(int column) {
        return column * (columnWidth + GAP) + (spec.columns().get(column).total() ? BEFORE_TOTAL : 0);
    }

    private List<Glyphs> head(Column column) {
        List<Glyphs> lines = new ArrayList<>(Paragraph.balanced(column.title(), Theme.COLUMN, columnWidth - 2));
        lines.addAll(Paragraph.balanced(column.note(), Theme.UNIT, columnWidth - 2));
        return lines;
    }

    private double headHeight() {
        double highest = spec.columns().stream()
                .mapToDouble(column -> Paragraph.height(head(column)))
                .max()
                .orElse(0);
        return Math.ceil(highest + BELOW_HEAD);
    }

    private CategoryPlot body(Pen pen) {
        double width = sheet.width() - labels.width();
        RowPlot plot = new RowPlot(new HeadAxis(0, width, headHeight(), (g, area, x) -> heads(pen, g, area, x)));
        for (int i = 0; i < spec.columns().size(); i++) {
            int column = i;
            Span place = new Span(BigDecimal.valueOf(start(i)), BigDecimal.valueOf(start(i) + columnWidth));
            plot.layer(
                    Collections.nCopies(spec.lines().size(), Optional.of(place)),
                    (g, row, extent) -> cell(pen, g, row, column, extent));
        }
        return plot.overlay(this::rules).plot(new RowAxis(pen, labels));
    }

    private void heads(Pen pen, Graphics2D g, Rectangle2D area, DoubleUnaryOperator x) {
        for (int i = 0; i < spec.columns().size(); i++) {
            List<Glyphs> lines = head(spec.columns().get(i));
            double middle = x.applyAsDouble(start(i) + columnWidth / 2);
            centred(pen, g, lines, middle, area.getMinY() - BELOW_HEAD - Paragraph.height(lines) / 2);
        }
    }

    /** A thin line before each sum. */
    private void rules(Graphics2D g, Rectangle2D area) {
        g.setPaint(Theme.INTERVAL);
        g.setStroke(Theme.HAIRLINE);
        double right = area.getMinX() + start(spec.columns().size() - 1) + columnWidth;
        double bottom = area.getMinY() + labels.height() - GAP;
        for (int line = 1; line < spec.lines().size(); line++) {
            if (spec.lines().get(line).total()) {
                double y = area.getMinY() + labels.middle(line) - labels.height(line) / 2;
                g.draw(new Line2D.Double(area.getMinX() - labels.width(), y, right, y));
            }
        }
        for (int column = 1; column < spec.columns().size(); column++) {
            if (spec.columns().get(column).total()) {
                double x = area.getMinX() + start(column) - (BEFORE_TOTAL + GAP) / 2;
                g.draw(new Line2D.Double(x, area.getMinY(), x, bottom));
            }
        }
    }

    private void cell(Pen pen, Graphics2D g, int row, int column, ItemRenderer.Extent extent) {
        Coverage cell = spec.cells().get(row).get(column);
        double height = labels.height(row) - GAP;
        Rectangle2D area = new Rectangle2D.Double(
                extent.left(), extent.middle() - height / 2, extent.right() - extent.left(), height);
        if (!cell.found()) {
            NoClaim.draw(pen, g, area);
            return;
        }
        Color ink = spec.isTotal(row, column) ? Theme.INK : ground(g, area, cell);
        if (flat && cell.claims() > 0) {
            double end = area.getMinX() + (columnWidth - flatWidth(column)) / 2 + countWidth(column);
            beside(pen, g, cell, ink, end, area.getCenterY());
        } else {
            centred(pen, g, lines(cell, ink), area.getCenterX(), area.getCenterY());
        }
        if (cell.claims() > 0) {
            pen.mark(new Mark(0, row, column, BigDecimal.valueOf(cell.claims()), extent.centre(), extent.middle()));
        }
    }

    /** Count and benchmarks side by side, in columns of their own. */
    private static void beside(Pen pen, Graphics2D g, Coverage cell, Color ink, double end, double middle) {
        double baseline = middle + COUNT.drop();
        pen.right(g, Glyphs.of(count(cell), COUNT.in(ink)), end, baseline);
        pen.left(g, Glyphs.of(benchmarks(cell), Theme.CELL_SMALL.in(ink)), end + FLAT_GAP, baseline);
    }

    /** Paints ground and mark, and says what colour is read on it. */
    private Color ground(Graphics2D g, Rectangle2D area, Coverage cell) {
        if (cell.best().isEmpty()) {
            Outline.paint(g, area);
            return Theme.FAINT_INK;
        }
        CoverageTint tint = CoverageTint.of(cell.best().get());
        g.setPaint(tint.fill());
        g.fill(area);
        MarkShape mark = Material.mark(cell.best().get());
        double y = flat ? area.getCenterY() : area.getMinY() + FROM_CORNER;
        mark.drawOver(g, mark.at(area.getMaxX() - FROM_CORNER, y, MARK_RADIUS), tint.ink());
        return tint.ink();
    }

    private List<Glyphs> lines(Coverage cell, Color ink) {
        if (cell.claims() == 0) {
            return Paragraph.balanced(NONE_COUNTED, Theme.NO_CLAIM.in(Theme.FAINT_INK), columnWidth - 4);
        }
        return List.of(Glyphs.of(count(cell), COUNT.in(ink)), Glyphs.of(benchmarks(cell), Theme.CELL_SMALL.in(ink)));
    }

    private static void centred(Pen pen, Graphics2D g, List<Glyphs> lines, double x, double middle) {
        double y = middle - Paragraph.height(lines) / 2;
        for (Glyphs line : lines) {
            Style style = line.style();
            pen.centre(g, line, x, y + style.lineHeight() / 2 + style.drop());
            y += style.lineHeight();
        }
    }

    private DataTable data() {
        List<List<String>> table = new ArrayList<>();
        for (int line = 0; line < spec.lines().size(); line++) {
            for (int column = 0; column < spec.columns().size(); column++) {
                Coverage cell = spec.cells().get(line).get(column);
                boolean total = spec.isTotal(line, column);
                table.add(List.of(
                        spec.lines().get(line).row().name(),
                        spec.columns().get(column).title(),
                        total ? "sum" : state(cell),
                        String.valueOf(cell.claims()),
                        String.valueOf(cell.benchmarks()),
                        String.valueOf(cell.independent()),
                        cell.best().map(best -> Material.mark(best).label()).orElse(""),
                        cell.sources()));
            }
        }
        return new DataTable(
                List.of(
                        "model",
                        "capability",
                        "state",
                        "claims",
                        "benchmarks with a claim",
                        "measured independently",
                        "best evidence",
                        "source"),
                table);
    }

    private static String state(Coverage cell) {
        if (!cell.found()) {
            return Theme.NO_CLAIM_FOUND;
        }
        return cell.claims() == 0 ? NONE_COUNTED : "claims";
    }
}
