package claimbench.workbook;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * What a cell of a workbook holds.
 *
 * @param text the text, or the number in its shortest form
 * @param fault why it cannot be used, in words for the user
 */
record FoundCell(String text, Optional<String> fault) {

    private static final Pattern NOT_LETTERS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DATE = Pattern.compile("[ymdhs]");

    static FoundCell of(Cell cell) {
        CellType type = cell.getType();
        return switch (type) {
            case EMPTY -> new FoundCell("", Optional.empty());
            case STRING -> new FoundCell(cell.asString().strip(), Optional.empty());
            case NUMBER -> number(cell);
            case FORMULA -> faulty(cell, "is a formula; put in its value");
            case BOOLEAN -> faulty(cell, "is TRUE or FALSE; write yes or no as text");
            case ERROR -> faulty(cell, "is an error");
        };
    }

    private static FoundCell number(Cell cell) {
        String format = NOT_LETTERS
                .matcher(String.valueOf(cell.getDataFormatString()).toLowerCase(Locale.ROOT))
                .replaceAll("");
        String text = SheetText.written(cell.getRawValue());
        if (!format.equals("general")
                && !format.equals("null")
                && DATE.matcher(format).find()) {
            return faulty(cell, "was turned into a date; format the cell as text and type it again");
        }
        return format.contains("%")
                ? faulty(cell, "was turned into a percentage, " + text + "; format the cell as number")
                : new FoundCell(text, Optional.empty());
    }

    private static FoundCell faulty(Cell cell, String fault) {
        return new FoundCell(String.valueOf(cell.getRawValue()), Optional.of(fault));
    }
}
