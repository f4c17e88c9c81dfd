package claimbench.workbook;

import claimbench.claim.Table;
import claimbench.claim.Tables;
import claimbench.csv.CsvEdit;
import claimbench.problem.Checked;
import claimbench.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was changed in a workbook since {@link WorkbookExport} wrote it. Cells that were not touched never count, even
 * if the file has moved on since.
 *
 * @param edits changes of rows that are in the files, by file as the tables name it
 * @param newRows rows that were added to the sheets
 * @param deletions rows that the sheets no longer have, as edits that delete them; not part of {@code edits}
 */
public record WorkbookChanges(
        Map<String, List<CsvEdit>> edits, List<NewRow> newRows, Map<String, List<CsvEdit>> deletions) {

    /**
     * A row that was added.
     *
     * @param file the file it shall stand in, as the tables name it; empty if the sheet does not say
     * @param place where it stands in the workbook, in words
     * @param cells its texts by column, without empty ones
     */
    public record NewRow(Table table, String file, String place, Map<String, String> cells) {
        public NewRow {
            cells = new TreeMap<>(cells);
        }
    }

    public WorkbookChanges {
        edits = new TreeMap<>(edits);
        newRows = List.copyOf(newRows);
        deletions = new TreeMap<>(deletions);
    }

    public boolean isEmpty() {
        return edits.isEmpty() && newRows.isEmpty();
    }

    /** True if the bytes are a workbook that claimbench exported, whatever program saved it since. */
    public static boolean isOurWorkbook(byte[] bytes) {
        return WorkbookFile.isOurs(bytes);
    }

    /**
     * The changes in a workbook. What cannot be imported is a problem at its cell, and the rest goes on.
     *
     * @param name of the workbook, for messages
     * @param current the files as they are now
     */
    public static Checked<WorkbookChanges> read(String name, byte[] xlsx, Tables current) {
        List<Problem> problems = new ArrayList<>();
        Optional<WorkbookReading> reading = WorkbookReading.of(name, xlsx, problems);
        ChangeFinder finder = new ChangeFinder(current, problems);
        reading.ifPresent(read -> read.rows().forEach((table, rows) -> finder.find(table, rows, read.base())));
        return new Checked<>(finder.changes(), problems);
    }
}
