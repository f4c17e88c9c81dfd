package claimbench.cli;

import claimbench.claim.Tables.InputFile;
import claimbench.harness.Comparison;
import claimbench.harness.Earlier;
import claimbench.harness.Harness.Checkup;
import claimbench.intake.GitRevision;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code --since} names, compared as the claims of now are.
 *
 * @param pinned what names the same later: a commit by its full hash
 */
record Since(String pinned, Earlier earlier) {

    private static final int SHORT_HASH = 10;

    /**
     * Finds a day, folder, file or revision.
     *
     * @param claims the paths of the claims of now
     * @throws Stop if it cannot be read
     */
    static Since find(String named, List<Path> claims, Checkup checkup, Comparison now, CompareOptions options) {
        Optional<Path> path = ClaimState.path(named);
        if (path.isEmpty() && ClaimState.day(named).isPresent()) {
            Comparison then =
                    options.earlier(checkup, now, ClaimState.day(named).orElseThrow());
            return new Since(named, new Earlier(then, Optional.empty()));
        }
        if (path.isPresent()) {
            ClaimState state = ClaimState.find(named, claims, claims, options.err());
            String place = ReportCommand.fromHere(path.get());
            return new Since(place, new Earlier(then(state, now, options), Optional.of(place)));
        }
        GitRevision revision = GitRevision.find(named, claims)
                .value()
                .orElseThrow(
                        () -> options.wrong("--since: \"" + named + "\" is no day; write one such as 2026-02-16, or"
                                + " a folder, a file or a revision of the git repository that holds the claims"));
        ClaimState state = ClaimState.find(revision.pinned(), claims, claims, options.err());
        String place = "commit " + revision.commit().substring(0, SHORT_HASH)
                + revision.path().map(below -> ":" + below).orElse("");
        return new Since(revision.pinned(), new Earlier(then(state, now, options), Optional.of(place)));
    }

    private static Comparison then(ClaimState state, Comparison now, CompareOptions options) {
        return CompareOptions.before(state.checkup(options.day()), now, options.day());
    }

    /** The files of then; none where they are those of now. */
    List<InputFile> inputs() {
        return earlier.place().isPresent() ? earlier.comparison().inputs() : List.of();
    }
}
