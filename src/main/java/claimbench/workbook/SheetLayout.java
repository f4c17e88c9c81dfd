package claimbench.workbook;

import claimbench.claim.Column;
import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.claim.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One sheet of the workbook: the rows of one table, whatever files they are in.
 *
 * @param columns the table's columns that any of its files has, declared ones first
 */
record SheetLayout(Table table, List<String> columns, List<StatedRow> rows) {

    static final String ID = "id";
    static final String FILE = "file";
    static final String ROW = "row";
    static final String PROBLEM = "problem";

    /** Columns that say which row it is and what is wrong with it; the rest is data. */
    static final List<String> AHEAD = List.of(ID, FILE, ROW, PROBLEM);

    /** Names of the sheets, in their order. */
    private static final List<Table> SHEETS =
            List.of(Table.CLAIMS, Table.MODELS, Table.BENCHMARKS, Table.SOURCES, Table.CAPABILITIES);

    private static final Set<String> FEW_NUMBERS =
            Set.of("value", "stderr", "items", "floor", "ceiling", "chance", "human");

    private static final Map<String, Integer> WIDTHS = Map.ofEntries(
            Map.entry(ID, 11),
            Map.entry(FILE, 22),
            Map.entry(ROW, 6),
            Map.entry(PROBLEM, 34),
            Map.entry("model", 24),
            Map.entry("name", 28),
            Map.entry("benchmark", 30),
            Map.entry("value", 10),
            Map.entry("unit", 11),
            Map.entry("kind", 11),
            Map.entry("conditions", 34),
            Map.entry("source", 26),
            Map.entry("title", 50),
            Map.entry("question", 60),
            Map.entry("url", 40),
            Map.entry("locator", 50),
            Map.entry("quote", 36),
            Map.entry("aliases", 30),
            Map.entry("measures", 36),
            Map.entry("caveat", 40),
            Map.entry("note", 40));

    static List<SheetLayout> all(Tables tables) {
        return SHEETS.stream().map(table -> of(table, tables.of(table))).toList();
    }

    private static SheetLayout of(Table table, List<StatedRow> rows) {
        Set<String> present = new LinkedHashSet<>();
        rows.stream()
                .map(StatedRow::columns)
                .distinct()
                .forEach(columns -> columns.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                        .forEach(column -> present.add(column.getKey())));
        List<String> columns = new ArrayList<>();
        for (Column declared : table.columns()) {
            if (present.contains(declared.name()) || rows.isEmpty()) {
                columns.add(declared.name());
            }
        }
        present.stream().filter(column -> !columns.contains(column)).forEach(columns::add);
        return new SheetLayout(table, columns, rows);
    }

    static Optional<Table> tableOf(String sheetName) {
        return SHEETS.stream().filter(table -> name(table).equals(sheetName)).findFirst();
    }

    static String name(Table table) {
        String file = table.fileName();
        return Character.toUpperCase(file.charAt(0)) + file.substring(1, file.length() - ".csv".length());
    }

    String name() {
        return name(table);
    }

    List<String> ahead() {
        return table == Table.CLAIMS ? AHEAD : AHEAD.subList(1, AHEAD.size());
    }

    /** All columns of the sheet, from the left. */
    List<String> header() {
        List<String> header = new ArrayList<>(ahead());
        columns.stream()
                .filter(column -> !AHEAD.contains(column) || !ahead().contains(column))
                .forEach(header::add);
        return header;
    }

    static boolean holdsNumbers(String column) {
        return FEW_NUMBERS.contains(column) || column.endsWith("parameters_b") || column.equals("context_tokens");
    }

    /** Width in characters. */
    static int width(String column) {
        return WIDTHS.getOrDefault(column, Math.max(12, column.length() + 3));
    }
}
