package claimbench.intake;

import claimbench.csv.CsvSource;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Whether the numbers of a file are written with a decimal comma. */
final class DecimalCommas {

    /** The columns that hold numbers, over all tables. */
    static final Set<String> NUMBER_COLUMNS = Set.of(
            "value",
            "stderr",
            "items",
            "floor",
            "ceiling",
            "chance",
            "human",
            "parameters_b",
            "active_parameters_b",
            "context_tokens");

    private static final Pattern POINT = Pattern.compile("[+-]?\\d+\\.\\d+(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern COMMA = Pattern.compile("[+-]?\\d+,\\d+(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern PERHAPS_THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");

    /** A number, and where it stands. */
    private record Found(Location where, String text) {}

    private final String file;
    private final CsvSource source;
    private final Set<String> columns = new TreeSet<>(NUMBER_COLUMNS);

    DecimalCommas(String file, CsvSource source) {
        this.file = file;
        this.source = source;
        columns.retainAll(source.header());
    }

    /** The number columns of the file if their commas are decimal for certain; empty if none is, or in doubt. */
    Set<String> columns(List<Problem> problems) {
        Optional<Found> point = first(text -> POINT.matcher(text).matches());
        Optional<Found> certain = first(text -> COMMA.matcher(text).matches()
                && !PERHAPS_THOUSANDS.matcher(text).matches());
        Optional<Found> perhaps = first(text -> PERHAPS_THOUSANDS.matcher(text).matches());
        if (certain.isPresent() && point.isPresent()) {
            problems.add(doubt(
                    certain.get(),
                    "\"" + certain.get().text() + "\" has a decimal comma, but \""
                            + point.get().text() + "\" in row "
                            + point.get().where().row() + " has a point"));
        } else if (certain.isEmpty() && point.isEmpty() && perhaps.isPresent()) {
            problems.add(doubt(
                    perhaps.get(),
                    "\"" + perhaps.get().text() + "\" may be "
                            + perhaps.get().text().replace(',', '.') + " or "
                            + perhaps.get().text().replace(",", "")));
        } else if (certain.isPresent()) {
            return columns;
        }
        return Set.of();
    }

    private static Problem doubt(Found found, String why) {
        return ProblemCode.CB014.at(found.where(), found.text(), why + "; the file is left out");
    }

    private Optional<Found> first(Predicate<String> kind) {
        for (int row = source.headerRow() + 1; row <= source.lastRow(); row++) {
            if (source.isSkipped(row)) {
                continue;
            }
            for (String column : columns) {
                String text = source.cell(row, column);
                if (kind.test(text)) {
                    Location where = Location.ofRow(file, row, source.line(row));
                    return Optional.of(new Found(where.at(source.header().indexOf(column) + 1, column), text));
                }
            }
        }
        return Optional.empty();
    }
}
