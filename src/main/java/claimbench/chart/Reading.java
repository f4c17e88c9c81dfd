package claimbench.chart;

import java.math.BigDecimal;
import java.util.Optional;

/** A value as it is drawn and as it is printed, who measured it, how sure it is if that is known, and its sources. */
record Reading(BigDecimal value, String text, MarkShape mark, Optional<Span> interval, Cited cited) {

    /** Of which no source is cited. */
    Reading(BigDecimal value, String text, MarkShape mark, Optional<Span> interval) {
        this(value, text, mark, interval, Cited.NOTHING);
    }

    Reading withoutNumbers() {
        return new Reading(value, text, mark, interval, cited.withoutNumbers());
    }
}
