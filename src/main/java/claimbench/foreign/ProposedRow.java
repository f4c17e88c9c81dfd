package claimbench.foreign;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A claim row made from a cell of the table.
 *
 * @param cells texts by column of the claims file, in the order of its header, empty ones left out
 * @param place where the value stands in the file, such as {@code page 2, table 1, row 7, column 3}
 */
public record ProposedRow(Map<String, String> cells, String place) {

    public ProposedRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** The text of a column; empty if the row has none. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }
}
