package claimbench.cli;

import claimbench.catalogue.Names;
import claimbench.catalogue.Resolution.Unknown;
import claimbench.cli.Defaults.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** A {@code claimbench.toml}: options by name, those of one command only in a table of its name. */
final class ConfigFile {

    /** Options that name places; in a file they are relative to it. */
    private static final Set<String> PLACES = Set.of("claims", "out");

    private final Path file;
    private final String shown;
    private final Map<String, Set<String>> options;
    private final Map<String, Given> values = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private ConfigFile(Path file, Surroundings around, Map<String, Set<String>> options) {
        this.file = file;
        this.options = options;
        this.shown = from(around.folder(), file);
    }

    /**
     * Reads a file.
     *
     * @param options the names of all options, without hyphens, by command
     * @return values by option, those for one command only by {@code command.option}
     * @throws Stop if it cannot be read or holds what claimbench does not know
     */
    static Map<String, Given> read(Path file, Surroundings around, Map<String, Set<String>> options) {
        ConfigFile config = new ConfigFile(file, around, options);
        TomlParseResult toml = config.parse();
        toml.errors().forEach(error -> config.fault(error.position(), String.valueOf(error.getMessage())));
        if (config.faults.isEmpty()) {
            config.readTop(toml);
        }
        if (!config.faults.isEmpty()) {
            throw new Stop(Exit.USAGE, config.faults);
        }
        return config.values;
    }

    private TomlParseResult parse() {
        try {
            return Toml.parse(Files.readString(file));
        } catch (NoSuchFileException missing) {
            throw new Stop(Exit.UNREADABLE, "there is no file " + shown);
        } catch (IOException unreadable) {
            throw new Stop(Exit.UNREADABLE, shown + " cannot be read as UTF-8 text: " + unreadable.getMessage());
        }
    }

    private void readTop(TomlTable toml) {
        Set<String> all = options.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        for (String key : toml.keySet()) {
            List<String> path = List.of(key);
            if (toml.get(path) instanceof TomlTable table) {
                readCommand(key, table, position(toml, path));
            } else {
                readValue(toml, key, all, "");
            }
        }
    }

    private void readCommand(String command, TomlTable table, TomlPosition position) {
        Set<String> known = options.get(command);
        if (known == null) {
            fault(position, "there is no command " + command + "." + hint(command, options.keySet()));
            return;
        }
        for (String key : table.keySet()) {
            readValue(table, key, known, command + ".");
        }
    }

    private void readValue(TomlTable table, String key, Set<String> known, String prefix) {
        TomlPosition position = position(table, List.of(key));
        if (!known.contains(key)) {
            fault(position, "there is no option " + key + "." + hint(key, known));
            return;
        }
        Object value = table.get(List.of(key));
        List<String> texts = new ArrayList<>();
        if (value instanceof TomlArray array) {
            for (int i = 0; i < array.size(); i++) {
                texts.add(String.valueOf(array.get(i)));
            }
        } else {
            texts.add(String.valueOf(value));
        }
        boolean isPlace = PLACES.contains(key);
        if (value instanceof TomlArray && !isPlace && texts.stream().anyMatch(text -> text.contains(","))) {
            fault(position, key + ": a name in a list cannot hold a comma");
            return;
        }
        List<String> meant = isPlace ? texts.stream().map(this::place).toList() : texts;
        values.put(prefix + key, new Given(meant, shown + ":" + position.line()));
    }

    private String place(String text) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path named = Path.of(text);
        return named.isAbsolute() || folder == null ? text : from(Path.of("").toAbsolutePath(), folder.resolve(named));
    }

    private static String from(Path here, Path path) {
        Path absolute = here.resolve(path).normalize();
        boolean sameRoot = String.valueOf(absolute.getRoot()).equals(String.valueOf(here.getRoot()));
        Path shortest = sameRoot ? here.relativize(absolute) : absolute;
        return shortest.toString().replace('\\', '/');
    }

    private static String hint(String typed, Collection<String> known) {
        return Names.of(known)
                .resolve(typed)
                .match(
                        found -> " Did you mean " + found.name() + "?",
                        ambiguous -> " Did you mean one of " + String.join(", ", ambiguous.candidates()) + "?",
                        Unknown::hint);
    }

    private void fault(TomlPosition position, String what) {
        faults.add(shown + ":" + position.line() + ":" + position.column() + ": " + what);
    }

    private static TomlPosition position(TomlTable table, List<String> path) {
        TomlPosition position = table.inputPositionOf(path);
        return position == null ? TomlPosition.positionAt(1, 1) : position;
    }
}
