package claimbench.cli;

import java.util.List;

/** Ends a command early for a reason that the user can do something about. */
final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Exit exit;
    private final List<String> lines;

    Stop(Exit exit, List<String> lines) {
        super(String.join("\n", lines), null, false, false);
        this.exit = exit;
        this.lines = List.copyOf(lines);
    }

    Stop(Exit exit, String line) {
        this(exit, List.of(line));
    }

    Exit exit() {
        return exit;
    }

    /** What to say, without the name of the program. */
    List<String> lines() {
        return lines;
    }
}
