package claimbench.chart;

import claimbench.chart.SourceSpec.Published;
import java.util.List;

/**
 * How the marks of one line are drawn so that each stays visible: different shapes at one place are nested, equal
 * shapes stand above one another, and a mark never hides one drawn before.
 *
 * @param xs of the marks, in pixels from anywhere
 */
record SourceMarks(List<Published> values, List<Double> xs) {

    private static final double SAME_PLACE = 6;
    private static final double TOUCHING = 15;
    private static final double STACKED = 15;

    SourceMarks {
        values = List.copyOf(values);
        xs = List.copyOf(xs);
    }

    /** Larger the more kinds of marks lie inside. */
    double radius(int mark) {
        long inside = values.stream()
                .filter(other ->
                        nesting(other.mark()) < nesting(values.get(mark).mark())
                                && near(mark, values.indexOf(other), SAME_PLACE))
                .map(Published::mark)
                .distinct()
                .count();
        double alone = values.get(mark).mark() == MarkShape.PRESS ? 5.6 : 6;
        double shrunk = values.get(mark).mark() == MarkShape.INDEPENDENT ? 2.2 : 1;
        return inside == 0 ? alone - (isInside(mark) ? shrunk : 0) : alone + 1.2 + 2.8 * (inside - 1);
    }

    /** How far below the line's middle. */
    double shift(int mark) {
        int before = 0;
        int all = 0;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).mark() == values.get(mark).mark() && near(mark, i, SAME_PLACE)) {
                all++;
                before += i < mark ? 1 : 0;
            }
        }
        return (before - (all - 1) / 2.0) * STACKED;
    }

    /** Whether the inside must stay open because a mark already drawn lies there. */
    boolean open(int mark) {
        for (int i = 0; i < mark; i++) {
            if (near(mark, i, TOUCHING)) {
                return true;
            }
        }
        return false;
    }

    /** The height that stacked marks take. */
    double height() {
        double most = 0;
        for (int i = 0; i < values.size(); i++) {
            most = Math.max(most, Math.abs(shift(i)) + 1.3 * radius(i));
        }
        return 2 * most + 4;
    }

    private boolean isInside(int mark) {
        for (int i = 0; i < values.size(); i++) {
            if (nesting(values.get(i).mark()) > nesting(values.get(mark).mark()) && near(mark, i, SAME_PLACE)) {
                return true;
            }
        }
        return false;
    }

    private boolean near(int a, int b, double distance) {
        return Math.abs(xs.get(a) - xs.get(b)) < distance;
    }

    /** From the innermost out. */
    private static int nesting(MarkShape mark) {
        return switch (mark) {
            case INDEPENDENT -> 0;
            case OWN -> 1;
            case RIVAL -> 2;
            case PRESS -> 3;
        };
    }
}
