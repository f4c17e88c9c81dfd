package claimbench.check;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Resolved;
import claimbench.catalogue.Scale;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Score;
import claimbench.claim.Unit;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** CB206: values of one model under one setting, from different sources, further apart than noise. One note a benchmark. */
final class SourcesDisagree {

    private static final int SHOWN = 3;

    private SourcesDisagree() {}

    /** The lowest and the highest value under one setting. */
    private record Span(Claim low, Claim high) {

        BigDecimal width() {
            return number(high).subtract(number(low));
        }

        String words() {
            return low.model() + " " + low.printed() + " at " + low.stated().where() + " ("
                    + low.attribution().sourceId() + ") and " + high.printed() + " at "
                    + high.stated().where() + " (" + high.attribution().sourceId() + ")";
        }
    }

    static List<Problem> problems(Resolved resolved) {
        Map<String, List<Claim>> settings = new LinkedHashMap<>();
        for (Claim claim : resolved.claims()) {
            Benchmark benchmark = resolved.catalogue().benchmark(claim.benchmark());
            if (OtherSources.isComparable(claim, benchmark) && !OtherSources.isCopy(claim)) {
                settings.computeIfAbsent(OtherSources.setting(claim, benchmark), unused -> new ArrayList<>())
                        .add(claim);
            }
        }
        Map<Benchmark, List<Span>> spans = new LinkedHashMap<>();
        settings.forEach((setting, claims) -> {
            Benchmark benchmark = resolved.catalogue().benchmark(claims.get(0).benchmark());
            span(claims)
                    .filter(span -> isBeyondNoise(span, benchmark))
                    .ifPresent(span -> spans.computeIfAbsent(benchmark, unused -> new ArrayList<>())
                            .add(span));
        });
        List<Problem> problems = new ArrayList<>();
        spans.forEach((benchmark, list) -> problems.add(note(benchmark, list)));
        return problems;
    }

    private static Optional<Span> span(List<Claim> claims) {
        Comparator<Claim> byNumber = Comparator.comparing(SourcesDisagree::number);
        Claim low = claims.stream().min(byNumber).orElseThrow();
        Claim high = claims.stream().max(byNumber).orElseThrow();
        return Agreement.sameSource(low, high) ? Optional.empty() : Optional.of(new Span(low, high));
    }

    private static boolean isBeyondNoise(Span span, Benchmark benchmark) {
        Tolerance low = Tolerance.of((Score) span.low().value(), benchmark);
        Tolerance high = Tolerance.of((Score) span.high().value(), benchmark);
        return low.isExceededBy(span.width()) && high.isExceededBy(span.width());
    }

    /**
     * How far two measurements may lie apart: two points of a hundred, or 2.8 standard errors, whichever is more.
     *
     * @param least two hundredths of the scale
     * @param variance of one measurement; zero where it is not known
     */
    private record Tolerance(BigDecimal least, BigDecimal variance) {

        /** 2.8 squared: 1.96 standard errors of a difference of two. */
        private static final BigDecimal FACTOR = new BigDecimal("7.84");

        static Tolerance of(Score score, Benchmark benchmark) {
            Scale scale = benchmark.scale();
            BigDecimal least = scale.isBounded()
                    ? width(scale).multiply(new BigDecimal("0.02"))
                    : score.amount().abs().multiply(new BigDecimal("0.02"));
            if (score.standardError().isPresent()) {
                return new Tolerance(least, score.standardError().get().pow(2));
            }
            int items = score.items().orElse(benchmark.items().orElse(0));
            boolean binomial = scale.isBounded() && scale.floor().orElseThrow().signum() == 0 && items > 0;
            BigDecimal spread = binomial
                    ? score.amount().multiply(scale.ceiling().orElseThrow().subtract(score.amount()))
                    : BigDecimal.ZERO;
            return new Tolerance(least, spread.divide(BigDecimal.valueOf(Math.max(1, items)), MathContext.DECIMAL64));
        }

        private static BigDecimal width(Scale scale) {
            return scale.ceiling().orElseThrow().subtract(scale.floor().orElseThrow());
        }

        boolean isExceededBy(BigDecimal difference) {
            return difference.compareTo(least) > 0 && difference.pow(2).compareTo(variance.multiply(FACTOR)) > 0;
        }
    }

    private static BigDecimal number(Claim claim) {
        return claim.value().number().orElseThrow();
    }

    private static Problem note(Benchmark benchmark, List<Span> spans) {
        List<Span> widest = spans.stream()
                .sorted(Comparator.comparing(Span::width).reversed())
                .toList();
        Claim first = widest.get(0).high();
        return ProblemCode.CB206.at(
                first.stated().at("value"),
                first.stated().text("value"),
                "sources differ on " + benchmark.name() + " by up to "
                        + Wording.plain(widest.get(0).width()) + " "
                        + unit(benchmark) + ": "
                        + Wording.some(widest.stream().map(Span::words).toList(), SHOWN, "; "));
    }

    private static String unit(Benchmark benchmark) {
        Unit unit = benchmark.scale().unit();
        return unit == Unit.PERCENT ? "percentage points" : unit.text();
    }
}
