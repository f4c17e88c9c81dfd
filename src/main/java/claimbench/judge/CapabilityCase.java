package claimbench.judge;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import claimbench.compare.BenchmarkColumn;
import claimbench.harness.Comparison;
import claimbench.judge.Evidence.Meeting;
import claimbench.judge.Evidence.Place;
import claimbench.score.CapabilityScore;
import claimbench.score.CapabilityStanding;
import claimbench.score.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges that one model is ahead of another in a capability: benchmark by benchmark, and by the standing.
 *
 * <p>It holds if the standing puts the first model into a better tier, or if it is ahead on at least
 * {@link CapabilityScore#LEAST_BENCHMARKS} benchmarks and on twice as many as it is behind on, beyond sampling error or
 * with the interval not known; and if neither says the same of the second model. Independent figures must agree, or
 * vendor figures alone support it.
 */
final class CapabilityCase {

    private static final int MOST_TESTS = 3;

    /** Groups of capabilities that documents tell, not tests. */
    private static final Set<String> UNTESTED = Set.of("price", "size", "inputs", "openness");

    private final Comparison comparison;
    private final String first;
    private final String second;
    private final String capability;
    private final List<HeadToHead> benchmarks;
    private final List<Place> places = new ArrayList<>();

    private CapabilityCase(Comparison comparison, String first, String second, String capability) {
        this.comparison = comparison;
        this.first = first;
        this.second = second;
        this.capability = capability;
        this.benchmarks = meetings(comparison, first, second, capability);
    }

    /** Every benchmark of the capability on which both models have a value. */
    private static List<HeadToHead> meetings(Comparison comparison, String first, String second, String capability) {
        return tests(comparison, capability).stream()
                .map(benchmark -> HeadToHead.of(comparison, first, second, benchmark, Optional.empty()))
                .filter(meeting -> !meeting.meetings().isEmpty())
                .toList();
    }

    /** On how many benchmarks two models can be compared. */
    static long shared(Comparison comparison, String first, String second, String capability) {
        return meetings(comparison, first, second, capability).stream()
                .filter(HeadToHead::isDecided)
                .count();
    }

    /** The measured benchmarks of a capability, those with values of most models first. */
    static List<Benchmark> tests(Comparison comparison, String capability) {
        return comparison.columns(capability).stream()
                .sorted(Comparator.comparingLong(
                        (BenchmarkColumn column) -> -comparison.matrix().valued(column)))
                .map(BenchmarkColumn::benchmark)
                .filter(benchmark -> benchmark.isScore() && benchmark.scale().better() != Better.NONE)
                .distinct()
                .toList();
    }

    /** The first few of them, where tests can be meant at all: not for prices or sizes. */
    static List<String> examples(Comparison comparison, String capability) {
        boolean tested = comparison.catalogue().capabilities().stream()
                .filter(one -> one.name().equals(capability))
                .anyMatch(one -> !UNTESTED.contains(one.group()));
        return tests(comparison, capability).stream()
                .filter(benchmark -> tested)
                .map(Benchmark::name)
                .limit(MOST_TESTS)
                .toList();
    }

    static Judgement judge(Sentence sentence, String other, String capability, Comparison comparison) {
        return new CapabilityCase(comparison, sentence.model(), other, capability).judgement(sentence);
    }

    private Judgement judgement(Sentence sentence) {
        Optional<CapabilityStanding> standing = decided() == 0
                ? Optional.empty()
                : comparison.scores().standings().capability(capability);
        Side tiers = standing.map(this::place).orElse(Side.NEITHER);
        List<String> remarks = new ArrayList<>();
        Verdict verdict = verdict(tiers, remarks);
        List<Evidence> evidence = new ArrayList<>(places);
        benchmarks.stream()
                .flatMap(meeting -> meeting.shown().stream())
                .sorted(Comparator.comparing(Meeting::strength).thenComparing(Meeting::side))
                .forEach(evidence::add);
        return new Judgement(sentence, verdict, remarks, evidence, List.of(), settling(verdict));
    }

    private Side place(CapabilityStanding standing) {
        Optional<Standing> mine = standing.of(first);
        Optional<Standing> others = standing.of(second);
        if (mine.isEmpty() || others.isEmpty()) {
            return Side.NEITHER;
        }
        boolean home =
                mine.get().support().ownTablesOnly() || others.get().support().ownTablesOnly();
        Side side =
                home ? Side.NEITHER : Side.of(others.get().tier() - mine.get().tier());
        for (Standing one : List.of(mine.get(), others.get())) {
            places.add(new Place(side, strength(one, capability, comparison), capability, one));
        }
        return side;
    }

    /** Independent if the model stands in a table of an independent source beside another. */
    static Strength strength(Standing standing, String capability, Comparison comparison) {
        if (standing.support().ownTablesOnly()) {
            return Strength.VENDOR;
        }
        List<Claim> claims = comparison.claims().stream()
                .filter(claim -> claim.isActive() && claim.provenance() == Provenance.INDEPENDENT)
                .filter(claim -> comparison
                        .catalogue()
                        .benchmark(claim.benchmark())
                        .capability()
                        .equals(capability))
                .toList();
        boolean met = claims.stream()
                .filter(claim -> claim.model().equals(standing.model()))
                .anyMatch(mine -> claims.stream()
                        .anyMatch(other -> !other.model().equals(mine.model())
                                && other.benchmark().equals(mine.benchmark())
                                && other.attribution()
                                        .sourceId()
                                        .equals(mine.attribution().sourceId())));
        return met ? Strength.INDEPENDENT : Strength.RIVAL;
    }

    private Verdict verdict(Side tiers, List<String> remarks) {
        long ahead = count(HeadToHead::isAhead);
        long behind = count(HeadToHead::isBehind);
        long within = count(meeting -> meeting.verdict() == Verdict.WITHIN_NOISE);
        long mixed = decided() - ahead - behind - within;
        if (benchmarks.isEmpty()) {
            remarks.add("No benchmark of " + capability + " has a value of both models.");
            return Verdict.NO_EVIDENCE;
        }
        remarks.add("Of " + BenchmarkCase.of(benchmarks.size(), "shared benchmark") + ": ahead on " + ahead
                + ", within sampling error on " + within + ", behind on " + behind + ", contested on " + mixed
                + ", not comparable on " + (benchmarks.size() - decided()) + ".");
        if (decided() == 0) {
            return Verdict.NOT_COMPARABLE;
        }
        remarks.add(rule());
        if (!places.isEmpty() && tiers == Side.NEITHER) {
            remarks.add(
                    places.stream()
                                    .noneMatch(
                                            place -> place.standing().support().ownTablesOnly())
                            ? "The standing puts both into one tier."
                            : "One of the two stands in tables of its own maker only, so that the standing is left out.");
        }
        remarks.addAll(BenchmarkCase.aboutMeetings(
                benchmarks.stream().flatMap(one -> one.shown().stream()).toList()));
        boolean pro = tiers == Side.FOR || isMajority(ahead, behind);
        boolean contra = tiers == Side.AGAINST || isMajority(behind, ahead);
        if (pro && !contra) {
            return supported(remarks);
        }
        if (contra) {
            if (ahead + mixed == 0 && !pro) {
                remarks.add(
                        within == 0 ? "All comparable evidence is against it." : "No comparable evidence is for it.");
            }
            return Verdict.CONTESTED;
        }
        if (decided() < CapabilityScore.LEAST_BENCHMARKS) {
            remarks.add("Fewer than " + CapabilityScore.LEAST_BENCHMARKS
                    + " benchmarks that can be compared are insufficient evidence for a capability.");
            return Verdict.NO_EVIDENCE;
        }
        boolean contested = mixed > 0 || (ahead > 0 && behind > 0);
        if (!contested) {
            remarks.addAll(BenchmarkCase.direction(
                    benchmarks.stream().flatMap(one -> one.shown().stream()).toList()));
        }
        return contested ? Verdict.CONTESTED : Verdict.WITHIN_NOISE;
    }

    /** Whether independent figures say what all figures say. */
    private Verdict supported(List<String> remarks) {
        long ahead = count(meeting -> meeting.isAhead() && isIndependent(meeting));
        long behind = count(meeting -> meeting.isBehind() && isIndependent(meeting));
        if (behind > ahead) {
            remarks.add(
                    "Independent figures are against it: ahead on " + ahead + " benchmarks, behind on " + behind + ".");
            return Verdict.CONTESTED;
        }
        if (ahead == 0 || ahead == behind) {
            remarks.add(
                    count(this::isIndependent) == 0
                            ? "No independent party measured both on one benchmark in a comparable way."
                            : "Independent figures do not tell the two apart: ahead on " + ahead
                                    + " benchmarks, behind on " + behind + ".");
            return Verdict.VENDOR_FIGURES_ONLY;
        }
        remarks.add("Independent figures alone: ahead on " + ahead + ", behind on " + behind + ".");
        return Verdict.SUPPORTED;
    }

    private static String rule() {
        return "Rule: a better tier in the standing, or ahead on at least " + CapabilityScore.LEAST_BENCHMARKS
                + " benchmarks and on twice as many as behind; sampling error counts for neither.";
    }

    private static boolean isMajority(long more, long less) {
        return more >= CapabilityScore.LEAST_BENCHMARKS && more >= 2 * less;
    }

    private boolean isIndependent(HeadToHead meeting) {
        return meeting.meetings().get(0).strength() == Strength.INDEPENDENT;
    }

    private long decided() {
        return count(HeadToHead::isDecided);
    }

    private long count(java.util.function.Predicate<HeadToHead> which) {
        return benchmarks.stream().filter(which).count();
    }

    private List<Settling> settling(Verdict verdict) {
        if (verdict == Verdict.SUPPORTED) {
            return List.of();
        }
        List<String> measured = benchmarks.stream()
                .filter(this::isIndependent)
                .map(meeting -> meeting.benchmark().name())
                .toList();
        List<String> missing = tests(comparison, capability).stream()
                .map(Benchmark::name)
                .filter(name -> !measured.contains(name))
                .limit(MOST_TESTS)
                .toList();
        return List.of(new Settling(Settling.Way.RUN, List.of(first, second), missing, ""));
    }
}
