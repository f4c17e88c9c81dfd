package claimbench.cli;

import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Names;
import claimbench.claim.Claim;
import claimbench.harness.Comparison;
import claimbench.harness.Harness.Checkup;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Everything known about a model, benchmark, capability, source or claim, or about one cell.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimbench show GLM-5",
            "  claimbench show \"Qwen 3.5\" \"SWE-bench Verified\"     one cell, with all its evidence",
            "  claimbench show qwen3.5-model-card                  a source and the claims taken from it",
            "  claimbench show C-PXKJ83                            one claim"
        })
final class ShowCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..2",
            paramLabel = "WHAT",
            description = "A name, or a claim's id, or a model and a benchmark.")
    private List<String> what = new ArrayList<>();

    @Mixin
    private ClaimInputs inputs = new ClaimInputs();

    @Mixin
    private CompareOptions options = new CompareOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Checkup checkup = ClaimInputs.read(inputs.paths(List.of()));
        Comparison comparison = options.compare(checkup);
        Optional<String> text = what.size() == 2 ? cell(comparison) : one(comparison, what.get(0));
        if (text.isEmpty()) {
            err.println("claimbench: nothing is known of " + Visible.lines(String.join(" and ", what)) + "."
                    + hint(comparison.catalogue()));
            return Exit.NOTHING.code();
        }
        spec.commandLine().getOut().print(Visible.lines(text.get()));
        return Exit.DONE.code();
    }

    private Optional<String> cell(Comparison comparison) {
        Optional<String> model = find(comparison.catalogue().modelNames(), what.get(0));
        Optional<String> benchmark = find(comparison.catalogue().benchmarkNames(), what.get(1));
        return model.flatMap(m -> benchmark.flatMap(b -> new ClaimFacts(comparison).cell(m, b)));
    }

    private static Optional<String> one(Comparison comparison, String name) {
        Catalogue catalogue = comparison.catalogue();
        Facts facts = new Facts(comparison);
        Optional<Claim> claim = comparison.claims().stream()
                .filter(candidate -> candidate.id().equalsIgnoreCase(name))
                .findFirst();
        if (claim.isPresent()) {
            return claim.map(new ClaimFacts(comparison)::claim);
        }
        return find(catalogue.modelNames(), name)
                .map(facts::model)
                .or(() -> find(catalogue.benchmarkNames(), name)
                        .map(catalogue::benchmark)
                        .map(facts::benchmark))
                .or(() -> find(catalogue.capabilityNames(), name).map(facts::capability))
                .or(() -> find(catalogue.sourceNames(), name)
                        .flatMap(catalogue::source)
                        .map(facts::source));
    }

    private static Optional<String> find(Names names, String typed) {
        return names.resolveTyped(typed)
                .match(found -> Optional.of(found.name()), ambiguous -> Optional.empty(), unknown -> Optional.empty());
    }

    private String hint(Catalogue catalogue) {
        List<String> similar = new ArrayList<>();
        for (Names names : List.of(
                catalogue.modelNames(),
                catalogue.benchmarkNames(),
                catalogue.capabilityNames(),
                catalogue.sourceNames())) {
            for (String typed : what) {
                names
                        .resolveTyped(typed)
                        .match(
                                found -> List.<String>of(),
                                ambiguous -> ambiguous.candidates(),
                                unknown -> unknown.similar())
                        .stream()
                        .limit(3)
                        .forEach(similar::add);
            }
        }
        return similar.isEmpty() ? "" : " Did you mean " + String.join(", ", similar) + "?";
    }
}
