package claimbench.chart;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Values of some models on some measures, as dots.
 *
 * @param intervalLabel what the thin bars are, for the legend: level and method
 * @param bandLabel what the pale bands are, for the legend
 */
record DotSpec(Frame frame, List<Row> rows, List<Panel> panels, String intervalLabel, String bandLabel) {

    DotSpec {
        rows = List.copyOf(rows);
        panels = List.copyOf(panels);
        for (Panel panel : panels) {
            if (panel.dots().size() != rows.size()) {
                throw new IllegalArgumentException(panel.title() + " has not one entry for each row");
            }
        }
        if (rows.isEmpty() || panels.isEmpty()) {
            throw new IllegalArgumentException("nothing to draw");
        }
    }

    /**
     * One measure.
     *
     * @param title name of the measure, with "lower is better" where that is so
     * @param unit panels of the same unit have the same step
     * @param band values that cannot be told apart from the best
     * @param dots one for each row, empty where there is nothing to compare
     * @param absences one for each row, why it has no dot if it has none
     */
    record Panel(String title, String unit, Optional<Span> band, List<Optional<Reading>> dots, List<Absence> absences) {

        Panel {
            dots = List.copyOf(dots);
            absences = List.copyOf(absences);
            if (dots.size() != absences.size()) {
                throw new IllegalArgumentException(title + " has not one absence for each row");
            }
        }

        /** With no claim found wherever there is no dot. */
        Panel(String title, String unit, Optional<Span> band, List<Optional<Reading>> dots) {
            this(title, unit, band, dots, Collections.nCopies(dots.size(), Absence.NO_CLAIM));
        }
    }
}
