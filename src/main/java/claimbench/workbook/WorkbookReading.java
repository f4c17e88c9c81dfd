package claimbench.workbook;

import claimbench.claim.Table;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The sheets of a workbook that came back, row by row. */
final class WorkbookReading {

    /** A workbook of a hundred thousand claims has fewer, its hidden sheet included. */
    static final int MOST_CELLS = 8_000_000;

    private final String file;
    private final List<Problem> problems;
    private final Map<Table, List<FoundRow>> rows = new EnumMap<>(Table.class);
    private BaseSheet base = new BaseSheet();
    private int cells;

    private WorkbookReading(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Everything that was read; empty, with a problem, if the bytes are not a workbook that may and can be opened. */
    static Optional<WorkbookReading> of(String file, byte[] bytes, List<Problem> problems) {
        Optional<String> danger = WorkbookFile.danger(bytes);
        if (danger.isPresent() || !WorkbookFile.isOurs(bytes)) {
            problems.add(unusable(file, danger.orElse("claimbench export did not make it")));
            return Optional.empty();
        }
        WorkbookReading reading = new WorkbookReading(file, problems);
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
                Stream<Sheet> sheets = workbook.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                reading.read(sheet);
            }
            return Optional.of(reading);
        } catch (IOException | RuntimeException damaged) {
            // the reader of the library meets damage with exceptions of any kind
            problems.add(unusable(file, "it is damaged"));
            return Optional.empty();
        }
    }

    BaseSheet base() {
        return base;
    }

    /** Sheets that are there, with their rows; a sheet that was deleted is absent. */
    Map<Table, List<FoundRow>> rows() {
        return rows;
    }

    private static Problem unusable(String file, String why) {
        return ProblemCode.CB601.at(Location.ofFile(file), "", file + " is not read: " + why);
    }

    private void read(Sheet sheet) throws IOException {
        Optional<Table> table = SheetLayout.tableOf(sheet.getName());
        if (table.isEmpty() && !sheet.getName().equals(BaseSheet.NAME)) {
            return;
        }
        try (Stream<Row> lines = sheet.openStream()) {
            if (table.isPresent()) {
                rows.put(table.get(), found(sheet.getName(), lines));
            } else {
                base = BaseSheet.read(lines.map(this::texts).toList());
            }
        }
    }

    private List<String> texts(Row line) {
        count(line);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < line.getCellCount(); i++) {
            texts.add(line.getOptionalCell(i)
                    .map(FoundCell::of)
                    .map(FoundCell::text)
                    .orElse(""));
        }
        return texts;
    }

    private List<FoundRow> found(String sheet, Stream<Row> lines) {
        List<FoundRow> found = new ArrayList<>();
        Map<String, Integer> header = new LinkedHashMap<>();
        lines.forEach(line -> {
            if (header.isEmpty()) {
                List<String> names = texts(line);
                for (int i = 0; i < names.size(); i++) {
                    header.putIfAbsent(names.get(i).toLowerCase(Locale.ROOT), i + 1);
                }
                header.remove("");
            } else {
                found.add(found(sheet, line, header));
            }
        });
        return found;
    }

    private FoundRow found(String sheet, Row line, Map<String, Integer> header) {
        count(line);
        Map<String, String> texts = new LinkedHashMap<>();
        FoundRow row = new FoundRow(
                sheet, Location.ofRow(file, line.getRowNum(), line.getRowNum()), texts, Map.copyOf(header));
        header.forEach((column, position) -> {
            Optional<Cell> cell = line.getOptionalCell(position - 1);
            FoundCell holds = cell.map(FoundCell::of).orElse(new FoundCell("", Optional.empty()));
            boolean matters = !column.equals(SheetLayout.ID) && !column.equals(SheetLayout.PROBLEM);
            if (holds.fault().isPresent() && matters) {
                problems.add(ProblemCode.CB602.at(
                        row.at(column),
                        holds.text(),
                        row.place(column) + " " + holds.fault().get()));
            } else {
                texts.put(column, holds.text());
            }
        });
        return row;
    }

    private void count(Row line) {
        cells += line.getCellCount();
        if (cells > MOST_CELLS) {
            throw new IllegalStateException("more than " + MOST_CELLS + " cells");
        }
    }
}
