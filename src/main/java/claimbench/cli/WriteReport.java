package claimbench.cli;

import claimbench.store.Outcome;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tells how a change of the claims ended. */
final class WriteReport {

    private WriteReport() {}

    /**
     * The exit code of a change that is done.
     *
     * @param say takes the line for the user
     * @throws Stop if nothing was written although something was to be
     */
    static Exit of(Outcome outcome, Consumer<String> say) {
        return outcome.match(new Outcome.Cases<>(
                done -> {
                    say.accept("wrote "
                            + done.files().stream().map(WriteReport::shown).collect(Collectors.joining(", ")));
                    return Exit.DONE;
                },
                unchanged -> {
                    say.accept("nothing to write");
                    return Exit.DONE;
                },
                busy -> {
                    throw new Stop(
                            Exit.UNWRITABLE,
                            "nothing was written: the claims are being changed by " + busy.holder()
                                    + "; try again when that is done");
                },
                stale -> {
                    throw new Stop(
                            Exit.UNWRITABLE,
                            "nothing was written: " + shown(stale.file())
                                    + " was changed by somebody else meanwhile; look at it and try again");
                },
                failed -> {
                    throw new Stop(
                            Exit.UNWRITABLE, "nothing was written: " + shown(failed.file()) + ": " + failed.reason());
                }));
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }
}
