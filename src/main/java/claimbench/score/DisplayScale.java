package claimbench.score;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Scale;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.ClaimedValue;
import claimbench.claim.ClaimedValue.Feature;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;

/**
 * The display scale of a benchmark, 0 to 100: for scores on a bounded scale the share of the way from guessing to the
 * ceiling; for limits the logarithm against the largest (or, where less is better, the smallest) value stated.
 *
 * @param extreme the best value stated of a limit; 0 for scores and features
 */
public record DisplayScale(Benchmark benchmark, BigDecimal extreme) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** True if scores of the benchmark may enter an average over benchmarks. */
    public static boolean isAveraged(Benchmark benchmark) {
        return benchmark.isScore()
                && benchmark.scale().isBounded()
                && benchmark.scale().better() != Better.NONE;
    }

    /** Where a value lies on the display scale; empty if the scale has no bounds or the value is no number. */
    public OptionalDouble apply(ClaimedValue value) {
        if (value instanceof Feature feature) {
            return OptionalDouble.of(
                    switch (feature.answer()) {
                        case NO -> 0;
                        case PARTLY -> 50;
                        case YES -> 100;
                    });
        }
        if (value.number().isEmpty() || value.unit() != benchmark.scale().unit()) {
            return OptionalDouble.empty();
        }
        BigDecimal number = value.number().get();
        return switch (benchmark.kind()) {
            case SCORE -> isAveraged(benchmark) ? OptionalDouble.of(chanceCorrected(number)) : OptionalDouble.empty();
            case LIMIT -> logarithmic(number.doubleValue());
            case FEATURE -> OptionalDouble.empty();
        };
    }

    /**
     * {@code 100 · max(0, (y − c) / (1 − c))} with y the share of the scale and c that of guessing.
     *
     * @see <a href="https://huggingface.co/docs/leaderboards/open_llm_leaderboard/normalization">Open LLM Leaderboard
     *     2, normalisation</a>
     */
    private double chanceCorrected(BigDecimal number) {
        Scale scale = benchmark.scale();
        BigDecimal ceiling = scale.ceiling().orElseThrow();
        BigDecimal floor = scale.floor().orElseThrow();
        boolean lower = scale.better() == Better.LOWER;
        BigDecimal best = lower ? floor : ceiling;
        BigDecimal worst = scale.chance().orElse(lower ? ceiling : floor);
        BigDecimal share = number.subtract(worst).divide(best.subtract(worst), MathContext.DECIMAL128);
        return share.max(BigDecimal.ZERO).multiply(HUNDRED).doubleValue();
    }

    private OptionalDouble logarithmic(double number) {
        double most = extreme.doubleValue();
        if (number <= 0 || most <= 0) {
            return OptionalDouble.empty();
        }
        return benchmark.scale().better() == Better.LOWER
                ? OptionalDouble.of(100 * Math.log1p(most) / Math.log1p(number))
                : OptionalDouble.of(100 * Math.log1p(number) / Math.log1p(most));
    }
}
