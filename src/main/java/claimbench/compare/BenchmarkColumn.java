package claimbench.compare;

import claimbench.catalogue.Benchmark;

/**
 * A column of the matrix: a benchmark under its reference setting.
 *
 * @param split true if the benchmark has several columns, one for each setting
 */
public record BenchmarkColumn(Benchmark benchmark, Setting reference, boolean split) {

    /** The benchmark, with its setting where columns would be confused without it. */
    public String title() {
        return split && !reference.toString().isEmpty() ? benchmark.name() + " (" + reference + ")" : benchmark.name();
    }
}
