package claimbench.cli;

import claimbench.harness.Harness;
import claimbench.harness.Harness.Checkup;
import claimbench.intake.ClaimFiles;
import claimbench.problem.ProblemCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which claims a command reads. */
final class ClaimInputs {

    static final Path DEFAULT = Path.of("claims");

    @Option(
            names = "--claims",
            split = "\n",
            paramLabel = "PATH",
            description = "Folder or CSV file with claims; may be given several times. Default: claims")
    private List<Path> claims = new ArrayList<>();

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** The paths named as arguments or by option; the default if there are none. */
    List<Path> paths(List<Path> arguments) {
        List<Path> all = new ArrayList<>(arguments);
        boolean typed = spec.commandLine().getParseResult().hasMatchedOption("--claims");
        if (typed || arguments.isEmpty()) {
            all.addAll(claims);
        }
        return all.isEmpty() ? List.of(DEFAULT) : List.copyOf(all);
    }

    /**
     * Reads, resolves and checks.
     *
     * @throws Stop if a path is not there, or nothing at all can be read
     */
    static Checkup read(List<Path> paths) {
        Checkup checkup = Harness.check(ClaimFiles.read(paths));
        boolean missing = paths.stream().anyMatch(path -> !Files.exists(path));
        if (missing || checkup.tables().files().isEmpty()) {
            throw new Stop(Exit.UNREADABLE, reasons(checkup));
        }
        return checkup;
    }

    private static List<String> reasons(Checkup checkup) {
        return checkup.problems().stream()
                .filter(problem -> problem.code().compareTo(ProblemCode.CB101) < 0)
                .flatMap(problem -> Stream.of(problem.message(), "  " + problem.help()))
                .toList();
    }
}
