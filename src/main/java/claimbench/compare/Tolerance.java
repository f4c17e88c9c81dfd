package claimbench.compare;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Scale;
import claimbench.claim.Unit;
import claimbench.compare.Consensus.Range;
import java.math.BigDecimal;
import java.math.MathContext;

/** How far measurements under one setting may lie apart before they count as disagreeing. */
final class Tolerance {

    /** A difference of two independent samples has 1.4 times one's standard error; 2.8 is 1.96 of that. */
    private static final BigDecimal ERRORS = new BigDecimal("2.8");

    private static final BigDecimal SHARE = new BigDecimal("0.02");

    /** Where K is printed it may mean 1000 or 1024. */
    private static final BigDecimal SHARE_OF_LIMIT = new BigDecimal("0.025");

    private Tolerance() {}

    /**
     * Two hundredths of the scale (2 points of 100), or 2.8 standard errors of a share where the number of items is
     * known, whichever is more; on a scale without bounds, two hundredths of the greatest value. Stated limits may
     * differ by what K can mean.
     */
    static BigDecimal of(Benchmark benchmark, Range range) {
        if (!benchmark.isScore()) {
            return range.greatest().abs().multiply(SHARE_OF_LIMIT);
        }
        Scale scale = benchmark.scale();
        BigDecimal whole = scale.isBounded()
                ? scale.ceiling().orElseThrow().subtract(scale.floor().orElseThrow())
                : range.greatest().abs();
        BigDecimal share = whole.multiply(SHARE);
        boolean isShare = scale.unit() == Unit.PERCENT || scale.unit() == Unit.FRACTION;
        if (benchmark.items().isEmpty() || !isShare || !scale.isBounded()) {
            return share;
        }
        BigDecimal middle = range.least().add(range.greatest()).divide(BigDecimal.valueOf(2));
        BigDecimal variance = middle.multiply(whole.subtract(middle))
                .max(BigDecimal.ZERO)
                .divide(BigDecimal.valueOf(benchmark.items().getAsInt()), MathContext.DECIMAL64);
        return share.max(variance.sqrt(MathContext.DECIMAL64).multiply(ERRORS));
    }
}
