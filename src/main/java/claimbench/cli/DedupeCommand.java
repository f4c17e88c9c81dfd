package claimbench.cli;

import claimbench.claim.StatedRow;
import claimbench.update.Duplicates;
import claimbench.update.Duplicates.Pair;
import claimbench.update.Rewrite;
import claimbench.update.Workspace;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "dedupe",
        mixinStandardHelpOptions = true,
        description = "Takes out rows that say the same claim again and add nothing; lists those that differ.",
        footerHeading = "%nExamples:%n",
        footer = {"  claimbench dedupe --dry-run", "  claimbench dedupe --claims my.csv --yes"})
final class DedupeCommand implements Callable<Integer> {

    @Mixin
    private ClaimUpdate update = new ClaimUpdate();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return update.run(this::plan).code();
    }

    private Rewrite plan(Workspace workspace) {
        Duplicates duplicates = Duplicates.in(workspace);
        PrintWriter err = spec.commandLine().getErr();
        for (Pair pair : duplicates.differing()) {
            err.println(Visible.lines("claimbench: left alone: " + pair.again().where() + " repeats "
                    + pair.kept().where() + " but differs in " + String.join(", ", pair.columns())
                    + values(pair)));
        }
        return duplicates.removal();
    }

    private static String values(Pair pair) {
        StatedRow kept = pair.kept();
        return pair.columns().contains("value")
                ? " (" + kept.text("value") + " and " + pair.again().text("value") + ")"
                : "";
    }
}
