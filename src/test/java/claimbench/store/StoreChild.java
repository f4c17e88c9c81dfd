package claimbench.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** A process of its own that tests start, disturb and kill. Uses nothing but the platform and the store. */
final class StoreChild {

    private static final PrintStream OUT = System.out;

    private StoreChild() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "loop" -> loop(new States(folder), Long.parseLong(arguments[2]));
            case "once" -> report(new States(folder).step());
            case "undo" -> report(new States(folder).store().undo(States.NOW));
            case "recover" -> new States(folder).store().recover();
            case "append" -> append(folder.resolve("rows.csv"), arguments[2], Integer.parseInt(arguments[3]));
            case "fill" -> fill(folder);
            case "hold" -> report(new States(folder).store().change("hold", States.NOW, StoreChild::waitForEndOfInput));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** The command line of a child, started as light as it gets. */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "-Xmx64m",
                "-cp",
                Path.of("target", "classes").toAbsolutePath()
                        + System.getProperty("path.separator")
                        + Path.of("target", "test-classes").toAbsolutePath(),
                StoreChild.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** One step after the other, some of them back; says before each where it goes, and after it where it is. */
    private static void loop(States states, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        states.store().recover();
        int at = states.number();
        say("= " + at);
        while (true) {
            boolean back = at > 3 && random.nextInt(8) == 0;
            int next = back ? at - 1 : at + 1;
            say("> " + next);
            Outcome outcome = back ? states.store().undo(States.NOW) : states.step();
            if (!(outcome instanceof Outcome.Done)) {
                say("! " + outcome);
                return;
            }
            at = next;
            say("= " + at);
        }
    }

    private static void append(Path file, String who, int count) {
        for (int i = 0; i < count; i++) {
            String row = who + "," + i + "\n";
            Outcome outcome = ClaimStore.at(file, Duration.ofMinutes(5)).change("append", States.NOW, () -> {
                byte[] before = Files.readAllBytes(file);
                Bytes after = Bytes.of(before).then(Bytes.of(row.getBytes(StandardCharsets.UTF_8)));
                return List.of(new FileChange(file, Optional.of(before), after.toArray()));
            });
            if (!(outcome instanceof Outcome.Done)) {
                say("! " + outcome);
            }
        }
    }

    /** Lets a file grow until it does not fit any more; says what happened then and what is there. */
    private static void fill(Path folder) throws IOException {
        Path file = folder.resolve("big.csv");
        Path small = folder.resolve("small.csv");
        Files.writeString(file, "");
        Files.writeString(small, "");
        Outcome outcome = new Outcome.Unchanged();
        byte[] good = {};
        byte[] goodSmall = {};
        for (int size = 1; size < 100 && !(outcome instanceof Outcome.Failed); size++) {
            byte[] next = "row\n".repeat(size * 1000).getBytes(StandardCharsets.UTF_8);
            byte[] nextSmall = ("row " + size).getBytes(StandardCharsets.UTF_8);
            List<FileChange> changes = List.of(
                    new FileChange(small, Optional.of(goodSmall), nextSmall),
                    new FileChange(file, Optional.of(good), next));
            outcome = ClaimStore.at(folder).change("fill", States.NOW, () -> changes);
            if (outcome instanceof Outcome.Done) {
                good = next;
                goodSmall = nextSmall;
            }
        }
        say(outcome.toString());
        say("big intact: " + Bytes.of(good).equals(Bytes.of(Files.readAllBytes(file))));
        say("small intact: " + Bytes.of(goodSmall).equals(Bytes.of(Files.readAllBytes(small))));
        say("temporary: " + States.temporary(folder));
        say("unfinished: " + new StoreFolder(folder).holdsUnfinished());
    }

    private static List<FileChange> waitForEndOfInput() throws IOException {
        say("holding");
        System.in.transferTo(java.io.OutputStream.nullOutputStream());
        return List.of();
    }

    /** The outcome in words and as an exit code, for runs whose words may not get through. */
    private static void report(Outcome outcome) {
        say(outcome.toString());
        System.exit(outcome.match(new Outcome.Cases<>(done -> 0, unchanged -> 1, busy -> 2, stale -> 3, failed -> 4)));
    }

    private static void say(String line) {
        OUT.println(line);
        OUT.flush();
    }
}
