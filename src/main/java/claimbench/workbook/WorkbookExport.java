package claimbench.workbook;

import claimbench.claim.Claim;
import claimbench.claim.ClaimStatus;
import claimbench.claim.Table;
import claimbench.claim.Unit;
import claimbench.harness.Harness.Checkup;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes all claims and their registries as one workbook; the same claims give the same bytes. */
public final class WorkbookExport {

    private static final String LISTS = "Lists";

    private WorkbookExport() {}

    /** The workbook as the bytes of an {@code .xlsx} file. */
    public static byte[] of(Checkup checkup) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ShortNames names = ShortNames.of(checkup.tables());
        List<SheetLayout> layouts = SheetLayout.all(checkup.tables());
        try (Workbook workbook = new Workbook(bytes, "claimbench", "1.0")) {
            workbook.setGlobalDefaultFont("Calibri", 10);
            ReadMeSheet.write(workbook, checkup);
            Map<Location, String> problems = problems(checkup, names);
            Map<Location, String> ids = checkup.resolved().claims().stream()
                    .collect(Collectors.toMap(claim -> row(claim.stated().where()), Claim::id, (one, other) -> one));
            for (SheetLayout layout : layouts) {
                new TableSheet(workbook, layout, names, problems, ids).write(lists(layouts));
            }
            writeLists(workbook);
            BaseSheet.write(workbook, layouts, names);
            workbook.setActiveTab(0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return TimelessZip.of(bytes.toByteArray());
    }

    /** The most serious problem first; its first word is what the colours follow. */
    private static Map<Location, String> problems(Checkup checkup, ShortNames names) {
        Map<Location, String> texts = new HashMap<>();
        checkup.problems().stream()
                .filter(problem -> problem.where().row() > 0)
                .sorted(Comparator.comparing(Problem::severity).thenComparing(problem -> problem))
                .forEach(problem -> texts.merge(
                        row(problem.where()),
                        problem.severity().word() + " " + problem.code() + ": " + names.shortened(problem.message()),
                        (before, next) -> before + "; " + next));
        return texts;
    }

    static Location row(Location where) {
        return Location.ofRow(where.file(), where.row(), 0);
    }

    /** Where the drop-down list of a column takes its entries from. */
    private static Map<String, String> lists(List<SheetLayout> layouts) {
        Map<String, String> lists = new HashMap<>();
        lists.put("unit", LISTS + "!$A$1:$A$" + Unit.values().length);
        lists.put("status", LISTS + "!$B$1:$B$" + (ClaimStatus.values().length - 1));
        Map<Table, String> refers = Map.of(
                Table.MODELS,
                "model",
                Table.BENCHMARKS,
                "benchmark",
                Table.SOURCES,
                "source",
                Table.CAPABILITIES,
                "capability");
        layouts.stream()
                .filter(layout ->
                        refers.containsKey(layout.table()) && !layout.rows().isEmpty())
                .forEach(layout -> lists.put(refers.getOrDefault(layout.table(), ""), names(layout)));
        return lists;
    }

    private static String names(SheetLayout layout) {
        int position = layout.header().indexOf(layout.table().columns().get(0).name());
        String letter = new Location("", 0, 0, position + 1, "").columnLetters();
        int last = layout.rows().size() + 1 + TableSheet.ROOM;
        return layout.name() + "!$" + letter + "$2:$" + letter + "$" + last;
    }

    private static void writeLists(Workbook workbook) {
        Worksheet sheet = workbook.newWorksheet(LISTS);
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        writeColumn(sheet, 0, Arrays.stream(Unit.values()).map(Unit::text).toList());
        List<String> words = Arrays.stream(ClaimStatus.values())
                .filter(status -> status != ClaimStatus.ACTIVE)
                .map(ClaimStatus::word)
                .toList();
        writeColumn(sheet, 1, words);
    }

    private static void writeColumn(Worksheet sheet, int column, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            sheet.value(i, column, words.get(i));
        }
    }
}
