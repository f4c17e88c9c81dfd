package claimbench.foreign;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a table writes its values.
 *
 * @param statesStandardError true if the table says that what follows a plus-minus sign is a standard error
 */
record TableHabits(ValueGrammar grammar, boolean statesStandardError) {

    private static final Pattern STANDARD_ERROR =
            Pattern.compile("(?i)standard errors?|std\\.? ?err|stderr|\\bs\\.?e\\.?m?\\b");
    private static final Pattern POINT = Pattern.compile("[+-]?\\d+\\.\\d+%?");

    static TableHabits of(Grid grid) {
        List<String> texts =
                grid.rows().stream().flatMap(List::stream).map(GridCell::text).toList();
        boolean comma = texts.stream().anyMatch(ValueGrammar::showsDecimalComma);
        boolean point = texts.stream().anyMatch(text -> POINT.matcher(text).matches());
        boolean error = Stream.concat(Stream.of(grid.heading()), Stream.concat(grid.notes().stream(), texts.stream()))
                .anyMatch(text -> STANDARD_ERROR.matcher(text).find());
        return new TableHabits(new ValueGrammar(comma && !point), error);
    }
}
