package claimbench.cli;

import claimbench.harness.Harness;
import claimbench.harness.Harness.Checkup;
import claimbench.intake.ClaimFiles;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which claims a command reads. */
final class ClaimInputs {

    static final Path DEFAULT = Path.of("claims");

    @Option(
            names = "--claims",
            paramLabel = "PATH",
            description = "Folder or CSV file with claims; may be given several times. Default: claims")
    private List<Path> claims = new ArrayList<>();

    /** The paths named by option or argument; the default if there are none. */
    List<Path> paths(List<Path> arguments) {
        List<Path> all = new ArrayList<>(arguments);
        all.addAll(claims);
        return all.isEmpty() ? List.of(DEFAULT) : List.copyOf(all);
    }

    /** Reads, resolves and checks. */
    static Checkup read(List<Path> paths) {
        return Harness.check(ClaimFiles.read(paths));
    }

    /** True if a path is not there, or nothing at all could be read. */
    static boolean isUnreadable(List<Path> paths, Checkup checkup) {
        return checkup.tables().files().isEmpty() || paths.stream().anyMatch(path -> !Files.exists(path));
    }

    /** Says why nothing was read. */
    static Exit refuse(Checkup checkup, PrintWriter err) {
        List<Problem> reading = checkup.problems().stream()
                .filter(problem -> problem.code().compareTo(ProblemCode.CB101) < 0)
                .toList();
        for (Problem problem : reading) {
            err.println("claimbench: " + Visible.lines(problem.message()));
            err.println("  " + Visible.lines(problem.help()));
        }
        return Exit.UNREADABLE;
    }
}
