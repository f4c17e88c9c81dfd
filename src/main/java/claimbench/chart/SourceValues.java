package claimbench.chart;

import claimbench.chart.SourceSpec.Published;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The values of a line in words, each behind its mark and before its source, on as many lines as the width asks for. */
record SourceValues(List<List<Published>> lines) {

    private static final double RADIUS = 3.1;
    private static final double MARK_WIDTH = 10;
    private static final double GAP = 9;

    SourceValues {
        lines = lines.stream().map(List::copyOf).toList();
    }

    static SourceValues of(List<Published> values, double width) {
        List<List<Published>> lines = new ArrayList<>();
        double x = 0;
        for (Published value : values) {
            if (value.cited().numbers().isEmpty()) {
                continue;
            }
            if (lines.isEmpty() || x + width(value) > width) {
                lines.add(new ArrayList<>());
                x = 0;
            }
            lines.get(lines.size() - 1).add(value);
            x += width(value) + GAP;
        }
        return new SourceValues(lines);
    }

    /** Of all values on one line. */
    static double width(List<Published> values) {
        return values.stream()
                        .filter(value -> !value.cited().numbers().isEmpty())
                        .mapToDouble(value -> width(value) + GAP)
                        .sum()
                - GAP;
    }

    private static double width(Published value) {
        return MARK_WIDTH + Glyphs.width(value.words(), Theme.CITE);
    }

    double height() {
        return lines.size() * Theme.CITE.lineHeight();
    }

    void paint(Pen pen, Graphics2D g, double left, double top, Function<MarkShape, Color> ink) {
        double middle = top + Theme.CITE.lineHeight() / 2;
        for (List<Published> line : lines) {
            double x = left;
            for (Published value : line) {
                MarkShape mark = value.mark();
                mark.drawOver(g, mark.at(x + RADIUS + 0.8, middle, RADIUS), ink.apply(mark));
                pen.left(g, Glyphs.of(value.words(), Theme.CITE), x + MARK_WIDTH, middle + Theme.CITE.drop());
                x += width(value) + GAP;
            }
            middle += Theme.CITE.lineHeight();
        }
    }
}
