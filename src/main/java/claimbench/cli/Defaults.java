package claimbench.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Values for options that a command line does not give: from the environment, from the project's
 * {@code claimbench.toml}, and from the user's, the first that has one.
 */
final class Defaults implements IDefaultValueProvider {

    static final String FILE = "claimbench.toml";

    private static final String VARIABLE = "CLAIMBENCH_";

    /** Options that only make sense when typed. */
    private static final Set<String> TYPED = Set.of("help", "version", "config", "force", "list");

    /** Options of several commands with another meaning in each; without a command, that of the main one is meant. */
    private static final Set<String> OF_REPORT = Set.of("title", "out", "format");

    /**
     * A value for an option.
     *
     * @param values several only where an option takes several
     * @param origin where it was found, for people
     */
    record Given(List<String> values, String origin) {

        Given {
            values = List.copyOf(values);
        }
    }

    private final List<Map<String, Given>> layers;

    private Defaults(List<Map<String, Given>> layers) {
        this.layers = List.copyOf(layers);
    }

    /**
     * Looks for values.
     *
     * @param named the project's file, if it is named; else it is the first found in the folder and those above it
     * @throws Stop if a file cannot be read or holds what claimbench does not know
     */
    static Defaults find(Surroundings around, Optional<Path> named, CommandLine commandLine) {
        Map<String, Set<String>> options = options(commandLine);
        Map<String, Given> project = named.or(() -> upward(around.folder()))
                .map(file -> ConfigFile.read(file, around, options))
                .orElse(Map.of());
        Map<String, Given> user = around.settings()
                .map(folder -> folder.resolve(FILE))
                .filter(Files::isRegularFile)
                .map(file -> ConfigFile.read(file, around, options))
                .orElse(Map.of());
        return new Defaults(List.of(environment(around, options), project, user));
    }

    @Override
    public @Nullable String defaultValue(ArgSpec arg) {
        return arg instanceof OptionSpec option
                ? find(arg.command().name(), name(option))
                        .map(given -> String.join(separator(option), given.values()))
                        .orElse(null)
                : null;
    }

    /** All values that count, by {@code command.option} or option. */
    Map<String, Given> all() {
        Map<String, Given> all = new TreeMap<>();
        layers.forEach(layer -> layer.forEach(all::putIfAbsent));
        return all;
    }

    private Optional<Given> find(String command, String option) {
        return layers.stream()
                .flatMap(layer -> Stream.of(command + "." + option, option)
                        .filter(key -> layer.containsKey(key) && isMeant(key, command))
                        .map(layer::get))
                .findFirst();
    }

    private static boolean isMeant(String key, String command) {
        return command.equals("report") || !OF_REPORT.contains(key);
    }

    private static String separator(OptionSpec option) {
        return option.splitRegex().isEmpty() ? "," : option.splitRegex();
    }

    private static Optional<Path> upward(Path folder) {
        for (Path here = folder; here != null; here = here.getParent()) {
            if (Files.isRegularFile(here.resolve(FILE))) {
                return Optional.of(here.resolve(FILE));
            }
        }
        return Optional.empty();
    }

    private static Map<String, Given> environment(Surroundings around, Map<String, Set<String>> options) {
        Map<String, Given> found = new LinkedHashMap<>();
        Set<String> names = new TreeSet<>();
        options.values().forEach(names::addAll);
        for (String name : names) {
            String variable = VARIABLE + name.toUpperCase(Locale.ROOT).replace('-', '_');
            String value = around.variables().get(variable);
            if (value != null) {
                found.put(name, new Given(List.of(value), "environment variable " + variable));
            }
        }
        return found;
    }

    private static Map<String, Set<String>> options(CommandLine commandLine) {
        Map<String, Set<String>> options = new TreeMap<>();
        commandLine.getSubcommands().forEach((name, command) -> options.put(name, options(command.getCommandSpec())));
        return options;
    }

    private static Set<String> options(CommandSpec command) {
        Set<String> names = new TreeSet<>();
        command.options().stream()
                .map(Defaults::name)
                .filter(name -> !TYPED.contains(name))
                .forEach(names::add);
        return names;
    }

    private static String name(OptionSpec option) {
        return option.longestName().replaceFirst("^-+", "");
    }
}
