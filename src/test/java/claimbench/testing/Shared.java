package claimbench.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reference values kept beside the project; tests that need them are skipped, and say so, where they are not. */
public final class Shared {

    private static final Path ROOT = Path.of("..", "shared", "reference");

    private Shared() {}

    /** The rows of a file of a reference case. */
    public static List<CSVRecord> rows(String fileCase, String file) throws IOException {
        Path path = ROOT.resolve(fileCase).resolve(file);
        assumeTrue(Files.isRegularFile(path), "skipped: " + path + " is not here");
        return rows(path);
    }

    public static List<CSVRecord> rows(Path path) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(path)) {
            return format.parse(reader).getRecords();
        }
    }

    public static double number(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? Double.NaN : Double.parseDouble(row.get(column));
    }
}
