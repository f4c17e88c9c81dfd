package claimbench.audit;

import claimbench.stats.Interval;
import claimbench.stats.PairedGap;
import java.util.List;

/**
 * The gaps of several pairs taken together. Only pairs on benchmarks that are a share are pooled, in percentage points.
 *
 * @param pairs in the order given; those that are no share among them
 */
public record GapSummary(List<GapPair> pairs) {

    public static final double CONFIDENCE = 0.95;

    public GapSummary {
        pairs = List.copyOf(pairs);
    }

    /** Pairs that are pooled. */
    public List<GapPair> pooled() {
        return pairs.stream().filter(pair -> pair.points().isPresent()).toList();
    }

    /** Number of models among the pooled pairs. */
    public int models() {
        return (int) pooled().stream().map(GapPair::model).distinct().count();
    }

    /** Gaps in percentage points. */
    public PairedGap points() {
        return PairedGap.of(values());
    }

    /** Gaps of the logits of the two shares; pairs with a share of 0 or 1 are passed over. */
    public PairedGap logits() {
        return PairedGap.betweenLogits(
                pooled().stream().mapToDouble(GapPair::claimedShare).toArray(),
                pooled().stream().mapToDouble(GapPair::measuredShare).toArray());
    }

    /** 95 percent interval of the mean gap, pairs of one model hanging together; NaN limits for fewer than two models. */
    public Interval clustered() {
        List<String> models = pooled().stream().map(GapPair::model).distinct().toList();
        return points().interval(
                        CONFIDENCE,
                        pooled().stream()
                                .mapToInt(pair -> models.indexOf(pair.model()))
                                .toArray());
    }

    /** Number of pairs whose vendor value lies there. */
    public long count(GapPair.Position position) {
        return pairs.stream().filter(pair -> pair.position() == position).count();
    }

    /** Number of pairs in which the vendor prints an independent party's figure, to the digits that both give. */
    public long sameAsPrinted() {
        return pairs.stream().filter(GapPair::isSameAsPrinted).count();
    }

    /** Number of pairs in which neither side states any of the conditions that the benchmark compares on. */
    public long unconditioned() {
        return pairs.stream().filter(GapPair::isUnconditioned).count();
    }

    /** Number of pairs on benchmarks that compare on no condition, so that nothing can differ. */
    public long uncompared() {
        return pairs.stream()
                .filter(pair -> pair.benchmark().compareOn().isEmpty())
                .count();
    }

    private double[] values() {
        return pooled().stream()
                .mapToDouble(pair -> pair.points().orElseThrow())
                .toArray();
    }
}
