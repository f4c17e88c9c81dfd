package claimbench.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Record for record and cell for cell what Commons CSV reads, with which the intake numbers rows. */
class CsvOracleTest {

    private static List<List<String>> expected(String text) throws IOException {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        List<List<String>> records = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            for (CSVRecord record : parser) {
                records.add(record.toList());
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            return records;
        }
        return records;
    }

    private static List<List<String>> found(CsvSource source) {
        return source.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.text(source.text()))
                        .toList())
                .toList();
    }

    @Test
    void wildTextIsReadAlike() throws IOException {
        SplittableRandom random = new SplittableRandom(4_001);
        int several = 0;
        for (int run = 0; run < 50_000; run++) {
            String text = RandomCsv.wild(random);
            List<List<String>> expected = expected(text);
            CsvSource source = CsvSource.of(text.getBytes(UTF_8), CsvDialect.STANDARD);
            assertThat(found(source)).as("run %d: %s", run, text).isEqualTo(expected);
            several += expected.size() > 2 ? 1 : 0;
        }
        assertThat(several).isGreaterThan(20_000);
    }

    @Test
    void shippedFilesAreReadAlikeAndACellSetAndSetBackGivesTheSameBytes() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of("claims"))) {
            files = all.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(20);
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            CsvSource source = CsvSource.of(bytes, CsvDialect.STANDARD);
            assertThat(found(source)).as(file.toString()).isEqualTo(expected(new String(bytes, UTF_8)));
            int row = 1 + source.lastRow() / 2;
            for (String column : source.header()) {
                String text = source.cell(row, column);
                byte[] there = source.edited(List.of(new CsvEdit.SetCell(row, column, text + "; x, \"y\"")));
                CsvSource changed = CsvSource.of(there, CsvDialect.STANDARD);
                assertThat(changed.cell(row, column)).isEqualTo((text + "; x, \"y\"").strip());
                assertThat(changed.edited(List.of(new CsvEdit.SetCell(row, column, text))))
                        .as("%s, row %d, %s", file, row, column)
                        .isEqualTo(bytes);
            }
        }
    }
}
