package claimbench.format;

import claimbench.document.Address;
import claimbench.document.DataSheet.Cases;
import claimbench.document.DataSheet.Day;
import claimbench.document.DataSheet.Quantity;
import claimbench.document.DataSheet.Value;
import claimbench.document.DataSheet.Web;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of a workbook, and how values get into its cells. */
final class SheetPage {

    static final String FONT = "Calibri";
    static final int FONT_SIZE = 10;

    // A workbook counts days from 1900, and gets those before March of that year wrong.
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final int SURE_DIGITS = 15;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int MOST_LINKS = 60_000;

    /** Characters of the usual width that a printed page holds side by side. */
    private static final double PRINTED_WIDTH = 175;

    private final Worksheet sheet;
    private int links;

    SheetPage(Workbook workbook, String title, String stamp) {
        sheet = workbook.newWorksheet(title);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.leftMargin(0.4f);
        sheet.rightMargin(0.4f);
        sheet.footer(SheetText.inFooter(stamp), Position.LEFT, FONT, 8);
        sheet.footer("&P / &N", Position.RIGHT, FONT, 8);
    }

    Worksheet sheet() {
        return sheet;
    }

    /** A style of a cell in the usual letters. A style that says anything of letters must say everything. */
    StyleSetter style(int row, int column) {
        return usual(sheet.style(row, column));
    }

    /** The same for a block of cells. */
    StyleSetter style(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return usual(sheet.range(firstRow, firstColumn, lastRow, lastColumn).style());
    }

    private static StyleSetter usual(StyleSetter style) {
        return style.fontName(FONT).fontSize(FONT_SIZE).fontColor(SheetInk.TEXT.rgb());
    }

    void put(int row, int column, Value value) {
        value.match(new Cases<Boolean>(
                nothing -> true,
                words -> put(row, column, words.text()),
                quantity -> put(row, column, quantity),
                day -> put(row, column, day),
                web -> put(row, column, web)));
    }

    boolean put(int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, SheetText.of(text));
        }
        return true;
    }

    private boolean put(int row, int column, Quantity quantity) {
        Optional<BigDecimal> number = number(quantity);
        if (number.isEmpty()) {
            return put(row, column, quantity.number().toPlainString());
        }
        sheet.value(row, column, number.get());
        return true;
    }

    /** The number, if a workbook keeps all its digits. */
    static Optional<BigDecimal> number(Quantity quantity) {
        BigDecimal shortest = quantity.number().stripTrailingZeros();
        return shortest.precision() <= SURE_DIGITS && Math.abs(shortest.scale()) < 100
                ? Optional.of(new BigDecimal(shortest.toPlainString()))
                : Optional.empty();
    }

    private boolean put(int row, int column, Day day) {
        if (day.date().isBefore(FIRST_DAY)) {
            return put(row, column, day.date().toString());
        }
        sheet.value(row, column, day.date());
        style(row, column).format("yyyy-mm-dd").horizontalAlignment("left").set();
        return true;
    }

    private boolean put(int row, int column, Web web) {
        Optional<String> live = new Address(web.address()).web().filter(address -> address.length() <= LONGEST_ADDRESS);
        if (live.isEmpty() || links == MOST_LINKS) {
            return put(row, column, web.address());
        }
        links++;
        sheet.hyperlink(row, column, HyperLink.external(live.get(), SheetText.of(web.address())));
        style(row, column).fontColor(SheetInk.ACCENT.rgb()).underlined().set();
        return true;
    }

    void header(int firstRow, int lastRow, int lastColumn) {
        style(firstRow, 0, lastRow, lastColumn)
                .bold()
                .fillColor(SheetInk.HEADER.rgb())
                .wrapText(true)
                .verticalAlignment("bottom")
                .set();
        sheet.range(lastRow, 0, lastRow, lastColumn)
                .style()
                .borderStyle(BorderSide.BOTTOM, BorderStyle.MEDIUM)
                .borderColor(BorderSide.BOTTOM, SheetInk.ACCENT.rgb())
                .set();
    }

    /**
     * How the sheet is printed and scrolled.
     *
     * @param headRows rows that stay on top
     * @param headColumns columns that stay on the left
     * @param width of all columns, in characters
     */
    void layOut(int headRows, int headColumns, int lastRow, int lastColumn, double width) {
        sheet.freezePane(headColumns, headRows);
        sheet.repeatRows(0, headRows - 1);
        sheet.repeatCols(0, headColumns - 1);
        sheet.setAutoFilter(headRows - 1, 0, Math.max(headRows, lastRow), lastColumn);
        sheet.addNamedRange(sheet.range(0, 0, Math.max(headRows, lastRow), lastColumn), "_xlnm.Print_Area");
        sheet.fitToWidth((short) Math.max(1, Math.ceil(width / PRINTED_WIDTH)));
        sheet.fitToHeight((short) 0);
    }
}
