package claimbench.cli;

import claimbench.claim.Tables;
import claimbench.harness.Harness.Checkup;
import claimbench.intake.ClaimFiles;
import claimbench.intake.GitRevision;
import claimbench.problem.Checked;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The claims as they are somewhere, or once were: in a folder, a file or a git revision, or on a day.
 *
 * @param label as the user named it
 * @param pinned what names the same state later: a commit by its full hash
 * @param complete whether everything that was asked for is there
 * @param day on which the claims were known; empty for all
 */
record ClaimState(String label, String pinned, Checked<Tables> read, boolean complete, Optional<LocalDate> day) {

    /** What the paths of a command hold. */
    static ClaimState of(List<Path> paths) {
        String label = String.join(", ", paths.stream().map(Path::toString).toList());
        return new ClaimState(
                label, label, ClaimFiles.read(paths), paths.stream().allMatch(Files::exists), Optional.empty());
    }

    /**
     * Finds what a user named. Where it is a path, the path counts.
     *
     * @param claims the claims of now, of which an earlier day or a revision is wanted
     * @param otherwise the claims of which a revision is wanted if there is none of those
     * @throws Stop if there is no such thing
     */
    static ClaimState find(String named, List<Path> claims, List<Path> otherwise, PrintWriter err) {
        Optional<Path> path = path(named);
        if (path.isPresent()) {
            if (GitRevision.find(named, claims).value().isPresent()) {
                err.println("claimbench: " + Visible.lines(named) + " is also a git revision; the "
                        + (Files.isDirectory(path.get()) ? "folder" : "file") + " was read. The revision is "
                        + Visible.lines(named) + "^0");
            }
            return of(List.of(path.get()));
        }
        Optional<LocalDate> day = day(named);
        if (day.isPresent()) {
            ClaimState now = of(claims);
            return new ClaimState(named, named, now.read(), now.complete(), day);
        }
        Checked<Optional<GitRevision>> found = GitRevision.find(named, claims);
        GitRevision revision = found.value()
                .or(() -> GitRevision.find(named, otherwise).value())
                .orElseThrow(() -> new Stop(Exit.UNREADABLE, reasons(found.problems())));
        return at(revision, named);
    }

    private static ClaimState at(GitRevision revision, String named) {
        int end =
                named.length() - revision.path().map(path -> path.length() + 1).orElse(0);
        Checked<Tables> read = revision.read(named.substring(0, end));
        List<Problem> missing = read.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.CB001)
                .toList();
        if (!missing.isEmpty()) {
            throw new Stop(Exit.UNREADABLE, reasons(missing));
        }
        return new ClaimState(named, revision.pinned(), read, true, Optional.empty());
    }

    private static List<String> reasons(List<Problem> problems) {
        return problems.stream()
                .flatMap(problem -> Stream.of(problem.message(), "  " + problem.help()))
                .toList();
    }

    /** The path of that name, if there is one. */
    static Optional<Path> path(String named) {
        try {
            return Optional.of(Path.of(named)).filter(Files::exists);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** The day of that name, if it is one. */
    static Optional<LocalDate> day(String named) {
        try {
            return Optional.of(LocalDate.parse(named));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /**
     * Resolves and checks.
     *
     * @param asOf a day that limits this state as well
     * @throws Stop if nothing can be read
     */
    Checkup checkup(Optional<LocalDate> asOf) {
        return ClaimInputs.check(read, complete, earlier(asOf));
    }

    /** The earlier of the day of this state and another. */
    Optional<LocalDate> earlier(Optional<LocalDate> asOf) {
        return Stream.concat(day.stream(), asOf.stream()).min(LocalDate::compareTo);
    }
}
