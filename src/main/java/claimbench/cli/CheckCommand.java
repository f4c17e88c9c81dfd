package claimbench.cli;

import claimbench.harness.Harness.Checkup;
import claimbench.problem.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
            "  claimbench check --fail-on warning --format github"
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
            names = "--as-of",
            paramLabel = "DATE",
            description = "Only claims that were known on that day, such as 2026-02-16.")
    private @Nullable LocalDate asOf;

    @Mixin
    private ClaimInputs inputs = new ClaimInputs();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Checkup checkup = ClaimInputs.read(inputs.paths(arguments), Optional.ofNullable(asOf));
        spec.commandLine().getOut().print(format.write(checkup.problems(), new ProblemRows(checkup.tables())));
        boolean failed = checkup.problems().stream()
                .anyMatch(problem -> problem.severity().atLeast(failOn));
        return failed ? Exit.FINDINGS.code() : Exit.DONE.code();
    }
}
