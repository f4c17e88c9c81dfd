package claimbench.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a file anew with its edits, in one pass; whatever is not edited is copied. */
final class CsvRewrite implements CsvEdit.Cases<Boolean> {

    private final CsvSource source;
    private final CellRewrite cells;
    private final Map<String, Integer> columns;
    private final Map<Integer, Map<String, String>> set = new HashMap<>();
    private final Map<Integer, List<Map<String, String>>> inserted = new HashMap<>();
    private final Set<Integer> deleted = new HashSet<>();
    private final StringBuilder out;
    private final int oldWidth;
    private int width;
    private int lastLineEnd;

    CsvRewrite(CsvSource source, List<CsvEdit> edits) {
        this.source = source;
        this.cells = new CellRewrite(source);
        this.columns = new LinkedHashMap<>(source.columns());
        this.oldWidth = source.header().size();
        this.width = oldWidth;
        this.out = new StringBuilder(source.text().length() + 256);
        edits.forEach(edit -> edit.match(this));
    }

    String text() {
        List<CsvRow> rows = source.rows();
        String text = source.text();
        out.append(text, 0, rows.isEmpty() ? text.length() : rows.get(0).start());
        for (int row = 1; row <= rows.size(); row++) {
            if (!deleted.contains(row)) {
                write(rewritten(row), lineEndNear(row));
            }
            for (Map<String, String> added : inserted.getOrDefault(row, List.of())) {
                write(newRow(row, added), lineEndNear(row));
            }
        }
        if (!rows.isEmpty()) {
            CsvRow last = rows.get(rows.size() - 1);
            if (last.lineEnd(text).isEmpty()) {
                out.setLength(out.length() - lastLineEnd);
            }
            out.append(text, last.next(), text.length());
        }
        return out.toString();
    }

    @Override
    public Boolean setCell(CsvEdit.SetCell edit) {
        source.row(edit.row());
        return set(edit.row(), edit.column(), edit.text());
    }

    @Override
    public Boolean insertRow(CsvEdit.InsertRow edit) {
        source.row(edit.afterRow());
        if (edit.afterRow() < source.headerRow()) {
            throw new IllegalArgumentException("no row stands above the header");
        }
        return inserted.computeIfAbsent(edit.afterRow(), unused -> new ArrayList<>())
                .add(edit.cells());
    }

    @Override
    public Boolean deleteRow(CsvEdit.DeleteRow edit) {
        source.row(edit.row());
        return deleted.add(edit.row());
    }

    @Override
    public Boolean addColumn(CsvEdit.AddColumn edit) {
        boolean isNew = columns.putIfAbsent(CsvSource.name(edit.name()), width) == null;
        width += isNew ? 1 : 0;
        return isNew && set(source.headerRow(), edit.name(), edit.name());
    }

    private boolean set(int row, String column, String text) {
        return set.computeIfAbsent(row, unused -> new LinkedHashMap<>()).put(column, text) == null;
    }

    private Map<Integer, String> byPosition(Map<String, String> texts) {
        Map<Integer, String> found = new HashMap<>();
        texts.forEach((column, text) -> found.put(position(column), cells.asInFile(column, text)));
        return found;
    }

    private int position(String column) {
        Integer position = columns.get(CsvSource.name(column));
        if (position == null) {
            throw new IllegalArgumentException("there is no column " + column);
        }
        return position;
    }

    private void write(CharSequence record, String lineEnd) {
        out.append(record).append(lineEnd);
        lastLineEnd = lineEnd.length();
    }

    private CharSequence rewritten(int number) {
        CsvRow row = source.row(number);
        Map<Integer, String> texts = byPosition(set.getOrDefault(number, Map.of()));
        int present = row.cells().size();
        int wanted = wantedWidth(row, texts);
        if (texts.isEmpty() && wanted == present) {
            return source.text().subSequence(row.start(), row.end());
        }
        StringBuilder record = new StringBuilder();
        int copied = row.start();
        for (int i = 0; i < present; i++) {
            String text = texts.get(i);
            if (text != null) {
                CsvCell cell = row.cells().get(i);
                record.append(source.text(), copied, cell.start()).append(cells.rewritten(cell, i, text, wanted == 1));
                copied = cell.end();
            }
        }
        record.append(source.text(), copied, row.end());
        boolean quoted = isQuoted(row);
        for (int i = present; i < wanted; i++) {
            record.append(source.dialect().separator()).append(cells.fresh(texts.getOrDefault(i, ""), quoted));
        }
        return record;
    }

    /** A row that gets a cell is filled up to the header; one that reached the old header reaches the new one. */
    private int wantedWidth(CsvRow row, Map<Integer, String> texts) {
        int present = row.cells().size();
        boolean grows = texts.keySet().stream().anyMatch(position -> position >= present);
        boolean follows = present >= oldWidth && present < width && !row.isSkipped(source.text());
        return grows || follows ? width : present;
    }

    private CharSequence newRow(int below, Map<String, String> cellTexts) {
        Map<Integer, String> texts = byPosition(cellTexts);
        List<CsvCell> model = neighbour(below).cells();
        StringBuilder record = new StringBuilder();
        for (int i = 0; i < width; i++) {
            record.append(i == 0 ? "" : String.valueOf(source.dialect().separator()))
                    .append(cells.fresh(texts.getOrDefault(i, ""), cells.isQuotedAsARule(model, i)));
        }
        return record;
    }

    private CsvRow neighbour(int number) {
        int candidate = number;
        while (candidate > source.headerRow() && source.row(candidate).isSkipped(source.text())) {
            candidate--;
        }
        return source.row(candidate);
    }

    private static boolean isQuoted(CsvRow row) {
        return row.cells().stream().allMatch(CsvCell::quoted);
    }

    private String lineEndNear(int number) {
        for (int row = number; row >= 1; row--) {
            String lineEnd = source.row(row).lineEnd(source.text());
            if (!lineEnd.isEmpty()) {
                return lineEnd;
            }
        }
        return "\n";
    }
}
