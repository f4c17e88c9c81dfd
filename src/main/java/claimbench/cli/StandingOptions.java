package claimbench.cli;

import claimbench.catalogue.Catalogue;
import claimbench.score.DuelRule;
import claimbench.score.StandingRules;
import claimbench.stats.Draws;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What decides standings, as options. */
final class StandingOptions {

    private static final int LEAST_DRAWS = 20;
    private static final int MOST_DRAWS = 1_000_000;

    @Option(
            names = "--duels",
            paramLabel = "WHICH",
            description = "Which values meet for a standing: ${COMPLETION-CANDIDATES}. Default: SAME_SOURCE")
    private DuelRule duels = StandingRules.DEFAULT.duels();

    @Option(
            names = "--least-benchmarks",
            paramLabel = "N",
            description = "Rank a model only with duels on so many benchmarks. Default: 3")
    private int leastBenchmarks = StandingRules.DEFAULT.leastBenchmarks();

    @Option(
            names = "--weights",
            split = ",",
            paramLabel = "NAME=N",
            description = "Also a standing over several capabilities, weighed so, such as Code=2,Math=1.")
    private Map<String, String> weights = new LinkedHashMap<>();

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "Draws of benchmarks on which ranges of standings rest. Default: 2000")
    private int draws = StandingRules.DEFAULT.draws().count();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of these draws. Default: 1")
    private long seed = StandingRules.DEFAULT.draws().seed();

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** The full name of a capability, as the options for names find it. */
    @FunctionalInterface
    interface CapabilityName {
        String resolve(String option, String typed, Catalogue catalogue);
    }

    StandingRules rules(Catalogue catalogue, CapabilityName names) {
        if (leastBenchmarks < 1) {
            throw wrong("--least-benchmarks must be 1 or more");
        }
        if (draws < LEAST_DRAWS || draws > MOST_DRAWS) {
            throw wrong("--draws must lie between " + LEAST_DRAWS + " and " + MOST_DRAWS);
        }
        Map<String, BigDecimal> resolved = new LinkedHashMap<>();
        weights.forEach((typed, weight) -> resolved.put(
                names.resolve("--weights", typed.strip(), catalogue), weight(typed + "=" + weight, weight.strip())));
        return new StandingRules(duels, leastBenchmarks, new Draws(seed, draws), resolved);
    }

    private BigDecimal weight(String typed, String number) {
        if (!number.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            throw wrong("--weights: " + typed + " does not end in a number above 0, such as 2 or 0.5");
        }
        BigDecimal weight = new BigDecimal(number);
        if (weight.signum() <= 0) {
            throw wrong("--weights: " + typed + " is not above 0; leave the capability out instead");
        }
        return weight;
    }

    /** The options again, word by word, where they differ from the defaults. */
    static List<String> words(StandingRules rules) {
        Map<String, String> words = new LinkedHashMap<>();
        StandingRules usual = StandingRules.DEFAULT;
        words.put("--duels", rules.duels() == usual.duels() ? "" : rules.duels().name());
        words.put(
                "--least-benchmarks",
                rules.leastBenchmarks() == usual.leastBenchmarks() ? "" : String.valueOf(rules.leastBenchmarks()));
        words.put(
                "--weights",
                rules.weights().entrySet().stream()
                        .map(weight -> weight.getKey() + "=" + weight.getValue().toPlainString())
                        .collect(Collectors.joining(",")));
        words.put(
                "--draws",
                rules.draws().count() == usual.draws().count()
                        ? ""
                        : String.valueOf(rules.draws().count()));
        words.put(
                "--seed",
                rules.draws().seed() == usual.draws().seed()
                        ? ""
                        : String.valueOf(rules.draws().seed()));
        return words.entrySet().stream()
                .filter(word -> !word.getValue().isEmpty())
                .flatMap(word -> Stream.of(word.getKey(), word.getValue()))
                .toList();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
