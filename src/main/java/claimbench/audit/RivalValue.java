package claimbench.audit;

import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A value that a vendor's table gives of another vendor's model.
 *
 * @param teller the vendor whose table it is
 * @param vendor of the model
 * @param own what the model's vendor states; empty if nothing
 * @param independent what independent parties measured; empty if nothing
 */
public record RivalValue(
        String teller,
        String vendor,
        Benchmark benchmark,
        Claim claim,
        Optional<Counterpart> own,
        Optional<Counterpart> independent) {

    /** What values of a rival's table are held against. */
    public enum Side {
        OWN,
        INDEPENDENT
    }

    public Optional<Counterpart> counterpart(Side side) {
        return side == Side.OWN ? own : independent;
    }

    /** In the unit of the benchmark. */
    public BigDecimal value() {
        return claim.value().number().orElseThrow();
    }

    /**
     * Whether it is the figure of the model's vendor or of an independent party, to the digits that both print. A
     * re-run may give the same figure; one that differs is no copy.
     */
    public boolean isCopied() {
        return own.filter(Counterpart::same).isPresent()
                || independent.filter(Counterpart::same).isPresent();
    }

    /** {@link Counterpart#difference} in percentage points; empty without a counterpart or where it is no share. */
    public OptionalDouble points(Side side) {
        return counterpart(side)
                .map(other -> Points.of(other.difference(), benchmark.scale()))
                .orElse(OptionalDouble.empty());
    }
}
