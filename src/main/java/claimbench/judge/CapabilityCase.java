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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges that one model is ahead of another in a capability: benchmark by benchmark, and by the standing.
 *
 * <p>It holds if the standing puts the first model into a better tier, or if it is ahead on at least
 * {@link CapabilityScore#LEAST_BENCHMARKS} benchmarks and on twice as many as it is behind on, beyond sampling error or
 * with the interval not known; and if neither says the same of the second model, nor is it behind on more benchmarks
 * than ahead. Independent figures must agree, or vendor figures alone support it.
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
    private final Tally tally;
    private final List<Place> places = new ArrayList<>();

    private CapabilityCase(Comparison comparison, String first, String second, String capability) {
        this.comparison = comparison;
        this.first = first;
        this.second = second;
        this.capability = capability;
        this.benchmarks = meetings(comparison, first, second, capability);
        this.tally = Tally.of(benchmarks);
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
        Optional<CapabilityStanding> standing = tally.decided() == 0
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
        if (tally.shared() == 0) {
            remarks.add("No benchmark of " + capability + " has a value of both models.");
            return Verdict.NO_EVIDENCE;
        }
        remarks.add(tally.words());
        if (tally.decided() == 0) {
            return tally.unlike() > 0 ? Verdict.NOT_COMPARABLE : Verdict.NO_EVIDENCE;
        }
        remarks.add(rule());
        if (!places.isEmpty()) {
            remarks.add(aboutTiers(tiers));
        }
        remarks.addAll(BenchmarkCase.aboutMeetings(shown()));
        Set<Side> signals = EnumSet.of(tiers, tally.majority());
        if (signals.contains(Side.AGAINST)) {
            if (tally.isAllAgainst() && !signals.contains(Side.FOR)) {
                remarks.add(Weighing.against(tally.within() > 0));
            }
            return Verdict.CONTESTED;
        }
        return signals.contains(Side.FOR) ? supported(remarks) : undecided(remarks);
    }

    private String aboutTiers(Side tiers) {
        if (places.stream().anyMatch(place -> place.standing().support().ownTablesOnly())) {
            return "One of the two stands in tables of its own maker only, so that the standing is left out.";
        }
        return switch (tiers) {
            case FOR -> "The standing puts " + first + " into the better tier.";
            case AGAINST -> "The standing puts " + second + " into the better tier.";
            case NEITHER -> "The standing puts both into one tier.";
        };
    }

    private List<Meeting> shown() {
        return benchmarks.stream().flatMap(one -> one.shown().stream()).toList();
    }

    private Verdict undecided(List<String> remarks) {
        if (tally.decided() < CapabilityScore.LEAST_BENCHMARKS) {
            remarks.add("Fewer than " + CapabilityScore.LEAST_BENCHMARKS
                    + " benchmarks that can be compared are insufficient evidence for a capability.");
            return Verdict.NO_EVIDENCE;
        }
        if (tally.isContested()) {
            return Verdict.CONTESTED;
        }
        remarks.addAll(BenchmarkCase.direction(shown()));
        return Verdict.WITHIN_NOISE;
    }

    /** Whether direct comparisons, and independent figures among them, say what the standing or the majority says. */
    private Verdict supported(List<String> remarks) {
        if (tally.behind() > tally.ahead()) {
            remarks.add("The standing is for it, most direct comparisons are against it.");
            return Verdict.CONTESTED;
        }
        List<HeadToHead> measured =
                benchmarks.stream().filter(CapabilityCase::isIndependent).toList();
        Tally independent = Tally.of(measured);
        String counts = "ahead on " + independent.ahead() + ", behind on " + independent.behind() + ".";
        if (independent.behind() > independent.ahead()) {
            remarks.add("Independent figures are against it: " + counts);
            return Verdict.CONTESTED;
        }
        if (independent.ahead() == independent.behind()) {
            remarks.add(
                    measured.isEmpty()
                            ? "No independent party measured both on one benchmark in a comparable way."
                            : "Independent figures do not tell the two apart: " + counts);
            return Verdict.VENDOR_FIGURES_ONLY;
        }
        remarks.add("Independent figures alone: " + counts);
        return Verdict.SUPPORTED;
    }

    private static String rule() {
        return "Rule: a better tier in the standing, or ahead on at least " + CapabilityScore.LEAST_BENCHMARKS
                + " benchmarks and on twice as many as behind; sampling error counts for neither.";
    }

    private static boolean isIndependent(HeadToHead meeting) {
        return meeting.meetings().get(0).strength() == Strength.INDEPENDENT;
    }

    private List<Settling> settling(Verdict verdict) {
        if (verdict == Verdict.SUPPORTED) {
            return List.of();
        }
        List<String> measured = benchmarks.stream()
                .filter(CapabilityCase::isIndependent)
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
