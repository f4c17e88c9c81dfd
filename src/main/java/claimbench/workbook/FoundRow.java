package claimbench.workbook;

import claimbench.problem.Location;
import java.util.Map;

/**
 * A row of a sheet as it came back.
 *
 * @param sheet name of the sheet
 * @param where its row in the workbook
 * @param texts its cells by column, without those that cannot be used; no surrounding blanks
 * @param positions 1-based positions of the columns
 */
record FoundRow(String sheet, Location where, Map<String, String> texts, Map<String, Integer> positions) {

    String text(String column) {
        return texts.getOrDefault(column, "");
    }

    Location at(String column) {
        Integer position = positions.get(column);
        return position == null ? where : where.at(position, column);
    }

    /** The place in words: sheet and cell as the spreadsheet program names them. */
    String place(String column) {
        return "sheet " + sheet + ", cell " + at(column).columnLetters() + where.row();
    }
}
