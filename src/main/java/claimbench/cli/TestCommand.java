package claimbench.cli;

import claimbench.claim.Claim;
import claimbench.harness.Comparison;
import claimbench.judge.Judgement;
import claimbench.judge.Judging;
import claimbench.judge.Reading;
import claimbench.judge.SentenceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Judges a sentence: supported, supported by vendor figures only, contested, within noise, not"
                + " comparable or no evidence.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimbench test \"Qwen3.5 > DeepSeek-V3.2 on Math\"",
            "  claimbench test \"GLM-5 beats DeepSeek-V3.2 on SWE-bench Verified by 2\"",
            "  claimbench test \"Gemini 3 Pro leads Long video\"",
            "  claimbench test \"Qwen3.5 accepts 120 minutes of video\"",
            "  claimbench test \"Kimi K2.5 is open weights\"",
            "  claimbench test C-PXKJ83                            a claim of the files"
        })
final class TestCommand implements Callable<Integer> {

    private static final List<String> GRAMMAR = List.of(
            "  A > B on X, A beats B on X by 2, A is behind B in X   X: a benchmark or a capability",
            "  A leads X, A is first in X among open models",
            "  A scores at least 80 % on X",
            "  A accepts 120 minutes of video, A costs less than 1 dollar per million input tokens, A is open weights",
            "  A improves on B in X, A is strong in X and Y, or the id of a claim");

    @Parameters(arity = "1..*", paramLabel = "CLAIM", description = "The sentence, or the id of a claim.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORM", description = "${COMPLETION-CANDIDATES}. Default: TEXT")
    private TestFormat format = TestFormat.TEXT;

    @Mixin
    private ClaimInputs inputs = new ClaimInputs();

    @Mixin
    private CompareOptions options = new CompareOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Comparison comparison = options.read(inputs.paths(List.of()));
        String text = String.join(" ", words);
        Reading reading = SentenceReader.read(text, comparison.catalogue(), comparison.claims());
        if (!(reading instanceof Reading.Understood understood)) {
            throw stop(reading);
        }
        requireShown(understood, comparison);
        List<Judgement> judgements = understood.sentences().stream()
                .map(sentence -> Judging.judge(sentence, comparison))
                .toList();
        Judged judged = new Judged(
                text,
                understood.stored().map(TestCommand::quote),
                judgements,
                comparison.stamp().toString());
        spec.commandLine().getOut().print(Visible.lines(format.text(judged)));
        return Exit.DONE.code();
    }

    private static void requireShown(Reading.Understood understood, Comparison comparison) {
        List<String> missing = understood.sentences().stream()
                .flatMap(sentence -> sentence.models().stream())
                .distinct()
                .filter(model -> !comparison.models().contains(model))
                .toList();
        if (!missing.isEmpty()) {
            throw new Stop(
                    Exit.NOTHING,
                    "no claim about " + String.join(" and ", missing)
                            + " is shown: there is none, or the options leave it out");
        }
    }

    private static String quote(Claim claim) {
        String words = claim.quote().isEmpty() ? "" : ", recorded as: " + claim.quote();
        return claim.id() + " of " + claim.attribution().sourceId() + words;
    }

    private static Stop stop(Reading reading) {
        if (reading instanceof Reading.Unknown unknown) {
            String hint =
                    unknown.similar().isEmpty() ? "" : " Did you mean " + String.join(" or ", unknown.similar()) + "?";
            return new Stop(
                    Exit.NOTHING,
                    "there is no " + unknown.kind() + " \"" + Visible.cut(unknown.written(), 80) + "\" in the claims."
                            + hint);
        }
        if (reading instanceof Reading.Ambiguous ambiguous) {
            return new Stop(
                    Exit.USAGE,
                    "\"" + Visible.cut(ambiguous.written(), 80) + "\" fits " + String.join(", ", ambiguous.candidates())
                            + "; write more of the name");
        }
        List<String> lines = new ArrayList<>();
        lines.add("not understood: " + ((Reading.Unclear) reading).why() + ". What is read:");
        lines.addAll(GRAMMAR);
        return new Stop(Exit.USAGE, lines);
    }
}
