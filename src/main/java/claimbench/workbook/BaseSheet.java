package claimbench.workbook;

import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The hidden sheet with the texts that were exported. Every other sheet is compared with it, not with the files. */
final class BaseSheet {

    static final String NAME = "claimbench-base";

    /** Which row of which file. */
    record Key(String file, int row) {}

    private static final String COLUMNS = "columns";
    private static final int FIRST_TEXT = 3;

    private final Map<Table, Map<Key, Map<String, String>>> rows = new EnumMap<>(Table.class);

    static void write(Workbook workbook, List<SheetLayout> layouts, ShortNames names) {
        Worksheet sheet = workbook.newWorksheet(NAME);
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        int line = 0;
        for (SheetLayout layout : layouts) {
            writeLine(sheet, line++, List.of(layout.name(), COLUMNS, ""), layout.columns());
            for (StatedRow row : layout.rows()) {
                writeLine(
                        sheet,
                        line++,
                        List.of(
                                layout.name(),
                                names.of(row.where().file()),
                                String.valueOf(row.where().row())),
                        layout.columns().stream()
                                .map(column -> SheetText.shown(row.text(column)))
                                .toList());
            }
        }
    }

    private static void writeLine(Worksheet sheet, int line, List<String> ahead, List<String> texts) {
        List<String> all = new ArrayList<>(ahead);
        all.addAll(texts);
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isEmpty()) {
                sheet.value(line, i, all.get(i));
            }
        }
    }

    static BaseSheet read(List<List<String>> lines) {
        BaseSheet base = new BaseSheet();
        List<String> columns = List.of();
        for (List<String> line : lines) {
            Optional<Table> table = SheetLayout.tableOf(at(line, 0));
            if (table.isPresent() && at(line, 1).equals(COLUMNS)) {
                columns = line.size() > FIRST_TEXT ? line.subList(FIRST_TEXT, line.size()) : List.of();
            } else if (table.isPresent()) {
                Map<String, String> texts = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    texts.put(columns.get(i), at(line, FIRST_TEXT + i));
                }
                base.rows
                        .computeIfAbsent(table.get(), unused -> new LinkedHashMap<>())
                        .put(new Key(at(line, 1), Integer.parseInt(at(line, 2))), texts);
            }
        }
        return base;
    }

    /** The exported rows of a table, in their order. */
    Map<Key, Map<String, String>> rows(Table table) {
        return rows.getOrDefault(table, Map.of());
    }

    private static String at(List<String> line, int position) {
        return position < line.size() ? line.get(position) : "";
    }
}
