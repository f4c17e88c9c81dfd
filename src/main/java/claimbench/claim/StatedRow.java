package claimbench.claim;

import claimbench.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One row of an input table, as it stands in the file: texts under the names of the header, nothing interpreted.
 *
 * @param where the row
 * @param columns position of each column, from 0, by name; one map for all rows of a file
 * @param texts the cells without surrounding blanks, by position
 */
public record StatedRow(Location where, Map<String, Integer> columns, List<String> texts) {

    public StatedRow {
        texts = List.copyOf(texts);
    }

    /** The text of a cell; empty if the cell is empty or the table has no such column. */
    public String text(String column) {
        Integer position = columns.get(column);
        return position == null ? "" : texts.get(position);
    }

    /** The same row with another text in a column; the row itself if the table has no such column. */
    public StatedRow with(String column, String text) {
        Integer position = columns.get(column);
        if (position == null) {
            return this;
        }
        List<String> others = new ArrayList<>(texts);
        others.set(position, text);
        return new StatedRow(where, columns, others);
    }

    public boolean has(String column) {
        return !text(column).isEmpty();
    }

    /** The place of a cell; the row as a whole if the table has no such column. */
    public Location at(String column) {
        Integer position = columns.get(column);
        return position == null ? where : where.at(position + 1, column);
    }
}
