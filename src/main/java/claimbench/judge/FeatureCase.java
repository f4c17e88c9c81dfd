package claimbench.judge;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Model;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Answer;
import claimbench.claim.ClaimedValue.Feature;
import claimbench.claim.Provenance;
import claimbench.claim.Source;
import claimbench.compare.Document;
import claimbench.harness.Comparison;
import claimbench.judge.Evidence.Entry;
import claimbench.judge.Evidence.Statement;
import claimbench.judge.Evidence.Statement.About;
import claimbench.judge.Sentence.Has;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Judges that a model has a feature. Each party counts once. An independent party, or the maker together with a rival,
 * makes it supported; the maker alone, vendor figures only.
 */
final class FeatureCase {

    private static final String OPEN_WEIGHTS = "open weights";
    private static final String INPUT = " input";

    private final Has sentence;
    private final Benchmark feature;
    private final Comparison comparison;

    private FeatureCase(Has sentence, Comparison comparison) {
        this.sentence = sentence;
        this.feature = sentence.feature();
        this.comparison = comparison;
    }

    static Judgement judge(Has sentence, Comparison comparison) {
        return new FeatureCase(sentence, comparison).judgement();
    }

    private Judgement judgement() {
        List<Evidence> evidence = new ArrayList<>(statements());
        entry().filter(entry -> evidence.stream().noneMatch(one -> isOfOneSource(entry, one)))
                .ifPresent(evidence::add);
        evidence.sort(Comparator.comparing(Evidence::strength).thenComparing(Evidence::side));
        Verdict verdict = verdict(evidence);
        List<String> tests = CapabilityCase.examples(comparison, feature.capability());
        List<Settling> settling = verdict == Verdict.SUPPORTED
                ? List.of()
                : List.of(new Settling(Settling.Way.TEST_FEATURE, List.of(sentence.model()), tests, feature.name()));
        return new Judgement(sentence, verdict, remarks(evidence), evidence, List.of(), settling);
    }

    /** A source counts once. */
    private static boolean isOfOneSource(Entry entry, Evidence other) {
        return entry.source().isPresent()
                && other.claims().stream()
                        .anyMatch(claim -> claim.attribution().source().equals(entry.source()));
    }

    private Verdict verdict(List<Evidence> evidence) {
        Optional<Verdict> weighed = Weighing.verdict(evidence);
        boolean both = holds(Strength.VENDOR, evidence) && holds(Strength.RIVAL, evidence);
        if (both && weighed.equals(Optional.of(Verdict.VENDOR_FIGURES_ONLY))) {
            return Verdict.SUPPORTED;
        }
        if (weighed.equals(Optional.of(Verdict.WITHIN_NOISE))) {
            return Verdict.CONTESTED;
        }
        return weighed.orElse(Verdict.NO_EVIDENCE);
    }

    private static boolean holds(Strength strength, List<Evidence> evidence) {
        return evidence.stream().anyMatch(one -> one.strength() == strength && one.side() == Side.FOR);
    }

    private List<String> remarks(List<Evidence> evidence) {
        List<String> remarks = new ArrayList<>();
        if (evidence.isEmpty()) {
            remarks.add("Nobody states " + feature.name() + " of " + sentence.model() + ".");
        }
        if (Weighing.count(Side.NEITHER, evidence) > 0) {
            remarks.add("It is stated to hold partly only.");
        }
        remarks.addAll(Weighing.remarks(evidence));
        if (evidence.stream().anyMatch(one -> !one.counts())) {
            remarks.add("Press and catalogues that name nobody behind a statement are shown and count for nothing.");
        }
        return remarks;
    }

    private List<Statement> statements() {
        Map<String, Statement> byParty = new LinkedHashMap<>();
        for (Document document : comparison.matrix().documentsAbout(sentence.model(), feature)) {
            Claim claim = document.claim();
            boolean usable =
                    claim.isActive() && comparison.matrix().policy().evidence().admits(claim);
            if (usable && claim.value() instanceof Feature stated) {
                String party = claim.provenance() == Provenance.PRESS
                        ? claim.id()
                        : claim.attribution().party() + "|" + stated.answer();
                byParty.putIfAbsent(party, statement(claim, stated.answer()));
            }
        }
        return List.copyOf(byParty.values());
    }

    private Statement statement(Claim claim, Answer answer) {
        Strength strength = Strength.of(claim);
        boolean same = answer == sentence.answer();
        boolean partly = !same && (answer == Answer.PARTLY || sentence.answer() == Answer.PARTLY);
        Side side = strength == Strength.NOTHING || partly ? Side.NEITHER : same ? Side.FOR : Side.AGAINST;
        return new Statement(side, strength, feature, claim, partly ? About.PARTLY : About.MODEL);
    }

    /** What the row of the model in models.csv says, if it has a column for the feature. */
    private Optional<Entry> entry() {
        Model model = comparison.catalogue().model(sentence.model());
        String name = feature.name().toLowerCase(Locale.ROOT);
        if (!model.registered()) {
            return Optional.empty();
        }
        if (name.equals(OPEN_WEIGHTS)) {
            String weights = model.stated().text("weights");
            return weights.isEmpty()
                    ? Optional.empty()
                    : Optional.of(entry(model, "weights", weights, weights.equals("open") ? Answer.YES : Answer.NO));
        }
        String inputs = model.stated().text("inputs");
        boolean listed = name.endsWith(INPUT)
                && Arrays.stream(inputs.split(";"))
                        .map(input -> input.strip().toLowerCase(Locale.ROOT))
                        .anyMatch(name.substring(0, name.length() - INPUT.length())::equals);
        return listed ? Optional.of(entry(model, "inputs", inputs, Answer.YES)) : Optional.empty();
    }

    private Entry entry(Model model, String column, String text, Answer answer) {
        Optional<Source> source = comparison.catalogue().source(model.stated().text("source"));
        Strength strength = source.map(one -> strength(one, model)).orElse(Strength.NOTHING);
        Side side = strength == Strength.NOTHING
                ? Side.NEITHER
                : answer == sentence.answer()
                        ? Side.FOR
                        : sentence.answer() == Answer.PARTLY ? Side.NEITHER : Side.AGAINST;
        return new Entry(side, strength, model.name(), column, text, source);
    }

    private Strength strength(Source source, Model model) {
        if (source.publisher().equals(model.vendor())) {
            return Strength.VENDOR;
        }
        boolean rival = comparison.catalogue().models().stream()
                .anyMatch(other -> other.vendor().equals(source.publisher()));
        if (rival) {
            return Strength.RIVAL;
        }
        return source.kind() == Source.Kind.INDEPENDENT ? Strength.INDEPENDENT : Strength.NOTHING;
    }
}
