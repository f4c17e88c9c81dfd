package claimbench.audit;

import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Score;
import claimbench.claim.Provenance;
import claimbench.compare.Comparability;
import claimbench.compare.Consensus;
import claimbench.compare.Document;
import claimbench.compare.Likeness.Match;
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

/**
 * What vendors claim of their own models, against what independent parties measured.
 *
 * <p>A vendor's value meets all independent measurements under its own setting; a model has one pair on a benchmark for
 * each setting that both sides give. Where they share none, one pair of the nearest settings stands for the model.
 *
 * @param pairs in the order of models and benchmarks of the comparison
 * @param unmeasured values of vendors for their own models on benchmarks where nobody independent has one, in the same
 *     order, one for each model and benchmark
 */
public record Gaps(List<GapPair> pairs, List<Claim> unmeasured) {

    public Gaps {
        pairs = List.copyOf(pairs);
        unmeasured = List.copyOf(unmeasured);
    }

    public static Gaps of(Comparison comparison) {
        List<GapPair> pairs = new ArrayList<>();
        List<Claim> unmeasured = new ArrayList<>();
        List<Benchmark> benchmarks = comparison.matrix().columns().stream()
                .map(column -> column.benchmark())
                .filter(Benchmark::isScore)
                .distinct()
                .toList();
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

    /** The pairs whose conditions stand so to each other. */
    public GapSummary summary(Agreement agreement) {
        return new GapSummary(
                pairs.stream().filter(pair -> pair.agreement() == agreement).toList());
    }

    /** Those of models of a vendor. */
    public Gaps ofVendor(String vendor) {
        List<GapPair> own =
                pairs.stream().filter(pair -> pair.vendor().equals(vendor)).toList();
        return new Gaps(
                own,
                unmeasured.stream()
                        .filter(claim -> claim.attribution().party().equals(vendor))
                        .toList());
    }

    /** Vendors that have a value of their own, by name. */
    public List<String> vendors() {
        List<String> vendors = new ArrayList<>();
        pairs.forEach(pair -> vendors.add(pair.vendor()));
        unmeasured.forEach(claim -> vendors.add(claim.attribution().party()));
        return vendors.stream().distinct().sorted().toList();
    }

    private static List<Measurement> by(Provenance provenance, List<Measurement> all, Benchmark benchmark) {
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
            List<GapPair> alike = bySetting.values().stream()
                    .flatMap(one -> pair(one, independent, Match.LIKE).stream())
                    .toList();
            if (!alike.isEmpty()) {
                return alike;
            }
            for (Match match : List.of(Match.UNCLEAR, Match.UNLIKE)) {
                Optional<GapPair> nearest = bySetting.values().stream()
                        .flatMap(one -> pair(one, independent, match).stream())
                        .min(Comparator.comparingInt(
                                (GapPair pair) -> pair.likeness().reasons().size()));
                if (nearest.isPresent()) {
                    return List.of(nearest.get());
                }
            }
            return List.of();
        }

        private Optional<GapPair> pair(Measurement own, List<Measurement> independent, Match match) {
            Document stated = own.original();
            List<Measurement> met = independent.stream()
                    .filter(other -> comparability.match(
                                    stated.setting(), other.original().setting())
                            == match)
                    .toList();
            if (met.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal median = median(met);
            return Optional.of(new GapPair(
                    vendor,
                    benchmark,
                    own.claim(),
                    met.stream().map(Measurement::claim).toList(),
                    median,
                    comparability.likeness(
                            stated.setting(), met.get(0).original().setting()),
                    interval(median, met)));
        }

        private Optional<Interval> interval(BigDecimal median, List<Measurement> met) {
            Score first = (Score) met.get(0).claim().value();
            Score middle = met.size() == 1
                    ? first
                    : new Score(median, benchmark.scale().unit(), Optional.empty(), OptionalInt.empty());
            return Uncertainty.of(new Consensus(middle, Tier.INDEPENDENT, met, Optional.empty(), met.size()), benchmark)
                    .map(Uncertainty::interval);
        }

        private static BigDecimal median(List<Measurement> met) {
            List<BigDecimal> sorted = met.stream()
                    .map(measurement -> measurement.claim().value().number().orElseThrow())
                    .sorted()
                    .toList();
            int middle = sorted.size() / 2;
            return sorted.size() % 2 == 1
                    ? sorted.get(middle)
                    : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2));
        }
    }
}
