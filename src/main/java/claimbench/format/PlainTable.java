package claimbench.format;

import claimbench.document.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table in letters of equal width; one that is too wide becomes a list of its rows. */
record PlainTable(Table table, PlainInlines inlines) {

    private static final int GAP = 2;
    private static final int LONGEST_WORD = 16;

    String write() {
        int[] widths = widths();
        return total(widths) <= PlainLines.WIDTH ? grid(widths) : list();
    }

    /** As wide as their content; the widest are narrowed until all fit or no more words may be broken. */
    private int[] widths() {
        int[] widths = widest(PlainLines::columns);
        int[] least = widest(text -> Math.min(LONGEST_WORD, longestWord(text)));
        int excess = total(widths) - PlainLines.WIDTH;
        while (excess > 0) {
            OptionalInt widest = IntStream.range(0, widths.length)
                    .filter(at -> widths[at] > least[at])
                    .boxed()
                    .max(Comparator.comparingInt(at -> widths[at]))
                    .stream()
                    .mapToInt(Integer::intValue)
                    .findFirst();
            if (widest.isEmpty()) {
                return widths;
            }
            widths[widest.getAsInt()]--;
            excess--;
        }
        return widths;
    }

    private int[] widest(ToIntFunction<String> width) {
        return IntStream.range(0, table.columns().size())
                .map(at -> Stream.concat(
                                Stream.of(title(at)), table.rows().stream().map(row -> cell(row, at)))
                        .flatMap(String::lines)
                        .mapToInt(width)
                        .max()
                        .orElse(0))
                .toArray();
    }

    private static int longestWord(String text) {
        return PlainLines.words(text).stream()
                .mapToInt(PlainLines::columns)
                .max()
                .orElse(0);
    }

    private static int total(int[] widths) {
        return IntStream.of(widths).sum() + GAP * (widths.length - 1);
    }

    private String grid(int[] widths) {
        List<String> lines = new ArrayList<>();
        lines.addAll(
                rowLines(IntStream.range(0, widths.length).mapToObj(this::title).toList(), widths));
        lines.add(rule(widths));
        Optional<String> group = Optional.empty();
        for (Table.Row row : table.rows()) {
            if (!row.group().equals(group)) {
                row.group().ifPresent(title -> lines.addAll(PlainLines.wrapped("- " + title, PlainLines.WIDTH)));
                group = row.group();
            }
            lines.addAll(rowLines(
                    IntStream.range(0, widths.length)
                            .mapToObj(at -> cell(row, at))
                            .toList(),
                    widths));
        }
        return String.join("\n", lines);
    }

    private static String rule(int[] widths) {
        return String.join(
                " ".repeat(GAP), Arrays.stream(widths).mapToObj("-"::repeat).toList());
    }

    private List<String> rowLines(List<String> cells, int[] widths) {
        List<List<String>> columns = IntStream.range(0, widths.length)
                .mapToObj(at -> PlainLines.wrappedInCell(cells.get(at), widths[at]))
                .toList();
        int height = columns.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, height)
                .mapToObj(line -> rowLine(columns, line, widths))
                .toList();
    }

    private String rowLine(List<List<String>> columns, int line, int[] widths) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < widths.length; at++) {
            String text = line < columns.get(at).size() ? columns.get(at).get(line) : "";
            boolean right = table.columns().get(at).align() == Table.Align.RIGHT;
            parts.add(PlainLines.padded(text, widths[at], right));
        }
        return String.join(" ".repeat(GAP), parts).stripTrailing();
    }

    private String list() {
        List<String> lines = new ArrayList<>();
        Optional<String> group = Optional.empty();
        for (Table.Row row : table.rows()) {
            if (!row.group().equals(group)) {
                row.group().ifPresent(title -> lines.addAll(PlainLines.wrapped(title + ":", PlainLines.WIDTH)));
                group = row.group();
            }
            lines.add(PlainLines.hanging("* ", cell(row, 0).replace("\n", "; ")));
            for (int at = 1; at < table.columns().size(); at++) {
                lines.add(PlainLines.hanging(
                        "  ", title(at) + ": " + cell(row, at).replace("\n", "; ")));
            }
        }
        return String.join("\n", lines);
    }

    private String title(int at) {
        Table.Column column = table.columns().get(at);
        String title = inlines.write(column.title());
        return column.group().map(group -> group + ": " + title).orElse(title);
    }

    private String cell(Table.Row row, int at) {
        return inlines.write(row.cells().get(at).inlines());
    }
}
