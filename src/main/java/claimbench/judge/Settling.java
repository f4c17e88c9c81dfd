package claimbench.judge;

import java.util.List;

/**
 * What would settle a sentence.
 *
 * @param models to be tested
 * @param benchmarks to test them on, the nearest first; empty if the registry has none
 * @param amount what is to be reached or how much is needed; empty if nothing
 */
public record Settling(Way way, List<String> models, List<String> benchmarks, String amount) {

    /** Kinds of test. */
    public enum Way {
        /** An independent run of the models under one setting. */
        RUN,
        /** More items, or a benchmark with more. */
        MORE_ITEMS,
        /** A test of a limit. */
        TEST_LIMIT,
        /** A test of a feature. */
        TEST_FEATURE,
        /** The conditions that are not stated. */
        STATE_CONDITIONS
    }

    public Settling {
        models = List.copyOf(models);
        benchmarks = List.copyOf(benchmarks);
    }
}
