package claimbench.foreign;

import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables as separated text. */
final class SeparatedReader {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private SeparatedReader() {}

    static List<Grid> read(String file, byte[] bytes, List<Problem> problems) {
        return ForeignText.decode(file, bytes, problems)
                .map(text -> read(file, text, separator(text), problems))
                .orElse(List.of());
    }

    static List<Grid> readTabs(String file, byte[] bytes, List<Problem> problems) {
        return ForeignText.decode(file, bytes, problems)
                .map(text -> read(file, text, '\t', problems))
                .orElse(List.of());
    }

    /** The separator that most lines have equally often, and at least once. */
    private static char separator(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(50).toList();
        return SEPARATORS.stream()
                .max(Comparator.<Character>comparingLong(candidate -> mostCommonCount(lines, candidate))
                        .thenComparing(
                                Comparator.comparingInt(SEPARATORS::indexOf).reversed()))
                .orElse(',');
    }

    private static long mostCommonCount(List<String> lines, char separator) {
        List<Long> counts = lines.stream()
                .map(line -> line.chars().filter(c -> c == separator).count())
                .filter(count -> count > 0)
                .toList();
        return counts.stream()
                .mapToLong(count -> counts.stream().filter(count::equals).count())
                .max()
                .orElse(0);
    }

    private static List<Grid> read(String file, String text, char separator, List<Problem> problems) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<List<GridCell>> rows = new ArrayList<>();
            int cells = 0;
            for (CSVRecord row : parser) {
                cells += row.size();
                if (row.size() > Limits.COLUMNS || cells > Limits.CELLS) {
                    problems.add(TooLarge.table(file));
                    return List.of();
                }
                rows.add(Stream.of(row.values()).map(GridCell::of).toList());
            }
            return SheetTables.of(0, "", rows);
        } catch (IOException | UncheckedIOException broken) {
            problems.add(ProblemCode.CB005.at(
                    Location.ofFile(file), "", file + " has a quote mark that is never closed, or text behind one"));
            return List.of();
        }
    }
}
