package claimbench.audit;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Scale;
import claimbench.claim.Claim;
import claimbench.compare.Consensus;
import claimbench.compare.Document;
import claimbench.compare.Setting;
import claimbench.score.Uncertainty;
import claimbench.stats.Interval;
import claimbench.stats.StandardError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an independent party might measure where only a vendor's value is known: the value less the gap that others had
 * on the benchmark, shrunken to the gap over all benchmarks by as much as the benchmark's own is uncertain. The gaps are
 * those of pairs whose conditions match, in percentage points; for benchmarks without any the gap over all stands.
 *
 * <p>The variances are those of a one-way layout with random effects, by the ANOVA method: the residual one is the mean
 * square within benchmarks, the one between benchmarks is (mean square between − mean square within) / n0, at least 0,
 * n0 being (n − Σ n_b² / n) / (B − 1). Where each benchmark has one pair, or all pairs are on one, the two cannot be told
 * apart: the plain variance is taken for the residual one and the other for 0.
 *
 * @see <a href="https://doi.org/10.2307/3001853">Henderson 1953, Estimation of variance and covariance components</a>
 */
public final class Correction {

    /** Fewer pairs are not enough to correct by. */
    public static final int LEAST_PAIRS = 5;

    private static final double CONFIDENCE = 0.95;

    private final Map<String, List<Double>> gaps;
    private final int pairs;
    private final double mean;
    private final double within;
    private final double between;

    /**
     * A vendor's value with its correction beside it.
     *
     * @param claim the vendor's
     * @param gap by which it is corrected, in percentage points
     * @param pairs on the benchmark
     * @param value corrected, in the unit of the benchmark, held inside its scale
     * @param interval 95 percent of {@code value}, held inside the scale
     */
    public record Corrected(
            Claim claim, Benchmark benchmark, double gap, int pairs, double value, Interval interval) {}

    private Correction(Map<String, List<Double>> gaps, int pairs, double mean, double within, double between) {
        this.gaps = gaps;
        this.pairs = pairs;
        this.mean = mean;
        this.within = within;
        this.between = between;
    }

    /** Learned from the pairs whose conditions match; empty for fewer than {@link #LEAST_PAIRS}. */
    public static Optional<Correction> of(Gaps all) {
        Map<String, List<Double>> gaps = new LinkedHashMap<>();
        for (GapPair pair : all.summary(Agreement.MATCH).pooled()) {
            gaps.computeIfAbsent(pair.benchmark().name(), unused -> new ArrayList<>())
                    .add(pair.points().orElseThrow());
        }
        List<Double> flat = gaps.values().stream().flatMap(List::stream).toList();
        if (flat.size() < LEAST_PAIRS) {
            return Optional.empty();
        }
        double mean = mean(flat);
        double squaresWithin =
                gaps.values().stream().mapToDouble(one -> squares(one, mean(one))).sum();
        double squares = squares(flat, mean);
        int groups = gaps.size();
        int n = flat.size();
        if (groups == 1 || groups == n) {
            return Optional.of(new Correction(gaps, n, mean, squares / (n - 1), 0));
        }
        double within = squaresWithin / (n - groups);
        double sizes = gaps.values().stream()
                .mapToDouble(one -> (double) one.size() * one.size())
                .sum();
        double typical = (n - sizes / n) / (groups - 1);
        double between = Math.max(0, ((squares - squaresWithin) / (groups - 1) - within) / typical);
        return Optional.of(new Correction(gaps, n, mean, within, between));
    }

    /** Number of pairs it is learned from. */
    public int pairs() {
        return pairs;
    }

    /** Number of benchmarks they are on. */
    public int benchmarks() {
        return gaps.size();
    }

    /** Mean gap over all pairs, in percentage points. */
    public double mean() {
        return mean;
    }

    /** Variance of gaps on one benchmark, s², in squared percentage points. */
    public double within() {
        return within;
    }

    /** Variance of the gaps of benchmarks, t², in squared percentage points. */
    public double between() {
        return between;
    }

    /** The gap of a benchmark, shrunken to the one over all, in percentage points. */
    public double gap(Benchmark benchmark) {
        List<Double> own = gaps.getOrDefault(benchmark.name(), List.of());
        double weight = weight(own.size());
        return own.isEmpty() ? mean : weight * mean(own) + (1 - weight) * mean;
    }

    /** Variance of {@link #gap} about the true gap of the benchmark. */
    double variance(Benchmark benchmark) {
        double own = gaps.getOrDefault(benchmark.name(), List.of()).size();
        double weight = weight(own);
        double rest = 1 - weight;
        double sizes = gaps.values().stream()
                .mapToDouble(one -> (double) one.size() * one.size())
                .sum();
        double ofMean = (within * pairs + between * sizes) / ((double) pairs * pairs);
        double alone = own == 0 ? 0 : weight * weight * within / own;
        return rest * rest * (between + ofMean - 2 * own * between / pairs)
                + alone
                + (own == 0 ? 0 : 2 * weight * rest * within / pairs);
    }

    /** n/s² over n/s² + 1/t². */
    private double weight(double own) {
        if (between == 0) {
            return 0;
        }
        return within == 0 && own > 0 ? 1 : own * between / (own * between + within);
    }

    /** A vendor's value, corrected; empty where the benchmark is no share. */
    public Optional<Corrected> corrected(Claim claim, Benchmark benchmark) {
        Scale scale = benchmark.scale();
        if (!Points.fit(scale)) {
            return Optional.empty();
        }
        double size = Points.size(scale);
        double gap = gap(benchmark);
        double turned = scale.better() == Scale.Better.LOWER ? -gap : gap;
        double value = claim.value().number().orElseThrow().doubleValue() - turned / size;
        double sampling = Uncertainty.of(Consensus.of(new Document(claim, Setting.of(claim, benchmark))), benchmark)
                .map(uncertainty -> uncertainty.standardError() * size)
                .orElse(0.0);
        double error = Math.sqrt(within + variance(benchmark) + sampling * sampling) / size;
        Interval interval = StandardError.interval(value, error, pairs - 1.0, CONFIDENCE);
        return Optional.of(new Corrected(
                claim,
                benchmark,
                gap,
                gaps.getOrDefault(benchmark.name(), List.of()).size(),
                held(value, scale),
                new Interval(held(interval.low(), scale), held(interval.high(), scale))));
    }

    private static double held(double value, Scale scale) {
        double low = scale.floor().map(BigDecimal::doubleValue).orElse(value);
        double high = scale.ceiling().map(BigDecimal::doubleValue).orElse(value);
        return Math.max(low, Math.min(high, value));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    private static double squares(List<Double> values, double mean) {
        return values.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
    }
}
