package claimbench.chart;

import claimbench.harness.ValueText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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
     * @param interval 95 percent, of one of the values; empty if none is drawn
     * @param gap how far the sources are apart, as printed; empty if they are not
     * @param reason why they may differ
     */
    record Line(Row row, List<Published> values, Optional<Span> interval, String gap, String reason) {

        /** Without an interval. */
        Line(Row row, List<Published> values, String gap, String reason) {
            this(row, values, Optional.empty(), gap, reason);
        }

        Line {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException(row.name() + " has no value");
            }
        }
    }

    /**
     * A value and the source that published it.
     *
     * @param source its number, and what was made of the value
     */
    record Published(BigDecimal value, MarkShape mark, String source, Cited cited) {

        /** Of which no source is cited. */
        Published(BigDecimal value, MarkShape mark, String source) {
            this(value, mark, source, Cited.NOTHING);
        }

        /** The value and the number of its source. */
        String words() {
            return cited.after(ValueText.number(value));
        }
    }
}
