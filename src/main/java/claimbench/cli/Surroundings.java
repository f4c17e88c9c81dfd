package claimbench.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;

/**
 * Where claimbench is run.
 *
 * @param folder the current one
 * @param variables of the environment
 * @param terminal where a person can be asked; empty in scripts and pipes
 */
record Surroundings(Path folder, Map<String, String> variables, Supplier<Optional<Terminal>> terminal) {

    Surroundings {
        folder = folder.toAbsolutePath().normalize();
        variables = Map.copyOf(variables);
    }

    /** In a script: nobody can be asked. */
    Surroundings(Path folder, Map<String, String> variables) {
        this(folder, variables, Optional::empty);
    }

    /** The folder in which a user keeps settings for all projects; empty if the environment names none. */
    Optional<Path> settings() {
        return variable("XDG_CONFIG_HOME")
                .or(() -> variable("APPDATA"))
                .or(() -> variable("HOME").map(home -> home.resolve(".config")))
                .map(home -> home.resolve("claimbench"));
    }

    private Optional<Path> variable(String name) {
        return Optional.ofNullable(variables.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
