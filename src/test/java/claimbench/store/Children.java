package claimbench.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Runs {@link StoreChild} under programs that disturb it. */
final class Children {

    private Children() {}

    /** How a process ended, and all it said. */
    record Ended(int code, String said) {}

    static Ended run(List<String> wrapper, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(wrapper);
        command.addAll(StoreChild.command(arguments));
        return end(command);
    }

    static Ended end(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(1, TimeUnit.MINUTES);
        return new Ended(process.exitValue(), said);
    }

    /** Skips the test, with the reason, where a command does not work. */
    static void needs(String... command) throws InterruptedException {
        String reason;
        try {
            Ended ended = end(List.of(command));
            reason = ended.code() == 0 ? "" : ended.said().strip();
        } catch (IOException missing) {
            reason = String.valueOf(missing.getMessage());
        }
        if (!reason.isEmpty()) {
            System.out.println("skipped: " + String.join(" ", command) + " does not work here: " + reason);
        }
        Assumptions.assumeTrue(reason.isEmpty(), reason);
    }

    /** A program that makes system calls of a process go wrong. */
    static List<String> strace(Path folder, String calls, String injection) {
        return List.of(
                "strace",
                "-f",
                "-qq",
                "-o",
                folder.resolve("strace").toString(),
                "-e",
                "trace=" + calls,
                "-e",
                "inject=" + calls + ":" + injection);
    }

    /** An empty folder below another. */
    static States fresh(Path parent, String name) throws IOException {
        States states = new States(Files.createDirectories(parent.resolve(name))).begin();
        states.step();
        return states;
    }
}
