package claimbench.chart;

import claimbench.compare.Grade;
import claimbench.score.Noise;
import java.math.BigDecimal;
import java.util.List;

/**
 * What changed from one side to the other, one thing to a line; all values in one unit.
 *
 * @param left head of the left side
 */
record SlopeSpec(Frame frame, String left, Row right, Trend.Words words, List<Line> lines) {

    /** A value at one end, as it is printed, who measured it and where that is said. */
    record End(BigDecimal value, String text, MarkShape mark, String source) {}

    /**
     * A thing with its value on both sides.
     *
     * @param difference right less left, as printed
     */
    record Line(String name, End left, End right, String difference, Trend trend, Noise noise, Grade grade) {

        End end(boolean atRight) {
            return atRight ? right : left;
        }

        /** Whether the value rises, which may be for the worse. */
        int direction() {
            return right.value().compareTo(left.value());
        }
    }

    SlopeSpec {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("nothing to draw");
        }
    }
}
