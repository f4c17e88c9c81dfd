package claimbench.chart;

import claimbench.chart.MatrixSpec.Column;
import claimbench.chart.MatrixSpec.Group;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The titles of groups with a rule below them, and the titles of columns standing on the first row. */
record MatrixHead(MatrixSpec spec, MatrixColumns columns) {

    private static final double BELOW_GROUP = 4;
    private static final double BELOW_RULE = 6;
    private static final double BELOW_COLUMN = 5;

    double height() {
        return Math.ceil(groupHeight() + BELOW_GROUP + BELOW_RULE + columnHeight() + BELOW_COLUMN);
    }

    void paint(Pen pen, Graphics2D g, Rectangle2D area, DoubleUnaryOperator x) {
        double top = area.getMinY() - height();
        int column = 0;
        for (Group group : spec.groups()) {
            int last = column + group.columns().size() - 1;
            double left = x.applyAsDouble(columns.starts().get(column));
            double right = x.applyAsDouble(columns.end(last));
            List<Glyphs> title = title(group, column);
            double y = top + groupHeight() - Paragraph.height(title);
            for (Glyphs line : title) {
                pen.left(
                        g,
                        line,
                        left,
                        y + line.style().lineHeight() / 2 + line.style().drop());
                y += line.style().lineHeight();
            }
            if (!group.title().isBlank()) {
                g.setPaint(Theme.RULE);
                g.setStroke(Theme.HAIRLINE);
                g.draw(new Line2D.Double(left, y + BELOW_GROUP, right, y + BELOW_GROUP));
            }
            column = last + 1;
        }
        for (int i = 0; i < spec.columns().size(); i++) {
            double middle =
                    x.applyAsDouble(columns.starts().get(i) + columns.widths().get(i) / 2);
            List<Glyphs> lines = head(i);
            double y = area.getMinY() - BELOW_COLUMN - Paragraph.height(lines);
            for (Glyphs line : lines) {
                pen.centre(
                        g,
                        line,
                        middle,
                        y + line.style().lineHeight() / 2 + line.style().drop());
                y += line.style().lineHeight();
            }
        }
    }

    private List<Glyphs> title(Group group, int first) {
        double width = columns.end(first + group.columns().size() - 1)
                - columns.starts().get(first);
        return Paragraph.balanced(group.title(), Theme.PANEL, width);
    }

    private List<Glyphs> head(int column) {
        Column head = spec.columns().get(column);
        double width = columns.widths().get(column) - 4;
        List<Glyphs> lines = new ArrayList<>(Paragraph.balanced(head.title(), Theme.COLUMN, width));
        lines.addAll(Paragraph.filled(head.note(), Theme.UNIT, width));
        return lines;
    }

    private double groupHeight() {
        double highest = 0;
        int column = 0;
        for (Group group : spec.groups()) {
            highest = Math.max(highest, Paragraph.height(title(group, column)));
            column += group.columns().size();
        }
        return highest;
    }

    private double columnHeight() {
        double highest = 0;
        for (int i = 0; i < spec.columns().size(); i++) {
            highest = Math.max(highest, Paragraph.height(head(i)));
        }
        return highest;
    }
}
