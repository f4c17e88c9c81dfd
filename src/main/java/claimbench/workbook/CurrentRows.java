package claimbench.workbook;

import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.claim.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds exported rows in the files as they are now, also where rows were added or taken out above them. */
final class CurrentRows {

    private final Table table;
    private final ShortNames names;
    private final Map<String, Map<Integer, StatedRow>> byNumber = new HashMap<>();
    private final Map<String, Map<List<String>, List<StatedRow>>> byTexts = new HashMap<>();
    private final List<String> columns;
    private final Set<StatedRow> taken = new HashSet<>();
    private final Map<BaseSheet.Key, StatedRow> found = new HashMap<>();

    CurrentRows(Table table, Tables current, ShortNames names, Map<BaseSheet.Key, Map<String, String>> base) {
        this.table = table;
        this.names = names;
        this.columns = base.values().stream()
                .findFirst()
                .map(texts -> List.copyOf(texts.keySet()))
                .orElse(List.of());
        for (StatedRow row : current.of(table)) {
            String file = row.where().file();
            byNumber.computeIfAbsent(file, unused -> new HashMap<>())
                    .put(row.where().row(), row);
            byTexts.computeIfAbsent(file, unused -> new HashMap<>())
                    .computeIfAbsent(texts(row), unused -> new ArrayList<>())
                    .add(row);
        }
        base.forEach(this::matchUnchanged);
        base.forEach(this::matchByKey);
    }

    /** The row as it is now; empty if it is no longer there, or cannot be told. */
    Optional<StatedRow> find(BaseSheet.Key key) {
        return Optional.ofNullable(found.get(key));
    }

    private void matchUnchanged(BaseSheet.Key key, Map<String, String> exported) {
        List<StatedRow> alike = names.find(key.file())
                .map(file ->
                        byTexts.getOrDefault(file, Map.of()).getOrDefault(List.copyOf(exported.values()), List.of()))
                .orElse(List.of());
        Optional<StatedRow> inPlace =
                alike.stream().filter(row -> row.where().row() == key.row()).findFirst();
        inPlace.or(() -> alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty())
                .ifPresent(row -> take(key, row));
    }

    /** A row that was changed is the same row if it still has its number and its required cells but the value. */
    private void matchByKey(BaseSheet.Key key, Map<String, String> exported) {
        if (found.containsKey(key)) {
            return;
        }
        Optional<StatedRow> there = names.find(key.file())
                .map(file -> byNumber.getOrDefault(file, Map.of()).get(key.row()));
        there.filter(row -> !taken.contains(row))
                .filter(row -> table.requiredColumns().stream()
                        .filter(column -> !column.equals("value"))
                        .allMatch(column -> SheetText.shown(row.text(column)).equals(exported.get(column))))
                .ifPresent(row -> take(key, row));
    }

    private void take(BaseSheet.Key key, StatedRow row) {
        taken.add(row);
        found.put(key, row);
    }

    private List<String> texts(StatedRow row) {
        return columns.stream().map(column -> SheetText.shown(row.text(column))).toList();
    }
}
