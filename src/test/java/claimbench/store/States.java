package claimbench.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** A folder of three files that only ever hold what belongs to one numbered state. */
record States(Path folder) {

    static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");

    private static final List<String> FILES = List.of("claims.csv", "models.csv", "sub/more.csv");
    private static final int ROWS = 40;

    /** The bytes of a file in a state: its last rows, of lengths that differ from row to row. */
    static byte[] content(String file, int state) {
        StringBuilder text = new StringBuilder("model,benchmark,value\n");
        for (int row = Math.max(0, state - ROWS); row <= state; row++) {
            long seed = file.hashCode() * 31L + row;
            int length = new SplittableRandom(seed).nextInt(80);
            text.append(file).append(',').append("x".repeat(length)).append(',').append(row);
            text.append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    States begin() throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        for (String file : FILES) {
            Files.write(folder.resolve(file), content(file, 0));
        }
        return this;
    }

    ClaimStore store() {
        return ClaimStore.at(folder);
    }

    /** From the state on the disk to the next. */
    Outcome step() {
        return store().change("step", NOW, () -> {
            int next = number() + 1;
            List<FileChange> changes = new ArrayList<>();
            for (String file : FILES) {
                Path path = folder.resolve(file);
                changes.add(new FileChange(path, Optional.of(Files.readAllBytes(path)), content(file, next)));
            }
            return changes;
        });
    }

    /** The state on the disk. Where files are torn or belong to several states, the message of the failure says so. */
    int number() throws IOException {
        int state = -1;
        for (String file : FILES) {
            byte[] bytes = Files.readAllBytes(folder.resolve(file));
            int found = lastNumber(new String(bytes, StandardCharsets.UTF_8));
            if (found < 0 || !Bytes.of(bytes).equals(Bytes.of(content(file, found)))) {
                throw new IOException("torn: " + file);
            }
            if (state >= 0 && found != state) {
                throw new IOException(String.format(Locale.ROOT, "mixed: %d and %d", state, found));
            }
            state = found;
        }
        return state;
    }

    private static int lastNumber(String text) {
        String digits = text.substring(text.lastIndexOf(',') + 1).strip();
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
    }

    /** Temporary files, wherever they are. */
    static List<Path> temporary(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }
}
