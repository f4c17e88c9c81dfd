package claimbench.csv;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A change of a CSV file. Rows are numbered as in the file before any change, the header included; names of columns
 * are compared without surrounding blanks and case.
 */
public sealed interface CsvEdit {

    /** What {@code cases} makes of this edit. */
    <R> R match(Cases<R> cases);

    /** One answer for each kind of edit. */
    interface Cases<R> {
        R setCell(SetCell edit);

        R insertRow(InsertRow edit);

        R deleteRow(DeleteRow edit);

        R addColumn(AddColumn edit);
    }

    /** Gives one cell a new text; of several for one cell the last holds. */
    record SetCell(int row, String column, String text) implements CsvEdit {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.setCell(this);
        }
    }

    /**
     * Adds a row below {@code afterRow}; several below the same row keep their order.
     *
     * @param cells texts by column; columns not named stay empty
     */
    record InsertRow(int afterRow, Map<String, String> cells) implements CsvEdit {
        public InsertRow {
            cells = new LinkedHashMap<>(cells);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.insertRow(this);
        }
    }

    /** Takes a row out. */
    record DeleteRow(int row) implements CsvEdit {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.deleteRow(this);
        }
    }

    /** Adds a column on the right, empty in every row; nothing happens if the file has it already. */
    record AddColumn(String name) implements CsvEdit {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.addColumn(this);
        }
    }
}
