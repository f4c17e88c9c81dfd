package claimbench.judge;

import claimbench.audit.Predecessors;
import claimbench.catalogue.Model;
import claimbench.harness.Comparison;
import claimbench.judge.Evidence.Place;
import claimbench.judge.Sentence.Strong;
import claimbench.score.CapabilityScore;
import claimbench.score.CapabilityStanding;
import claimbench.score.Standing;
import claimbench.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Judges praise without numbers: against the model that is named, else against the newest earlier model of the maker
 * with benchmarks in common, else against the field.
 *
 * <p>Against the field it holds if the model wins more than half of its duels in the standing, over the whole range of
 * the draws.
 */
final class StrengthCase {

    private static final double HALF = 0.5;

    private final Strong sentence;
    private final Comparison comparison;

    private StrengthCase(Strong sentence, Comparison comparison) {
        this.sentence = sentence;
        this.comparison = comparison;
    }

    static Judgement judge(Strong sentence, Comparison comparison) {
        return new StrengthCase(sentence, comparison).judgement();
    }

    private Judgement judgement() {
        if (sentence.other().isPresent()) {
            return CapabilityCase.judge(sentence, sentence.other().get(), sentence.capability(), comparison);
        }
        Optional<String> before = predecessor();
        if (before.isEmpty()) {
            return field();
        }
        Judgement judgement = CapabilityCase.judge(sentence, before.get(), sentence.capability(), comparison);
        List<String> remarks = new ArrayList<>();
        remarks.add("Judged against " + before.get() + ", the newest earlier model of "
                + comparison.catalogue().model(sentence.model()).vendor()
                + " with comparable values in " + sentence.capability() + ".");
        remarks.addAll(judgement.remarks());
        return new Judgement(
                sentence,
                judgement.verdict(),
                remarks,
                judgement.evidence(),
                judgement.conditions(),
                judgement.settling());
    }

    /** The newest with enough benchmarks in common, else the newest with any. */
    private Optional<String> predecessor() {
        List<String> earlier =
                Predecessors.of(comparison.catalogue().model(sentence.model()), comparison.catalogue()).stream()
                        .map(Model::name)
                        .toList();
        return newest(earlier, CapabilityScore.LEAST_BENCHMARKS).or(() -> newest(earlier, 1));
    }

    private Optional<String> newest(List<String> earlier, int least) {
        return earlier.stream()
                .filter(model ->
                        CapabilityCase.shared(comparison, sentence.model(), model, sentence.capability()) >= least)
                .findFirst();
    }

    private Judgement field() {
        String capability = sentence.capability();
        List<String> remarks = new ArrayList<>();
        remarks.add("No earlier model of the same maker has comparable values in " + capability
                + "; judged against the field by the standing.");
        Optional<CapabilityStanding> standing = comparison.scores().standings().capability(capability);
        Optional<Standing> place = standing.flatMap(all -> all.of(sentence.model()));
        if (place.isEmpty()) {
            remarks.add(standing.stream()
                    .flatMap(all -> all.outside().stream())
                    .filter(outside -> outside.model().equals(sentence.model()))
                    .findFirst()
                    .map(outside -> sentence.model() + " is not ranked: " + outside.why() + ".")
                    .orElse("No value of " + sentence.model() + " in " + capability
                            + " is known from the claims shown."));
            return new Judgement(sentence, Verdict.NO_EVIDENCE, remarks, List.of(), List.of(), settling());
        }
        return ranked(place.get(), remarks);
    }

    private Judgement ranked(Standing place, List<String> remarks) {
        Interval range = place.winRate().range();
        Side side = range.low() > HALF ? Side.FOR : range.high() < HALF ? Side.AGAINST : Side.NEITHER;
        Strength strength = CapabilityCase.strength(place, sentence.capability(), comparison);
        remarks.add(String.format(
                Locale.ROOT,
                "Rule: more than half of the duels won against the ranked models, over the whole range of the draws;"
                        + " here %.0f %% (%.0f to %.0f %%).",
                100 * place.winRate().value(),
                100 * range.low(),
                100 * range.high()));
        Evidence evidence = new Place(side, strength, sentence.capability(), place);
        Verdict verdict = Weighing.verdict(List.of(evidence)).orElse(Verdict.NO_EVIDENCE);
        return new Judgement(
                sentence,
                verdict,
                remarks,
                List.of(evidence),
                List.of(),
                verdict == Verdict.SUPPORTED ? List.of() : settling());
    }

    private List<Settling> settling() {
        List<String> tests = CapabilityCase.examples(comparison, sentence.capability());
        return List.of(new Settling(Settling.Way.RUN, List.of(sentence.model()), tests, ""));
    }
}
