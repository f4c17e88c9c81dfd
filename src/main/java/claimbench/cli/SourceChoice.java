package claimbench.cli;

import claimbench.catalogue.Names;
import claimbench.claim.Table;
import claimbench.update.NewRow;
import claimbench.update.Workspace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The source that an imported table stands in: one that is known, or a new one. */
final class SourceChoice {

    private final CommandSpec spec;
    private final Workspace workspace;
    private final Optional<Dialogue> dialogue;
    private String id = "";

    SourceChoice(CommandSpec spec, Workspace workspace, Optional<Dialogue> dialogue) {
        this.spec = spec;
        this.workspace = workspace;
        this.dialogue = dialogue;
    }

    /** Id of the source; empty if the table names its own. */
    String id() {
        return id;
    }

    /**
     * The row for sources.csv, if the source is new.
     *
     * @param typed id as given; may be empty
     */
    List<NewRow> rows(String typed, Map<String, String> described) {
        Names names = workspace.checkup().resolved().catalogue().sourceNames();
        Optional<String> known = names.resolve(typed)
                .match(f -> Optional.of(f.name()), a -> Optional.<String>empty(), u -> Optional.empty());
        if (typed.isEmpty() || (known.isPresent() && described.isEmpty())) {
            id = known.orElse("");
            return List.of();
        }
        id = typed;
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", typed);
        cells.putAll(described);
        if (described.isEmpty()) {
            ask(cells, names);
        }
        return List.of(new NewRow(Table.SOURCES, cells));
    }

    private void ask(Map<String, String> cells, Names names) {
        String hint = names.resolve(id).match(f -> "", a -> "", u -> u.hint());
        Dialogue person = dialogue.orElseThrow(() -> new ParameterException(
                spec.commandLine(),
                "--source: \"" + id + "\" is not in sources.csv." + hint
                        + " Add --new-source COLUMN=TEXT (publisher, kind, title, url, published) if it is new."));
        person.say("The source " + id + " is new." + hint);
        new RegistryQuestions(person, workspace.checkup().resolved().catalogue()).source(cells::put);
    }
}
