package claimbench.change;

import claimbench.harness.Comparison;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a change of the claims moves in the comparison.
 *
 * @param cells in the order of the matrix
 * @param newModels those with a claim only now
 */
public record Effect(
        List<CellEffect> cells,
        List<BenchmarkEffect> benchmarks,
        List<CapabilityEffect> capabilities,
        List<String> newModels,
        List<String> goneModels,
        Coverage before,
        Coverage now) {

    /** How many cells of the matrix have a value. */
    public record Coverage(long valued, long cells) {

        static Coverage of(Comparison comparison) {
            long valued = comparison.matrix().columns().stream()
                    .mapToLong(column -> comparison.matrix().valued(column))
                    .sum();
            long models = comparison.models().size();
            return new Coverage(valued, models * comparison.matrix().columns().size());
        }

        @Override
        public String toString() {
            return valued + " of " + cells + (cells == 1 ? " cell" : " cells");
        }
    }

    public Effect {
        cells = List.copyOf(cells);
        benchmarks = List.copyOf(benchmarks);
        capabilities = List.copyOf(capabilities);
        newModels = List.copyOf(newModels);
        goneModels = List.copyOf(goneModels);
    }

    /** Compares two matrices made with the same settings; models and benchmarks bear the names of the newer one. */
    public static Effect of(Comparison old, Comparison now) {
        Sides sides = new Sides(old, now);
        return new Effect(
                CellEffect.between(sides),
                BenchmarkEffect.between(sides),
                CapabilityEffect.between(sides),
                sides.appeared(),
                sides.gone(),
                Coverage.of(old),
                Coverage.of(now));
    }

    /** True if the matrix shows the same as before. */
    public boolean isNone() {
        return cells.isEmpty() && benchmarks.isEmpty() && capabilities.isEmpty();
    }

    /**
     * Models whose place changed on a benchmark, against the other models that have a value before and now, and those
     * that took or lost a lead.
     */
    public Set<String> movedModels() {
        return benchmarks.stream().flatMap(BenchmarkEffect::movedModels).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What matters, in a few plain sentences without a full stop, for a preview. */
    public List<String> sentences() {
        return new EffectSentences(this).all();
    }
}
