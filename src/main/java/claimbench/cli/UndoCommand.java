package claimbench.cli;

import claimbench.store.ClaimStore;
import claimbench.store.JournalEntry;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = "Takes back the last change that claimbench made to the claims; again, the one before.",
        footerHeading = "%nExamples:%n",
        footer = {"  claimbench undo --list      the changes, the newest first", "  claimbench undo"})
final class UndoCommand implements Callable<Integer> {

    @Option(names = "--list", description = "List the changes that can be taken back, and do nothing.")
    private boolean list;

    @Option(names = "--claims", paramLabel = "PATH", description = "Folder, or one CSV file. Default: claims")
    private Path claims = ClaimInputs.DEFAULT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        ClaimStore store = ClaimStore.at(claims);
        List<JournalEntry> journal = store.journal();
        if (list) {
            PrintWriter out = spec.commandLine().getOut();
            journal.forEach(entry -> out.println(Visible.lines(line(entry))));
            return Exit.DONE.code();
        }
        if (journal.isEmpty()) {
            throw new Stop(Exit.NOTHING, "there is no change of " + claims + " to take back");
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println("claimbench: taking back: " + Visible.lines(line(journal.get(0))));
        return WriteReport.of(store.undo(Instant.now()), line -> err.println("claimbench: " + Visible.lines(line)))
                .code();
    }

    private static String line(JournalEntry entry) {
        return entry.match(
                change -> change.time().truncatedTo(ChronoUnit.SECONDS) + "  " + change.command(),
                damaged -> "a change that can no longer be read, in " + damaged.file());
    }
}
