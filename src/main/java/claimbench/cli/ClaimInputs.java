package claimbench.cli;

import claimbench.claim.Tables;
import claimbench.harness.Harness;
import claimbench.harness.Harness.Checkup;
import claimbench.intake.ClaimFiles;
import claimbench.problem.Checked;
import claimbench.problem.ProblemCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return read(paths, Optional.empty());
    }

    /** As {@link #read(List)}, of the claims that were known on a day, if one is given. */
    static Checkup read(List<Path> paths, Optional<LocalDate> day) {
        return check(ClaimFiles.read(paths), paths.stream().allMatch(Files::exists), day);
    }

    /**
     * Resolves and checks.
     *
     * @param complete whether every place that was asked for is there
     * @throws Stop if it is not, or nothing at all could be read
     */
    static Checkup check(Checked<Tables> read, boolean complete, Optional<LocalDate> day) {
        Checkup checkup = day.map(known -> Harness.check(read, known)).orElseGet(() -> Harness.check(read));
        if (!complete || checkup.tables().files().isEmpty()) {
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
