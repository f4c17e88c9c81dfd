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
     * @param cited number of the source that all values come from, behind the title; empty if they have their own
     * @param unit panels of the same unit have the same step
     * @param band values that cannot be told apart from the best
     * @param dots one for each row, empty where there is nothing to compare
     * @param absences one for each row, why it has no dot if it has none
     */
    record Panel(
            String title,
            String cited,
            String unit,
            Optional<Span> band,
            List<Optional<Reading>> dots,
            List<Absence> absences) {

        Panel {
            dots = List.copyOf(dots);
            absences = List.copyOf(absences);
            if (dots.size() != absences.size()) {
                throw new IllegalArgumentException(title + " has not one absence for each row");
            }
        }

        /** With no claim found wherever there is no dot. */
        Panel(String title, String unit, Optional<Span> band, List<Optional<Reading>> dots) {
            this(title, "", unit, band, dots, Collections.nCopies(dots.size(), Absence.NO_CLAIM));
        }

        /** The title with the source behind it. */
        String heading() {
            return cited.isEmpty() ? title : title + " " + cited;
        }

        /** The same with the number of the source at the title, where all values have only that. */
        Panel citedOnce() {
            List<String> numbers = dots.stream()
                    .flatMap(Optional::stream)
                    .map(dot -> dot.cited().numbers())
                    .distinct()
                    .toList();
            return numbers.size() == 1
                    ? new Panel(
                            title,
                            numbers.get(0),
                            unit,
                            band,
                            dots.stream()
                                    .map(dot -> dot.map(Reading::withoutNumbers))
                                    .toList(),
                            absences)
                    : this;
        }
    }
}
