package claimbench.foreign;

import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Tables in workbooks. A formula counts as the value that the workbook last showed for it. */
final class XlsxReader {

    private static final Pattern DECIMALS = Pattern.compile("^[#,0]*0(?:\\.(0+))?(%?)(?:[_;\"\\\\ ].*)?$");

    /** What a workbook unpacks to. */
    private record Unpacked(long size, boolean hasStyles) {}

    private XlsxReader() {}

    static List<Grid> read(String file, byte[] bytes, List<Problem> problems) {
        try {
            Unpacked unpacked = unpacked(bytes);
            if (unpacked.size() > Limits.BYTES) {
                problems.add(TooLarge.file(file));
                return List.of();
            }
            return workbook(file, bytes, new ReadingOptions(unpacked.hasStyles(), true), problems);
        } catch (IOException | RuntimeException broken) {
            problems.add(ProblemCode.CB001.at(
                    Location.ofFile(file),
                    "",
                    file + " is no workbook that can be read, or is damaged",
                    "Open it in a spreadsheet program and save it again as XLSX, or as CSV UTF-8."));
            return List.of();
        }
    }

    /** Counted while unpacking, because what the entries say of themselves need not be true. */
    private static Unpacked unpacked(byte[] bytes) throws IOException {
        long size = 0;
        boolean styles = false;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && size <= Limits.BYTES) {
                styles |= entry.getName().endsWith("styles.xml");
                for (int read = zip.read(buffer); read > 0 && size <= Limits.BYTES; read = zip.read(buffer)) {
                    size += read;
                }
                entry = size > Limits.BYTES ? null : zip.getNextEntry();
            }
        }
        return new Unpacked(size, styles);
    }

    private static List<Grid> workbook(String file, byte[] bytes, ReadingOptions options, List<Problem> problems)
            throws IOException {
        List<Grid> grids = new ArrayList<>();
        try (InputStream input = new ByteArrayInputStream(bytes);
                ReadableWorkbook workbook = new ReadableWorkbook(input, options);
                Stream<Sheet> sheets = workbook.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    Optional<List<List<GridCell>>> rows = rows(sheet);
                    if (rows.isEmpty()) {
                        problems.add(TooLarge.table(file));
                        return List.of();
                    }
                    grids.addAll(SheetTables.of(grids.size(), "sheet " + sheet.getName(), rows.get()));
                }
            }
        }
        return grids;
    }

    private static Optional<List<List<GridCell>>> rows(Sheet sheet) throws IOException {
        List<List<GridCell>> rows = new ArrayList<>();
        int cells = 0;
        try (Stream<Row> stream = sheet.openStream()) {
            for (Row row : (Iterable<Row>) stream::iterator) {
                cells += row.getCellCount();
                if (row.getRowNum() > Limits.CELLS || row.getCellCount() > Limits.COLUMNS || cells > Limits.CELLS) {
                    return Optional.empty();
                }
                while (rows.size() < row.getRowNum() - 1) {
                    rows.add(List.of());
                }
                List<GridCell> texts = new ArrayList<>();
                for (int column = 0; column < row.getCellCount(); column++) {
                    Cell cell = row.getCell(column);
                    texts.add(cell == null ? GridCell.EMPTY : GridCell.of(printed(cell)));
                }
                rows.add(texts);
            }
        }
        return Optional.of(rows);
    }

    /** The text as the sheet shows it: a number with the decimals of its format. */
    private static String printed(Cell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        String text = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA ? raw : cell.getText();
        String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
        Matcher decimals = DECIMALS.matcher(format);
        if (!text.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?")) {
            return text;
        }
        BigDecimal number = new BigDecimal(text);
        if (!decimals.matches()) {
            return plain(number);
        }
        boolean percent = !decimals.group(2).isEmpty();
        int places = decimals.group(1) == null ? 0 : decimals.group(1).length();
        BigDecimal shown = percent ? number.movePointRight(2) : number;
        return shown.setScale(places, RoundingMode.HALF_UP).toPlainString() + decimals.group(2);
    }

    /** Without the digits that only come from binary arithmetic, such as 87.799999999999997. */
    private static String plain(BigDecimal number) {
        return number.precision() < 16
                ? number.toPlainString()
                : new BigDecimal(String.valueOf(number.doubleValue())).toPlainString();
    }
}
