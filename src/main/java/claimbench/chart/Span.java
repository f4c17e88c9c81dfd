package claimbench.chart;

import java.math.BigDecimal;
import java.util.Collection;

/** From a value to one that is not smaller. */
record Span(BigDecimal low, BigDecimal high) {

    Span {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a span from " + low + " to " + high);
        }
    }

    static Span at(BigDecimal value) {
        return new Span(value, value);
    }

    /** The least span that holds all of these. */
    static Span over(Collection<Span> spans) {
        return spans.stream()
                .reduce((a, b) -> new Span(a.low.min(b.low), a.high.max(b.high)))
                .orElseGet(() -> at(BigDecimal.ZERO));
    }
}
