package claimbench.cli;

import claimbench.audit.Agreement;
import claimbench.audit.GapPair;
import claimbench.audit.GapPair.Position;
import claimbench.audit.GapSummary;
import claimbench.audit.Gaps;
import claimbench.stats.Interval;
import claimbench.stats.PairedGap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gaps taken together, always apart by how the conditions of the two sides stand to each other. */
final class GapSplit {

    private GapSplit() {}

    /** One sentence or more for each class of conditions. */
    static List<String> sentences(Gaps gaps, Set<String> vendors) {
        String who = vendors.size() == 1 ? String.join("", vendors) + " states " : "vendors state ";
        return Arrays.stream(Agreement.values())
                .map(agreement -> sentence(agreement, gaps.summary(agreement), who))
                .toList();
    }

    private static String sentence(Agreement agreement, GapSummary summary, String who) {
        PairedGap points = summary.points();
        String where =
                switch (agreement) {
                    case MATCH -> "Where conditions match";
                    case UNSTATED -> "Where a condition is stated on one side only";
                    case DIFFER -> "Where conditions differ";
                };
        if (points.pairs() == 0) {
            return where + ", there is no pair of shares to take together.";
        }
        int all = summary.pairs().size();
        String shares = points.pairs() == all ? "" : points.pairs() + " of them shares, ";
        String of = " (" + Talk.counted(all, "pair") + ", " + shares + Talk.counted(summary.models(), "model") + ")";
        String mean =
                where + of + " " + who + GapWords.moreOrLess(points.mean()) + " than independent parties measured";
        return mean + strength(summary) + middle(points) + unseen(summary) + " " + positions(summary);
    }

    /** How much a match is worth. */
    private static String unseen(GapSummary summary) {
        int all = summary.pairs().size();
        List<String> parts = new ArrayList<>();
        if (summary.uncompared() > 0) {
            parts.add(" In " + summary.uncompared() + " of " + all + " the benchmark compares on no condition.");
        }
        if (summary.unconditioned() > 0) {
            parts.add(" In " + summary.unconditioned() + " of " + all + " neither side states any of the conditions"
                    + " that the benchmark compares on.");
        }
        return String.join("", parts);
    }

    private static String strength(GapSummary summary) {
        PairedGap points = summary.points();
        Interval clustered = summary.clustered();
        if (points.pairs() == 1) {
            return ", interval not known from one pair.";
        }
        if (Double.isNaN(clustered.low())) {
            return " (95 %: " + GapWords.range(points.interval(GapSummary.CONFIDENCE)) + " " + GapWords.POINTS
                    + "; all pairs are of one model, so that the interval may be too narrow)";
        }
        String noise = clustered.contains(0) ? "within sampling error" : "beyond sampling error";
        return " (95 %: " + GapWords.range(clustered) + " " + GapWords.POINTS + ", pairs of one model taken together; "
                + noise + ")";
    }

    private static String middle(PairedGap points) {
        return points.pairs() == 1
                ? ""
                : "; the median is " + GapWords.signed(points.median()) + ' ' + GapWords.POINTS + ".";
    }

    private static String positions(GapSummary summary) {
        int all = summary.pairs().size();
        String where = Stream.of(Position.INSIDE, Position.BEYOND, Position.SHORT, Position.UNKNOWN)
                .filter(position -> summary.count(position) > 0)
                .map(position -> words(position, summary.count(position)))
                .collect(Collectors.joining(", "));
        return "Of " + Talk.counted(all, "vendor value") + ", " + where + "; " + summary.sameAsPrinted() + " ("
                + GapWords.percent(summary.sameAsPrinted(), all)
                + ") equal the independent figure to the printed digits.";
    }

    private static String words(Position position, long count) {
        String verb = count == 1 ? " lies " : " lie ";
        return count
                + switch (position) {
                    case INSIDE -> verb + "inside the independent 95 % interval";
                    case BEYOND -> verb + "beyond that interval (better)";
                    case SHORT -> verb + "short of it (worse)";
                    case UNKNOWN -> (count == 1 ? " meets" : " meet") + " a value whose interval is not known";
                };
    }

    static List<String> head() {
        List<String> head = new ArrayList<>(List.of("conditions"));
        Arrays.stream(Agreement.values()).map(Agreement::word).forEach(head::add);
        return head;
    }

    /** A row for each figure, a column for each class. */
    static List<List<String>> rows(Gaps gaps) {
        List<List<String>> rows = new ArrayList<>();
        row(rows, gaps, "pairs", summary -> String.valueOf(summary.pairs().size()));
        row(
                rows,
                gaps,
                "pooled (shares)",
                summary -> String.valueOf(summary.points().pairs()));
        row(rows, gaps, "models", summary -> String.valueOf(summary.models()));
        row(rows, gaps, "nothing compared on", summary -> String.valueOf(summary.uncompared()));
        row(rows, gaps, "neither states any", summary -> String.valueOf(summary.unconditioned()));
        row(
                rows,
                gaps,
                "mean gap, pp",
                summary -> GapWords.signed(summary.points().mean()));
        row(rows, gaps, "  95 % by models", summary -> GapWords.range(summary.clustered()));
        row(
                rows,
                gaps,
                "  95 % Student's t",
                summary -> GapWords.range(summary.points().interval(GapSummary.CONFIDENCE)));
        row(
                rows,
                gaps,
                "median gap, pp",
                summary -> GapWords.signed(summary.points().median()));
        row(
                rows,
                gaps,
                "Hodges-Lehmann, pp",
                summary -> GapWords.signed(summary.points().hodgesLehmann()));
        row(rows, gaps, "vendor higher / equal / lower", GapSplit::signs);
        row(
                rows,
                gaps,
                "  sign test p",
                summary -> tested(summary, summary.points().signTestP()));
        row(
                rows,
                gaps,
                "  Wilcoxon p",
                summary -> tested(summary, summary.points().signedRank().p()));
        row(rows, gaps, "odds ratio (pairs)", GapSplit::odds);
        row(
                rows,
                gaps,
                "same printed figure",
                summary -> summary.sameAsPrinted() + " of " + summary.pairs().size());
        row(rows, gaps, "inside the interval", summary -> String.valueOf(summary.count(Position.INSIDE)));
        row(rows, gaps, "beyond the interval", summary -> String.valueOf(summary.count(Position.BEYOND)));
        row(rows, gaps, "short of the interval", summary -> String.valueOf(summary.count(Position.SHORT)));
        row(rows, gaps, "interval not known", summary -> String.valueOf(summary.count(Position.UNKNOWN)));
        return rows;
    }

    private static void row(List<List<String>> rows, Gaps gaps, String name, Function<GapSummary, String> figure) {
        List<String> row = new ArrayList<>(List.of(name));
        for (Agreement agreement : Agreement.values()) {
            row.add(figure.apply(gaps.summary(agreement)));
        }
        rows.add(row);
    }

    private static String tested(GapSummary summary, double p) {
        return summary.points().pairs() == 0 ? GapWords.NONE : GapWords.p(p);
    }

    private static String signs(GapSummary summary) {
        PairedGap points = summary.points();
        return points.positive() + " / " + points.zero() + " / " + points.negative();
    }

    private static String odds(GapSummary summary) {
        PairedGap logits = summary.logits();
        return logits.pairs() == 0
                ? GapWords.NONE
                : String.format(Locale.ROOT, "%.2f (%d)", logits.oddsRatio(), logits.pairs());
    }

    /** Benchmarks that are no share: their unit and number of pairs. */
    static List<String> notPooled(Gaps gaps) {
        Map<String, Integer> units = new TreeMap<>();
        gaps.pairs().stream()
                .filter(pair -> pair.points().isEmpty())
                .map(GapPair::benchmark)
                .forEach(benchmark -> units.merge(
                        benchmark.name() + " (" + benchmark.scale().unit().text() + ")", 1, Integer::sum));
        return units.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }
}
