package claimbench.intake;

import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.csv.CsvDialect;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One CSV file: what kind of table it is, and its rows.
 *
 * @param kind empty if the file could not be used
 */
record CsvTable(Optional<Table> kind, List<StatedRow> rows) {

    private static final CsvTable NOTHING = new CsvTable(Optional.empty(), List.of());

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(false)
            .get();

    /** Reads a whole file; rows that are damaged are left out and told. */
    static CsvTable read(String file, byte[] bytes, List<Problem> problems) {
        Optional<CsvText> text = CsvText.decode(file, bytes, problems);
        if (text.isEmpty()) {
            return NOTHING;
        }
        if (text.get().isBlank()) {
            problems.add(ProblemCode.CB002.at(Location.ofFile(file), "", file + " is empty"));
            return NOTHING;
        }
        return CsvDetection.dialect(file, text.get(), problems)
                .map(dialect -> read(file, text.get().text(), dialect, problems))
                .orElse(NOTHING);
    }

    private static CsvTable read(String file, String text, CsvDialect dialect, List<Problem> problems) {
        int preamble = dialect.preamble(text);
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text.substring(preamble)))
                .setFormat(FORMAT.builder().setDelimiter(dialect.separator()).get())
                .get()) {
            int linesBefore = preamble > 1 ? 1 : 0;
            return new Reading(file, dialect, parser, linesBefore, problems).table();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** One pass over the records of a file. */
    private static final class Reading {
        private final String file;
        private final CsvDialect dialect;
        private final CSVParser parser;
        private final int linesBefore;
        private final List<Problem> problems;
        private final Iterator<CSVRecord> records;
        private int row;
        private int line;

        Reading(String file, CsvDialect dialect, CSVParser parser, int linesBefore, List<Problem> problems) {
            this.file = file;
            this.dialect = dialect;
            this.parser = parser;
            this.linesBefore = linesBefore;
            this.problems = problems;
            this.records = parser.iterator();
        }

        CsvTable table() {
            Optional<CSVRecord> first = next();
            while (first.isPresent() && isSkipped(first.get())) {
                first = next();
            }
            if (first.isEmpty()) {
                return NOTHING;
            }
            Optional<Header> header = Header.read(here(), first.get().toList(), fileName(), dialect, problems);
            return header.map(this::rows).orElse(NOTHING);
        }

        private CsvTable rows(Header header) {
            List<StatedRow> rows = new ArrayList<>();
            for (Optional<CSVRecord> record = next(); record.isPresent(); record = next()) {
                if (!isSkipped(record.get())) {
                    header.row(here(), record.get().toList(), problems).ifPresent(rows::add);
                }
            }
            if (rows.isEmpty()) {
                problems.add(ProblemCode.CB003.at(Location.ofFile(file), "", file + " has no rows below its header"));
            }
            return new CsvTable(Optional.of(header.table()), rows);
        }

        /** The next record; empty at the end, or where a quote mark makes the rest unreadable. */
        private Optional<CSVRecord> next() {
            line = linesBefore + (int) parser.getCurrentLineNumber() + 1;
            row++;
            try {
                return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
            } catch (UncheckedIOException | IllegalStateException broken) {
                boolean open = String.valueOf(broken.getMessage()).contains("EOF");
                String what = open
                        ? "a quote mark opens in row " + row
                                + " and is never closed; this row and all below are left out"
                        : "row " + row + " has text behind a closing quote mark; this row and all below are left out";
                problems.add(ProblemCode.CB005.at(here(), "\"", what));
                return Optional.empty();
            }
        }

        private Location here() {
            return Location.ofRow(file, row, line);
        }

        private String fileName() {
            return file.substring(file.lastIndexOf('/') + 1);
        }

        private static boolean isSkipped(CSVRecord record) {
            return record.get(0).strip().startsWith("#") || record.stream().allMatch(field -> field.isBlank());
        }
    }

    /** The header of a file: which table it is, and which column stands where. */
    private record Header(Table table, List<String> columns, Map<String, Integer> positions, CsvDialect dialect) {

        static Optional<Header> read(
                Location where, List<String> fields, String fileName, CsvDialect dialect, List<Problem> problems) {
            List<String> columns = fields.stream()
                    .map(field -> field.strip().toLowerCase(Locale.ROOT))
                    .toList();
            Table table = Table.CLAIMS.fits(columns)
                    ? Table.CLAIMS
                    : Table.registryNamed(fileName).orElse(Table.CLAIMS);
            int before = problems.size();
            reportSeparator(where, columns, problems);
            if (problems.size() == before) {
                reportMissing(where, table, columns, problems);
            }
            reportTwice(where, columns, problems);
            if (problems.size() > before) {
                return Optional.empty();
            }
            reportUnknown(where, table, columns, problems);
            Map<String, Integer> positions = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                positions.putIfAbsent(columns.get(i), i);
            }
            positions.remove("");
            return Optional.of(new Header(table, columns, Map.copyOf(positions), dialect));
        }

        private static void reportSeparator(Location where, List<String> columns, List<Problem> problems) {
            String only = columns.get(0);
            if (columns.size() == 1 && (only.contains(";") || only.contains("\t") || only.contains("|"))) {
                String separator = only.contains(";") ? "semicolons" : only.contains("\t") ? "tabs" : "bars";
                problems.add(ProblemCode.CB010.at(
                        where, only, "the header is separated by " + separator + ", not by commas"));
            }
        }

        private static void reportMissing(Location where, Table table, List<String> columns, List<Problem> problems) {
            List<String> missing = table.requiredColumns().stream()
                    .filter(column -> !columns.contains(column))
                    .toList();
            if (!missing.isEmpty()) {
                problems.add(ProblemCode.CB007.at(
                        where,
                        String.join(",", columns),
                        "the header lacks " + String.join(", ", missing) + "; it has " + String.join(", ", columns)
                                + ". The file is left out"));
            }
        }

        private static void reportTwice(Location where, List<String> columns, List<Problem> problems) {
            for (int i = 0; i < columns.size(); i++) {
                String column = columns.get(i);
                if (!column.isEmpty() && columns.indexOf(column) < i) {
                    problems.add(ProblemCode.CB008.at(
                            where.at(i + 1, column), column, "the column " + column + " stands twice"));
                }
            }
        }

        private static void reportUnknown(Location where, Table table, List<String> columns, List<Problem> problems) {
            for (int i = 0; i < columns.size(); i++) {
                String column = columns.get(i);
                boolean known = table.columns().stream()
                        .anyMatch(declared -> declared.name().equals(column));
                if (!known && !column.isEmpty()) {
                    problems.add(ProblemCode.CB009.at(
                            where.at(i + 1, column), column, "the column \"" + column + "\" is not known"));
                }
            }
        }

        Optional<StatedRow> row(Location where, List<String> fields, List<Problem> problems) {
            boolean surplusIsEmpty = fields.stream().skip(columns.size()).allMatch(String::isBlank);
            if (fields.size() < columns.size() || !surplusIsEmpty) {
                problems.add(ProblemCode.CB006.at(
                        where,
                        String.join(",", fields),
                        "row " + where.row() + " has " + fields.size() + (fields.size() == 1 ? " field" : " fields")
                                + ", the header has " + columns.size() + "; the row is left out"));
                return Optional.empty();
            }
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                texts.add(dialect.withPoint(columns.get(i), fields.get(i).strip()));
            }
            StatedRow row = new StatedRow(where, positions, texts);
            if (table.requiredColumns().stream()
                    .allMatch(column -> row.text(column).equalsIgnoreCase(column))) {
                problems.add(ProblemCode.CB012.at(
                        where, String.join(",", fields), "row " + where.row() + " repeats the header"));
                return Optional.empty();
            }
            return Optional.of(row);
        }
    }
}
