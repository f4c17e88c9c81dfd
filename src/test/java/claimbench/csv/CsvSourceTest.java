package claimbench.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import claimbench.csv.CsvEdit.AddColumn;
import claimbench.csv.CsvEdit.DeleteRow;
import claimbench.csv.CsvEdit.InsertRow;
import claimbench.csv.CsvEdit.SetCell;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CsvSourceTest {

    private static final String FILE = "# kept\r\nModel ,note,value\nA,\"x, y\",1\n\nB, b ,2";

    private static String edited(String file, CsvEdit... edits) {
        return new String(source(file).edited(List.of(edits)), UTF_8);
    }

    private static CsvSource source(String file) {
        return CsvSource.of(file.getBytes(UTF_8), CsvDialect.STANDARD);
    }

    @Test
    void readsCellsAsTheIntakeDoes() {
        CsvSource source = source(FILE);
        assertThat(source.header()).containsExactly("model", "note", "value");
        assertThat(source.lastRow()).isEqualTo(5);
        assertThat(source.cell(3, "NOTE ")).isEqualTo("x, y");
        assertThat(source.cell(5, "note")).isEqualTo("b");
        assertThat(source.cell(4, "value")).isEmpty();
        assertThat(source.cell(5, "unknown")).isEmpty();
    }

    @Test
    void changesOneCellAndNothingElse() {
        assertThat(edited(FILE, new SetCell(5, "note", "c"))).isEqualTo(FILE.replace(" b ", " c "));
        assertThat(edited(FILE, new SetCell(3, "value", "2"), new SetCell(3, "value", "3")))
                .isEqualTo(FILE.replace("y\",1", "y\",3"));
        assertThat(edited(FILE, new SetCell(3, "note", "x, y"))).isEqualTo(FILE);
    }

    @Test
    void quotesOnlyWhereItMust() {
        assertThat(edited("m,n\na,b\n", new SetCell(2, "n", "b,c"))).isEqualTo("m,n\na,\"b,c\"\n");
        assertThat(edited("m,n\na, b\n", new SetCell(2, "n", "say \"b\""))).isEqualTo("m,n\na,\" say \"\"b\"\"\"\n");
        assertThat(edited("m,n\na,\"b\"\n", new SetCell(2, "n", "c"))).isEqualTo("m,n\na,\"c\"\n");
        assertThat(edited("m,n\na,\"b,c\"\n", new SetCell(2, "n", "c"))).isEqualTo("m,n\na,c\n");
        assertThat(edited("m,\"n\"\na,\"b,c\"\n", new SetCell(2, "n", "c"))).isEqualTo("m,\"n\"\na,\"c\"\n");
    }

    @Test
    void aCellAloneInItsRowIsNeverAnEmptyLine() {
        assertThat(edited("n\na", new SetCell(2, "n", ""))).isEqualTo("n\n\"\"");
        assertThat(edited("n\n\"\"", new SetCell(2, "n", "a"))).isEqualTo("n\na");
    }

    @Test
    void fillsUpAShortRow() {
        assertThat(edited("a,b,c\n1\n", new SetCell(2, "c", "3"))).isEqualTo("a,b,c\n1,,3\n");
        assertThat(edited("a,b,c\n\"1\"\n", new SetCell(2, "b", "3"))).isEqualTo("a,b,c\n\"1\",\"3\",\"\"\n");
    }

    @Test
    void insertsRowsInTheStyleOfTheirNeighbour() {
        assertThat(edited("a,b\r\n1,2\n", new InsertRow(1, Map.of("B", "x")), new InsertRow(1, Map.of("a", "y"))))
                .isEqualTo("a,b\r\n,x\r\ny,\r\n1,2\n");
        assertThat(edited("a,b\n\"1\",\"2\"\n\n", new InsertRow(3, Map.of("b", "x"))))
                .isEqualTo("a,b\n\"1\",\"2\"\n\n\"\",\"x\"\n");
    }

    @Test
    void respectsThatNoNewlineComesLast() {
        assertThat(edited("a\r\n1", new InsertRow(2, Map.of("a", "2")))).isEqualTo("a\r\n1\r\n2");
        assertThat(edited("a", new InsertRow(1, Map.of("a", "2")))).isEqualTo("a\n2");
        assertThat(edited("a\r\n1\r\n2", new DeleteRow(3))).isEqualTo("a\r\n1");
        assertThat(edited("a\r\n1\r\n2", new DeleteRow(3), new DeleteRow(2))).isEqualTo("a");
        assertThat(edited("a\n1\n2\n", new DeleteRow(3))).isEqualTo("a\n1\n");
    }

    @Test
    void replacesARow() {
        assertThat(edited("a\n1\n2\n", new DeleteRow(2), new InsertRow(2, Map.of("a", "x"))))
                .isEqualTo("a\nx\n2\n");
    }

    @Test
    void addsAColumnThatOtherEditsOfTheCallMayUse() {
        assertThat(edited(
                        "#c\na,b\n\n1,2\n1,2,,\n1\n\"1\",\"2\"\n",
                        new SetCell(4, "Status", "x"),
                        new InsertRow(7, Map.of("status", "y")),
                        new AddColumn("status"),
                        new AddColumn(" STATUS")))
                .isEqualTo("#c\na,b,status\n\n1,2,x\n1,2,,\n1\n\"1\",\"2\",\"\"\n\"\",\"\",\"y\"\n");
    }

    @Test
    void keepsWhatCannotBeRead() {
        String broken = "a,b\n1,2\n3,\"open\n4,5\n";
        assertThat(source(broken).lastRow()).isEqualTo(2);
        assertThat(edited(broken, new SetCell(2, "b", "x"), new InsertRow(2, Map.of("a", "n"))))
                .isEqualTo("a,b\n1,x\nn,\n3,\"open\n4,5\n");
    }

    @Test
    void keepsTheDialect() {
        Charset windows = Charset.forName("windows-1252");
        String file = "sep=;\r\nmodel;value;note\r\né;87,8;1.5\r\n";
        CsvSource source = CsvSource.of(file.getBytes(windows), new CsvDialect(windows, false, ';', Set.of("value")));
        assertThat(source.lastRow()).isEqualTo(2);
        assertThat(source.cell(2, "value")).isEqualTo("87.8");
        byte[] edited = source.edited(List.of(
                new SetCell(2, "value", "90.25"),
                new SetCell(2, "note", "2.5; °"),
                new InsertRow(2, Map.of("model", "ü", "value", "withheld"))));
        assertThat(new String(edited, windows))
                .isEqualTo("sep=;\r\nmodel;value;note\r\né;90,25;\"2.5; °\"\r\nü;withheld;\r\n");
    }

    @Test
    void saysWhatAFileCannotHold() {
        CsvDialect windows = new CsvDialect(Charset.forName("windows-1252"), false, ',', Set.of());
        CsvSource source = CsvSource.of("a,b\n".getBytes(UTF_8), windows);
        assertThat(source.obstacle(List.of(new SetCell(1, "b", "ok"), new InsertRow(1, Map.of("b", "通")))))
                .hasValueSatisfying(why -> assertThat(why).contains("windows-1252", "通", "U+901A", "UTF-8"));
        assertThat(source.obstacle(List.of(new SetCell(1, "b", "\0"))))
                .hasValueSatisfying(why -> assertThat(why).contains("U+0000"));
        assertThat(source.obstacle(List.of(new SetCell(1, "A", " #1 of all"))))
                .hasValueSatisfying(why -> assertThat(why).contains("comment"));
        assertThat(source.obstacle(List.of(new SetCell(1, "b", "#1 of all\nüber"), new DeleteRow(1))))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> source.edited(List.of(new SetCell(1, "b", "\uD800"))));
    }

    @Test
    void refusesPlacesThatDoNotExist() {
        CsvSource source = source("# c\na\n1\n");
        for (CsvEdit edit : List.of(
                new SetCell(4, "a", ""),
                new SetCell(0, "a", ""),
                new SetCell(3, "b", ""),
                new DeleteRow(9),
                new InsertRow(3, Map.of("b", "")),
                new InsertRow(1, Map.of()),
                new InsertRow(0, Map.of()))) {
            assertThatIllegalArgumentException().isThrownBy(() -> source.edited(List.of(edit)));
        }
    }

    @Test
    void createsAFile() {
        assertThat(CsvSource.create(
                        List.of("model", "value"),
                        List.of(Map.of("model", "A, B"), Map.of("value", "1", "model", "C"))))
                .asString(UTF_8)
                .isEqualTo("model,value\n\"A, B\",\nC,1\n");
        assertThat(CsvSource.create(List.of("model"), List.of()))
                .asString(UTF_8)
                .isEqualTo("model\n");
    }
}
