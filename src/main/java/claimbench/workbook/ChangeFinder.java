package claimbench.workbook;

import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.claim.Tables;
import claimbench.csv.CsvEdit;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares three states of every cell: as exported, in the workbook, and in the file now. */
final class ChangeFinder {

    private final Tables current;
    private final ShortNames names;
    private final List<Problem> problems;
    private final Map<String, List<CsvEdit>> edits = new TreeMap<>();
    private final List<WorkbookChanges.NewRow> newRows = new ArrayList<>();
    private final Map<String, List<CsvEdit>> deletions = new TreeMap<>();

    ChangeFinder(Tables current, List<Problem> problems) {
        this.current = current;
        this.names = ShortNames.of(current);
        this.problems = problems;
    }

    WorkbookChanges changes() {
        return new WorkbookChanges(edits, newRows, deletions);
    }

    void find(Table table, List<FoundRow> rows, BaseSheet base) {
        Map<BaseSheet.Key, Map<String, String>> exported = base.rows(table);
        CurrentRows files = new CurrentRows(table, current, names, exported);
        Map<BaseSheet.Key, List<FoundRow>> known = new LinkedHashMap<>();
        for (FoundRow row : rows) {
            if (isBlank(row)) {
                continue;
            }
            if (row.text(SheetLayout.ROW).isEmpty()) {
                addNew(table, row);
            } else {
                key(row).filter(exported::containsKey)
                        .ifPresentOrElse(
                                key -> known.computeIfAbsent(key, unused -> new ArrayList<>())
                                        .add(row),
                                () -> problems.add(unknownRow(row)));
            }
        }
        known.forEach((key, found) -> compare(key, found, exported.getOrDefault(key, Map.of()), files));
        exported.keySet().stream()
                .filter(key -> !known.containsKey(key))
                .forEach(key -> files.find(key)
                        .ifPresent(row -> add(
                                deletions,
                                row,
                                new CsvEdit.DeleteRow(row.where().row()))));
    }

    /** True if no cell of data holds anything. */
    private static boolean isBlank(FoundRow row) {
        return row.texts().entrySet().stream()
                .allMatch(cell -> SheetLayout.AHEAD.contains(cell.getKey())
                        || cell.getValue().isEmpty());
    }

    private static Optional<BaseSheet.Key> key(FoundRow row) {
        String number = row.text(SheetLayout.ROW);
        return number.matches("\\d{1,9}")
                ? Optional.of(new BaseSheet.Key(row.text(SheetLayout.FILE), Integer.parseInt(number)))
                : Optional.empty();
    }

    private static Problem unknownRow(FoundRow row) {
        return ProblemCode.CB602.at(
                row.at(SheetLayout.ROW),
                row.text(SheetLayout.ROW),
                row.place(SheetLayout.ROW) + " names row " + row.text(SheetLayout.ROW) + " of "
                        + row.text(SheetLayout.FILE) + ", which was not exported",
                "Empty the columns file and row if the row is new.");
    }

    private void addNew(Table table, FoundRow row) {
        String shortName = row.text(SheetLayout.FILE);
        Optional<String> file = shortName.isEmpty() ? Optional.of("") : names.find(shortName);
        Map<String, String> cells = new TreeMap<>();
        row.texts().forEach((column, text) -> {
            if (!text.isEmpty() && !SheetLayout.AHEAD.contains(column)) {
                cells.put(column, text);
            }
        });
        file.ifPresentOrElse(
                name -> newRows.add(new WorkbookChanges.NewRow(
                        table,
                        name,
                        "sheet " + row.sheet() + ", row " + row.where().row(),
                        cells)),
                () -> problems.add(ProblemCode.CB602.at(
                        row.at(SheetLayout.FILE),
                        shortName,
                        row.place(SheetLayout.FILE) + " names the file " + shortName + ", which is not there",
                        "Name one of the files, or leave the cell empty.")));
    }

    private void compare(BaseSheet.Key key, List<FoundRow> found, Map<String, String> exported, CurrentRows files) {
        List<FoundRow> changed =
                found.stream().filter(row -> !changes(row, exported).isEmpty()).toList();
        if (changed.isEmpty()) {
            return;
        }
        FoundRow row = changed.get(0);
        if (found.size() > 1) {
            problems.add(ProblemCode.CB602.at(
                    row.at(SheetLayout.ROW),
                    row.text(SheetLayout.ROW),
                    row.place(SheetLayout.ROW) + ": several rows say that they are row " + key.row() + " of "
                            + key.file(),
                    "Empty the columns file and row of the new one."));
            return;
        }
        files.find(key)
                .ifPresentOrElse(
                        now -> changes(row, exported)
                                .forEach((column, text) -> edit(row, now, column, exported.getOrDefault(column, ""))),
                        () -> problems.add(ProblemCode.CB603.at(
                                row.at(SheetLayout.ROW),
                                row.text(SheetLayout.ROW),
                                row.place(SheetLayout.ROW) + ": row " + key.row() + " of " + key.file()
                                        + " was changed in the workbook, but is no longer in the file as it was",
                                "Export again, and make the change there.")));
    }

    /** The cells that differ from what was exported. Columns that the sheet no longer has did not change. */
    private static Map<String, String> changes(FoundRow row, Map<String, String> exported) {
        Map<String, String> changes = new HashMap<>();
        row.texts().forEach((column, text) -> {
            boolean isData = !SheetLayout.AHEAD.contains(column);
            if (isData && !SheetText.isSame(exported.getOrDefault(column, ""), text)) {
                changes.put(column, text);
            }
        });
        return new TreeMap<>(changes);
    }

    private void edit(FoundRow row, StatedRow now, String column, String exported) {
        String wanted = row.text(column);
        String there = SheetText.shown(now.text(column));
        if (SheetText.isSame(there, wanted)) {
            return;
        }
        if (!there.equals(exported)) {
            problems.add(ProblemCode.CB603.at(
                    row.at(column),
                    wanted,
                    row.place(column) + " was changed from \"" + exported + "\" to \"" + wanted + "\"; the file says \""
                            + there + "\" by now (" + now.at(column) + ")"));
            return;
        }
        if (!now.columns().containsKey(column)) {
            CsvEdit newColumn = new CsvEdit.AddColumn(column);
            if (!edits.getOrDefault(now.where().file(), List.of()).contains(newColumn)) {
                add(edits, now, newColumn);
            }
        }
        add(edits, now, new CsvEdit.SetCell(now.where().row(), column, wanted));
    }

    private static void add(Map<String, List<CsvEdit>> edits, StatedRow row, CsvEdit edit) {
        edits.computeIfAbsent(row.where().file(), unused -> new ArrayList<>()).add(edit);
    }
}
