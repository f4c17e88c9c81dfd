package claimbench.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.claim.Tables;
import claimbench.csv.CsvDialect;
import claimbench.csv.CsvEdit.AddColumn;
import claimbench.csv.CsvEdit.DeleteRow;
import claimbench.csv.CsvEdit.SetCell;
import claimbench.csv.CsvSource;
import claimbench.harness.Harness;
import claimbench.intake.ClaimFiles;
import claimbench.problem.Checked;
import claimbench.problem.ProblemCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookChangesTest {

    private static final String CLAIMS = """
            model,benchmark,value,unit,note
            Alpha,Quiz,87.80,percent,=1+1
            # a comment
            Beta,Quiz,80,percent,"two
            lines"
            Gamma,Quiz,"1,234",percent,+49
            """;

    @TempDir
    private Path folder;

    private byte[] xlsx = {};

    @BeforeEach
    void export() throws IOException {
        file("claims.csv", CLAIMS);
        file("models.csv", "name,vendor\nAlpha,A\nBeta,B\n");
        xlsx = WorkbookExport.of(Harness.check(ClaimFiles.read(List.of(folder))));
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Tables tables() {
        return ClaimFiles.read(List.of(folder)).value();
    }

    private String claims() {
        return folder.resolve("claims.csv").toString();
    }

    private Checked<WorkbookChanges> changes(byte[] workbook) {
        return WorkbookChanges.read("claims.xlsx", workbook, tables());
    }

    /** Replaces text of a part of the workbook, as a spreadsheet program might. */
    private byte[] with(String part, String before, String after) {
        return EditedZip.of(xlsx, part, text -> {
            assertThat(text).contains(before);
            return text.replace(before, after);
        });
    }

    /** Gives a cell of the sheet of claims another content. */
    private byte[] withCell(String cell, String content) {
        return EditedZip.of(xlsx, "xl/worksheets/sheet2.xml", text -> EditedZip.cell(text, cell, content));
    }

    @Test
    void nothingChangedIsNoChange() {
        Checked<WorkbookChanges> changes = changes(xlsx);
        assertThat(changes.problems()).isEmpty();
        assertThat(changes.value().isEmpty()).isTrue();
        assertThat(changes.value().deletions()).isEmpty();
    }

    @Test
    void theShippedClaimsComeBackUnchanged() {
        Checked<Tables> shipped = ClaimFiles.read(List.of(Path.of("claims")));
        byte[] workbook = WorkbookExport.of(Harness.check(shipped));
        assertThat(WorkbookExport.of(Harness.check(shipped))).isEqualTo(workbook);
        Checked<WorkbookChanges> changes = WorkbookChanges.read("claims.xlsx", workbook, shipped.value());
        assertThat(changes.problems()).isEmpty();
        assertThat(changes.value().isEmpty()).isTrue();
        assertThat(changes.value().deletions()).isEmpty();
    }

    @Test
    void aChangedCellIsOneEdit() {
        Checked<WorkbookChanges> changes = changes(withCell("G3", "<c r=\"G3\"><v>80.299999999999997</v></c>"));
        assertThat(changes.problems()).isEmpty();
        assertThat(changes.value().edits())
                .containsExactly(Map.entry(claims(), List.of(new SetCell(4, "value", "80.3"))));
        assertThat(changes.value().newRows()).isEmpty();
    }

    @Test
    void aNumberWithoutItsLastZeroIsNoChange() {
        assertThat(changes(withCell("G2", "<c r=\"G2\"><v>87.8</v></c>"))
                        .value()
                        .isEmpty())
                .isTrue();
        assertThat(changes(withCell("G2", "<c r=\"G2\" t=\"inlineStr\"><is><t>87.8</t></is></c>"))
                        .value()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void anEmptiedCellIsAnEdit() {
        assertThat(changes(withCell("H2", "")).value().edits())
                .containsExactly(Map.entry(claims(), List.of(new SetCell(2, "unit", ""))));
    }

    @Test
    void aRowAddedBelowIsNewAndMayNameItsFile() {
        String cells =
                "<row r=\"9\"><c r=\"E9\" t=\"inlineStr\"><is><t>New</t></is></c><c r=\"G9\"><v>1.5</v></c></row>"
                        + "<row r=\"10\"><c r=\"B10\" t=\"inlineStr\"><is><t>claims.csv</t></is></c>"
                        + "<c r=\"E10\" t=\"inlineStr\"><is><t>Other</t></is></c></row><row r=\"11\"/></sheetData>";
        WorkbookChanges changes =
                changes(with("xl/worksheets/sheet2.xml", "</sheetData>", cells)).value();
        assertThat(changes.edits()).isEmpty();
        assertThat(changes.newRows())
                .containsExactly(
                        new WorkbookChanges.NewRow(
                                Table.CLAIMS, "", "sheet Claims, row 9", Map.of("model", "New", "value", "1.5")),
                        new WorkbookChanges.NewRow(
                                Table.CLAIMS, claims(), "sheet Claims, row 10", Map.of("model", "Other")));
    }

    @Test
    void aRowThatIsGoneIsListedAndNotDeleted() {
        byte[] workbook =
                EditedZip.of(xlsx, "xl/worksheets/sheet2.xml", text -> text.replaceAll("<row r=\"3\".*?</row>", ""));
        WorkbookChanges changes = changes(workbook).value();
        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes.deletions()).containsExactly(Map.entry(claims(), List.of(new DeleteRow(4))));
    }

    @Test
    void aColumnOfOnesOwnIsAdded() {
        byte[] workbook = EditedZip.of(
                xlsx,
                "xl/worksheets/sheet2.xml",
                text -> EditedZip.cell(
                        EditedZip.cell(text, "J1", "<c r=\"J1\" t=\"inlineStr\"><is><t>Page</t></is></c>"),
                        "J3",
                        "<c r=\"J3\"><v>7</v></c>"));
        assertThat(changes(workbook).value().edits())
                .containsExactly(Map.entry(claims(), List.of(new AddColumn("page"), new SetCell(4, "page", "7"))));
    }

    @Test
    void whatIsNoTextOrNumberIsRefusedAtItsCell() {
        Map<String, String> contents = Map.of(
                "<c r=\"G3\"><f>1+1</f><v>2</v></c>", "formula",
                "<c r=\"G3\" t=\"b\"><v>1</v></c>", "TRUE",
                "<c r=\"G3\" t=\"e\"><v>#DIV/0!</v></c>", "error");
        contents.forEach((content, word) -> {
            Checked<WorkbookChanges> changes = changes(withCell("G3", content));
            assertThat(changes.value().isEmpty()).isTrue();
            assertThat(changes.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.CB602);
                assertThat(problem.message()).contains("sheet Claims, cell G3", word);
                assertThat(problem.where()).hasToString("claims.xlsx:3:7");
            });
        });
    }

    @Test
    void aCellThatLeadsNowhereIsNotTakenForEmpty() {
        Checked<WorkbookChanges> changes = changes(withCell("G3", "<c r=\"G3\" t=\"s\"><v>999999</v></c>"));
        assertThat(changes.value().isEmpty()).isTrue();
        assertThat(changes.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isIn(ProblemCode.CB601, ProblemCode.CB602));
    }

    @Test
    void aDateThatExcelMadeOfATextIsRefused() {
        byte[] dated = EditedZip.of(
                withCell("I3", "<c r=\"I3\" s=\"1\"><v>46069</v></c>"),
                "xl/styles.xml",
                text -> text.replaceAll("numFmtId=\"\\d+\"(?=[^>]*xfId)", "numFmtId=\"14\""));
        Checked<WorkbookChanges> changes = changes(dated);
        assertThat(changes.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.CB602);
            assertThat(problem.message()).contains("cell I3", "date");
        });
    }

    @Test
    void aRowCopiedWithItsNumberIsRefused() {
        String copy = "<row r=\"9\"><c r=\"B9\" t=\"inlineStr\"><is><t>claims.csv</t></is></c><c r=\"C9\"><v>4</v></c>"
                + "<c r=\"E9\" t=\"inlineStr\"><is><t>New</t></is></c></row></sheetData>";
        Checked<WorkbookChanges> changes = changes(with("xl/worksheets/sheet2.xml", "</sheetData>", copy));
        assertThat(changes.value().isEmpty()).isTrue();
        assertThat(changes.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.CB602);
            assertThat(problem.message()).contains("several rows", "row 4 of claims.csv");
        });
    }

    @Test
    void whatChangedInTheFileSinceIsLeftAlone() throws IOException {
        byte[] workbook = withCell("G3", "<c r=\"G3\"><v>81</v></c>");
        file("claims.csv", CLAIMS.replace("Alpha,Quiz,87.80", "First,Quiz,1,,\nAlpha,Quiz,90"));
        Checked<WorkbookChanges> changes = changes(workbook);
        assertThat(changes.problems()).isEmpty();
        assertThat(changes.value().edits())
                .containsExactly(Map.entry(claims(), List.of(new SetCell(5, "value", "81"))));
    }

    @Test
    void whatChangedOnBothSidesIsRefusedAtItsCell() throws IOException {
        byte[] workbook = withCell("G3", "<c r=\"G3\"><v>81</v></c>");
        file("claims.csv", CLAIMS.replace("Beta,Quiz,80", "Beta,Quiz,82"));
        Checked<WorkbookChanges> changes = changes(workbook);
        assertThat(changes.value().isEmpty()).isTrue();
        assertThat(changes.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.CB603);
            assertThat(problem.message()).contains("\"80\"", "\"81\"", "\"82\"", claims() + ":4:3");
        });
        file("claims.csv", CLAIMS.replace("Beta,Quiz,80", "Beta,Quiz,81"));
        assertThat(changes(workbook).problems()).isEmpty();
        assertThat(changes(workbook).value().isEmpty()).isTrue();
        file("claims.csv", CLAIMS.replace("Beta,Quiz,80", "Delta,Quiz,80"));
        assertThat(changes(workbook).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.CB603));
    }

    @Test
    void editsOfTheWorkbookChangeTheFileAndNothingElse() throws IOException {
        WorkbookChanges changes =
                changes(withCell("G3", "<c r=\"G3\"><v>81</v></c>")).value();
        byte[] edited = CsvSource.of(CLAIMS.getBytes(StandardCharsets.UTF_8), CsvDialect.STANDARD)
                .edited(changes.edits().getOrDefault(claims(), List.of()));
        assertThat(edited).asString(StandardCharsets.UTF_8).isEqualTo(CLAIMS.replace("Beta,Quiz,80", "Beta,Quiz,81"));
    }

    @Test
    void noTextIsAFormula() {
        assertThat(EditedZip.parts(xlsx))
                .isNotEmpty()
                .allSatisfy((name, text) -> assertThat(text).doesNotContain("<f>", "<f "));
        assertThat(EditedZip.parts(xlsx).values()).anyMatch(text -> text.contains(">=1+1<"));
    }

    @Test
    void tellsNothingOfTheMachineAndNoTime() {
        assertThat(EditedZip.parts(xlsx))
                .allSatisfy((name, text) ->
                        assertThat(text).doesNotContain(folder.toString()).doesNotContain("dcterms:created"));
    }

    @Test
    void whatIsNoWorkbookOfOursIsRefused() {
        byte[] doctype = with("xl/workbook.xml", "<workbook ", "<!DOCTYPE a [<!ENTITY b \"c\">]><workbook ");
        byte[] far = with("xl/worksheets/sheet2.xml", "r=\"G3\"", "r=\"ZZZZZZ3\"");
        byte[] renamed = with("xl/workbook.xml", BaseSheet.NAME, "other");
        byte[] bomb = EditedZip.of(xlsx, "xl/styles.xml", text -> text + " ".repeat(60_000_000));
        for (byte[] bytes : List.of(doctype, far, renamed, bomb, new byte[0], new byte[] {'P', 'K', 3, 4})) {
            Checked<WorkbookChanges> changes = changes(bytes);
            assertThat(changes.value().isEmpty()).isTrue();
            assertThat(changes.value().deletions()).isEmpty();
            assertThat(changes.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.CB601));
        }
        assertThat(WorkbookChanges.isOurWorkbook(xlsx)).isTrue();
        assertThat(WorkbookChanges.isOurWorkbook(renamed)).isFalse();
    }

    @Test
    void everyRowOfTheFilesIsInTheWorkbook() {
        assertThat(tables().of(Table.CLAIMS)).extracting(StatedRow::where).hasSize(3);
        String sheet = EditedZip.parts(xlsx).getOrDefault("xl/worksheets/sheet2.xml", "");
        assertThat(sheet).contains("r=\"G4\"").contains("dataValidation").contains("conditionalFormatting");
    }
}
