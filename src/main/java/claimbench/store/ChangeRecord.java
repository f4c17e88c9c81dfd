package claimbench.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * All that is needed to make a change, and to take it back.
 *
 * @param number of its place in the journal
 * @param undo whether it takes back the change at that place
 */
record ChangeRecord(int number, boolean undo, Instant time, String command, List<FileEdit> edits) {

    private static final String TITLE = "claimbench change 1";
    private static final String ABSENT = "-";

    ChangeRecord {
        edits = List.copyOf(edits);
    }

    /** The record of taking this change back. */
    ChangeRecord inverse(Instant now) {
        return new ChangeRecord(
                number,
                true,
                now,
                "undo " + command,
                edits.stream().map(FileEdit::inverse).toList());
    }

    Bytes write() {
        List<String> lines = new ArrayList<>(
                List.of(TITLE, "number " + number, "undo " + undo, "time " + time, "command " + oneLine(command)));
        for (FileEdit edit : edits) {
            lines.add("file " + oneLine(edit.file()));
            lines.add("before " + edit.before().orElse(ABSENT));
            lines.add("after " + edit.after().orElse(ABSENT));
            lines.add("offset " + edit.span().offset());
            lines.add("removed " + edit.span().removed().toBase64());
            lines.add("inserted " + edit.span().inserted().toBase64());
        }
        return CheckedLines.write(lines);
    }

    /** The record; empty if the bytes are not a whole one. */
    static Optional<ChangeRecord> read(Bytes bytes) {
        return CheckedLines.read(bytes).flatMap(lines -> {
            try {
                return Optional.of(parse(lines.iterator()));
            } catch (IllegalArgumentException | DateTimeException | NoSuchElementException damaged) {
                return Optional.empty();
            }
        });
    }

    private static ChangeRecord parse(Iterator<String> lines) {
        next(lines, TITLE);
        int number = Integer.parseInt(next(lines, "number "));
        boolean undo = Boolean.parseBoolean(next(lines, "undo "));
        Instant time = Instant.parse(next(lines, "time "));
        String command = original(next(lines, "command "));
        List<FileEdit> edits = new ArrayList<>();
        while (lines.hasNext()) {
            String file = original(next(lines, "file "));
            Optional<String> before = sha256(next(lines, "before "));
            Optional<String> after = sha256(next(lines, "after "));
            int offset = Integer.parseInt(next(lines, "offset "));
            Bytes removed = Bytes.ofBase64(next(lines, "removed "));
            Bytes inserted = Bytes.ofBase64(next(lines, "inserted "));
            edits.add(new FileEdit(file, before, after, new Span(offset, removed, inserted)));
        }
        return new ChangeRecord(number, undo, time, command, edits);
    }

    private static String next(Iterator<String> lines, String key) {
        String line = lines.next();
        if (!line.startsWith(key)) {
            throw new IllegalArgumentException("expected " + key);
        }
        return line.substring(key.length());
    }

    private static Optional<String> sha256(String text) {
        return Optional.of(text).filter(sum -> !sum.equals(ABSENT));
    }

    private static String oneLine(String text) {
        return text.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    private static String original(String line) {
        return line.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }
}
