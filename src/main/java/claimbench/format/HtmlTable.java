package claimbench.format;

import claimbench.document.Inline;
import claimbench.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table, and a box around it that scrolls when the table is wider than the window. */
record HtmlTable(Table table, String label, HtmlInlines inlines) {

    // More columns than this do not fit across a printed page; the style sheet turns the page.
    private static final int COLUMNS_IN_PORTRAIT = 8;

    Html inBox() {
        return Html.element("div", write())
                .with("class", table.columns().size() > COLUMNS_IN_PORTRAIT ? "scroll many" : "scroll")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", label + ": " + Inline.plain(table.caption()));
    }

    Html write() {
        Html caption = Html.element(
                "caption",
                Html.element("span", Html.element("b", label + "."), Html.text(" "), inlines.write(table.caption())));
        List<Html> parts = new ArrayList<>(List.of(caption, head()));
        parts.addAll(bodies());
        return Html.element("table", Html.all(parts)).with("id", table.id());
    }

    private Html head() {
        if (!table.hasColumnGroups()) {
            return Html.element(
                    "thead",
                    row(table.columns().stream().map(this::columnHeader).toList()));
        }
        List<Html> above = new ArrayList<>();
        List<Html> below = new ArrayList<>();
        List<Table.Column> columns = table.columns();
        for (int at = 0; at < columns.size(); ) {
            Optional<String> group = columns.get(at).group();
            int end = group.isPresent() ? endOfGroup(at) : at + 1;
            if (group.isPresent()) {
                above.add(Html.element("th", group.get())
                        .with("scope", "colgroup")
                        .with("class", "spanner")
                        .with("colspan", Integer.toString(end - at)));
                columns.subList(at, end).forEach(column -> below.add(columnHeader(column)));
            } else {
                above.add(columnHeader(columns.get(at)).with("rowspan", "2"));
            }
            at = end;
        }
        return Html.element("thead", row(above), row(below));
    }

    private int endOfGroup(int start) {
        Optional<String> group = table.columns().get(start).group();
        int end = start + 1;
        while (end < table.columns().size() && table.columns().get(end).group().equals(group)) {
            end++;
        }
        return end;
    }

    private Html columnHeader(Table.Column column) {
        return Html.element("th", inlines.write(column.title()))
                .with("scope", "col")
                .with("class", column.align().word());
    }

    private List<Html> bodies() {
        List<Html> bodies = new ArrayList<>();
        List<Html> rows = new ArrayList<>();
        Optional<String> group = Optional.empty();
        for (Table.Row row : table.rows()) {
            if (!row.group().equals(group)) {
                if (!rows.isEmpty()) {
                    bodies.add(Html.element("tbody", Html.all(rows)));
                    rows.clear();
                }
                row.group().ifPresent(title -> rows.add(groupRow(title)));
                group = row.group();
            }
            rows.add(bodyRow(row));
        }
        bodies.add(Html.element("tbody", Html.all(rows)));
        return bodies;
    }

    private Html groupRow(String title) {
        return row(List.of(Html.element("th", Html.element("span", title))
                        .with("scope", "rowgroup")
                        .with("colspan", Integer.toString(table.columns().size()))))
                .with("class", "group");
    }

    private Html bodyRow(Table.Row row) {
        List<Html> cells = new ArrayList<>();
        for (int at = 0; at < row.cells().size(); at++) {
            cells.add(cell(row.cells().get(at), table.columns().get(at)));
        }
        Html element = row(cells);
        return row.emphasised() ? element.with("class", "focus") : element;
    }

    private Html cell(Table.Cell cell, Table.Column column) {
        Html content = inlines.write(cell.inlines());
        Html element =
                column.rowHeader() ? Html.element("th", content).with("scope", "row") : Html.element("td", content);
        Html styled =
                element.with("class", column.align().word() + " " + cell.kind().word());
        Html named = cell.id().map(id -> styled.with("id", id)).orElse(styled);
        return cell.title().map(hint -> named.with("title", hint)).orElse(named);
    }

    private static Html row(List<Html> cells) {
        return Html.element("tr", Html.all(cells));
    }
}
