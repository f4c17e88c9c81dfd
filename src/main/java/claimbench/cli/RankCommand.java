package claimbench.cli;

import claimbench.catalogue.Capability;
import claimbench.harness.Comparison;
import claimbench.ranking.RankingMethod;
import claimbench.score.CapabilityStanding;
import claimbench.score.OtherOrders;
import claimbench.stats.Normalisation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "rank",
        mixinStandardHelpOptions = true,
        description = "Standings of the models in each capability, in tiers, with what they depend on.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimbench rank                                     the core capabilities",
            "  claimbench rank --capability Code                   one of them",
            "  claimbench rank --capability Code --method all      and what other rules make of it",
            "  claimbench rank --weights Code=2,Math=1             several weighed into one",
            "  claimbench rank --duels independent my.csv --format csv > rank.csv"
        })
final class RankCommand implements Callable<Integer> {

    private static final String DUELS = "duels";
    private static final String ALL = "all";

    @Parameters(arity = "0..*", paramLabel = "CLAIMS", description = "Folders or CSV files. Default: claims")
    private List<Path> arguments = new ArrayList<>();

    @Option(
            names = "--capability",
            split = ",",
            paramLabel = "NAME",
            description = "Standings in these only; the home advantage is that of all shown claims.")
    private List<String> capabilities = new ArrayList<>();

    @Option(
            names = "--method",
            paramLabel = "RULE",
            description = "The rule: duels, all, or one that --method list names. Default: duels")
    private String method = DUELS;

    @Option(
            names = "--normalise",
            paramLabel = "WAY",
            description = "How rules that look at sizes bring benchmarks onto one scale; --method list names the ways."
                    + " Default: chance")
    private String normalise = Normalisation.CHANCE.word();

    @Option(
            names = "--reference",
            paramLabel = "MODEL",
            description = "The model that others are set against by --normalise error-reduction. Default: the focus")
    private @Nullable String reference;

    @Option(names = "--format", paramLabel = "FORM", description = "${COMPLETION-CANDIDATES}. Default: TABLE")
    private RankFormat format = RankFormat.TABLE;

    @Mixin
    private ClaimInputs inputs = new ClaimInputs();

    @Mixin
    private CompareOptions options = new CompareOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (method.equals("list")) {
            out.print(RankMethods.list());
            return Exit.DONE.code();
        }
        List<RankingMethod> rules = rules();
        Normalisation way = Normalisation.find(normalise)
                .orElseThrow(() -> wrong("--normalise: there is no \"" + normalise + "\". There are: "
                        + Arrays.stream(Normalisation.values())
                                .map(Normalisation::word)
                                .collect(Collectors.joining(", "))));
        PrintWriter err = spec.commandLine().getErr();
        Comparison comparison = options.read(inputs.paths(arguments));
        Ranking ranking = ranking(comparison, rules, way);
        if (ranking.isEmpty()) {
            err.println(
                    "claimbench: nobody can be ranked: no two models have values on enough benchmarks that may meet."
                            + " Try --duels any, --least-benchmarks 1 or --comparability lenient");
            return Exit.NOTHING.code();
        }
        if (comparison.claims().stream()
                .anyMatch(claim -> claim.attribution().source().isEmpty())) {
            err.println("claimbench: rows without a source count as one table for each file");
        }
        out.print(format.text(ranking));
        return Exit.DONE.code();
    }

    private Ranking ranking(Comparison comparison, List<RankingMethod> rules, Normalisation way) {
        String against = reference == null
                ? comparison.focus()
                : options.resolve(
                        "--reference", reference, comparison.catalogue().modelNames());
        List<CapabilityStanding> standings = new ArrayList<>();
        List<Ranking.Others> others = new ArrayList<>();
        for (Capability capability : chosen(comparison)) {
            Optional<CapabilityStanding> standing =
                    comparison.scores().standings().capability(capability.name());
            standing.filter(one -> !one.places().isEmpty() || !capabilities.isEmpty())
                    .ifPresent(standings::add);
            if (!rules.isEmpty()) {
                OtherOrders orders = OtherOrders.of(
                        comparison.matrix(), comparison.columns(capability.name()), rules, way, against, standing);
                if (orders.benchmarks() > 0) {
                    others.add(new Ranking.Others(capability.name(), orders));
                }
            }
        }
        Optional<CapabilityStanding> weighted = comparison.scores().standings().weighted();
        if (!comparison.settings().standing().weights().isEmpty() && weighted.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("claimbench: no standing for --weights: fewer than two models are ranked in each of them");
        }
        return new Ranking(comparison, method.equals(ALL) || rules.isEmpty(), standings, weighted, others, way);
    }

    /** The named capabilities; else the core ones, or all if there are none. */
    private List<Capability> chosen(Comparison comparison) {
        Set<String> named = new LinkedHashSet<>();
        capabilities.forEach(typed -> named.add(options.resolve(
                "--capability", typed.strip(), comparison.catalogue().capabilityNames())));
        List<Capability> shown = comparison.capabilities();
        if (!named.isEmpty()) {
            return shown.stream()
                    .filter(capability -> named.contains(capability.name()))
                    .toList();
        }
        List<Capability> core = shown.stream().filter(Capability::isCore).toList();
        return core.isEmpty() ? shown : core;
    }

    private List<RankingMethod> rules() {
        String word = method.toLowerCase(Locale.ROOT);
        if (word.equals(DUELS)) {
            return List.of();
        }
        if (word.equals(ALL)) {
            return List.of(RankingMethod.values());
        }
        return Arrays.stream(RankingMethod.values())
                .filter(rule -> rule.word().equals(word))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> wrong("--method: there is no rule \"" + method + "\". There are: duels, all, "
                        + Arrays.stream(RankingMethod.values())
                                .map(RankingMethod::word)
                                .collect(Collectors.joining(", "))));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
