package claimbench.update;

import claimbench.claim.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row that is to be added.
 *
 * @param cells text by column; columns without text are absent
 */
public record NewRow(Table table, Map<String, String> cells) {

    public NewRow {
        Map<String, String> filled = new LinkedHashMap<>(cells);
        filled.values().removeIf(String::isBlank);
        cells = java.util.Collections.unmodifiableMap(filled);
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
