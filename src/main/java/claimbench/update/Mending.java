package claimbench.update;

import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.csv.CsvEdit;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be mended without knowing more than the file says: there is one way to do it, and no number changes its
 * meaning.
 *
 * @param mended the problems that go away
 */
public record Mending(Rewrite rewrite, List<Problem> mended) {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,(\\d{1,2}|\\d{4,})");
    private static final Pattern PERCENT = Pattern.compile("([+-]?\\d+(?:[.]\\d+)?)\\s*%");
    private static final Pattern SLASHED_DATE = Pattern.compile("(\\d{4})[/.](\\d{2})[/.](\\d{2})");
    private static final Pattern HIDDEN =
            Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF\\u00AD]");

    public Mending {
        mended = List.copyOf(mended);
    }

    /** All that can be mended among the problems of a folder. */
    public static Mending of(Workspace workspace) {
        Map<Location, StatedRow> rows = new HashMap<>();
        for (Table table : Table.values()) {
            workspace.checkup().tables().of(table).forEach(row -> rows.put(row.where(), row));
        }
        Rewrite all = Rewrite.NOTHING;
        List<Problem> mended = new ArrayList<>();
        Set<Location> done = new HashSet<>();
        for (Problem problem : workspace.checkup().problems()) {
            Optional<Rewrite> rewrite = mend(problem, rows, workspace);
            if (rewrite.isPresent() && done.add(problem.where())) {
                all = all.and(rewrite.get());
                mended.add(problem);
            }
        }
        return new Mending(all, mended);
    }

    private static Optional<Rewrite> mend(Problem problem, Map<Location, StatedRow> rows, Workspace workspace) {
        Location where = problem.where();
        if (problem.code() == ProblemCode.CB012) {
            return Optional.of(Rewrite.of(where.file(), List.of(new CsvEdit.DeleteRow(where.row()))));
        }
        StatedRow row = rows.get(where.at(0, ""));
        if (row == null || where.columnNumber() == 0) {
            return Optional.empty();
        }
        return cells(problem.code(), row, where.column())
                .map(cells -> CellEdits.set(workspace, row, cells))
                .filter(rewrite -> !rewrite.isEmpty());
    }

    private static Optional<Map<String, String>> cells(ProblemCode code, StatedRow row, String column) {
        String text = row.text(column);
        return switch (code) {
            case CB102, CB310, CB112 -> number(row, column, text);
            case CB103 -> answer(text).map(answer -> Map.of(column, answer));
            case CB501 -> replaced(SLASHED_DATE, text, "$1-$2-$3").map(date -> Map.of(column, date));
            case CB312 -> Optional.of(Map.of(column, HIDDEN.matcher(text).replaceAll("")));
            default -> Optional.empty();
        };
    }

    /** A comma that cannot separate thousands is a decimal one; a percent sign moves into the column unit. */
    private static Optional<Map<String, String>> number(StatedRow row, String column, String text) {
        Matcher percent = PERCENT.matcher(text);
        if (column.equals("value") && percent.matches() && !row.has("unit")) {
            return Optional.of(Map.of(column, percent.group(1), "unit", "percent"));
        }
        return DECIMAL_COMMA.matcher(text).matches()
                ? Optional.of(Map.of(column, text.replace(',', '.')))
                : Optional.empty();
    }

    private static Optional<String> answer(String text) {
        return switch (text.toLowerCase(java.util.Locale.ROOT)) {
            case "true", "y", "✓", "✔" -> Optional.of("yes");
            case "false", "n", "✗", "✘" -> Optional.of("no");
            case "partial", "partially" -> Optional.of("partly");
            default -> Optional.empty();
        };
    }

    private static Optional<String> replaced(Pattern pattern, String text, String replacement) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.replaceAll(replacement)) : Optional.empty();
    }
}
