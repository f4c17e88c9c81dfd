package claimbench.judge;

import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.claim.Unit;
import claimbench.compare.Grade;
import claimbench.harness.Comparison;
import claimbench.harness.ValueText;
import claimbench.judge.Evidence.Meeting;
import claimbench.judge.Sentence.Ahead;
import claimbench.score.Noise;
import claimbench.stats.SampleSize;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Judges that one model is ahead of another on a benchmark. */
final class BenchmarkCase {

    private static final double LEVEL = 0.05;
    private static final double POWER = 0.8;
    private static final double VARIANCE = 1.0 / 9;

    private final Ahead sentence;
    private final Benchmark benchmark;
    private final HeadToHead meeting;

    private BenchmarkCase(Ahead sentence, Benchmark benchmark, HeadToHead meeting) {
        this.sentence = sentence;
        this.benchmark = benchmark;
        this.meeting = meeting;
    }

    static Judgement judge(Ahead sentence, Comparison comparison) {
        Benchmark benchmark = comparison.catalogue().benchmark(sentence.topic().name());
        HeadToHead meeting =
                HeadToHead.of(comparison, sentence.model(), sentence.other(), benchmark, sentence.margin());
        return new BenchmarkCase(sentence, benchmark, meeting).judgement(comparison);
    }

    private Judgement judgement(Comparison comparison) {
        return new Judgement(
                sentence,
                meeting.verdict(),
                remarks(comparison),
                List.copyOf(meeting.meetings()),
                meeting.meetings().stream()
                        .limit(1)
                        .flatMap(best -> conditions(best, benchmark).stream())
                        .toList(),
                settling());
    }

    private List<String> remarks(Comparison comparison) {
        List<String> remarks = new ArrayList<>();
        if (meeting.meetings().isEmpty()) {
            for (String model : List.of(sentence.model(), sentence.other())) {
                if (comparison.matrix().measurements(model, benchmark).isEmpty()) {
                    remarks.add(
                            "No value of " + model + " on " + benchmark.name() + " is known from the claims shown.");
                }
            }
            return remarks;
        }
        remarks.addAll(Weighing.remarks(meeting.meetings()));
        if (meeting.verdict() == Verdict.WITHIN_NOISE) {
            remarks.addAll(direction(meeting.meetings()));
        }
        sentence.margin().flatMap(this::supportedLead).ifPresent(remarks::add);
        remarks.addAll(aboutMeetings(meeting.meetings()));
        return remarks;
    }

    /** How much of the margin that is asked for stands, where it is not reached. */
    private Optional<String> supportedLead(Quantity margin) {
        int strongest =
                meeting.counted().stream().mapToInt(Evidence::rank).min().orElse(0);
        List<Meeting> best = meeting.counted().stream()
                .filter(one -> one.rank() == strongest && one.duel().margin().signum() > 0)
                .toList();
        boolean reached = best.stream().allMatch(one -> one.side() == Side.FOR);
        return reached
                ? Optional.empty()
                : Optional.of("The strongest evidence gives a lead of "
                        + best.stream()
                                .map(one -> points(one.duel().margin(), benchmark) + ", "
                                        + one.noise().words())
                                .distinct()
                                .collect(Collectors.joining("; of "))
                        + ". Claimed: at least " + points(margin.amount(), benchmark) + ".");
    }

    /** Where gaps that tell nothing apart point, if all point one way. */
    static List<String> direction(List<Meeting> meetings) {
        List<Integer> signs = meetings.stream()
                .filter(Evidence::counts)
                .map(one -> one.duel().margin().signum())
                .filter(sign -> sign != 0)
                .distinct()
                .toList();
        return signs.size() == 1
                ? List.of("Every gap points " + (signs.get(0) > 0 ? "for" : "against") + " it, but that is not enough.")
                : List.of();
    }

    /** What of the meetings must be known to read them. */
    static List<String> aboutMeetings(List<Meeting> meetings) {
        List<String> remarks = new ArrayList<>();
        long unknown = meetings.stream()
                .filter(one -> one.side() != Side.NEITHER && one.noise() == Noise.UNKNOWN)
                .count();
        long counted = meetings.stream().filter(Evidence::counts).count();
        if (unknown > 0) {
            remarks.add("Interval not known for " + unknown + " of " + counted
                    + " comparisons; there the sign of the gap is taken as it is.");
        }
        long weak = count(Strength.WEAK, meetings);
        if (weak > 0) {
            remarks.add(of(weak, "comparison") + " of grade D: a compared condition is stated on one side only. Such a"
                    + " comparison can cast doubt but supports nothing alone.");
        }
        long unlike =
                meetings.stream().filter(one -> one.duel().grade() == Grade.E).count();
        if (unlike > 0) {
            remarks.add(of(unlike, "pair") + " of values under different conditions (grade E) "
                    + (unlike == 1 ? "is" : "are") + " shown and counted for nothing.");
        }
        long press = count(Strength.NOTHING, meetings) - unlike;
        if (press > 0) {
            remarks.add(of(press, "pair") + " with a value of press or a catalogue that names nobody who measured it "
                    + (press == 1 ? "counts" : "count") + " for nothing.");
        }
        return remarks;
    }

    private static long count(Strength strength, List<Meeting> meetings) {
        return meetings.stream().filter(one -> one.strength() == strength).count();
    }

    static String of(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** A difference with its unit. */
    static String points(BigDecimal difference, Benchmark benchmark) {
        Unit unit = benchmark.scale().unit();
        String name = unit == Unit.PERCENT ? "percentage points" : ValueText.unit(unit);
        return ValueText.number(difference) + (name.isEmpty() ? "" : " " + name);
    }

    /** How the compared conditions of a meeting stand to each other. */
    static List<String> conditions(Meeting meeting, Benchmark benchmark) {
        if (benchmark.compareOn().isEmpty()) {
            return List.of("no condition is compared on " + benchmark.name());
        }
        Claim first = meeting.duel().first();
        Claim second = meeting.duel().second();
        return benchmark.compareOn().stream()
                .map(key -> key + ": "
                        + condition(
                                first.conditions().value(key),
                                second.conditions().value(key)))
                .toList();
    }

    private static String condition(Optional<String> left, Optional<String> right) {
        if (left.isEmpty() && right.isEmpty()) {
            return "stated on neither side";
        }
        if (left.equals(right)) {
            return left.orElse("") + " on both sides";
        }
        return left.orElse("not stated") + " against " + right.orElse("not stated");
    }

    private List<Settling> settling() {
        List<String> both = List.of(sentence.model(), sentence.other());
        List<String> here = List.of(benchmark.name());
        return switch (meeting.verdict()) {
            case SUPPORTED -> List.of();
            case WITHIN_NOISE -> List.of(new Settling(Settling.Way.MORE_ITEMS, both, here, items()));
            case NOT_COMPARABLE ->
                List.of(
                        new Settling(
                                Settling.Way.STATE_CONDITIONS, both, here, String.join(", ", benchmark.compareOn())),
                        new Settling(Settling.Way.RUN, both, here, ""));
            default -> List.of(new Settling(Settling.Way.RUN, both, here, ""));
        };
    }

    /** Items of a test on which both models answer the same ones that would tell the gap apart; empty if unknown. */
    private String items() {
        Optional<BigDecimal> gap = meeting.counted().stream()
                .map(one -> one.duel().margin().abs())
                .filter(one -> one.signum() > 0)
                .findFirst();
        double whole = benchmark.scale().unit() == Unit.PERCENT ? 100 : 1;
        boolean share =
                benchmark.scale().unit() == Unit.PERCENT || benchmark.scale().unit() == Unit.FRACTION;
        return gap.filter(one -> share)
                .map(one -> new SampleSize(LEVEL, POWER, VARIANCE, 0).items(one.doubleValue() / whole))
                .map(items -> ValueText.number(BigDecimal.valueOf(items), 0))
                .orElse("");
    }
}
