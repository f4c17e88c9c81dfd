package claimbench.intake;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The program git, asked for what a repository has stored. It gets its words one by one, without a shell; it writes
 * nothing, asks nobody and does not go online.
 *
 * @param folder in which it runs
 */
record Git(Path folder) {

    private static final List<String> OF_ANOTHER_REPOSITORY = List.of(
            "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "GIT_NAMESPACE");

    private static final Map<String, String> QUIET = Map.of(
            "LC_ALL", "C",
            "GIT_TERMINAL_PROMPT", "0",
            "GIT_OPTIONAL_LOCKS", "0",
            "GIT_NO_REPLACE_OBJECTS", "1",
            "GIT_NO_LAZY_FETCH", "1",
            "GIT_ALLOW_PROTOCOL", "none",
            "GIT_LITERAL_PATHSPECS", "1");

    /** A file of a commit. */
    record Entry(String mode, String object, String path) {

        /** True for a plain file; a link or another repository is none. */
        boolean isFile() {
            return mode.startsWith("100");
        }
    }

    /** What git answers, without the final line break; empty if it refuses. */
    Optional<String> line(String... words) throws IOException {
        return bytes(words).map(bytes -> new String(bytes, StandardCharsets.UTF_8).replaceFirst("\\R$", ""));
    }

    /** The files of a commit below a path, in the order of their names; everything for an empty path. */
    List<Entry> files(String commit, String path) throws IOException {
        List<String> words = new ArrayList<>(List.of("ls-tree", "-r", "-z", "--full-tree", commit));
        if (!path.isEmpty()) {
            words.addAll(List.of("--", path));
        }
        String listing = new String(bytes(words.toArray(String[]::new)).orElse(new byte[0]), StandardCharsets.UTF_8);
        List<Entry> entries = new ArrayList<>();
        for (String record : listing.split("\0", -1)) {
            int tab = record.indexOf('\t');
            if (tab > 0) {
                String[] head = record.substring(0, tab).split(" ", -1);
                entries.add(new Entry(head[0], head[2], record.substring(tab + 1)));
            }
        }
        return entries;
    }

    /**
     * The contents of files, by path.
     *
     * @throws IOException if one of them is not stored here, or is larger than a table can be
     */
    SortedMap<String, byte[]> contents(List<Entry> files) throws IOException {
        Process process = start("cat-file", "--batch");
        SortedMap<String, byte[]> contents = new TreeMap<>();
        try (OutputStream asked = process.getOutputStream();
                DataInputStream told = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            for (Entry file : files) {
                asked.write((file.object() + "\n").getBytes(StandardCharsets.US_ASCII));
                asked.flush();
                String[] head = headLine(told).split(" ", -1);
                boolean stored = head.length == 3 && head[1].equals("blob");
                long size = stored ? Long.parseLong(head[2]) : -1;
                if (!stored || size > ClaimFiles.LARGEST_FILE) {
                    throw new IOException(file.path() + (stored ? " is larger than 512 MB" : " is not stored here"));
                }
                byte[] bytes = new byte[(int) size];
                told.readFully(bytes);
                told.readByte();
                contents.put(file.path(), bytes);
            }
        } finally {
            process.destroy();
        }
        return contents;
    }

    private static String headLine(InputStream told) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = told.read(); next != '\n'; next = told.read()) {
            if (next < 0) {
                throw new EOFException("git ended early");
            }
            line.append((char) next);
        }
        return line.toString();
    }

    private Optional<byte[]> bytes(String... words) throws IOException {
        Process process = start(words);
        byte[] bytes = process.getInputStream().readAllBytes();
        try {
            return process.waitFor() == 0 ? Optional.of(bytes) : Optional.empty();
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(Redirect.DISCARD);
        builder.environment().keySet().removeAll(OF_ANOTHER_REPOSITORY);
        builder.environment().putAll(QUIET);
        return builder.start();
    }
}
