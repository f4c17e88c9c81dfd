package claimbench.audit;

import claimbench.audit.RivalValue.Side;
import java.util.List;

/**
 * What one vendor's tables say about the models of another.
 *
 * @param teller the vendor whose tables they are
 * @param vendor of the models
 * @param values at least one
 */
public record RivalTable(String teller, String vendor, List<RivalValue> values) {

    public RivalTable {
        values = List.copyOf(values);
    }

    /** Number of values that equal the vendor's own or an independent figure, to the digits that both print. */
    public int copied() {
        return (int) values.stream().filter(RivalValue::isCopied).count();
    }

    /** Number of values that have something to be held against and equal none of it: re-run, or from elsewhere. */
    public int other() {
        return (int) values.stream()
                .filter(value -> value.own().isPresent() || value.independent().isPresent())
                .filter(value -> !value.isCopied())
                .count();
    }

    public RivalSummary against(Side side) {
        return new RivalSummary(
                side,
                values.stream()
                        .filter(value -> value.counterpart(side).isPresent())
                        .toList());
    }
}
