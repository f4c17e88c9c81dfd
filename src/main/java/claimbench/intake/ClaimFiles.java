package claimbench.intake;

import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.claim.Tables;
import claimbench.problem.Checked;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Reads claims and registries from folders and CSV files. In a folder every {@code *.csv} counts, however deep;
 * a file is a registry if it has a registry's name, otherwise it holds claims.
 */
public final class ClaimFiles {

    /** No table of claims that people keep comes near this; larger files are something else. */
    static final long LARGEST_FILE = 512L * 1024 * 1024;

    private ClaimFiles() {}

    /** All rows that can be read, and what is wrong with the rest. Paths are shown as given. */
    public static Checked<Tables> read(List<Path> paths) {
        List<Problem> problems = new ArrayList<>();
        Map<Table, List<StatedRow>> rows = new EnumMap<>(Table.class);
        List<Tables.InputFile> files = new ArrayList<>();
        List<Path> found = new ArrayList<>();
        paths.forEach(path -> found.addAll(files(path, problems)));
        for (Path file : found.stream().distinct().toList()) {
            readFile(file, rows, files, problems);
        }
        return new Checked<>(new Tables(rows, files), problems);
    }

    /**
     * As {@link #read}, from contents that stand in no file of this machine.
     *
     * @param contents by the name under which they are shown, whose last part names the file
     */
    public static Checked<Tables> of(SortedMap<String, byte[]> contents) {
        List<Problem> problems = new ArrayList<>();
        Map<Table, List<StatedRow>> rows = new EnumMap<>(Table.class);
        List<Tables.InputFile> files = new ArrayList<>();
        contents.forEach((name, bytes) -> readBytes(name, bytes, rows, files, problems));
        return new Checked<>(new Tables(rows, files), problems);
    }

    private static void readFile(
            Path file, Map<Table, List<StatedRow>> rows, List<Tables.InputFile> files, List<Problem> problems) {
        String name = shown(file);
        try {
            if (Files.size(file) > LARGEST_FILE) {
                problems.add(ProblemCode.CB001.at(Location.ofFile(name), "", name + " is larger than 512 MB"));
                return;
            }
            readBytes(name, Files.readAllBytes(file), rows, files, problems);
        } catch (IOException unreadable) {
            problems.add(
                    ProblemCode.CB001.at(Location.ofFile(name), "", name + " cannot be read: " + reason(unreadable)));
        }
    }

    private static void readBytes(
            String name,
            byte[] bytes,
            Map<Table, List<StatedRow>> rows,
            List<Tables.InputFile> files,
            List<Problem> problems) {
        CsvTable table = CsvTable.read(name, bytes, problems);
        table.kind().ifPresent(kind -> {
            rows.computeIfAbsent(kind, unused -> new ArrayList<>()).addAll(table.rows());
            files.add(new Tables.InputFile(name, sha256(bytes), table.rows().size()));
        });
    }

    private static List<Path> files(Path path, List<Problem> problems) {
        String name = shown(path);
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path)) {
            String what = Files.exists(path) ? " is neither a file nor a folder" : " does not exist";
            problems.add(ProblemCode.CB001.at(Location.ofFile(name), name, name + what));
            return List.of();
        }
        try {
            List<Path> files = TableFinder.find(path, file -> isTable(shown(path.relativize(file)))).stream()
                    .sorted(Comparator.comparing(ClaimFiles::shown))
                    .toList();
            if (files.isEmpty()) {
                problems.add(ProblemCode.CB001.at(Location.ofFile(name), name, name + " holds no .csv file"));
            }
            return files;
        } catch (IOException unreadable) {
            problems.add(
                    ProblemCode.CB001.at(Location.ofFile(name), name, name + " cannot be read: " + reason(unreadable)));
            return List.of();
        }
    }

    /** True for a CSV file no part of whose path, seen from the folder of the claims, is hidden. */
    static boolean isTable(String path) {
        boolean hidden = Stream.of(path.split("/", -1)).anyMatch(part -> part.startsWith("."));
        return path.toLowerCase(Locale.ROOT).endsWith(".csv") && !hidden;
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String reason(Exception unreadable) {
        return unreadable instanceof java.nio.file.AccessDeniedException
                ? "you may not open it"
                : unreadable.getClass().getSimpleName();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
