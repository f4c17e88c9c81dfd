package claimbench.cli;

import static claimbench.cli.Visible.visible;

import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.Severity;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/** Problems as one line each: for editors, spreadsheets and build servers. */
final class ProblemLines {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator("").get();

    private ProblemLines() {}

    static String concise(List<Problem> problems) {
        return problems.stream()
                .map(problem -> visible(place(problem.where()) + ": "
                                + problem.severity().word() + " " + problem.code() + " " + problem.message())
                        + "\n")
                .collect(Collectors.joining());
    }

    private static String place(Location where) {
        return where.file().isEmpty() ? "-" : where.toString();
    }

    static String csv(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        text.append("file,row,column,cell,line,severity,code,title,offending,message,help\n");
        for (Problem problem : problems) {
            Location where = problem.where();
            text.append(CSV.format(
                            harmless(where.file()),
                            where.row() == 0 ? "" : where.row(),
                            harmless(where.column()),
                            where.columnNumber() == 0 ? "" : where.columnLetters() + where.row(),
                            where.line() == 0 ? "" : where.line(),
                            problem.severity().word(),
                            problem.code(),
                            problem.code().title(),
                            harmless(problem.offending()),
                            harmless(problem.message()),
                            harmless(problem.help())))
                    .append('\n');
        }
        return text.toString();
    }

    /** Text that a spreadsheet would run as a formula gets an apostrophe in front. */
    private static String harmless(String text) {
        String shown = visible(text);
        return !shown.isEmpty() && "=+-@".indexOf(shown.charAt(0)) >= 0 ? "'" + shown : shown;
    }

    static String github(List<Problem> problems) {
        return problems.stream().map(ProblemLines::command).collect(Collectors.joining());
    }

    private static String command(Problem problem) {
        Location where = problem.where();
        StringBuilder properties = new StringBuilder();
        if (!where.file().isEmpty()) {
            properties.append("file=").append(property(where.file())).append(',');
        }
        if (where.line() > 0) {
            properties.append("line=").append(where.line()).append(',');
        }
        if (where.columnNumber() > 0) {
            properties.append("col=").append(where.columnNumber()).append(',');
        }
        properties
                .append("title=")
                .append(property(problem.code() + ": " + problem.code().title()));
        String kind = problem.severity() == Severity.NOTE
                ? "notice"
                : problem.severity().word();
        return "::" + kind + " " + properties + "::" + data(Visible.sentences(problem.message(), problem.help()))
                + "\n";
    }

    private static String data(String text) {
        return visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
