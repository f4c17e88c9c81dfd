package claimbench.chart;

import claimbench.score.MeanRanks;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Demšar's diagram: an axis of mean ranks, the better half of the models named at the left and the others at the right,
 * each with a line to its rank, and thick bars over ranks that cannot be told apart.
 */
final class CriticalDifferencePlot {

    private static final double MOST_NAME = 0.3;
    private static final double NAME_GAP = 7;
    private static final double RANK_INSET = 26;
    private static final double AXIS = 58;
    private static final double BAR = 11;
    private static final double LINE = 1.2;
    private static final double PITCH = 25;
    private static final double MOST_PITCH = 44;

    private final CriticalDifferenceSpec spec;
    private final Sheet sheet;
    private final List<List<Glyphs>> names;
    private final int left;
    private final double from;
    private final double to;
    private final double base;
    private final double pitch;
    private final double height;

    private CriticalDifferencePlot(CriticalDifferenceSpec spec) {
        this.spec = spec;
        this.sheet = new Sheet(
                spec.frame(),
                List.of(
                        Key.line("cannot be told apart", Theme.MARK, 5),
                        Key.line("critical difference", Theme.INK, LINE)));
        int count = spec.rows().size();
        this.left = (count + 1) / 2;
        this.names = spec.rows().stream()
                .map(row -> row.label(MOST_NAME * sheet.width()))
                .toList();
        this.from = width(0, left) + NAME_GAP + RANK_INSET;
        this.to = sheet.width() - width(left, count) - NAME_GAP - RANK_INSET;
        this.base = AXIS + 14 + spec.ranks().groups().size() * BAR + 12;
        double tallest = names.stream().mapToDouble(Paragraph::height).max().orElse(0);
        double least = Math.max(PITCH, tallest + 5);
        double spare = sheet.spare(base + left * least) / left;
        this.pitch = Math.max(least, Math.min(least + spare, MOST_PITCH));
        this.height = base + left * pitch;
    }

    static Drawing draw(CriticalDifferenceSpec spec) {
        CriticalDifferencePlot plot = new CriticalDifferencePlot(spec);
        return plot.sheet.drawing(
                plot.height, spec.data(), pen -> new FreePlot((g, area) -> plot.paint(Easel.of(pen, g, area))));
    }

    /** Whether a picture of its size holds it. */
    static boolean fits(CriticalDifferenceSpec spec) {
        CriticalDifferencePlot plot = new CriticalDifferencePlot(spec);
        return plot.height <= plot.sheet.room();
    }

    private double width(int first, int end) {
        return names.subList(first, end).stream()
                .mapToDouble(Paragraph::width)
                .max()
                .orElse(0);
    }

    private double x(double rank) {
        return from + (rank - 1) / (spec.rows().size() - 1) * (to - from);
    }

    private void paint(Easel easel) {
        axis(easel);
        difference(easel);
        for (int place = 0; place < spec.rows().size(); place++) {
            place(easel, place);
        }
        List<MeanRanks.Group> groups = spec.ranks().groups();
        for (int i = 0; i < groups.size(); i++) {
            double start = x(spec.ranks().places().get(groups.get(i).first()).rank()) - 5;
            double end = x(spec.ranks().places().get(groups.get(i).last()).rank()) + 5;
            easel.fill(new Rectangle2D.Double(start, AXIS + 12 + i * BAR, end - start, 5), Theme.MARK);
        }
    }

    private void axis(Easel easel) {
        easel.line(new Line2D.Double(from, AXIS, to, AXIS), Theme.INK, Theme.GUIDE);
        for (Ruler.Tick tick : Ruler.ranks(spec.rows().size()).ticks()) {
            double x = x(tick.at());
            easel.line(new Line2D.Double(x, AXIS - 5, x, AXIS), Theme.INK, Theme.HAIRLINE);
            easel.centre(Glyphs.of(tick.label(), Theme.TICK), x, AXIS - 7 - Theme.TICK.lineHeight() / 2);
        }
        easel.left(Glyphs.of("mean rank", Theme.TICK), 0, AXIS - 7 - Theme.TICK.lineHeight() / 2);
    }

    /** The critical difference, as long as it is on the axis, from its left end. */
    private void difference(Easel easel) {
        double length = spec.ranks().criticalDifference();
        double end = Math.min(to, x(1 + length));
        double y = 12;
        easel.line(new Line2D.Double(from, y, end, y), Theme.INK, Theme.GUIDE);
        for (double x : new double[] {from, end}) {
            easel.line(new Line2D.Double(x, y - 4, x, y + 4), Theme.INK, Theme.GUIDE);
        }
        Glyphs words = Glyphs.of("CD " + two(length), Theme.TICK.in(Theme.INK));
        boolean room = end + 8 + words.width() < sheet.width();
        if (room) {
            easel.left(words, end + 8, y);
        } else {
            easel.right(words, from - 8, y);
        }
    }

    /** The line from the axis down and out, the mean rank on it, and the name at its end. */
    private void place(Easel easel, int place) {
        boolean better = place < left;
        int row = better ? place : spec.rows().size() - 1 - place;
        double y = base + row * pitch + pitch / 2;
        double rank = spec.ranks().places().get(place).rank();
        boolean focus = spec.rows().get(place).focus();
        Color ink = focus ? Theme.FOCUS : Theme.FAINT_INK;
        double edge = better ? from - RANK_INSET : to + RANK_INSET;
        easel.line(new Line2D.Double(x(rank), AXIS, x(rank), y), ink, Theme.GUIDE);
        easel.line(new Line2D.Double(edge, y, x(rank), y), ink, Theme.GUIDE);
        easel.mark(rank, place, x(rank), AXIS);
        Style style = Theme.TICK.in(focus ? Theme.FOCUS : Theme.SOFT_INK);
        Glyphs number = Glyphs.of(one(rank), style);
        double above = y - 2 - Theme.TICK.size() / 2;
        if (better) {
            easel.left(number, edge + 2, above);
        } else {
            easel.right(number, edge - 2, above);
        }
        List<Glyphs> name = names.get(place);
        double line = y - Paragraph.height(name) / 2;
        for (Glyphs part : name) {
            double middle = line + part.style().lineHeight() / 2;
            if (better) {
                easel.right(part, edge - NAME_GAP, middle);
            } else {
                easel.left(part, edge + NAME_GAP, middle);
            }
            line += part.style().lineHeight();
        }
    }

    static String one(double rank) {
        return BigDecimal.valueOf(rank).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    static String two(double rank) {
        return BigDecimal.valueOf(rank).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
