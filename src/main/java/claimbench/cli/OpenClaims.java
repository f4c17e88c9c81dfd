package claimbench.cli;

import claimbench.csv.CsvSource;
import claimbench.harness.Harness;
import claimbench.harness.Harness.Checkup;
import claimbench.intake.ClaimFiles;
import claimbench.intake.CsvDetection;
import claimbench.store.ClaimStore;
import claimbench.store.FileChange;
import claimbench.store.Outcome;
import claimbench.update.Rewrite;
import claimbench.update.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A claims folder, or one CSV file, that a command may change.
 *
 * @param words the command as it was typed, for the journal
 */
record OpenClaims(Path root, String words) {

    /** Those of a command that was given. */
    static OpenClaims of(Path root, CommandSpec spec) {
        String words = spec.commandLine().getParseResult().originalArgs().stream()
                .map(word -> word.contains(" ") ? "\"" + word + "\"" : word)
                .collect(Collectors.joining(" "));
        return new OpenClaims(root, words);
    }

    ClaimStore store() {
        return ClaimStore.at(root);
    }

    /** The claims as they stand. */
    Workspace open() {
        store().recover();
        return read();
    }

    /** What a plan makes of the claims as they stand; nothing is written. */
    Prepared prepare(Function<Workspace, Rewrite> plan) {
        return prepared(open(), plan);
    }

    /**
     * Locks the claims, works the change out on them as they stand then, and writes it.
     *
     * @param accepts the last look; if it says no, nothing is written
     */
    Outcome write(Function<Workspace, Rewrite> plan, Predicate<Prepared> accepts) {
        return store().change(words, Instant.now(), () -> {
            Prepared prepared = prepared(read(), plan);
            return accepts.test(prepared) ? changes(prepared) : List.of();
        });
    }

    private Workspace read() {
        Checkup checkup = ClaimInputs.read(List.of(root));
        SortedMap<String, CsvSource> files = new TreeMap<>();
        checkup.tables().files().forEach(file -> files.put(file.name(), source(file.name())));
        return new Workspace(checkup, root.toString().replace('\\', '/'), files);
    }

    private static CsvSource source(String name) {
        try {
            byte[] bytes = Files.readAllBytes(Path.of(name));
            return CsvSource.of(bytes, CsvDetection.dialect(name, bytes).value().orElseThrow());
        } catch (IOException gone) {
            throw new Stop(Exit.UNREADABLE, name + " cannot be read any more; nothing was written");
        }
    }

    private static Prepared prepared(Workspace workspace, Function<Workspace, Rewrite> plan) {
        Rewrite rewrite = plan.apply(workspace);
        List<String> obstacles = rewrite.obstacles(workspace);
        if (!obstacles.isEmpty()) {
            throw new Stop(Exit.FINDINGS, "nothing was written: " + String.join("; ", obstacles));
        }
        SortedMap<String, byte[]> contents = rewrite.contents(workspace);
        contents.entrySet().removeIf(entry -> isAsItStands(workspace, entry));
        if (contents.isEmpty()) {
            return new Prepared(workspace, rewrite, contents, workspace.checkup());
        }
        SortedMap<String, byte[]> all = new TreeMap<>();
        workspace.files().forEach((name, file) -> all.put(name, file.edited(List.of())));
        all.putAll(contents);
        return new Prepared(workspace, rewrite, contents, Harness.check(ClaimFiles.of(all)));
    }

    private static boolean isAsItStands(Workspace workspace, Map.Entry<String, byte[]> file) {
        CsvSource before = workspace.files().get(file.getKey());
        return before != null && Arrays.equals(before.edited(List.of()), file.getValue());
    }

    private static List<FileChange> changes(Prepared prepared) {
        List<FileChange> changes = new ArrayList<>();
        prepared.contents().forEach((name, bytes) -> {
            CsvSource before = prepared.workspace().files().get(name);
            Path path = Path.of(name);
            changes.add(new FileChange(path, Optional.ofNullable(before).map(file -> file.edited(List.of())), bytes));
        });
        return changes;
    }
}
