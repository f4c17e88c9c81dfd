package claimbench.calc;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file with a header. Its first column names the rows, unless it is asked for as data. A cell that is empty or
 * {@code NA} holds no value.
 *
 * @param file its name, for messages
 * @param header names of all columns
 * @param rows cells below the header, each row as long as it
 * @param chosen the columns that are meant, in their order; empty for all that hold numbers
 */
public record Table(String file, List<String> header, List<List<String>> rows, List<String> chosen) {

    private static final String SEPARATORS = ",;\t";

    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        chosen = List.copyOf(chosen);
    }

    /**
     * Reads a file: columns are separated by commas, semicolons or tabs, whichever the header has most of.
     *
     * @param columns names of the columns that are meant; empty for all that hold numbers
     */
    public static Table read(String file, String text, List<String> columns) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String first = plain.lines().findFirst().orElse("");
        char separator = (char) SEPARATORS
                .chars()
                .boxed()
                .max((a, b) -> Long.compare(count(first, a), count(first, b)))
                .orElseThrow()
                .intValue();
        if (count(first, separator) == 0) {
            separator = ',';
        }
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(plain))
                .setFormat(CSVFormat.RFC4180.builder().setDelimiter(separator).get())
                .get()) {
            return of(file, parser.getRecords(), columns);
        } catch (IOException | IllegalStateException | UncheckedIOException broken) {
            throw Refusal.ofFile(file + " is no readable CSV file: a quote mark is not closed, or text follows one");
        }
    }

    private static long count(String line, int separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private static Table of(String file, List<CSVRecord> records, List<String> columns) {
        List<List<String>> lines = records.stream()
                .map(record -> record.stream().map(String::strip).toList())
                .collect(Collectors.toCollection(ArrayList::new));
        while (!lines.isEmpty() && lines.get(lines.size() - 1).stream().allMatch(String::isEmpty)) {
            lines.remove(lines.size() - 1);
        }
        if (lines.size() < 2) {
            throw Refusal.ofFile(file + " needs a header and rows below it");
        }
        List<String> header = lines.get(0);
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!seen.add(name)) {
                throw Refusal.ofFile(file + " has two columns named \"" + name + "\"; rename one");
            }
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).size() != header.size()) {
                throw Refusal.ofFile(
                        file + ", row " + (i + 1) + " has " + lines.get(i).size() + " cells, the header "
                                + header.size() + "; give it as many, empty ones for no value");
            }
        }
        for (String column : columns) {
            if (!header.contains(column)) {
                throw Refusal.ofWords(file + " has no column \"" + column + "\"; it has " + String.join(", ", header));
            }
        }
        return new Table(file, header, lines.subList(1, lines.size()), columns);
    }

    /** The columns that are meant become rows; the first column and the header change places. */
    public Table transposed() {
        List<List<String>> turned = columns().stream()
                .map(column ->
                        Stream.concat(Stream.of(column), texts(column).stream()).toList())
                .toList();
        List<String> names = Stream.concat(
                        Stream.of(header.get(0)), rows.stream().map(row -> row.get(0)))
                .toList();
        return new Table(file, names, turned, List.of());
    }

    boolean has(String column) {
        return header.contains(column);
    }

    /** Names of the rows. */
    List<String> names() {
        return rows.stream().map(row -> row.get(0)).toList();
    }

    /** The columns that were named or, if none was, all but the first that hold nothing but numbers. */
    List<String> numeric() {
        if (!chosen.isEmpty()) {
            return chosen;
        }
        if (holdsNumbers(0)) {
            throw Refusal.ofWords("the first column of " + file + ", " + header.get(0)
                    + ", holds numbers; say which columns are meant, as in --columns "
                    + String.join(",", header));
        }
        return IntStream.range(1, header.size())
                .filter(this::holdsNumbers)
                .mapToObj(header::get)
                .toList();
    }

    /** Exactly so many columns of numbers, from the lower to the higher number of them. */
    List<String> numeric(int least, int most) {
        List<String> columns = numeric();
        if (columns.size() < least || columns.size() > most) {
            throw Refusal.ofWords(file + " has " + columns.size() + " columns of numbers, and "
                    + (least == most ? least : least + " to " + most)
                    + " are needed; say which with --columns, such as --columns "
                    + String.join(",", header.subList(Math.max(0, header.size() - most), header.size())));
        }
        return columns;
    }

    /** All columns but the first, or those that were named; a cell that is no number is refused. */
    double[][] matrix() {
        List<String> columns = columns();
        return columns.stream().map(this::numbers).toArray(double[][]::new);
    }

    /** The columns of {@link #matrix()}. */
    List<String> columns() {
        return chosen.isEmpty() ? header.subList(1, header.size()) : chosen;
    }

    /** A column of numbers; NaN for no value. */
    double[] numbers(String column) {
        int at = header.indexOf(column);
        double[] numbers = new double[rows.size()];
        for (int row = 0; row < numbers.length; row++) {
            String cell = rows.get(row).get(at);
            String place = place(row, column);
            numbers[row] = isMissing(cell)
                    ? Double.NaN
                    : Given.parsed(cell)
                            .orElseThrow(() -> Refusal.ofFile(place + ": \"" + cell
                                    + "\" is no number; write it with a point and without a sign of percent, or leave"
                                    + " the cell empty"));
        }
        return numbers;
    }

    /** A column of shares from 0 to 1; NaN for no value. */
    double[] shares(String column) {
        double[] shares = numbers(column);
        for (int row = 0; row < shares.length; row++) {
            if (shares[row] < 0 || shares[row] > 1) {
                throw Refusal.ofFile(place(row, column) + ": " + Given.plain(shares[row])
                        + " is no share from 0 to 1; write 0.853 for 85.3 %");
            }
        }
        return shares;
    }

    /** Where a cell stands, for messages. */
    String place(int row, String column) {
        return file + ", row " + (row + 2) + ", column " + column;
    }

    List<String> texts(String column) {
        int at = header.indexOf(column);
        return rows.stream().map(row -> row.get(at)).toList();
    }

    private boolean holdsNumbers(int column) {
        List<String> cells = rows.stream()
                .map(row -> row.get(column))
                .filter(cell -> !isMissing(cell))
                .toList();
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> Given.parsed(cell).isPresent());
    }

    private static boolean isMissing(String cell) {
        return cell.isEmpty() || cell.equals("NA");
    }

    /** The lines of two rows that have the same name are two measurements for some calculations, an error for others. */
    Table withUniqueNames() {
        List<String> names = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            String name = rows.get(row).get(0);
            if (names.contains(name)) {
                throw Refusal.ofFile(
                        file + ", row " + (row + 2) + " is a second row named \"" + name + "\"; keep one of them");
            }
            names.add(name);
        }
        return this;
    }
}
