package claimbench.score;

import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Grade;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a model shows in a capability.
 *
 * @param average mean over the benchmarks it has, on the display scale, each counted once; empty if they are too few.
 *     Averages of models with other benchmarks are not comparable with it
 * @param used the benchmarks it rests on
 * @param of how many benchmarks of the capability have values of at least two models
 * @param winRate mean share of the other models beaten, over the tables in which it stands with others; 0 to 1
 * @param tables how many tables (a source, a benchmark and a setting) the win rate rests on
 * @param grade the worst grade between its values and others of their columns
 */
public record CapabilityScore(
        String model,
        String capability,
        OptionalDouble average,
        List<BenchmarkColumn> used,
        int of,
        OptionalDouble winRate,
        int tables,
        Optional<Grade> grade) {

    /** Fewer benchmarks are insufficient evidence for a capability. */
    public static final int LEAST_BENCHMARKS = 3;

    public CapabilityScore {
        used = List.copyOf(used);
    }

    public boolean isSufficient() {
        return average.isPresent();
    }

    /** {@code 4 of 11 benchmarks}. */
    public String coverage() {
        return used.size() + " of " + of + (of == 1 ? " benchmark" : " benchmarks");
    }
}
