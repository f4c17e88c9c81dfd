package claimbench.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A table with a caption. Writers number tables in the order in which they come. */
public record Table(String id, List<Inline> caption, List<Column> columns, List<Row> rows) implements Block {

    public Table {
        Index.requireId(id);
        caption = List.copyOf(caption);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table without columns: " + id);
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        row.cells().size() + " cells for " + columns.size() + " columns in " + id);
            }
        }
    }

    @Override
    public <R> R accept(Block.Visitor<R> visitor) {
        return visitor.table(this);
    }

    public boolean hasColumnGroups() {
        return columns.stream().anyMatch(column -> column.group().isPresent());
    }

    public enum Align {
        LEFT,
        RIGHT,
        CENTER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a column is headed, and how its cells are set.
     *
     * @param group a heading shared with the neighbours that have the same
     * @param rowHeader true if the cell of this column names its row
     */
    public record Column(List<Inline> title, Align align, Optional<String> group, boolean rowHeader) {

        public Column {
            title = List.copyOf(title);
        }

        public static Column of(String title, Align align) {
            return new Column(Inline.text(title), align, Optional.empty(), false);
        }

        public static Column rowHeader(String title) {
            return new Column(Inline.text(title), Align.LEFT, Optional.empty(), true);
        }

        public Column in(String heading) {
            return new Column(title, align, Optional.of(heading), rowHeader);
        }
    }

    /**
     * As many cells as there are columns.
     *
     * @param group the title of the rows that this one belongs to; printed where it changes
     * @param emphasised true for the model that the report is about
     */
    public record Row(List<Cell> cells, Optional<String> group, boolean emphasised) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(List<Cell> cells) {
            return new Row(cells, Optional.empty(), false);
        }

        public Row in(String title) {
            return new Row(cells, Optional.of(title), emphasised);
        }

        public Row emphasise() {
            return new Row(cells, group, true);
        }
    }

    /**
     * What a table says in one place.
     *
     * @param title a hint shown on pointing; must not be the only place that says so, for paper has no pointer
     */
    public record Cell(List<Inline> inlines, Kind kind, Optional<String> id, Optional<String> title) {

        public enum Kind {
            PLAIN,
            VALUE,
            BEST,
            MISSING,
            NOT_APPLICABLE,
            UNLIKE,
            DISPUTED,
            WORDS;

            public String word() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }

        public Cell {
            inlines = List.copyOf(inlines);
            id.ifPresent(Index::requireId);
        }

        public static Cell of(String text) {
            return of(Kind.PLAIN, Inline.text(text));
        }

        public static Cell of(Kind kind, List<Inline> inlines) {
            return new Cell(inlines, kind, Optional.empty(), Optional.empty());
        }

        public Cell at(String anchor) {
            return new Cell(inlines, kind, Optional.of(anchor), title);
        }

        public Cell hinting(String hint) {
            return new Cell(inlines, kind, id, Optional.of(hint));
        }
    }
}
