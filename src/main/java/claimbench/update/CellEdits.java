package claimbench.update;

import claimbench.claim.StatedRow;
import claimbench.csv.CsvEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sets cells of rows that are there. */
public final class CellEdits {

    private CellEdits() {}

    /**
     * The edits that give a row these texts; cells that hold them already are left alone.
     *
     * @param cells text by column; an empty text empties the cell
     */
    public static Rewrite set(Workspace workspace, StatedRow row, Map<String, String> cells) {
        String file = row.where().file();
        List<String> header = workspace.file(file).header();
        List<CsvEdit> edits = new ArrayList<>();
        cells.forEach((column, text) -> {
            if (!row.text(column).equals(text)) {
                if (!header.contains(column)) {
                    edits.add(new CsvEdit.AddColumn(column));
                }
                edits.add(new CsvEdit.SetCell(row.where().row(), column, text));
            }
        });
        return Rewrite.of(file, edits);
    }
}
