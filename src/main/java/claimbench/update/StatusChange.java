package claimbench.update;

import claimbench.claim.ClaimStatus;
import claimbench.claim.StatedRow;
import claimbench.csv.CsvEdit;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A claim is taken out of the numbers and stays in the file.
 *
 * @param day since when
 * @param replacement cells of the claim that takes its place, where they differ; empty if none does
 */
public record StatusChange(ClaimStatus status, LocalDate day, String reason, Map<String, String> replacement) {

    public StatusChange {
        replacement = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(replacement));
    }

    /** The edits: status and note of the row, and below it the row that replaces it. */
    public Rewrite of(Workspace workspace, StatedRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("status", status.word());
        cells.put("note", note(row.text("note")));
        Rewrite retired = CellEdits.set(workspace, row, cells);
        return replacement.isEmpty()
                ? retired
                : retired.and(Rewrite.of(
                        row.where().file(),
                        List.of(new CsvEdit.InsertRow(row.where().row(), successor(row)))));
    }

    /** What the note says of it, behind what it said before. */
    private String note(String before) {
        String said = status.word() + " " + day + ": " + reason.strip();
        return before.isEmpty() ? said : before + "; " + said;
    }

    private Map<String, String> successor(StatedRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.columns().keySet().stream()
                .filter(column -> !column.equals("status") && !column.equals("note") && !column.equals("claim_id"))
                .sorted()
                .forEach(column -> cells.put(column, row.text(column)));
        cells.putAll(replacement);
        cells.values().removeIf(String::isEmpty);
        return cells;
    }
}
