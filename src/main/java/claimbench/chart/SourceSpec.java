package claimbench.chart;

import java.math.BigDecimal;
import java.util.List;

/** What different sources say about the same thing, one thing to a line; all values in one unit. */
record SourceSpec(Frame frame, List<Line> lines) {

    SourceSpec {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("nothing to draw");
        }
    }

    /**
     * One thing and what is published about it.
     *
     * @param values at least one
     * @param gap how far the sources are apart, as printed; empty if they are not
     * @param reason why they may differ
     */
    record Line(Row row, List<Published> values, String gap, String reason) {

        Line {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException(row.name() + " has no value");
            }
        }
    }

    /** A value and the source that published it. */
    record Published(BigDecimal value, MarkShape mark, String source) {}
}
