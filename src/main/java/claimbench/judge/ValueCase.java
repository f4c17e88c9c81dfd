package claimbench.judge;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Model;
import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import claimbench.compare.Consensus;
import claimbench.compare.Document;
import claimbench.compare.Likeness.Match;
import claimbench.compare.Measurement;
import claimbench.harness.Comparison;
import claimbench.harness.ValueText;
import claimbench.judge.Evidence.Statement;
import claimbench.judge.Evidence.Statement.About;
import claimbench.score.Uncertainty;
import claimbench.stats.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Judges a number that a model is said to reach: a score, or a limit. Each measurement counts once. Where one of them
 * agrees, values under other conditions say nothing against it.
 *
 * <p>A stated limit is no test: its maker's word makes it supported by vendor figures only; the word of press or a
 * catalogue is shown and makes it nothing.
 */
final class ValueCase {

    private static final Pattern TESTED = Pattern.compile("\\b(tested|demonstrated|shown)\\b");
    private static final int MOST_SIBLINGS = 4;

    private final Sentence sentence;
    private final Benchmark benchmark;
    private final Quantity quantity;
    private final Comparison comparison;

    private ValueCase(Sentence sentence, Benchmark benchmark, Quantity quantity, Comparison comparison) {
        this.sentence = sentence;
        this.benchmark = benchmark;
        this.quantity = quantity;
        this.comparison = comparison;
    }

    static Judgement judge(Sentence.Scores sentence, Comparison comparison) {
        return new ValueCase(sentence, sentence.benchmark(), sentence.quantity(), comparison).score();
    }

    static Judgement judge(Sentence.Allows sentence, Comparison comparison) {
        return new ValueCase(sentence, sentence.limit(), sentence.quantity(), comparison).limit();
    }

    private Judgement score() {
        List<Statement> evidence = statements();
        Verdict verdict = Weighing.verdict(evidence).orElse(Verdict.NO_EVIDENCE);
        List<Settling> settling = verdict == Verdict.SUPPORTED
                ? List.of()
                : List.of(new Settling(Settling.Way.RUN, List.of(sentence.model()), List.of(benchmark.name()), ""));
        return judgement(verdict, evidence, settling);
    }

    private Judgement limit() {
        List<Statement> evidence = new ArrayList<>(statements());
        evidence.addAll(demonstrated());
        Verdict verdict = Weighing.verdict(evidence).orElse(Verdict.NO_EVIDENCE);
        if (!Weighing.has(Side.FOR, evidence)) {
            evidence.addAll(siblings());
        }
        List<String> tests = CapabilityCase.examples(comparison, benchmark.capability());
        List<Settling> settling = verdict == Verdict.SUPPORTED
                ? List.of()
                : List.of(new Settling(
                        Settling.Way.TEST_LIMIT, List.of(sentence.model()), tests, benchmark.name() + " " + quantity));
        return judgement(verdict, evidence, settling);
    }

    private Judgement judgement(Verdict verdict, List<Statement> evidence, List<Settling> settling) {
        List<Statement> sorted = evidence.stream()
                .sorted(Comparator.comparing(Statement::strength).thenComparing(Statement::side))
                .toList();
        return new Judgement(sentence, verdict, remarks(verdict, evidence), List.copyOf(sorted), List.of(), settling);
    }

    private List<String> remarks(Verdict verdict, List<Statement> evidence) {
        List<String> remarks = new ArrayList<>();
        boolean mine = evidence.stream().anyMatch(one -> one.claim().model().equals(sentence.model()));
        if (!mine) {
            remarks.add("Nobody states " + benchmark.name() + " of " + sentence.model() + ".");
        }
        remarks.addAll(Weighing.remarks(evidence));
        if (mine && verdict == Verdict.NO_EVIDENCE) {
            remarks.add("Neither "
                    + comparison.catalogue().model(sentence.model()).vendor() + " nor an independent party states it.");
        }
        if (!benchmark.isScore() && verdict == Verdict.VENDOR_FIGURES_ONLY) {
            remarks.add("A stated limit is not a test; no independent party tested it.");
        }
        if (verdict == Verdict.WITHIN_NOISE) {
            remarks.add("The best evidence gives another value, within whose sampling error it lies.");
        }
        press(evidence).ifPresent(remarks::add);
        secondHand(evidence).ifPresent(remarks::add);
        siblingRemark(evidence).ifPresent(remarks::add);
        return remarks;
    }

    private Optional<String> press(List<Statement> evidence) {
        List<Claim> press = evidence.stream()
                .filter(one -> one.claim().model().equals(sentence.model()) && one.about() == About.MODEL)
                .map(Statement::claim)
                .filter(claim -> claim.provenance() == Provenance.PRESS)
                .toList();
        if (press.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("Stated by press or a catalogue that names nobody behind it ("
                + press.stream()
                        .map(claim -> ValueText.withUnit(claim.value()) + ", "
                                + claim.attribution().sourceId())
                        .distinct()
                        .collect(Collectors.joining("; "))
                + "): shown, counted for nothing.");
    }

    private Optional<String> secondHand(List<Statement> evidence) {
        List<Statement> own = evidence.stream()
                .filter(one -> one.claim().model().equals(sentence.model()))
                .filter(one -> one.counts() && one.claim().provenance() == Provenance.OWN)
                .toList();
        boolean all = own.stream().allMatch(one -> isSecondHand(one.claim()));
        return own.isEmpty() || !all
                ? Optional.empty()
                : Optional.of("The maker's statement is known at second hand only, from "
                        + own.stream()
                                .map(one -> one.claim().attribution().sourceId())
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    static boolean isSecondHand(Claim claim) {
        return claim.attribution()
                .source()
                .map(source -> source.kind().repeats())
                .orElse(true);
    }

    private Optional<String> siblingRemark(List<Statement> evidence) {
        Map<String, List<String>> stated = new LinkedHashMap<>();
        evidence.stream()
                .filter(one -> one.about() == About.SIBLING)
                .forEach(one -> stated.computeIfAbsent(one.claim().model(), unused -> new ArrayList<>())
                        .add(ValueText.withUnit(one.claim().value()) + " by " + speaker(one.claim())));
        return stated.isEmpty()
                ? Optional.empty()
                : Optional.of("Stated for other models of the same maker, which says nothing of this one: "
                        + stated.entrySet().stream()
                                .map(entry -> entry.getKey() + " " + String.join(" and ", entry.getValue()))
                                .collect(Collectors.joining("; "))
                        + ".");
    }

    private static String speaker(Claim claim) {
        String party = claim.attribution().party();
        return claim.provenance() == Provenance.PRESS || party.isEmpty()
                ? "press or a catalogue"
                : party + (isSecondHand(claim) ? " at second hand" : "");
    }

    /** One for each measurement or statement about the model. */
    private List<Statement> statements() {
        List<Document> documents = comparison.matrix().measurements(sentence.model(), benchmark).stream()
                .map(Measurement::original)
                .toList();
        List<Document> agreeing = documents.stream()
                .filter(document -> side(document) == Side.FOR && Strength.of(document.claim()) != Strength.NOTHING)
                .toList();
        return documents.stream().map(document -> statement(document, agreeing)).toList();
    }

    private Statement statement(Document document, List<Document> agreeing) {
        Claim claim = document.claim();
        Strength strength = Strength.of(claim);
        Side side = side(document);
        if (strength == Strength.NOTHING) {
            return new Statement(Side.NEITHER, strength, benchmark, claim, About.MODEL);
        }
        if (side == Side.FOR || agreeing.isEmpty()) {
            return new Statement(side, strength, benchmark, claim, side == Side.NEITHER ? About.NEAR : About.MODEL);
        }
        Match match = agreeing.stream()
                .map(other -> comparison.matrix().policy().comparability().match(document.setting(), other.setting()))
                .min(Comparator.naturalOrder())
                .orElse(Match.LIKE);
        return switch (match) {
            case UNLIKE -> new Statement(Side.NEITHER, Strength.NOTHING, benchmark, claim, About.OTHER_SETTING);
            case UNCLEAR ->
                isBySpeakerOf(agreeing, claim)
                        ? new Statement(Side.NEITHER, Strength.NOTHING, benchmark, claim, About.OTHER_SETTING)
                        : new Statement(side, Strength.WEAK, benchmark, claim, About.MODEL);
            case LIKE ->
                new Statement(side, strength, benchmark, claim, side == Side.NEITHER ? About.NEAR : About.MODEL);
        };
    }

    /** A party that gives two values for two conditions does not contradict itself. */
    private static boolean isBySpeakerOf(List<Document> agreeing, Claim claim) {
        String party = claim.attribution().party();
        return agreeing.stream()
                .anyMatch(other -> other.claim().attribution().party().equals(party));
    }

    private Side side(Document document) {
        Claim claim = document.claim();
        BigDecimal value = claim.value().number().orElseThrow();
        if (claim.value().unit() != quantity.unit()) {
            return Side.NEITHER;
        }
        if (quantity.admits(value)) {
            return Side.FOR;
        }
        Optional<Interval> interval = benchmark.isScore()
                ? Uncertainty.of(Consensus.of(document), benchmark).map(Uncertainty::interval)
                : Optional.empty();
        return interval.filter(this::reaches).isPresent() ? Side.NEITHER : Side.AGAINST;
    }

    private boolean reaches(Interval interval) {
        double asked = quantity.amount().doubleValue();
        return switch (quantity.bound()) {
            case EXACTLY, ABOUT -> interval.contains(asked);
            case AT_LEAST, MORE_THAN -> interval.high() >= asked;
            case AT_MOST, LESS_THAN -> interval.low() <= asked;
        };
    }

    /** Other limits of the capability that the registry says come from a test. */
    private List<Statement> demonstrated() {
        return comparison.columns(benchmark.capability()).stream()
                .map(column -> column.benchmark())
                .filter(other -> other.kind() == Benchmark.Kind.LIMIT && !other.equals(benchmark))
                .filter(other -> TESTED.matcher(other.measures()).find())
                .filter(other -> other.scale().unit() == benchmark.scale().unit())
                .distinct()
                .flatMap(other -> comparison.matrix().measurements(sentence.model(), other).stream()
                        .map(measurement -> demonstrated(other, measurement.claim())))
                .toList();
    }

    private Statement demonstrated(Benchmark other, Claim claim) {
        boolean reached = claim.value().unit() == quantity.unit()
                && quantity.admits(claim.value().number().orElseThrow());
        return reached
                ? new Statement(Side.FOR, Strength.of(claim), other, claim, About.DEMONSTRATED)
                : new Statement(Side.NEITHER, Strength.NOTHING, other, claim, About.DEMONSTRATED);
    }

    private List<Statement> siblings() {
        String vendor = comparison.catalogue().model(sentence.model()).vendor();
        return comparison.catalogue().models().stream()
                .filter(model -> !vendor.isEmpty() && model.vendor().equals(vendor))
                .map(Model::name)
                .filter(name -> !name.equals(sentence.model()))
                .flatMap(name -> comparison.matrix().measurements(name, benchmark).stream())
                .map(Measurement::claim)
                .limit(MOST_SIBLINGS)
                .map(claim -> new Statement(Side.NEITHER, Strength.NOTHING, benchmark, claim, About.SIBLING))
                .toList();
    }
}
