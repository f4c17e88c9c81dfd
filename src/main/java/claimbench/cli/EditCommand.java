package claimbench.cli;

import claimbench.claim.Column;
import claimbench.claim.Table;
import claimbench.update.CellEdits;
import claimbench.update.Rewrite;
import claimbench.update.Target;
import claimbench.update.Workspace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "edit",
        mixinStandardHelpOptions = true,
        description =
                "Sets cells of a claim, model, benchmark, source or capability; nothing else in the file changes.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimbench edit C-7F3K2Q value=87.9              mends a slip of the pen",
            "  claimbench edit C-7F3K2Q \"conditions=mode=thinking; tools=none\" --yes",
            "  claimbench edit \"Qwen 3.5\" released=2026-02-16    in models.csv",
            "",
            "Where the source itself changed its value, use claimbench retire: it keeps the old one."
        })
final class EditCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "WHAT", description = "Id of a claim, or name of a registry entry.")
    private String what = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "COLUMN=TEXT", description = "What the cell is to hold.")
    private List<String> cells = List.of();

    @Mixin
    private ClaimUpdate update = new ClaimUpdate();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Map<String, String> wanted = pairs(spec, cells);
        return update.run(workspace -> plan(workspace, wanted)).code();
    }

    private Rewrite plan(Workspace workspace, Map<String, String> wanted) {
        Target target = target(spec, workspace, what);
        wanted.keySet().forEach(column -> check(target.table(), workspace, target, column));
        return CellEdits.set(workspace, target.row(), wanted);
    }

    private void check(Table table, Workspace workspace, Target target, String column) {
        List<String> header = workspace.file(target.row().where().file()).header();
        List<String> known = table.columns().stream().map(Column::name).toList();
        if (!header.contains(column) && !known.contains(column)) {
            throw new ParameterException(
                    spec.commandLine(), "there is no column \"" + column + "\"; there are " + String.join(", ", known));
        }
    }

    /** The one row that is meant. */
    static Target target(CommandSpec spec, Workspace workspace, String typed) {
        List<Target> targets = Target.named(typed, workspace);
        if (targets.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "\"" + typed + "\" is in "
                            + targets.stream()
                                    .map(target -> target.table().fileName())
                                    .collect(Collectors.joining(" and "))
                            + "; edit one of them by hand");
        }
        if (targets.isEmpty()) {
            throw new Stop(
                    Exit.NOTHING,
                    "there is no claim, model, benchmark, source or capability \"" + typed
                            + "\"; claimbench show MODEL BENCHMARK lists ids");
        }
        return targets.get(0);
    }

    /** {@code column=text} as it was typed, in that order. */
    static Map<String, String> pairs(CommandSpec spec, List<String> typed) {
        Map<String, String> pairs = new LinkedHashMap<>();
        named(spec, typed).forEach((column, text) -> pairs.put(column.toLowerCase(Locale.ROOT), text));
        return pairs;
    }

    /** {@code name=text} as it was typed, in that order. */
    static Map<String, String> named(CommandSpec spec, List<String> typed) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : typed) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new ParameterException(
                        spec.commandLine(), "\"" + pair + "\" is not COLUMN=TEXT, such as value=87.9");
            }
            pairs.put(
                    pair.substring(0, equals).strip(),
                    pair.substring(equals + 1).strip());
        }
        return pairs;
    }
}
