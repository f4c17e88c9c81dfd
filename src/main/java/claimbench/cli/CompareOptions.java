package claimbench.cli;

import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Names;
import claimbench.catalogue.Resolution.Strategy;
import claimbench.compare.CellPolicy;
import claimbench.compare.Comparability;
import claimbench.compare.Evidence;
import claimbench.harness.Comparison;
import claimbench.harness.Harness;
import claimbench.harness.Harness.Checkup;
import claimbench.harness.Selection;
import claimbench.harness.Settings;
import claimbench.score.StandingRules;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What decides a comparison, as options. */
final class CompareOptions {

    @Option(names = "--models", split = ",", paramLabel = "NAME", description = "Only these models.")
    private List<String> models = new ArrayList<>();

    @Option(names = "--vendors", split = ",", paramLabel = "NAME", description = "Only models of these vendors.")
    private List<String> vendors = new ArrayList<>();

    @Option(names = "--capabilities", split = ",", paramLabel = "NAME", description = "Only these capabilities.")
    private List<String> capabilities = new ArrayList<>();

    @Option(names = "--benchmarks", split = ",", paramLabel = "NAME", description = "Only these benchmarks.")
    private List<String> benchmarks = new ArrayList<>();

    @Option(
            names = "--focus",
            paramLabel = "MODEL",
            description = "The model the memo is about. Default: the first of models.csv")
    private @Nullable String focus;

    @Option(
            names = "--evidence",
            paramLabel = "WHOSE",
            description = "Whose values count: ${COMPLETION-CANDIDATES}. Default: ALL")
    private Evidence evidence = Evidence.ALL;

    @Option(
            names = "--comparability",
            paramLabel = "HOW",
            description = "How strictly conditions must agree: ${COMPLETION-CANDIDATES}. Default: STANDARD")
    private Comparability comparability = Comparability.STANDARD;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Only what was known on that day, such as 2026-02-16.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--split-settings",
            negatable = true,
            defaultValue = "false",
            fallbackValue = "true",
            description = "A column of its own for each setting that two or more models share.")
    private boolean splitSettings;

    @Mixin
    private StandingOptions standing = new StandingOptions();

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    private final List<String> command = new ArrayList<>();

    /**
     * Reads and compares, as asked, and tells the problems.
     *
     * @throws Stop if nothing can be read, or nothing fits
     */
    Comparison read(List<Path> paths) {
        Comparison comparison = compare(ClaimInputs.read(paths));
        Talk.problems(comparison, err());
        if (comparison.isEmpty()) {
            throw new Stop(Exit.NOTHING, "no claim fits what was asked for");
        }
        return comparison;
    }

    /** Compares what was read, as asked. */
    Comparison compare(Checkup checkup) {
        return Harness.compare(checkup, settings(checkup.resolved().catalogue()), Version.number());
    }

    /** Compares what was read, as asked, without notes if it is for circulation. */
    Comparison compare(Checkup checkup, boolean circulated) {
        Settings settings = settings(checkup.resolved().catalogue());
        return Harness.compare(checkup, circulated ? settings.forCirculation() : settings, Version.number());
    }

    /**
     * The same as it was known on an earlier day.
     *
     * @throws ParameterException if the day is after that of the comparison
     */
    Comparison earlier(Checkup checkup, Comparison now, LocalDate day) {
        if (now.stamp().asOf().filter(day::isAfter).isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--since " + day + " is after " + now.stamp().asOf().orElseThrow()
                            + ", the day of the newest source or of --as-of");
        }
        return before(checkup, now, Optional.of(day));
    }

    /** Another state of the claims, compared as those of now are. */
    static Comparison before(Checkup checkup, Comparison now, Optional<LocalDate> day) {
        Settings then = new Settings(
                now.settings().selection(),
                now.isEmpty() ? Optional.empty() : Optional.of(now.focus()),
                now.settings().policy(),
                day,
                now.settings().splitSettings(),
                now.settings().standing(),
                now.settings().circulated());
        return Harness.compare(checkup, then, Version.number());
    }

    /** What to throw where an option makes no sense. */
    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** The day of {@code --as-of}. */
    Optional<LocalDate> day() {
        return Optional.ofNullable(asOf);
    }

    /** The options again, word by word, by the full names that were found. */
    List<String> asGiven() {
        return List.copyOf(command);
    }

    private Settings settings(Catalogue catalogue) {
        command.clear();
        Selection selection = new Selection(
                resolve("--models", models, catalogue.modelNames()),
                resolve("--vendors", vendors, catalogue.vendorNames()),
                resolve("--capabilities", capabilities, catalogue.capabilityNames()),
                resolve("--benchmarks", benchmarks, catalogue.benchmarkNames()));
        List<String> focused = focus == null ? List.of() : List.of(focus);
        Optional<String> focusName =
                resolve("--focus", focused, catalogue.modelNames()).stream().findFirst();
        remember(evidence != Evidence.ALL, "--evidence", evidence.word());
        remember(comparability != Comparability.STANDARD, "--comparability", comparability.word());
        remember(asOf != null, "--as-of", String.valueOf(asOf));
        remember(splitSettings, "--split-settings");
        StandingRules rules =
                standing.rules(catalogue, (option, typed, names) -> resolve(option, typed, names.capabilityNames()));
        command.addAll(StandingOptions.words(rules));
        return new Settings(
                selection,
                focusName,
                new CellPolicy(evidence, comparability),
                Optional.ofNullable(asOf),
                splitSettings,
                rules);
    }

    private void remember(boolean given, String... words) {
        if (given) {
            command.addAll(List.of(words));
        }
    }

    private Set<String> resolve(String option, List<String> typed, Names names) {
        Set<String> found = new LinkedHashSet<>();
        typed.forEach(name -> found.add(resolve(option, name.strip(), names)));
        remember(!found.isEmpty(), option, String.join(",", found));
        return found;
    }

    /** The name that was meant; says so where that is not what was typed. */
    String resolve(String option, String typed, Names names) {
        return names.resolveTyped(typed)
                .match(
                        found -> {
                            if (found.strategy() != Strategy.EXACT) {
                                PrintWriter err = spec.commandLine().getErr();
                                err.println("claimbench: " + Visible.lines(typed) + " was taken for " + found.name()
                                        + ", matched " + found.strategy().words());
                            }
                            return found.name();
                        },
                        ambiguous -> {
                            throw new ParameterException(
                                    spec.commandLine(),
                                    option + ": " + typed + " fits " + String.join(", ", ambiguous.candidates())
                                            + "; write more of the name");
                        },
                        unknown -> {
                            throw new ParameterException(
                                    spec.commandLine(),
                                    option + ": there is no \"" + typed + "\" in the claims." + unknown.hint());
                        });
    }
}
