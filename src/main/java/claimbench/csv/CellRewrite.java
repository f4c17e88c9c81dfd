package claimbench.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a text is put into a cell of a file: quote marks, blanks and the decimal comma as they are there. */
final class CellRewrite {

    private final CsvSource source;
    private final Map<Integer, Boolean> quotedWithoutNeed = new HashMap<>();

    CellRewrite(CsvSource source) {
        this.source = source;
    }

    String asInFile(String column, String text) {
        return source.dialect().asInFile(CsvSource.name(column), text.strip());
    }

    /** A cell that was not there before. */
    String fresh(String text, boolean quoted) {
        return quoted || needsQuotes(text, false) ? quote(text) : text;
    }

    /** True if a new row below {@code neighbour} has quote marks in this column, needed or not. */
    boolean isQuotedAsARule(List<CsvCell> neighbour, int position) {
        boolean isNew = position >= neighbour.size();
        return neighbour.get(isNew ? neighbour.size() - 1 : position).quoted()
                && (isNew || isQuotedWithoutNeed(position));
    }

    /** A cell with another text between the blanks that stand around the old one. */
    String rewritten(CsvCell cell, int position, String text, boolean alone) {
        String old = cell.text(source.text());
        String core = old.strip();
        if (core.equals(text)) {
            return source.text().substring(cell.start(), cell.end());
        }
        int lead = core.isEmpty() ? old.length() : old.indexOf(core);
        String whole = old.substring(0, lead) + text + old.substring(lead + core.length());
        boolean stays = cell.quoted() && (!needsQuotes(old, alone) || isQuotedWithoutNeed(position));
        return stays || needsQuotes(whole, alone) ? quote(whole) : whole;
    }

    /**
     * True if the text would be misread without quote marks.
     *
     * @param alone whether the cell is the only one of its row, which must not become an empty line
     */
    private boolean needsQuotes(String text, boolean alone) {
        char separator = source.dialect().separator();
        boolean ends = text.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return ends || text.startsWith("\uFEFF") || (alone && text.isEmpty());
    }

    private boolean isQuotedWithoutNeed(int position) {
        return quotedWithoutNeed.computeIfAbsent(
                position,
                unused -> source.rows().stream()
                        .filter(row -> position < row.cells().size())
                        .anyMatch(row -> {
                            CsvCell cell = row.cells().get(position);
                            return cell.quoted()
                                    && !needsQuotes(
                                            cell.text(source.text()),
                                            row.cells().size() == 1);
                        }));
    }

    private static String quote(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
