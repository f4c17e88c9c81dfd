package claimbench.cli;

import static claimbench.cli.Visible.cut;
import static claimbench.cli.Visible.visible;
import static claimbench.cli.Visible.width;

import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Problems for people: the row with a caret under the cell, and the way out; repeats in short. */
final class ProblemText {

    private static final int MOST_SHOWN = 100;
    private static final int MOST_IN_FULL = 3;
    private static final int MOST_OF_A_CODE = 20;

    /** Nobody reads more than some pages; what is beyond is counted. */
    private static final int LONGEST_IN_FULL = 7_000;

    private static final int LONGEST = 11_000;
    private static final int WIDEST_CELL = 32;
    private static final int WIDEST_MESSAGE = 400;
    private static final int WIDEST_SHORT = 160;
    private static final int WIDEST_LINE = 110;

    private static final List<String> CLAIM_COLUMNS = List.of("model", "benchmark", "value", "unit", "source");

    private final ProblemRows rows;
    private final StringBuilder text = new StringBuilder();
    private int shown;

    ProblemText(ProblemRows rows) {
        this.rows = rows;
    }

    String write(List<Problem> problems) {
        problems.stream()
                .collect(Collectors.groupingBy(Problem::code, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::group);
        return text.append(summary(problems)).append('\n').toString();
    }

    private void group(List<Problem> problems) {
        int told = 0;
        for (Problem problem : problems) {
            if (told == MOST_OF_A_CODE || shown == MOST_SHOWN || text.length() > LONGEST) {
                break;
            }
            if (told < MOST_IN_FULL && text.length() < LONGEST_IN_FULL) {
                inFull(problem);
            } else {
                inShort(problem);
            }
            told++;
            shown++;
        }
        if (told < problems.size()) {
            Problem first = problems.get(0);
            long files = problems.stream().map(p -> p.where().file()).distinct().count();
            text.append(String.format(
                    Locale.ROOT,
                    "%s %s  … and %,d more \"%s\" in %s; --format csv lists all\n",
                    first.severity().word(),
                    first.code(),
                    problems.size() - told,
                    first.code().title(),
                    files == 1 ? visible(first.where().file()) : files + " files"));
        }
        text.append('\n');
    }

    private void inShort(Problem problem) {
        text.append(head(problem))
                .append("  ")
                .append(cut(visible(problem.message()), WIDEST_SHORT))
                .append('\n');
    }

    private void inFull(Problem problem) {
        text.append(head(problem)).append("  ").append(problem.code().title()).append(place(problem.where()));
        text.append('\n');
        Optional<StatedRow> row = rows.at(problem.where());
        String margin = " ".repeat(String.valueOf(problem.where().row()).length());
        if (row.isPresent()) {
            excerpt(row.get(), problem, margin);
        } else {
            text.append(margin).append(" = ").append(message(problem)).append('\n');
        }
        text.append(margin)
                .append(" = help: ")
                .append(cut(visible(problem.help()), WIDEST_MESSAGE))
                .append('\n');
    }

    private static String head(Problem problem) {
        String where = visible(problem.where().toString());
        return problem.severity().word() + " " + problem.code() + (where.isEmpty() ? "" : " " + where);
    }

    private static String message(Problem problem) {
        return cut(visible(problem.message()), WIDEST_MESSAGE);
    }

    private static String place(Location where) {
        if (where.row() == 0) {
            return "";
        }
        return where.columnNumber() == 0
                ? " (row " + where.row() + ")"
                : " (row " + where.row() + ", column " + where.columnLetters() + ", " + visible(where.column()) + ")";
    }

    /** The header and the row, cell under cell, and the message under the cell that is wrong. */
    private void excerpt(StatedRow row, Problem problem, String margin) {
        String number = String.valueOf(row.where().row());
        StringBuilder header = new StringBuilder(margin + " |");
        StringBuilder cells = new StringBuilder(number + " |");
        int caretAt = 0;
        int carets = 0;
        for (String column : columns(row, problem.where().column())) {
            String cell = cut(visible(row.text(column)), WIDEST_CELL);
            String title = cut(visible(column), WIDEST_CELL);
            if (column.equals(problem.where().column())) {
                caretAt = width(cells.toString()) + 1;
                carets = Math.max(1, width(cell));
            }
            int wide = Math.max(width(cell), width(title));
            header.append(' ').append(title).append(" ".repeat(wide - width(title) + 1));
            cells.append(' ').append(cell).append(" ".repeat(wide - width(cell) + 1));
        }
        text.append(header.toString().stripTrailing()).append('\n');
        text.append(cells.toString().stripTrailing()).append('\n');
        String message = message(problem);
        if (carets == 0) {
            text.append(margin).append(" = ").append(message).append('\n');
            return;
        }
        String mark = margin + " |" + " ".repeat(caretAt - margin.length() - 2) + "^".repeat(carets);
        boolean fits = mark.length() + 1 + width(message) <= WIDEST_LINE;
        text.append(mark)
                .append(fits ? " " + message : "\n" + margin + " = " + message)
                .append('\n');
    }

    private List<String> columns(StatedRow row, String offending) {
        Table table = rows.table(row);
        Set<String> wanted = new LinkedHashSet<>(table == Table.CLAIMS ? CLAIM_COLUMNS : table.requiredColumns());
        wanted.removeIf(column -> !row.has(column) && !column.equals("value"));
        if (row.columns().containsKey(offending)) {
            wanted.add(offending);
        }
        List<String> columns = new ArrayList<>(wanted);
        columns.removeIf(column -> !row.columns().containsKey(column));
        return columns;
    }

    private String summary(List<Problem> problems) {
        List<String> parts = new ArrayList<>();
        parts.add(count(rows.count(), "row") + " read");
        for (Severity severity : Severity.values()) {
            long of = problems.stream().filter(p -> p.severity() == severity).count();
            if (of > 0) {
                parts.add(count(of, severity.word()));
            }
        }
        if (problems.isEmpty()) {
            parts.add("no problems");
        }
        return String.join(" · ", parts);
    }

    private static String count(long number, String word) {
        return String.format(Locale.ROOT, "%,d %s%s", number, word, number == 1 ? "" : "s");
    }
}
