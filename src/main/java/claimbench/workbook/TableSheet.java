package claimbench.workbook;

import claimbench.claim.StatedRow;
import claimbench.problem.Location;
import claimbench.problem.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the rows of one table as a sheet. */
final class TableSheet {

    /** Empty rows below the data that have lists and colours as well. */
    static final int ROOM = 1_000;

    private final SheetLayout layout;
    private final ShortNames names;
    private final Map<Location, String> problems;
    private final Map<Location, String> ids;
    private final List<String> header;
    private final Worksheet sheet;

    TableSheet(
            Workbook workbook,
            SheetLayout layout,
            ShortNames names,
            Map<Location, String> problems,
            Map<Location, String> ids) {
        this.layout = layout;
        this.names = names;
        this.problems = problems;
        this.ids = ids;
        this.header = layout.header();
        this.sheet = workbook.newWorksheet(layout.name());
    }

    /**
     * Writes everything.
     *
     * @param lists where the drop-down list of a column takes its entries from
     */
    void write(Map<String, String> lists) {
        writeHeader();
        for (int i = 0; i < layout.rows().size(); i++) {
            writeRow(i + 1, layout.rows().get(i));
        }
        int last = layout.rows().size() + ROOM;
        for (int i = 0; i < header.size(); i++) {
            String list = lists.get(header.get(i));
            if (list != null && i >= layout.ahead().size()) {
                sheet.range(1, i, last, i)
                        .validateWithListByFormula(list)
                        .allowBlank(true)
                        .showDropdown(true)
                        .errorStyle(DataValidationErrorStyle.WARNING)
                        .errorTitle("Not in the list")
                        .error("This " + header.get(i) + " is not in the list. Keep it if it is new.")
                        .showErrorMessage(true);
            }
        }
        colour(last);
    }

    private void writeHeader() {
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            sheet.value(0, i, column);
            sheet.width(i, SheetLayout.width(column));
            if (!SheetLayout.holdsNumbers(column)) {
                sheet.style(i).format("@").set();
            }
        }
        sheet.range(0, 0, 0, header.size() - 1)
                .style()
                .fontName("Calibri")
                .fontSize(10)
                .bold()
                .fontColor("FFFFFF")
                .fillColor(Palette.HEADER.rgb())
                .verticalAlignment("center")
                .set();
        sheet.rowHeight(0, 20);
        sheet.freezePane(layout.ahead().size() - 1, 1);
        sheet.setAutoFilter(0, 0, Math.max(1, layout.rows().size()), header.size() - 1);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(0);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void writeRow(int line, StatedRow row) {
        Location place = WorkbookExport.row(row.where());
        int ahead = layout.ahead().size();
        for (int i = 0; i < ahead; i++) {
            String text = ahead(layout.ahead().get(i), row, place);
            if (layout.ahead().get(i).equals(SheetLayout.ROW)) {
                sheet.value(line, i, row.where().row());
            } else if (!text.isEmpty()) {
                sheet.value(line, i, SheetText.shown(text));
            }
            sheet.style(line, i)
                    .fillColor(Palette.LOCKED.rgb())
                    .fontName("Calibri")
                    .fontSize(10)
                    .fontColor(Palette.LOCKED_TEXT.rgb())
                    .set();
        }
        for (int i = ahead; i < header.size(); i++) {
            writeCell(line, i, SheetText.shown(row.text(header.get(i))));
        }
    }

    private String ahead(String column, StatedRow row, Location place) {
        return Map.of(
                        SheetLayout.ID, ids.getOrDefault(place, ""),
                        SheetLayout.FILE, names.of(row.where().file()),
                        SheetLayout.PROBLEM, problems.getOrDefault(place, ""))
                .getOrDefault(column, "");
    }

    private void writeCell(int line, int position, String text) {
        Optional<BigDecimal> number =
                SheetLayout.holdsNumbers(header.get(position)) ? SheetText.number(text) : Optional.empty();
        if (number.isPresent()) {
            sheet.value(line, position, number.get());
            sheet.style(line, position)
                    .format(SheetText.format(number.get()))
                    .horizontalAlignment("right")
                    .set();
        } else if (!text.isEmpty()) {
            sheet.value(line, position, text);
            sheet.style(line, position).format("@").set();
        }
    }

    private void colour(int last) {
        String letter = new Location("", 0, 0, layout.ahead().indexOf(SheetLayout.PROBLEM) + 1, "").columnLetters();
        for (Severity severity : Severity.values()) {
            String word = severity.word();
            String rule = "LEFT($" + letter + "2," + word.length() + ")=\"" + word + "\"";
            sheet.range(1, 0, last, header.size() - 1)
                    .style()
                    .fillColor(Palette.valueOf(severity.name()).rgb())
                    .set(new ConditionalFormattingExpressionRule(rule, true));
        }
    }
}
