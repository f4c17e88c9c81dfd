package claimbench.judge;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.Claim;
import claimbench.compare.ComparisonMatrix;
import claimbench.compare.Consensus;
import claimbench.compare.Document;
import claimbench.compare.Duel;
import claimbench.compare.Grade;
import claimbench.compare.Measurement;
import claimbench.harness.Comparison;
import claimbench.judge.Evidence.Meeting;
import claimbench.score.Noise;
import claimbench.stats.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two models on one benchmark. Each measurement of the one meets each measurement of the other once, in the documents
 * that are most alike: a number repeated by ten sources counts once.
 *
 * @param meetings the strongest first
 * @param verdict on the sentence that the first model is ahead, by the margin if one is asked for
 */
record HeadToHead(Benchmark benchmark, List<Meeting> meetings, Verdict verdict) {

    HeadToHead {
        meetings = List.copyOf(meetings);
    }

    static HeadToHead of(
            Comparison comparison, String first, String second, Benchmark benchmark, Optional<Quantity> margin) {
        ComparisonMatrix matrix = comparison.matrix();
        Map<String, Integer> origins = origins(matrix, first, benchmark);
        origins.putAll(origins(matrix, second, benchmark));
        Map<List<Integer>, Duel> once = new LinkedHashMap<>();
        for (Duel duel : matrix.duels(first, second, benchmark)) {
            List<Integer> pair = List.of(
                    origins.getOrDefault(duel.first().id(), -1),
                    origins.getOrDefault(duel.second().id(), -1));
            once.merge(pair, duel, (a, b) -> a.grade().compareTo(b.grade()) <= 0 ? a : b);
        }
        String vendor = comparison.catalogue().model(first).vendor();
        String otherVendor = comparison.catalogue().model(second).vendor();
        List<Meeting> meetings = new ArrayList<>();
        for (Duel duel : once.values()) {
            Strength strength = Strength.of(duel, vendor, otherVendor);
            Outcome outcome = Outcome.of(duel, benchmark, matrix);
            Side side = strength == Strength.NOTHING ? Side.NEITHER : outcome.side(margin);
            meetings.add(new Meeting(side, strength, benchmark, duel, outcome.noise()));
        }
        meetings.sort(Comparator.comparing(Meeting::strength)
                .thenComparing(meeting -> meeting.duel().grade())
                .thenComparing(Meeting::side));
        return new HeadToHead(benchmark, meetings, verdict(meetings));
    }

    /** For the claim of each document of a model, the number of its measurement. */
    private static Map<String, Integer> origins(ComparisonMatrix matrix, String model, Benchmark benchmark) {
        Map<String, Integer> origins = new HashMap<>();
        List<Measurement> measurements = matrix.measurements(model, benchmark);
        for (int at = 0; at < measurements.size(); at++) {
            int number = at;
            measurements
                    .get(at)
                    .documents()
                    .forEach(document -> origins.put(document.claim().id(), number));
        }
        return origins;
    }

    private static Verdict verdict(List<Meeting> meetings) {
        return Weighing.verdict(meetings).orElseGet(() -> {
            boolean unlike =
                    meetings.stream().anyMatch(meeting -> meeting.duel().grade() == Grade.E);
            return unlike ? Verdict.NOT_COMPARABLE : Verdict.NO_EVIDENCE;
        });
    }

    List<Meeting> counted() {
        return meetings.stream().filter(Evidence::counts).toList();
    }

    /** True if values were compared under conditions known to be alike. */
    boolean isDecided() {
        return verdict != Verdict.NOT_COMPARABLE && verdict != Verdict.NO_EVIDENCE;
    }

    boolean isAhead() {
        return verdict == Verdict.SUPPORTED || verdict == Verdict.VENDOR_FIGURES_ONLY;
    }

    boolean isBehind() {
        return verdict == Verdict.CONTESTED && !Weighing.has(Side.FOR, meetings);
    }

    /** The meeting that shows best what the verdict is; both sides of a contest. */
    List<Meeting> shown() {
        if (verdict != Verdict.CONTESTED || isBehind()) {
            Side wanted = isAhead() ? Side.FOR : isBehind() ? Side.AGAINST : Side.NEITHER;
            return meetings.stream()
                    .filter(meeting -> meeting.side() == wanted)
                    .findFirst()
                    .or(() -> meetings.stream().findFirst())
                    .stream()
                    .toList();
        }
        return List.of(Side.FOR, Side.AGAINST).stream()
                .flatMap(side -> meetings.stream()
                        .filter(meeting -> meeting.side() == side)
                        .limit(1))
                .toList();
    }

    /**
     * A difference and its noise.
     *
     * @param lead of the first over the second
     * @param interval of the lead, 95 percent; empty if not known
     */
    private record Outcome(BigDecimal lead, Noise noise, Optional<Interval> interval) {

        static Outcome of(Duel duel, Benchmark benchmark, ComparisonMatrix matrix) {
            if (duel.first().value().unit() != duel.second().value().unit()) {
                return new Outcome(duel.margin(), Noise.UNKNOWN, Optional.empty());
            }
            Consensus a = consensus(duel.first(), benchmark, matrix);
            Consensus b = consensus(duel.second(), benchmark, matrix);
            Optional<Interval> interval = Noise.interval(a, b, benchmark)
                    .map(known -> benchmark.scale().better() == Better.LOWER
                            ? new Interval(-known.high(), -known.low())
                            : known);
            return new Outcome(duel.margin(), Noise.of(a, b, benchmark), interval);
        }

        private static Consensus consensus(Claim claim, Benchmark benchmark, ComparisonMatrix matrix) {
            return matrix.documentsAbout(claim.model(), benchmark).stream()
                    .filter(document -> document.claim().id().equals(claim.id()))
                    .findFirst()
                    .map((Document document) -> Consensus.of(document))
                    .orElseThrow();
        }

        Side side(Optional<Quantity> margin) {
            if (margin.isEmpty() || lead.signum() < 0) {
                return noise == Noise.WITHIN ? Side.NEITHER : Side.of(lead.signum());
            }
            BigDecimal asked = margin.get().amount();
            if (lead.compareTo(asked) >= 0) {
                return noise == Noise.WITHIN ? Side.NEITHER : Side.FOR;
            }
            boolean maybe = interval.filter(known -> known.high() >= asked.doubleValue())
                    .isPresent();
            return maybe ? Side.NEITHER : Side.AGAINST;
        }
    }
}
