package claimbench.judge;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Model;
import claimbench.claim.StatedRow;
import claimbench.harness.Comparison;
import claimbench.judge.Evidence.Meeting;
import claimbench.judge.Evidence.Place;
import claimbench.judge.Sentence.Leads;
import claimbench.score.CapabilityStanding;
import claimbench.score.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Judges that a model is ahead of all others. In a capability it must stand alone in the first tier; sharing it is
 * within noise. On a benchmark it must be ahead of every other model that can be compared.
 */
final class LeadCase {

    private static final int MOST_PLACES = 5;

    private final Leads sentence;
    private final Comparison comparison;
    private final String topic;

    private LeadCase(Leads sentence, Comparison comparison) {
        this.sentence = sentence;
        this.comparison = comparison;
        this.topic = sentence.topic().name();
    }

    static Judgement judge(Leads sentence, Comparison comparison) {
        LeadCase one = new LeadCase(sentence, comparison);
        Optional<String> outside = one.outside();
        if (outside.isPresent()) {
            return new Judgement(sentence, Verdict.CONTESTED, List.of(outside.get()), List.of(), List.of(), List.of());
        }
        return sentence.topic().kind() == Topic.Kind.CAPABILITY ? one.inCapability() : one.onBenchmark();
    }

    /** Why the model is none of those it is said to lead. */
    private Optional<String> outside() {
        return isMeant(sentence.model())
                ? Optional.empty()
                : sentence.circle()
                        .map(circle -> "It is none of them: models.csv lists " + circle.column() + " "
                                + said(comparison.catalogue().model(sentence.model()), circle.column()) + ".");
    }

    private static String said(Model model, String column) {
        String text = model.stated().text(column);
        return text.isEmpty() ? "not stated" : text;
    }

    private boolean isMeant(String model) {
        StatedRow row = comparison.catalogue().model(model).stated();
        return sentence.circle()
                .map(circle -> row.text(circle.column()).equalsIgnoreCase(circle.value()))
                .orElse(true);
    }

    private Judgement inCapability() {
        Optional<CapabilityStanding> standing = comparison.scores().standings().capability(topic);
        List<Standing> places = standing.stream()
                .flatMap(all -> all.places().stream())
                .filter(place -> isMeant(place.model()))
                .toList();
        Optional<Standing> mine = places.stream()
                .filter(place -> place.model().equals(sentence.model()))
                .findFirst();
        if (mine.isEmpty()) {
            String why = standing.stream()
                    .flatMap(all -> all.outside().stream())
                    .filter(outside -> outside.model().equals(sentence.model()))
                    .findFirst()
                    .map(outside -> sentence.model() + " is not ranked in " + topic + ": " + outside.why() + ".")
                    .orElse("No value of " + sentence.model() + " in " + topic + " is known from the claims shown.");
            return new Judgement(
                    sentence, Verdict.NO_EVIDENCE, List.of(why), List.of(), List.of(), settling(List.of()));
        }
        return ranked(mine.get(), places);
    }

    private Judgement ranked(Standing mine, List<Standing> places) {
        List<String> remarks = new ArrayList<>();
        int first = places.stream().mapToInt(Standing::tier).min().orElse(1);
        List<Standing> best =
                places.stream().filter(place -> place.tier() == first).toList();
        boolean isFirst = mine.tier() == first;
        Side side = !isFirst ? Side.AGAINST : best.size() == 1 ? Side.FOR : Side.NEITHER;
        remarks.add("Rule: alone in the first tier of the standing; models of one tier cannot be told apart from its"
                + " first at 95 %.");
        List<Evidence> evidence = new ArrayList<>();
        Strength strength = CapabilityCase.strength(mine, topic, comparison);
        evidence.add(new Place(side, strength, topic, mine));
        places.stream()
                .filter(place -> !place.model().equals(mine.model()))
                .filter(place -> place.tier() == first || place.rank() < mine.rank())
                .limit(MOST_PLACES)
                .forEach(place ->
                        evidence.add(new Place(side, CapabilityCase.strength(place, topic, comparison), topic, place)));
        if (isFirst && best.size() > 1) {
            remarks.add("It shares the first tier with " + (best.size() - 1) + " of " + (places.size() - 1)
                    + " other ranked models.");
        }
        if (strength == Strength.VENDOR) {
            remarks.add("It stands in tables of its own maker only.");
        }
        Verdict verdict = !isFirst
                ? Verdict.CONTESTED
                : best.size() > 1
                        ? Verdict.WITHIN_NOISE
                        : strength == Strength.INDEPENDENT ? Verdict.SUPPORTED : Verdict.VENDOR_FIGURES_ONLY;
        List<String> rivals = best.stream()
                .map(Standing::model)
                .filter(model -> !model.equals(mine.model()))
                .toList();
        return new Judgement(sentence, verdict, remarks, evidence, List.of(), settling(rivals));
    }

    private List<Settling> settling(List<String> rivals) {
        List<String> models = new ArrayList<>(List.of(sentence.model()));
        rivals.stream().limit(2).forEach(models::add);
        List<String> tests = CapabilityCase.examples(comparison, topic);
        return List.of(new Settling(Settling.Way.RUN, models, tests, ""));
    }

    private Judgement onBenchmark() {
        Benchmark benchmark = comparison.catalogue().benchmark(topic);
        Map<String, HeadToHead> others = new LinkedHashMap<>();
        for (String model : comparison.models()) {
            if (!model.equals(sentence.model()) && isMeant(model)) {
                HeadToHead meeting = HeadToHead.of(comparison, sentence.model(), model, benchmark, Optional.empty());
                if (!meeting.meetings().isEmpty()) {
                    others.put(model, meeting);
                }
            }
        }
        List<Meeting> shown = others.values().stream()
                .flatMap(meeting -> meeting.shown().stream())
                .sorted(Comparator.comparing((Meeting one) -> one.side() == Side.AGAINST ? 0 : 1)
                        .thenComparing(Meeting::strength)
                        .thenComparing(one -> one.duel().margin()))
                .toList();
        Verdict verdict = verdict(others);
        List<String> remarks = new ArrayList<>(counts(others));
        remarks.addAll(BenchmarkCase.aboutMeetings(shown));
        List<String> models = new ArrayList<>(List.of(sentence.model()));
        shown.stream()
                .filter(meeting -> meeting.side() != Side.FOR)
                .map(meeting -> meeting.duel().second().model())
                .distinct()
                .limit(2)
                .forEach(models::add);
        return new Judgement(
                sentence,
                verdict,
                remarks,
                List.copyOf(shown),
                List.of(),
                verdict == Verdict.SUPPORTED
                        ? List.of()
                        : List.of(new Settling(Settling.Way.RUN, models, List.of(topic), "")));
    }

    private List<String> counts(Map<String, HeadToHead> others) {
        if (others.isEmpty()) {
            boolean known = comparison
                    .matrix()
                    .measurements(sentence.model(), comparison.catalogue().benchmark(topic))
                    .isEmpty();
            return List.of(
                    known
                            ? "No value of " + sentence.model() + " on " + topic + " is known from the claims shown."
                            : "No other model has a value on " + topic + ".");
        }
        String counts = others.values().stream()
                .collect(Collectors.groupingBy(HeadToHead::verdict, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey().words() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        List<String> higher = others.entrySet().stream()
                .filter(entry -> !entry.getValue().isDecided())
                .filter(entry -> entry.getValue().meetings().stream()
                        .anyMatch(meeting -> meeting.duel().margin().signum() < 0))
                .map(Map.Entry::getKey)
                .toList();
        String against = "Against " + BenchmarkCase.of(others.size(), "other model") + ": " + counts + ".";
        return higher.isEmpty()
                ? List.of(against)
                : List.of(
                        against,
                        "A better value that cannot be compared is known of " + String.join(", ", higher) + ".");
    }

    private static Verdict verdict(Map<String, HeadToHead> others) {
        List<Verdict> verdicts =
                others.values().stream().map(HeadToHead::verdict).toList();
        if (verdicts.contains(Verdict.CONTESTED)) {
            return Verdict.CONTESTED;
        }
        boolean better = others.values().stream()
                .filter(meeting -> !meeting.isDecided())
                .flatMap(meeting -> meeting.meetings().stream())
                .anyMatch(meeting -> meeting.duel().margin().signum() < 0);
        boolean decided = others.values().stream().anyMatch(HeadToHead::isDecided);
        if (!decided || better) {
            return verdicts.contains(Verdict.NOT_COMPARABLE) ? Verdict.NOT_COMPARABLE : Verdict.NO_EVIDENCE;
        }
        if (verdicts.contains(Verdict.WITHIN_NOISE)) {
            return Verdict.WITHIN_NOISE;
        }
        return verdicts.contains(Verdict.VENDOR_FIGURES_ONLY) ? Verdict.VENDOR_FIGURES_ONLY : Verdict.SUPPORTED;
    }
}
