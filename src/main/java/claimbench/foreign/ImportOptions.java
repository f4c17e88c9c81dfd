package claimbench.foreign;

import java.util.List;
import java.util.Map;

/**
 * What is known of a table besides the file.
 *
 * @param source id of the source that prints it; empty if a long table has a column for it
 * @param columns column of the table to column of the claims, for long tables; empty to go by their names
 * @param tables numbers of the tables wanted, from 1; empty for all
 * @param orientation what stands in the rows of wide tables
 * @param conditions conditions of every value, as {@code key=value; key=value}; what the table itself states wins
 * @param answers to the questions of an earlier reading
 */
public record ImportOptions(
        String source,
        Map<String, String> columns,
        List<Integer> tables,
        Orientation orientation,
        String conditions,
        Answers answers) {

    public ImportOptions {
        columns = Map.copyOf(columns);
        tables = List.copyOf(tables);
    }

    /** All tables of a document, read as they stand. */
    public static ImportOptions of(String source) {
        return new ImportOptions(source, Map.of(), List.of(), Orientation.AUTO, "", Answers.NONE);
    }

    /** The same with other answers. */
    public ImportOptions answered(Answers newAnswers) {
        return new ImportOptions(source, columns, tables, orientation, conditions, newAnswers);
    }
}
