package claimbench.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Models by what they cost or weigh and what they score.
 *
 * @param cost what runs across, with its unit
 * @param absent what is said of a model without it
 * @param points best for the picture first; where room ends, the last are left out
 * @param higher true if a higher score is better
 */
record FrontierSpec(Frame frame, String cost, String score, String absent, List<Point> points, boolean higher) {

    FrontierSpec {
        points = List.copyOf(points);
    }

    /**
     * A model.
     *
     * @param cost positive; empty if nobody claims one
     * @param text the score as printed
     * @param frontier true if no other model costs no more and scores no lower, one of them better
     */
    record Point(
            Row row,
            Optional<BigDecimal> cost,
            BigDecimal score,
            String text,
            MarkShape mark,
            boolean frontier,
            String costSources,
            String scoreSources) {

        /** The name and the score. */
        String label() {
            return row.name() + "\u00a0 " + text;
        }
    }

    FrontierSpec of(Frame other, List<Point> some) {
        return new FrontierSpec(other, cost, score, absent, some, higher);
    }

    DataTable data() {
        return new DataTable(
                List.of("model", cost, score, "measured by", "on the frontier", "source of " + cost, "source"),
                points.stream()
                        .map(point -> List.of(
                                point.row().name(),
                                point.cost().map(BigDecimal::toPlainString).orElse(""),
                                point.score().toPlainString(),
                                point.mark().label(),
                                point.cost().isEmpty() ? "" : point.frontier() ? "yes" : "no",
                                point.costSources(),
                                point.scoreSources()))
                        .toList());
    }
}
