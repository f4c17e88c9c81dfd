package claimbench.cli;

import claimbench.harness.Harness.Checkup;
import claimbench.problem.Severity;
import claimbench.store.Outcome;
import claimbench.update.Mending;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Every problem of the claims, with its place, what is wrong and what to do.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimbench check                            the folder claims",
            "  claimbench check my.csv --format csv        for a spreadsheet",
            "  claimbench check --fail-on warning --format github",
            "  claimbench check --diff                     what --fix would mend"
        })
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "CLAIMS", description = "Folders or CSV files. Default: claims")
    private List<Path> arguments = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORM", description = "${COMPLETION-CANDIDATES}. Default: TEXT")
    private ProblemFormat format = ProblemFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "Exit with 1 if there are problems of this level: ERROR, WARNING or NOTE. Default: ERROR")
    private Severity failOn = Severity.ERROR;

    @Option(
            names = "--fix",
            description = "Mend what can be mended in only one way, such as 70,4 for 70.4; then check. claimbench undo"
                    + " takes it back.")
    private boolean fix;

    @Option(names = "--diff", description = "Show what --fix would change, line by line, and write nothing.")
    private boolean diff;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Only claims that were known on that day, such as 2026-02-16.")
    private @Nullable LocalDate asOf;

    @Mixin
    private ClaimInputs inputs = new ClaimInputs();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Mends one folder or file; each is one change that can be taken back. */
    private void mend(Path path) {
        OpenClaims claims = OpenClaims.of(path, spec);
        PrintWriter err = spec.commandLine().getErr();
        if (diff) {
            spec.commandLine()
                    .getOut()
                    .print(Visible.lines(
                            UnifiedDiff.of(claims.prepare(now -> Mending.of(now).rewrite()))));
            return;
        }
        AtomicInteger mended = new AtomicInteger();
        Outcome outcome = claims.write(
                now -> {
                    Mending mending = Mending.of(now);
                    mended.set(mending.mended().size());
                    return mending.rewrite();
                },
                prepared -> !prepared.raisesErrors());
        WriteReport.of(outcome, line -> err.println("claimbench: " + Visible.lines(line)));
        err.println("claimbench: " + Talk.counted(mended.get(), "problem") + " mended");
    }

    @Override
    public Integer call() {
        List<Path> paths = inputs.paths(arguments);
        if (fix || diff) {
            paths.forEach(this::mend);
        }
        if (diff) {
            return Exit.DONE.code();
        }
        Checkup checkup = ClaimInputs.read(paths, Optional.ofNullable(asOf));
        spec.commandLine().getOut().print(format.write(checkup.problems(), new ProblemRows(checkup.tables())));
        boolean failed = checkup.problems().stream()
                .anyMatch(problem -> problem.severity().atLeast(failOn));
        return failed ? Exit.FINDINGS.code() : Exit.DONE.code();
    }
}
