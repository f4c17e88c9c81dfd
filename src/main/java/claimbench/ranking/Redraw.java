package claimbench.ranking;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/** A way to draw a table that could as well have been observed in place of the one that was. */
@FunctionalInterface
public interface Redraw {

    /** One such table: the same models in the same order. */
    ScoreTable draw(ScoreTable table, UniformRandomProvider random);

    /**
     * Draws benchmarks with replacement, in each stratum as many as it has, so that none disappears.
     *
     * @param strata for each benchmark the number of its stratum, such as its capability
     */
    static Redraw benchmarks(int... strata) {
        int[][] members = IntStream.of(strata)
                .mapToObj(stratum -> IntStream.range(0, strata.length)
                        .filter(benchmark -> strata[benchmark] == stratum)
                        .toArray())
                .toArray(int[][]::new);
        return (table, random) -> {
            int[] drawn = new int[strata.length];
            for (int benchmark = 0; benchmark < drawn.length; benchmark++) {
                drawn[benchmark] = members[benchmark][random.nextInt(members[benchmark].length)];
            }
            return table.benchmarks(drawn);
        };
    }

    /**
     * Adds normal noise to each score, independently.
     *
     * @param errors for each benchmark the standard deviations of all models, in the unit of the scores; logits are the
     *     natural one
     */
    static Redraw noise(double[][] errors) {
        return (table, random) -> {
            ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
            double[][] columns = new double[table.benchmarks()][];
            double[] weights = new double[columns.length];
            for (int benchmark = 0; benchmark < columns.length; benchmark++) {
                columns[benchmark] = table.column(benchmark);
                weights[benchmark] = table.weight(benchmark);
                for (int model = 0; model < table.models(); model++) {
                    columns[benchmark][model] += errors[benchmark][model] * normal.sample();
                }
            }
            return ScoreTable.of(columns, weights);
        };
    }

    /** This, and then another: noise comes before benchmarks, since it belongs to columns of the table as it is. */
    default Redraw then(Redraw next) {
        return (table, random) -> next.draw(draw(table, random), random);
    }
}
