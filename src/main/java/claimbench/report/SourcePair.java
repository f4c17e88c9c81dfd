package claimbench.report;

import claimbench.catalogue.Scale.Better;
import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Comparability;
import claimbench.compare.Likeness;
import claimbench.compare.Likeness.Match;
import claimbench.compare.Setting;
import claimbench.compare.Weighed;
import claimbench.compare.Weighed.Use;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value that a vendor states of its own model, and what another source gives for the same benchmark.
 *
 * @param others claims with the same value, the first of them compared
 * @param gap the vendor's value less the other, in the unit of the benchmark; positive if the vendor's is better
 */
record SourcePair(
        BenchmarkColumn column, Claim own, List<Claim> others, Likeness likeness, BigDecimal gap, Verdict verdict) {

    /** What the other value says about the vendor's, the most telling first. */
    enum Verdict {
        DIFFERS_SAME,
        DIFFERS,
        AGREES,
        COPY
    }

    /** Two hundredths of a scale with bounds (2 points of 100), else of the vendor's value. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.02");

    Claim other() {
        return others.get(0);
    }

    String model() {
        return own.model();
    }

    /** Size of the gap as a share of the scale. */
    BigDecimal share() {
        BigDecimal whole = whole(column, own);
        return whole.signum() == 0 ? BigDecimal.ZERO : gap.abs().divide(whole, MathContext.DECIMAL64);
    }

    /** Stated conditions that differ although the benchmark is not compared on them. */
    List<String> otherDifferences(Words words) {
        return own.conditions().stated().entrySet().stream()
                .filter(entry -> !column.benchmark().compareOn().contains(entry.getKey()))
                .flatMap(entry -> other()
                        .conditions()
                        .value(entry.getKey())
                        .filter(value -> !value.equals(entry.getValue()))
                        .map(value -> words.against(entry.getKey(), entry.getValue(), value))
                        .stream())
                .toList();
    }

    /** The pairs of a model on a benchmark; one for each value of another source. */
    static List<SourcePair> of(String model, BenchmarkColumn column, Material material) {
        List<Weighed> evidence = material.cell(model, column).evidence().stream()
                .filter(weighed -> weighed.claim().value().number().isPresent())
                .toList();
        List<Claim> owns = evidence.stream()
                .filter(weighed -> weighed.claim().provenance() == Provenance.OWN
                        && weighed.claim().isActive()
                        && weighed.use() != Use.COPY
                        && weighed.use() != Use.FILTERED)
                .map(Weighed::claim)
                .toList();
        Map<String, List<Weighed>> byValue = new LinkedHashMap<>();
        evidence.stream()
                .filter(weighed -> weighed.claim().provenance() != Provenance.OWN)
                .filter(weighed -> !weighed.use().isTakenBack() && weighed.use() != Use.FILTERED)
                .forEach(weighed -> byValue.computeIfAbsent(key(weighed, column), unused -> new ArrayList<>())
                        .add(weighed));
        return byValue.values().stream()
                .flatMap(others -> pair(column, owns, others, material).stream())
                .toList();
    }

    private static String key(Weighed weighed, BenchmarkColumn column) {
        Claim claim = weighed.claim();
        boolean copy = weighed.use() == Use.COPY;
        return copy + "|" + claim.status() + "|"
                + claim.value().number().orElseThrow().stripTrailingZeros().toPlainString() + "|"
                + (copy ? "" : claim.provenance() + "|" + Setting.of(claim, column.benchmark()));
    }

    private static Optional<SourcePair> pair(
            BenchmarkColumn column, List<Claim> owns, List<Weighed> others, Material material) {
        Comparability comparability = material.comparison().matrix().policy().comparability();
        Weighed first = others.get(0);
        Claim other = first.claim();
        Setting setting = Setting.of(other, column.benchmark());
        Comparator<Claim> closest = Comparator.comparing(
                        (Claim own) -> comparability.match(Setting.of(own, column.benchmark()), setting))
                .thenComparing(own -> gap(column, own, other).abs());
        return owns.stream()
                .filter(own -> own.value().unit() == other.value().unit())
                .min(closest)
                .filter(own ->
                        first.use() != Use.COPY || gap(column, own, other).signum() == 0)
                .map(own -> {
                    Likeness likeness = comparability.likeness(Setting.of(own, column.benchmark()), setting);
                    return new SourcePair(
                            column,
                            own,
                            others.stream().map(Weighed::claim).toList(),
                            likeness,
                            gap(column, own, other),
                            verdict(column, own, first, likeness.match()));
                });
    }

    private static BigDecimal gap(BenchmarkColumn column, Claim own, Claim other) {
        BigDecimal difference = own.value()
                .number()
                .orElseThrow()
                .subtract(other.value().number().orElseThrow());
        return column.benchmark().scale().better() == Better.LOWER ? difference.negate() : difference;
    }

    /** A condition that one side leaves unstated may differ, and is not taken for the same. */
    private static Verdict verdict(BenchmarkColumn column, Claim own, Weighed other, Match match) {
        if (other.use() == Use.COPY) {
            return Verdict.COPY;
        }
        boolean near = gap(column, own, other.claim())
                        .abs()
                        .compareTo(whole(column, own).multiply(TOLERANCE))
                <= 0;
        if (near) {
            return Verdict.AGREES;
        }
        return match == Match.LIKE ? Verdict.DIFFERS_SAME : Verdict.DIFFERS;
    }

    private static BigDecimal whole(BenchmarkColumn column, Claim own) {
        return column.benchmark().scale().isBounded()
                ? column.benchmark()
                        .scale()
                        .ceiling()
                        .orElseThrow()
                        .subtract(column.benchmark().scale().floor().orElseThrow())
                : own.value().number().orElseThrow().abs();
    }
}
