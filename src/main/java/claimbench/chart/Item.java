package claimbench.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.math.BigDecimal;
import java.util.function.DoubleUnaryOperator;

/** Something on the measure of a row. */
sealed interface Item {

    /** Where a row is drawn, and with what. */
    record Stage(Pen pen, Graphics2D g, DoubleUnaryOperator x, double middle, int row, boolean focus) {

        double x(double value) {
            return x.applyAsDouble(value);
        }

        void mark(int column, double value, double radius) {
            pen.mark(new Mark(0, row, column, BigDecimal.valueOf(value), x(value), middle, radius));
        }
    }

    void draw(Stage stage);

    /** A thick bar with round ends over all that is possible, as wide as a badge at each end. */
    record Reach(double low, double high) implements Item {
        @Override
        public void draw(Stage stage) {
            double left = stage.x(low) - Badge.RADIUS;
            double width = stage.x(high) + Badge.RADIUS - left;
            stage.g().setPaint(stage.focus() ? Theme.FOCUS_SOFT : Theme.CONNECTOR);
            stage.g()
                    .fill(new RoundRectangle2D.Double(
                            left,
                            stage.middle() - Badge.RADIUS,
                            width,
                            2 * Badge.RADIUS,
                            2 * Badge.RADIUS,
                            2 * Badge.RADIUS));
            stage.mark(1, low, 0);
            stage.mark(2, high, 0);
        }
    }

    /** A disc with a number in it; hollow where only the own vendor says so. */
    record Badge(double at, String text, boolean hollow) implements Item {

        static final double RADIUS = 9.5;
        private static final Style NUMBER = new Style(Face.BOLD, 12, Theme.PAPER);

        @Override
        public void draw(Stage stage) {
            Color ink = stage.focus() ? Theme.FOCUS : Theme.FAINT_INK;
            paint(stage.g(), stage.x(at), stage.middle(), RADIUS, ink, hollow);
            Style style = NUMBER.in(hollow ? ink : Theme.PAPER);
            stage.pen().centre(stage.g(), Glyphs.of(text, style), stage.x(at), stage.middle() + style.drop());
            stage.mark(0, at, 0);
        }

        static void paint(Graphics2D g, double x, double y, double radius, Color ink, boolean hollow) {
            double inner = hollow ? radius - 1 : radius;
            g.setPaint(hollow ? Theme.PAPER : ink);
            g.fill(new Ellipse2D.Double(x - inner, y - inner, 2 * inner, 2 * inner));
            if (hollow) {
                g.setPaint(ink);
                g.setStroke(Theme.MARK_STROKE);
                g.draw(new Ellipse2D.Double(x - inner, y - inner, 2 * inner, 2 * inner));
            }
        }
    }

    /** A faint line that leads the eye along a row. */
    record Rail(double low, double high) implements Item {
        @Override
        public void draw(Stage stage) {
            stage.g().setPaint(Theme.GRID);
            stage.g().setStroke(Theme.HAIRLINE);
            stage.g().draw(new Line2D.Double(stage.x(low), stage.middle(), stage.x(high), stage.middle()));
        }
    }

    /** A thin line over an interval. */
    record Whisker(double low, double high) implements Item {
        @Override
        public void draw(Stage stage) {
            stage.g().setPaint(stage.focus() ? Theme.FOCUS_SOFT : Theme.INTERVAL);
            stage.g().fill(new Rectangle2D.Double(stage.x(low), stage.middle() - 1.5, stage.x(high) - stage.x(low), 3));
        }
    }

    /** A bar from the beginning of the measure, which must be zero. */
    record Bar(double to) implements Item {
        @Override
        public void draw(Stage stage) {
            stage.g().setPaint(stage.focus() ? Theme.FOCUS : Theme.BAR);
            stage.g().fill(new Rectangle2D.Double(stage.x(0), stage.middle() - 7.5, stage.x(to) - stage.x(0), 15));
            stage.mark(0, to, 0);
        }
    }

    /** A mark by who measured, moved off the middle line where others stand at the same place. */
    record Dot(double at, MarkShape shape, double shift, double radius, int number) implements Item {
        Dot(double at, MarkShape shape) {
            this(at, shape, 0, Theme.MARK_RADIUS, 0);
        }

        @Override
        public void draw(Stage stage) {
            double y = stage.middle() + shift;
            shape.draw(stage.g(), shape.at(stage.x(at), y, radius), Theme.mark(stage.focus()), Theme.PAPER);
            stage.pen().mark(new Mark(0, stage.row(), number, BigDecimal.valueOf(at), stage.x(at), y, radius));
        }
    }

    /** A small square for what is no value but a difference of two. */
    record Tile(double at, double shift, Look look, int number) implements Item {

        static final double HALF = 3.2;

        /** What a square says by its inside. */
        enum Look {
            FILLED,
            HOLLOW,
            /** A plus sign instead of a square. */
            OPEN
        }

        @Override
        public void draw(Stage stage) {
            double y = stage.middle() + shift;
            paint(stage.g(), stage.x(at), y, Theme.mark(stage.focus()), look);
            stage.pen().mark(new Mark(0, stage.row(), number, BigDecimal.valueOf(at), stage.x(at), y, HALF));
        }

        static void paint(Graphics2D g, double x, double y, Color ink, Look look) {
            Rectangle2D square = new Rectangle2D.Double(x - HALF, y - HALF, 2 * HALF, 2 * HALF);
            g.setStroke(Theme.SMALL_MARK_STROKE);
            g.setPaint(look == Look.FILLED ? ink : Theme.PAPER);
            g.fill(square);
            g.setPaint(ink);
            if (look == Look.OPEN) {
                g.draw(new Line2D.Double(x - HALF, y, x + HALF, y));
                g.draw(new Line2D.Double(x, y - HALF, x, y + HALF));
            } else {
                g.draw(square);
            }
        }
    }

    /** A short upright line, such as a median. */
    record Stroke(double at, double half) implements Item {
        @Override
        public void draw(Stage stage) {
            stage.g().setPaint(stage.focus() ? Theme.FOCUS : Theme.INK);
            stage.g().fill(new Rectangle2D.Double(stage.x(at) - 1.25, stage.middle() - half, 2.5, 2 * half));
        }
    }

    /** A cross over a mark that was taken back. */
    record Cross(double at, double shift) implements Item {
        @Override
        public void draw(Stage stage) {
            double x = stage.x(at);
            double y = stage.middle() + shift;
            stage.g().setPaint(Theme.CONTRADICTION);
            stage.g().setStroke(Theme.MARK_STROKE);
            stage.g().draw(new Line2D.Double(x - 5, y - 5, x + 5, y + 5));
            stage.g().draw(new Line2D.Double(x - 5, y + 5, x + 5, y - 5));
        }
    }

    /** From a short line at what was to a badge at what is, with a head if there is room for it. */
    record Arrow(double from, double to) implements Item {

        private static final double HEAD = 7;
        private static final double HALF = 6.5;

        @Override
        public void draw(Stage stage) {
            Graphics2D g = stage.g();
            double start = stage.x(from);
            double end = stage.x(to);
            double way = Math.signum(end - start);
            double tip = end - way * (Badge.RADIUS + 0.5);
            g.setPaint(Theme.mark(stage.focus()));
            g.fill(new Rectangle2D.Double(start - 1.25, stage.middle() - HALF, 2.5, 2 * HALF));
            g.fill(new Rectangle2D.Double(Math.min(start, end), stage.middle() - 1, Math.abs(end - start), 2));
            if (Math.abs(end - start) > Badge.RADIUS + HEAD) {
                Path2D head = new Path2D.Double();
                head.moveTo(tip, stage.middle());
                head.lineTo(tip - way * HEAD, stage.middle() - 4.5);
                head.lineTo(tip - way * HEAD, stage.middle() + 4.5);
                head.closePath();
                g.fill(head);
            }
            stage.mark(1, from, 0);
        }
    }
}
