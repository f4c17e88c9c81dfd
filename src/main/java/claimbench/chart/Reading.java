package claimbench.chart;

import java.math.BigDecimal;
import java.util.Optional;

/** A value as it is drawn and as it is printed, who measured it, and how sure it is if that is known. */
record Reading(BigDecimal value, String text, MarkShape mark, Optional<Span> interval) {}
