package claimbench.format;

import claimbench.document.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** GitHub's tables have one header row and no groups: a group of columns goes into their titles, of rows into a row. */
record MarkdownTable(Table table, MarkdownInlines inlines) {

    String write() {
        List<String> lines = new ArrayList<>();
        lines.add(line(table.columns().stream().map(this::title).toList()));
        lines.add(line(table.columns().stream().map(this::rule).toList()));
        Optional<String> group = Optional.empty();
        for (Table.Row row : table.rows()) {
            if (row.group().isPresent() && !row.group().equals(group)) {
                lines.add(groupLine(row.group().get()));
            }
            group = row.group();
            lines.add(line(row.cells().stream().map(cell -> cell(cell, row)).toList()));
        }
        return String.join("\n", lines);
    }

    private String title(Table.Column column) {
        String group =
                column.group().map(text -> MarkdownText.escape(text) + ": ").orElse("");
        return group + inlines.write(column.title());
    }

    private String rule(Table.Column column) {
        return switch (column.align()) {
            case LEFT -> ":--";
            case RIGHT -> "--:";
            case CENTER -> ":-:";
        };
    }

    private String groupLine(String group) {
        List<String> cells = new ArrayList<>(Collections.nCopies(table.columns().size(), ""));
        cells.set(0, MarkdownText.strongAlone(MarkdownText.escape(group)));
        return line(cells);
    }

    private String cell(Table.Cell cell, Table.Row row) {
        String content = inlines.write(cell.inlines());
        String anchor = cell.id().map(inlines::anchorIfNeeded).orElse("");
        return anchor + (row.emphasised() && !content.isBlank() ? MarkdownText.strongAlone(content) : content);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(String::strip).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
