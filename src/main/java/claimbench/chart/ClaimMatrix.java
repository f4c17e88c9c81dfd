package claimbench.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jfree.chart.plot.CategoryPlot;

/** Models by capabilities: what is claimed, by whom, how far behind the best, and where nothing is claimed. */
final class ClaimMatrix {

    private static final double LEAST_HEIGHT = 28;
    private static final double MOST_GROWTH = 17;

    /** Shares of the width that names may take: the first with which all columns fit, else the first of all. */
    private static final List<Double> LABEL_SHARES = List.of(0.34, 0.27, 0.22, 0.19);

    private final MatrixSpec spec;
    private final Sheet sheet;
    private final RowLabels labels;
    private final MatrixColumns columns;
    private final MatrixHead head;

    private ClaimMatrix(MatrixSpec spec) {
        this.spec = spec;
        this.sheet = new Sheet(spec.frame(), legend(spec));
        RowLabels names = names(spec, sheet.width()).orElseGet(() -> names(spec, sheet.width(), LABEL_SHARES.get(0)));
        this.columns = MatrixColumns.of(spec, sheet.width() - names.width());
        this.head = new MatrixHead(spec, columns);
        RowLabels least = names.atLeast(heights());
        double spare = sheet.spare(head.height() + least.height());
        this.labels = least.grown(spare / spec.rows().size(), MOST_GROWTH);
    }

    /** @throws IllegalArgumentException if the columns are too wide together; see {@link #columnsThatFit} */
    static Drawing draw(MatrixSpec spec) {
        int fit = columnsThatFit(spec);
        if (fit < spec.columns().size()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%d columns do not fit into a picture of %d pixels, at most the first %d do",
                    spec.columns().size(),
                    spec.frame().size().width(),
                    fit));
        }
        ClaimMatrix matrix = new ClaimMatrix(spec);
        return matrix.sheet.drawing(matrix.head.height() + matrix.labels.height(), matrix.data(), matrix::body);
    }

    /** How many columns, from the first, one picture of this size has room for. */
    static int columnsThatFit(MatrixSpec spec) {
        double width = new Sheet(spec.frame(), List.of()).width();
        int all = spec.columns().size();
        if (names(spec, width).isPresent()) {
            return all;
        }
        double room = width - names(spec, width, LABEL_SHARES.get(1)).width();
        int count = 0;
        while (count < all && fits(spec.columns(0, count + 1), room)) {
            count++;
        }
        return count;
    }

    private static boolean fits(MatrixSpec spec, double room) {
        return MatrixColumns.of(spec, room).width() <= room + 1e-6;
    }

    /** Whether a picture of its size holds the rows and columns. */
    static boolean fits(MatrixSpec spec) {
        if (columnsThatFit(spec) < spec.columns().size()) {
            return false;
        }
        ClaimMatrix matrix = new ClaimMatrix(spec);
        return matrix.head.height() + matrix.labels.height() <= matrix.sheet.room();
    }

    /** Names as narrow as needed for all columns to fit beside them; empty if no width will do. */
    private static Optional<RowLabels> names(MatrixSpec spec, double width) {
        return LABEL_SHARES.stream()
                .map(share -> names(spec, width, share))
                .filter(names -> fits(spec, width - names.width()))
                .findFirst();
    }

    private static RowLabels names(MatrixSpec spec, double width, double share) {
        return RowLabels.of(spec.rows(), share * width, LEAST_HEIGHT + MatrixColumns.CELL_GAP);
    }

    private static List<Key> legend(MatrixSpec spec) {
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < spec.steps().size(); i++) {
            keys.add(Key.block(spec.steps().get(i), Shade.steps().get(i).fill()));
        }
        if (has(spec, Cell.Words.class)) {
            keys.add(Key.block("claimed in words", Theme.WORDS));
        }
        if (has(spec, Cell.Unlike.class)) {
            keys.add(Key.outlined("other setting, not compared"));
        }
        if (has(spec, Cell.Insufficient.class) && !spec.insufficient().isEmpty()) {
            keys.add(Key.outlined(spec.insufficient()));
        }
        if (has(spec, Cell.Missing.class)) {
            keys.add(Key.hatch());
        }
        if (spec.allCells().anyMatch(Cell::disputed)) {
            keys.add(Key.corner("sources disagree"));
        }
        Set<MarkShape> marks = EnumSet.noneOf(MarkShape.class);
        spec.allCells().flatMap(cell -> cell.mark().stream()).forEach(marks::add);
        marks.forEach(mark -> keys.add(Key.mark(mark, Theme.INK)));
        return keys;
    }

    private static boolean has(MatrixSpec spec, Class<? extends Cell> kind) {
        return spec.allCells().anyMatch(kind::isInstance);
    }

    private List<Double> heights() {
        List<Double> heights = new ArrayList<>();
        for (List<Cell> row : spec.cells()) {
            double highest = LEAST_HEIGHT;
            for (int column = 0; column < row.size(); column++) {
                highest = Math.max(highest, Paragraph.height(lines(row.get(column), column)) + 5);
            }
            heights.add(highest + MatrixColumns.CELL_GAP);
        }
        return heights;
    }

    private List<Glyphs> lines(Cell cell, int column) {
        List<Glyphs> lines = new ArrayList<>();
        for (Cell.Piece piece : cell.pieces()) {
            double room = columns.roomFor(cell, lines.isEmpty(), column);
            lines.addAll(Paragraph.balanced(piece.text(), piece.style(), room));
        }
        return lines;
    }

    private CategoryPlot body(Pen pen) {
        double width = sheet.width() - labels.width();
        RowPlot plot = new RowPlot(new HeadAxis(0, width, head.height(), (g, area, x) -> head.paint(pen, g, area, x)));
        for (int i = 0; i < spec.columns().size(); i++) {
            int column = i;
            Span place = new Span(BigDecimal.valueOf(columns.starts().get(i)), BigDecimal.valueOf(columns.end(i)));
            plot.layer(
                    Collections.nCopies(spec.rows().size(), Optional.of(place)),
                    (g, row, extent) -> cell(pen, g, row, column, extent));
        }
        return plot.plot(new RowAxis(pen, labels));
    }

    private void cell(Pen pen, Graphics2D g, int row, int column, ItemRenderer.Extent extent) {
        Cell cell = spec.cells().get(row).get(column);
        double height = labels.height(row) - MatrixColumns.CELL_GAP;
        Rectangle2D area = new Rectangle2D.Double(
                extent.left(), extent.middle() - height / 2, extent.right() - extent.left(), height);
        if (cell instanceof Cell.Missing) {
            NoClaim.draw(pen, g, area);
            return;
        }
        cell.paintGround(g, area);
        List<Glyphs> lines = lines(cell, column);
        double y = area.getCenterY() - Paragraph.height(lines) / 2;
        double firstMiddle = lines.isEmpty() ? y : y + lines.get(0).style().lineHeight() / 2;
        for (Glyphs line : lines) {
            Style style = line.style();
            pen.centre(g, line, area.getCenterX(), y + style.lineHeight() / 2 + style.drop());
            y += style.lineHeight();
        }
        cell.mark()
                .ifPresent(mark -> mark.drawOver(
                        g,
                        mark.at(area.getMaxX() - 8, Math.min(firstMiddle - 3, area.getMinY() + 9), 3.3),
                        cell.ink()));
        if (cell.disputed()) {
            Key.paintCorner(g, area, 10);
        }
        cell.number().ifPresent(value -> pen.mark(new Mark(0, row, column, value, extent.centre(), extent.middle())));
    }

    private DataTable data() {
        List<List<String>> table = new ArrayList<>();
        for (int row = 0; row < spec.rows().size(); row++) {
            for (int column = 0; column < spec.columns().size(); column++) {
                Cell cell = spec.cells().get(row).get(column);
                table.add(List.of(
                        spec.rows().get(row).name(),
                        spec.columns().get(column).title(),
                        spec.columns().get(column).note(),
                        cell.state(),
                        cell.number().map(BigDecimal::toPlainString).orElse(cell.printed()),
                        cell.mark().map(MarkShape::label).orElse(""),
                        cell.disputed() ? "yes" : "",
                        cell.details(),
                        cell.cited().ids()));
            }
        }
        return new DataTable(
                List.of(
                        "model",
                        "column",
                        "note",
                        "state",
                        "value",
                        "measured by",
                        "sources disagree",
                        "details",
                        "source"),
                table);
    }
}
