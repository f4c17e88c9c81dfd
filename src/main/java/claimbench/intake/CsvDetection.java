package claimbench.intake;

import claimbench.claim.Table;
import claimbench.csv.CsvDialect;
import claimbench.csv.CsvSource;
import claimbench.problem.Checked;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * In which dialect a CSV file is written. A header that fits with commas settles it; semicolons or tabs count only if
 * the header fits with them and every row has as many cells. What is certain and not the standard is said; what is in
 * doubt is a problem at its place.
 */
public final class CsvDetection {

    private static final Pattern WORD_BEYOND_ASCII =
            Pattern.compile("[\\p{L}\\p{Nd}]*[^\\p{ASCII}\\uFEFF][\\p{L}\\p{Nd}]*");

    private final String file;
    private final CsvText text;
    private final List<Problem> problems;

    private CsvDetection(String file, CsvText text, List<Problem> problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    /** The dialect of a file; empty if the file is no table that the intake would read. */
    public static Checked<Optional<CsvDialect>> dialect(String file, byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        Optional<CsvDialect> dialect =
                CsvText.decode(file, bytes, problems).flatMap(text -> dialect(file, text, problems));
        return new Checked<>(dialect, problems);
    }

    static Optional<CsvDialect> dialect(String file, CsvText text, List<Problem> problems) {
        int before = problems.size();
        CsvDialect dialect = new CsvDetection(file, text, problems).dialect();
        return problems.stream().skip(before).allMatch(problem -> problem.code() == ProblemCode.CB013)
                ? Optional.of(dialect)
                : Optional.empty();
    }

    private CsvDialect dialect() {
        char announced = CsvDialect.announcedSeparator(text.text());
        CsvDialect dialect = with(announced);
        for (char separator : List.of(';', '\t')) {
            if (!fits(dialect) && fits(with(separator))) {
                dialect = with(separator);
            }
        }
        int before = problems.size();
        if (dialect.separator() != ',' && fits(dialect)) {
            CsvSource source = CsvSource.of(text.text(), dialect);
            reportUnevenRow(source);
            Set<String> decimalComma = new DecimalCommas(file, source).columns(problems);
            dialect = new CsvDialect(text.charset(), text.byteOrderMark(), dialect.separator(), decimalComma);
        }
        if (problems.size() == before) {
            say(dialect);
        }
        return dialect;
    }

    private CsvDialect with(char separator) {
        return new CsvDialect(text.charset(), text.byteOrderMark(), separator, Set.of());
    }

    private boolean fits(CsvDialect dialect) {
        List<String> header = CsvSource.header(text.text(), dialect);
        String fileName = file.substring(file.lastIndexOf('/') + 1);
        return Table.CLAIMS.fits(header)
                || Table.registryNamed(fileName)
                        .map(table -> table.fits(header))
                        .orElse(false);
    }

    private void reportUnevenRow(CsvSource source) {
        int width = source.header().size();
        for (int row = source.headerRow() + 1; row <= source.lastRow(); row++) {
            List<String> cells = source.cells(row);
            if (cells.size() != width && !source.isSkipped(row)) {
                problems.add(ProblemCode.CB010.at(
                        Location.ofRow(file, row, source.line(row)),
                        cells.get(0),
                        "row " + row + " has " + cells.size() + " cells separated by "
                                + word(source.dialect().separator()) + ", the header has " + width
                                + "; the file is left out"));
                return;
            }
        }
    }

    private void say(CsvDialect dialect) {
        List<String> unusual = new ArrayList<>();
        if (dialect.separator() != ',') {
            unusual.add(word(dialect.separator()) + " between the cells");
        }
        if (!dialect.decimalComma().isEmpty()) {
            unusual.add("decimal commas in " + String.join(", ", new TreeSet<>(dialect.decimalComma())));
        }
        if (!dialect.charset().equals(StandardCharsets.UTF_8)) {
            unusual.add(dialect.charset().name() + " letters" + sample());
        }
        if (!unusual.isEmpty()) {
            problems.add(ProblemCode.CB013.at(Location.ofFile(file), "", "read with " + String.join("; ", unusual)));
        }
    }

    /** The first word with a letter beyond ASCII, for the reader to judge. */
    private String sample() {
        return WORD_BEYOND_ASCII
                .matcher(text.text())
                .results()
                .findFirst()
                .map(word -> " (\"" + word.group() + "\")")
                .orElse("");
    }

    private static String word(char separator) {
        return separator == ';' ? "semicolons" : separator == '\t' ? "tabs" : "\"" + separator + "\"";
    }
}
