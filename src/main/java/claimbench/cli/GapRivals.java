package claimbench.cli;

import claimbench.audit.RivalSummary;
import claimbench.audit.RivalTable;
import claimbench.audit.RivalTables;
import claimbench.audit.RivalValue.Side;
import claimbench.stats.Interval;
import claimbench.stats.PairedGap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What vendors' tables say about the models of others, for people. */
final class GapRivals {

    static final List<String> HEAD = List.of(
            "tables of A on models of B",
            "values",
            "copied",
            "against own",
            "same",
            "higher",
            "lower",
            "median, pp",
            "Hodges-Lehmann",
            "95 %",
            "sign p",
            "matching",
            "median there");

    /** Fewer values are not put into a sentence. */
    private static final int LEAST_FOR_A_SENTENCE = 3;

    private static final double CONFIDENCE = 0.95;

    private GapRivals() {}

    /** The pairs of vendors whose tables differ most, by the median of at least three values. */
    static List<String> sentences(RivalTables rivals, int most) {
        return rivals.tables().stream()
                .filter(table -> table.against(Side.OWN).points().pairs() >= LEAST_FOR_A_SENTENCE)
                .filter(table -> !GapWords.plain(
                                table.against(Side.OWN).points().median())
                        .equals("0.0"))
                .sorted(Comparator.comparing((RivalTable table) ->
                                Math.abs(table.against(Side.OWN).points().median()))
                        .reversed())
                .limit(most)
                .map(GapRivals::sentence)
                .toList();
    }

    private static String sentence(RivalTable table) {
        RivalSummary own = table.against(Side.OWN);
        PairedGap points = own.points();
        Interval interval = points.interval(CONFIDENCE);
        return GapWords.vendor(table.teller()) + "'s tables give " + GapWords.vendor(table.vendor()) + "'s models "
                + GapWords.moreOrLess(points.median()) + " than " + GapWords.vendor(table.vendor())
                + " states (median of " + Talk.counted(points.pairs(), "value") + ", " + own.same()
                + " of them the same; 95 % of the mean " + GapWords.range(interval) + " " + GapWords.POINTS + ", "
                + (interval.contains(0) ? "within" : "beyond") + " sampling error); " + matching(own)
                + independent(table) + ".";
    }

    private static String matching(RivalSummary own) {
        PairedGap points = own.matching().points();
        return points.pairs() == 0
                ? "conditions match for none of them"
                : "where conditions match (" + Talk.counted(points.pairs(), "value") + ") the median is "
                        + GapWords.signed(points.median()) + " " + GapWords.POINTS;
    }

    private static String independent(RivalTable table) {
        PairedGap points = table.against(Side.INDEPENDENT).points();
        return points.pairs() == 0
                ? ""
                : "; against what independent parties measured (" + Talk.counted(points.pairs(), "value") + ") it is "
                        + GapWords.signed(points.median()) + " " + GapWords.POINTS;
    }

    static List<String> head(Side side) {
        List<String> head = new ArrayList<>(HEAD);
        head.set(3, side == Side.OWN ? "against own" : "against independent");
        return head;
    }

    static List<String> row(RivalTable table, Side side) {
        RivalSummary summary = table.against(side);
        PairedGap points = summary.points();
        PairedGap matching = summary.matching().points();
        return List.of(
                GapWords.vendor(table.teller()) + " on " + GapWords.vendor(table.vendor()),
                String.valueOf(table.values().size()),
                String.valueOf(table.copied()),
                String.valueOf(summary.values().size()),
                String.valueOf(summary.same()),
                String.valueOf(summary.higher()),
                String.valueOf(summary.lower()),
                GapWords.signed(points.median()),
                GapWords.signed(points.hodgesLehmann()),
                GapWords.range(points.interval(CONFIDENCE)),
                summary.values().isEmpty() ? GapWords.NONE : GapWords.p(summary.signTestP()),
                String.valueOf(summary.matching().values().size()),
                GapWords.signed(matching.median()));
    }
}
