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

    /** A value at one end, as it is printed, who measured it and its sources. */
    record End(BigDecimal value, String text, MarkShape mark, Cited cited) {}

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

    /** The number of the source that all values of a side come from; empty if they have their own. */
    String citedOnce(boolean atRight) {
        List<String> numbers = lines.stream()
                .map(line -> line.end(atRight).cited().numbers())
                .distinct()
                .toList();
        return numbers.size() == 1 ? numbers.get(0) : "";
    }

    SlopeSpec framed(Frame other) {
        return new SlopeSpec(other, left, right, words, lines);
    }
}
