package claimbench.foreign;

import claimbench.claim.Column;
import claimbench.claim.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A table of which each row is a value with its model and benchmark. */
final class LongTable {

    private static final Map<String, List<String>> SYNONYMS = Map.of(
            "model", List.of("model name", "system", "llm", "name of model", "model_name"),
            "benchmark",
                    List.of(
                            "task",
                            "dataset",
                            "data set",
                            "eval",
                            "evaluation",
                            "test",
                            "benchmark name",
                            "limit",
                            "feature"),
            "value", List.of("score", "result", "accuracy", "performance", "metric value", "rating"),
            "unit", List.of("units"),
            "conditions", List.of("condition", "settings"),
            "stderr", List.of("standard error", "std err", "std. err.", "std error", "se"),
            "items", List.of("votes", "samples", "n", "number of items"),
            "note", List.of("notes", "comment", "comments", "remark", "remarks"),
            "measured_by", List.of("evaluated by", "run by"),
            "locator", List.of("location"));

    /** Columns that a reject file has besides those of the claims. */
    private static final Set<String> SKIPPED = Set.of("problem");

    private final Grid grid;
    private final Map<Integer, String> claimColumns;

    private LongTable(Grid grid, Map<Integer, String> claimColumns) {
        this.grid = grid;
        this.claimColumns = claimColumns;
    }

    /**
     * Empty if the first row does not name a model, a benchmark and a value.
     *
     * @param wanted column of the table to column of the claims; wins over names
     */
    static Optional<LongTable> of(Grid grid, Map<String, String> wanted) {
        if (grid.rows().isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, String> claimColumns = new TreeMap<>();
        for (int column = 0; column < grid.width(); column++) {
            String heading = grid.cell(0, column).printed();
            Optional<String> meant = Optional.ofNullable(wanted.get(heading)).or(() -> meaning(heading));
            if (meant.isPresent() && (wanted.containsKey(heading) || !wanted.containsValue(meant.get()))) {
                boolean taken = claimColumns.containsValue(meant.get());
                if (!taken) {
                    claimColumns.put(column, meant.get());
                }
            }
        }
        boolean complete = claimColumns.values().containsAll(Table.CLAIMS.requiredColumns());
        return complete ? Optional.of(new LongTable(grid, claimColumns)) : Optional.empty();
    }

    private static Optional<String> meaning(String heading) {
        String word = heading.toLowerCase(Locale.ROOT).strip();
        boolean own = Table.CLAIMS.columns().stream().map(Column::name).anyMatch(word::equals);
        return own
                ? Optional.of(word)
                : SYNONYMS.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(word))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    /** Headings of columns that are not read. */
    List<String> unread() {
        List<String> unread = new ArrayList<>();
        for (int column = 0; column < grid.width(); column++) {
            String heading = grid.cell(0, column).printed();
            if (!claimColumns.containsKey(column) && !heading.isEmpty() && !SKIPPED.contains(heading)) {
                unread.add(heading);
            }
        }
        return unread;
    }

    List<Entry> entries() {
        Footnotes footnotes = new Footnotes(grid.notes());
        List<Entry> entries = new ArrayList<>();
        for (int row = 1; row < grid.rows().size(); row++) {
            if (!Grid.distinctTexts(grid.rows().get(row)).isEmpty()
                    && !grid.rows().get(row).get(0).text().startsWith("#")) {
                entries.add(entry(row, footnotes));
            }
        }
        return entries;
    }

    private Entry entry(int row, Footnotes footnotes) {
        Map<String, GridCell> cells = new LinkedHashMap<>();
        claimColumns.forEach((column, name) -> cells.put(name, grid.cell(row, column)));
        Map<String, String> given = new LinkedHashMap<>();
        given.put("locator", "table " + grid.number() + ", row " + (grid.firstRow() + row));
        cells.forEach((name, cell) -> {
            if (!cell.isEmpty() && !Table.CLAIMS.requiredColumns().contains(name) && !name.equals("conditions")) {
                given.put(name, cell.printed());
            }
        });
        List<String> notes = new ArrayList<>();
        for (GridCell cell : cells.values()) {
            cell.marks().forEach(mark -> notes.addAll(footnotes.marked(mark)));
        }
        GridCell value = cells.getOrDefault("value", GridCell.EMPTY);
        return new Entry(
                heading(cells, "model"),
                heading(cells, "benchmark"),
                value,
                cells.getOrDefault("conditions", GridCell.EMPTY).printed(),
                given,
                notes,
                grid.placeOf(row));
    }

    private static Heading heading(Map<String, GridCell> cells, String name) {
        return new Heading(List.of(cells.getOrDefault(name, GridCell.EMPTY)));
    }
}
