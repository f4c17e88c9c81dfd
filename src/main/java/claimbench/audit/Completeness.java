package claimbench.audit;

import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.compare.Setting;

/**
 * How many of the conditions that a comparison needs are stated.
 *
 * @param stated at most {@code compared}
 * @param compared conditions on which the benchmarks of the values compare
 */
public record Completeness(long stated, long compared) {

    public static final Completeness NOTHING = new Completeness(0, 0);

    /** Of one value. */
    public static Completeness of(Claim claim, Benchmark benchmark) {
        Setting setting = Setting.of(claim, benchmark);
        return new Completeness(setting.statedCount(), setting.conditions().size());
    }

    public Completeness and(Completeness other) {
        return new Completeness(stated + other.stated, compared + other.compared);
    }

    /** {@code 2 of 3}. */
    @Override
    public String toString() {
        return stated + " of " + compared;
    }
}
