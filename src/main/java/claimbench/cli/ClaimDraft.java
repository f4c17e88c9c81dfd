package claimbench.cli;

import claimbench.claim.Table;
import claimbench.update.NewRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A claim that is being put together, with the registry entries that it needs and that are not there. */
final class ClaimDraft {

    private final Map<Table, Map<String, String>> rows = new EnumMap<>(Table.class);

    /** Sets a cell; an empty text takes it out. */
    void put(Table table, String column, String text) {
        Map<String, String> cells = rows.computeIfAbsent(table, unused -> new LinkedHashMap<>());
        if (text.isBlank()) {
            cells.remove(column);
        } else {
            cells.put(column, text.strip());
        }
    }

    String cell(String column) {
        return rows.getOrDefault(Table.CLAIMS, Map.of()).getOrDefault(column, "");
    }

    boolean has(String column) {
        return !cell(column).isEmpty();
    }

    /** True if an entry of that registry comes with the claim. */
    boolean adds(Table registry) {
        return rows.containsKey(registry);
    }

    /** The rows, registries first. */
    List<NewRow> rows() {
        List<NewRow> all = new ArrayList<>();
        rows.forEach((table, cells) -> all.add(new NewRow(table, cells)));
        return all;
    }
}
