package claimbench.foreign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells apart the values of a cell such as {@code 69.0/78.6}, by a heading or a footnote with as many parts. */
final class Several {

    private static final Pattern SLASH = Pattern.compile("\\s*(?<!\\bw)[/|]\\s*");
    private static final Pattern BRACKETED = Pattern.compile("^(.*?)\\s*\\((.+)\\)$");

    private Several() {}

    /** The entry, once for each value; empty if the table does not say which is which. */
    static Optional<List<Entry>> apart(Entry entry, List<String> values) {
        return inHeading(
                        entry.benchmark(),
                        values,
                        Subject.BENCHMARK,
                        benchmark -> new Entry(
                                entry.model(),
                                benchmark,
                                entry.value(),
                                entry.stated(),
                                entry.given(),
                                entry.notes(),
                                entry.place()))
                .or(() -> inHeading(
                        entry.model(),
                        values,
                        Subject.MODEL,
                        model -> new Entry(
                                model,
                                entry.benchmark(),
                                entry.value(),
                                entry.stated(),
                                entry.given(),
                                entry.notes(),
                                entry.place())))
                .or(() -> inNotes(entry, values));
    }

    private static Optional<List<Entry>> inHeading(
            Heading heading, List<String> values, Subject subject, Function<Heading, Entry> with) {
        for (int i = 0; i < heading.cells().size(); i++) {
            String text = heading.cells().get(i).text();
            Matcher bracketed = BRACKETED.matcher(text);
            String name = bracketed.matches() ? bracketed.group(1) : "";
            List<String> parts = parts(bracketed.matches() ? bracketed.group(2) : text, values.size(), subject);
            List<Entry> entries = new ArrayList<>();
            for (int part = 0; part < parts.size(); part++) {
                List<GridCell> cells = new ArrayList<>(heading.cells());
                cells.set(i, GridCell.of(name.isEmpty() ? parts.get(part) : name + " (" + parts.get(part) + ")"));
                entries.add(valued(with.apply(new Heading(cells)), values.get(part)));
            }
            if (!entries.isEmpty()) {
                return Optional.of(entries);
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Entry>> inNotes(Entry entry, List<String> values) {
        for (String note : entry.notes()) {
            List<String> parts = parts(note.replaceFirst("\\.$", ""), values.size(), Subject.BENCHMARK);
            List<Entry> entries = new ArrayList<>();
            for (int part = 0; part < parts.size(); part++) {
                List<String> notes = new ArrayList<>(entry.notes());
                notes.set(notes.indexOf(note), parts.get(part));
                entries.add(valued(
                        new Entry(
                                entry.model(),
                                entry.benchmark(),
                                entry.value(),
                                entry.stated(),
                                entry.given(),
                                notes,
                                entry.place()),
                        values.get(part)));
            }
            if (!entries.isEmpty()) {
                return Optional.of(entries);
            }
        }
        return Optional.empty();
    }

    /** As many settings as there are values, or none. */
    private static List<String> parts(String text, int count, Subject subject) {
        List<String> parts =
                Arrays.stream(SLASH.split(text, -1)).map(String::strip).toList();
        boolean settings =
                parts.stream().allMatch(part -> Qualifiers.read(part, subject).isUnderstood());
        return parts.size() == count && settings ? parts : List.of();
    }

    private static Entry valued(Entry entry, String value) {
        return new Entry(
                entry.model(),
                entry.benchmark(),
                new GridCell(value, entry.value().marks()),
                entry.stated(),
                entry.given(),
                entry.notes(),
                entry.place());
    }
}
