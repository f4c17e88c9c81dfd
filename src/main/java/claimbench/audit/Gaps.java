package claimbench.audit;

import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Score;
import claimbench.claim.Provenance;
import claimbench.compare.Comparability;
import claimbench.compare.Consensus;
import claimbench.compare.Measurement;
import claimbench.compare.Tier;
import claimbench.harness.Comparison;
import claimbench.score.Uncertainty;
import claimbench.stats.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What vendors claim of their own models, against what independent parties measured.
 *
 * <p>A vendor's value meets all independent measurements under its own setting; a model has one pair on a benchmark for
 * each setting that both sides give. Where they share none, one pair of the nearest settings stands for the model: an
 * unstated condition is nearer than a differing one, fewer are nearer than more. Of several values that the vendor
 * states under one setting the first published counts.
 *
 * @param pairs in the order of models and benchmarks of the comparison
 * @param unmeasured values of vendors for their own models on benchmarks where nobody independent has one, in the same
 *     order, one for each model and benchmark
 */
public record Gaps(List<GapPair> pairs, List<Claim> unmeasured) {

    private static final Comparator<GapPair> NEAREST_FIRST = Comparator.comparing(GapPair::agreement)
            .thenComparing(pair -> pair.likeness().reasons().size());

    public Gaps {
        pairs = List.copyOf(pairs);
        unmeasured = List.copyOf(unmeasured);
    }

    public static Gaps of(Comparison comparison) {
        List<GapPair> pairs = new ArrayList<>();
        List<Claim> unmeasured = new ArrayList<>();
        List<Benchmark> benchmarks = benchmarks(comparison);
        for (String model : comparison.models()) {
            for (Benchmark benchmark : benchmarks) {
                List<Measurement> all = comparison.matrix().measurements(model, benchmark);
                List<Measurement> own = by(Provenance.OWN, all, benchmark);
                List<Measurement> independent = by(Provenance.INDEPENDENT, all, benchmark);
                if (!own.isEmpty() && independent.isEmpty()) {
                    unmeasured.add(own.get(0).claim());
                } else if (!own.isEmpty()) {
                    String vendor = comparison.catalogue().model(model).vendor();
                    pairs.addAll(new Pairing(
                                    vendor,
                                    benchmark,
                                    comparison.matrix().policy().comparability())
                            .pairs(own, independent));
                }
            }
        }
        return new Gaps(pairs, unmeasured);
    }

    /** Scores that are compared, in the order of the comparison. */
    static List<Benchmark> benchmarks(Comparison comparison) {
        return comparison.matrix().columns().stream()
                .map(column -> column.benchmark())
                .filter(Benchmark::isScore)
                .distinct()
                .toList();
    }

    /** The pairs whose conditions stand so to each other. */
    public GapSummary summary(Agreement agreement) {
        return new GapSummary(
                pairs.stream().filter(pair -> pair.agreement() == agreement).toList());
    }

    /** Those of models of a vendor. */
    public Gaps ofVendor(String vendor) {
        return ofVendors(Set.of(vendor));
    }

    /** Those of models of some vendors. */
    public Gaps ofVendors(Set<String> vendors) {
        return new Gaps(
                pairs.stream().filter(pair -> vendors.contains(pair.vendor())).toList(),
                unmeasured.stream()
                        .filter(claim -> vendors.contains(claim.attribution().party()))
                        .toList());
    }

    /** Those on a benchmark. */
    public Gaps on(Benchmark benchmark) {
        return new Gaps(
                pairs.stream()
                        .filter(pair -> pair.benchmark().equals(benchmark))
                        .toList(),
                unmeasured.stream()
                        .filter(claim -> claim.benchmark().equals(benchmark.name()))
                        .toList());
    }

    /** Benchmarks that have a pair, in the order of the pairs. */
    public List<Benchmark> benchmarks() {
        return pairs.stream().map(GapPair::benchmark).distinct().toList();
    }

    public boolean isEmpty() {
        return pairs.isEmpty() && unmeasured.isEmpty();
    }

    /** Vendors that have a value of their own, by name. */
    public List<String> vendors() {
        List<String> vendors = new ArrayList<>();
        pairs.forEach(pair -> vendors.add(pair.vendor()));
        unmeasured.forEach(claim -> vendors.add(claim.attribution().party()));
        return vendors.stream().distinct().sorted().toList();
    }

    /** Measurements whose values are on the scale of the benchmark, of one kind of party. */
    static List<Measurement> by(Provenance provenance, List<Measurement> all, Benchmark benchmark) {
        return all.stream()
                .filter(measurement -> measurement.claim().provenance() == provenance)
                .filter(measurement ->
                        measurement.claim().value().unit() == benchmark.scale().unit())
                .toList();
    }

    /** The pairs of one model on one benchmark. */
    private record Pairing(String vendor, Benchmark benchmark, Comparability comparability) {

        List<GapPair> pairs(List<Measurement> own, List<Measurement> independent) {
            Map<String, Measurement> bySetting = new LinkedHashMap<>();
            own.forEach(measurement ->
                    bySetting.putIfAbsent(measurement.original().setting().toString(), measurement));
            List<GapPair> nearest = bySetting.values().stream()
                    .map(one -> pair(one, Nearest.to(one.original().setting(), independent, comparability)))
                    .toList();
            List<GapPair> alike = nearest.stream()
                    .filter(pair -> pair.agreement() == Agreement.MATCH)
                    .toList();
            return alike.isEmpty() ? nearest.stream().min(NEAREST_FIRST).stream().toList() : alike;
        }

        private GapPair pair(Measurement own, Nearest met) {
            BigDecimal median = met.median();
            return new GapPair(
                    vendor.isEmpty() ? own.claim().attribution().party() : vendor,
                    benchmark,
                    own.claim(),
                    met.claims(),
                    median,
                    met.likeness(),
                    interval(median, met.measurements()));
        }

        private Optional<Interval> interval(BigDecimal median, List<Measurement> met) {
            Score first = (Score) met.get(0).claim().value();
            Score middle = met.size() == 1
                    ? first
                    : new Score(median, benchmark.scale().unit(), Optional.empty(), OptionalInt.empty());
            return Uncertainty.of(new Consensus(middle, Tier.INDEPENDENT, met, Optional.empty(), met.size()), benchmark)
                    .map(Uncertainty::interval);
        }
    }
}
