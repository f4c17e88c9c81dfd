package claimbench.calc;

import claimbench.calc.Given.Counts;
import claimbench.stats.Interval;
import claimbench.stats.Proportion;
import claimbench.stats.ProportionInterval;
import claimbench.stats.RoundedCount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shares of items solved: {@code interval} and {@code difference}. */
final class Shares {

    private Shares() {}

    /** {@code 28/30}, or a printed share and the number of items. */
    static List<Figure> interval(Given given) {
        if (given.words().size() == 2) {
            return printed(given);
        }
        Counts counts = given.ofWords(1, "interval 28/30").counts(0);
        return methods(counts.solved(), counts.items(), given.setting(Setting.CONFIDENCE));
    }

    private static List<Figure> methods(int solved, int items, double confidence) {
        List<Figure> figures = new ArrayList<>();
        double share = (double) solved / items;
        for (ProportionInterval method : ProportionInterval.values()) {
            figures.add(Figure.percent(method.title(), share)
                    .withinShares(method.of(solved, items, confidence))
                    .noting(note(method)));
        }
        Proportion proportion = new Proportion(share, items);
        figures.add(Figure.percent("standard error", proportion.standardError()).noting("divides by n"));
        figures.add(Figure.percent("standard error of the sample", proportion.sampleStandardError())
                .noting("divides by n - 1"));
        return figures;
    }

    private static String note(ProportionInterval method) {
        return switch (method) {
            case WILSON -> "the one to quote";
            case EXACT -> "never covers less than it says";
            case JEFFREYS -> "Bayesian, prior beta(1/2, 1/2)";
            case AGRESTI_COULL -> "not limited to 0 and 100";
            case WILSON_CORRECTED -> "as prop.test of R";
            case WALD -> "for comparison only: wrong for few items and near 0 and 100";
        };
    }

    /** A share as printed, such as 93.3%: which counts it allows, and the interval of the lowest and the highest. */
    private static List<Figure> printed(Given given) {
        String text = given.words().get(0);
        int items = given.whole(1);
        if (!text.matches("\\d{1,3}(\\.\\d{1,12})?%") || items == 0) {
            throw Refusal.ofWords("\"" + text
                    + "\" is no printed percentage; write it with its sign and the number of items, such as 93.3% 30");
        }
        BigDecimal share = new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2);
        if (share.compareTo(BigDecimal.ONE) > 0) {
            throw Refusal.ofWords("\"" + text + "\" is more than everything; write a percentage up to 100%");
        }
        double confidence = given.setting(Setting.CONFIDENCE);
        Optional<RoundedCount> counts = RoundedCount.of(share, items);
        if (counts.isEmpty()) {
            return List.of(Figure.percent("Wilson", share.doubleValue())
                    .withinShares(new Proportion(share.doubleValue(), items).wilson(confidence))
                    .noting("no count of " + items + " items rounds to " + text
                            + ": an average over runs, or other items; the interval is an upper bound"));
        }
        RoundedCount count = counts.get();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("lowest count", count.lowest()).in("items"));
        figures.add(Figure.of("highest count", count.highest()).in("items"));
        Interval low = ProportionInterval.WILSON.of(count.lowest(), items, confidence);
        Interval high = ProportionInterval.WILSON.of(count.highest(), items, confidence);
        figures.add(Figure.percent("Wilson", share.doubleValue())
                .withinShares(new Interval(low.low(), high.high()))
                .noting("over all counts that round to " + text));
        return figures;
    }

    /** {@code 56/70 48/80}. */
    static List<Figure> difference(Given given) {
        given.ofWords(2, "difference 56/70 48/80");
        Counts first = given.counts(0);
        Counts second = given.counts(1);
        Interval interval = new Proportion(first.share(), first.items())
                .minus(new Proportion(second.share(), second.items()), given.setting(Setting.CONFIDENCE));
        return List.of(
                Figure.percent("first", first.share()),
                Figure.percent("second", second.share()),
                Figure.percent("difference", first.share() - second.share())
                        .in("points")
                        .withinShares(interval)
                        .noting(
                                interval.contains(0)
                                        ? "0 is inside: not told apart"
                                        : "0 is outside: told apart; different or unknown items are assumed"));
    }
}
