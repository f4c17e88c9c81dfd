package claimbench.cli;

import claimbench.store.Outcome;
import claimbench.update.Rewrite;
import claimbench.update.Workspace;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How a command changes the claims: the change is shown, and written as a whole or not at all. */
final class ClaimUpdate {

    private static final String REFUSED = "nothing was written: see the errors above";

    @Option(
            names = "--claims",
            paramLabel = "PATH",
            description = "Folder, or one CSV file, that is to change. Default: claims")
    private Path claims = ClaimInputs.DEFAULT;

    @Option(
            names = {"-y", "--yes"},
            description = "Write without asking.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Show what would change, and write nothing.")
    private boolean dryRun;

    @Option(names = "--diff", description = "Show the change line by line, as git would.")
    private boolean diff;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing unless something is wrong.")
    private boolean quiet;

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** The person who can be asked; empty in scripts, and where {@code --yes} answers. */
    Optional<Dialogue> dialogue() {
        return yes ? Optional.empty() : Main.terminal(spec).map(Dialogue::new);
    }

    /** The claims as they stand. */
    Workspace open() {
        return claims().open();
    }

    private OpenClaims claims() {
        return OpenClaims.of(claims, spec);
    }

    /**
     * Works the change out, shows it, asks, and writes.
     *
     * @param plan from the claims to the change; run again on the claims as they stand when they are locked
     * @throws Stop if the change would bring errors into the claims, or cannot be written
     */
    Exit run(Function<Workspace, Rewrite> plan) {
        if (yes && !dryRun) {
            return write(plan, true);
        }
        Prepared prepared = claims().prepare(plan);
        show(prepared);
        if (prepared.isEmpty()) {
            return Exit.DONE;
        }
        if (prepared.raisesErrors()) {
            throw new Stop(Exit.FINDINGS, REFUSED);
        }
        return !dryRun && isConfirmed() ? write(plan, false) : untouched();
    }

    private boolean isConfirmed() {
        return dialogue()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "nobody is there to be asked; add --yes to write, or --dry-run to look"))
                .confirms("Write this?");
    }

    private Exit untouched() {
        say("nothing was written");
        return Exit.DONE;
    }

    private Exit write(Function<Workspace, Rewrite> plan, boolean show) {
        AtomicBoolean refused = new AtomicBoolean();
        Outcome outcome = claims().write(plan, prepared -> {
            if (show || prepared.raisesErrors()) {
                show(prepared);
            }
            refused.set(prepared.raisesErrors());
            return !prepared.raisesErrors();
        });
        if (refused.get()) {
            throw new Stop(Exit.FINDINGS, REFUSED);
        }
        return WriteReport.of(outcome, this::say);
    }

    private void show(Prepared prepared) {
        if (!quiet || dryRun || prepared.raisesErrors()) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(Visible.lines(diff ? UnifiedDiff.of(prepared) : new Preview(prepared).text()));
            out.flush();
        }
    }

    /** True unless the command only looks. */
    boolean mayWrite() {
        return !dryRun;
    }

    /** Shows a result, unless nothing is to be said. */
    void tell(String text) {
        if (!quiet) {
            spec.commandLine().getOut().print(Visible.lines(text));
            spec.commandLine().getOut().flush();
        }
    }

    void say(String line) {
        if (!quiet) {
            spec.commandLine().getErr().println("claimbench: " + Visible.lines(line));
        }
    }
}
