package claimbench.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import claimbench.csv.CsvEdit.DeleteRow;
import claimbench.csv.CsvEdit.InsertRow;
import claimbench.csv.CsvEdit.SetCell;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Edits, and then their inverses in reverse order, give the original bytes. */
class InverseEditTest {

    private static CsvSource source(byte[] bytes) {
        return CsvSource.of(bytes, CsvDialect.STANDARD);
    }

    @Test
    void editsAndTheirInversesGiveTheOriginalBytes() {
        SplittableRandom random = new SplittableRandom(4_002);
        int changed = 0;
        for (int run = 0; run < 2_000; run++) {
            byte[] original = RandomCsv.tidy(random).getBytes(UTF_8);
            byte[] bytes = original;
            Deque<List<CsvEdit>> inverses = new ArrayDeque<>();
            for (int step = 1 + random.nextInt(8); step > 0; step--) {
                CsvSource source = source(bytes);
                List<CsvEdit> inverse = new ArrayList<>();
                List<CsvEdit> edits =
                        random.nextBoolean() ? insertions(source, random, inverse) : settings(source, random, inverse);
                bytes = source.edited(edits);
                inverses.push(inverse);
            }
            changed += new String(bytes, UTF_8).equals(new String(original, UTF_8)) ? 0 : 1;
            for (List<CsvEdit> inverse : inverses) {
                bytes = source(bytes).edited(inverse);
            }
            assertThat(new String(bytes, UTF_8)).as("run %d", run).isEqualTo(new String(original, UTF_8));
        }
        assertThat(changed).isGreaterThan(1_500);
    }

    private static List<CsvEdit> insertions(CsvSource source, SplittableRandom random, List<CsvEdit> inverse) {
        int below = source.headerRow() + random.nextInt(source.lastRow() - source.headerRow() + 1);
        List<CsvEdit> edits = new ArrayList<>();
        for (int i = 1; i <= 1 + random.nextInt(3); i++) {
            Map<String, String> cells = new HashMap<>();
            source.header().forEach(column -> cells.put(column, RandomCsv.word(random)));
            cells.put(source.header().get(0), "inserted");
            edits.add(new InsertRow(below, cells));
            inverse.add(new DeleteRow(below + i));
        }
        return edits;
    }

    private static List<CsvEdit> settings(CsvSource source, SplittableRandom random, List<CsvEdit> inverse) {
        List<CsvEdit> edits = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            int row = source.headerRow() + random.nextInt(source.lastRow() - source.headerRow() + 1);
            if (row == source.headerRow() || source.row(row).isSkipped(source.text())) {
                continue;
            }
            String column = source.header().get(random.nextInt(source.header().size()));
            String old = source.cell(row, column);
            String word = RandomCsv.word(random);
            boolean undoable = !word.isEmpty() || !hasBlanks(source, row, column);
            if (undoable && seen.putIfAbsent(row + column, old) == null) {
                edits.add(new SetCell(row, column, word));
                inverse.add(new SetCell(row, column, old));
            }
        }
        return edits;
    }

    private static boolean hasBlanks(CsvSource source, int row, String column) {
        CsvCell cell = source.row(row).cells().get(source.header().indexOf(column));
        String text = cell.text(source.text());
        return !text.equals(text.strip());
    }

    /** Whatever the file: exactly the cells that were to change have changed. */
    @Test
    void anEditOfAnyFileChangesItsCellsAndNoOthers() {
        SplittableRandom random = new SplittableRandom(4_003);
        int tried = 0;
        for (int run = 0; run < 30_000; run++) {
            CsvSource source = source(("a,b,c\n" + RandomCsv.wild(random)).getBytes(UTF_8));
            int row = 1 + random.nextInt(source.lastRow());
            String column = List.of("a", "b", "c").get(random.nextInt(3));
            String word = RandomCsv.word(random).strip();
            CsvSource edited = source(source.edited(List.of(new SetCell(row, column, word))));
            assertThat(edited.lastRow()).as("run %d", run).isGreaterThanOrEqualTo(source.lastRow());
            for (int other = 1; other <= source.lastRow(); other++) {
                for (int i = 0; i < source.row(other).cells().size(); i++) {
                    boolean isIt = other == row && i == "abc".indexOf(column);
                    String expected =
                            isIt ? word : source.row(other).cells().get(i).text(source.text());
                    String found = edited.row(other).cells().get(i).text(edited.text());
                    assertThat(isIt ? found.strip() : found)
                            .as("run %d, %s", run, source.text())
                            .isEqualTo(expected);
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(100_000);
    }
}
