package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimMatrixTest {

    @ParameterizedTest
    @EnumSource(Size.class)
    void isReadableInEverySize(Size size) {
        MatrixSpec whole = Prototypes.matrix(size);
        MatrixSpec spec = whole.columns(0, ClaimMatrix.columnsThatFit(whole));
        Drawing drawing = ClaimMatrix.draw(spec);
        Gallery.hang("matrix-" + size, drawing);
        DrawingAssert.readable(drawing, DrawingAssert.names(spec.rows()));
        DrawingAssert.namesAreInFull(
                drawing, spec.columns().stream().map(MatrixSpec.Column::title).toList());
    }

    @Test
    void holdsTheWholePrototypeInLandscape() {
        assertThat(ClaimMatrix.columnsThatFit(Prototypes.matrix(Size.LANDSCAPE)))
                .isEqualTo(8);
    }

    @Test
    void cellsStandInRowsAndColumns() {
        List<Mark> marks = ClaimMatrix.draw(Prototypes.matrix(Size.LANDSCAPE)).marks();
        assertThat(marks).hasSize(36);
        marks.stream()
                .collect(Collectors.groupingBy(Mark::column))
                .values()
                .forEach(column -> assertThat(column)
                        .hasSize(6)
                        .allSatisfy(mark ->
                                assertThat(mark.x()).isCloseTo(column.get(0).x(), within(1e-6))));
        marks.stream()
                .collect(Collectors.groupingBy(Mark::row))
                .values()
                .forEach(row -> assertThat(row.stream().map(Mark::y).distinct()).hasSize(1));
    }

    @Test
    void everyValueIsPrintedInItsCell() {
        Drawing drawing = ClaimMatrix.draw(Prototypes.matrix(Size.LANDSCAPE));
        assertThat(drawing.marks())
                .allSatisfy(mark -> assertThat(drawing.texts()).anySatisfy(text -> {
                    assertThat(text.text()).isEqualTo(mark.value().toPlainString());
                    assertThat(text.box().getCenterX()).isCloseTo(mark.x(), within(1.5));
                    assertThat(text.box().getCenterY()).isCloseTo(mark.y(), within(12.0));
                }));
    }

    @Test
    void drawsEveryKindOfCellAndChineseNames() {
        MatrixSpec spec = Prototypes.everyCell(Size.MEMO);
        Drawing drawing = ClaimMatrix.draw(spec);
        Gallery.hang("matrix-cells", drawing);
        DrawingAssert.readable(drawing, DrawingAssert.names(spec.rows()));
        assertThat(drawing.texts().stream().map(Pen.Placed::text))
                .contains("withheld", "12.5", "sources disagree", "other setting, not compared");
        assertThat(drawing.csv())
                .contains("通义千问 Qwen3.5,Context,tokens,value,10,own vendor,yes,best; 3 sources,\n")
                .contains("文心一言,SWE-bench Verified,% resolved,not applicable,,,,,\n");
    }

    @Test
    void refusesMoreColumnsThanFitAndSaysHowManyDo() {
        MatrixSpec wide = grid(1, 100, Size.MEMO);
        int fit = ClaimMatrix.columnsThatFit(wide);
        assertThat(fit).isBetween(5, 12);
        assertThatThrownBy(() -> ClaimMatrix.draw(wide))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("100 columns do not fit into a picture of 680 pixels, at most the first " + fit + " do");
        DrawingAssert.readable(ClaimMatrix.draw(wide.columns(100 - fit, 100)), List.of("Column 99", "Model 0"));
    }

    @Test
    void oneCellIsEnough() {
        Drawing drawing = ClaimMatrix.draw(grid(1, 1, Size.SLIDE));
        Gallery.hang("matrix-one", drawing);
        DrawingAssert.readable(drawing, List.of("Model 0", "Column 0"));
        assertThat(drawing.height()).isEqualTo(720);
    }

    @Test
    void saysHowManyRowsFit() {
        assertThat(ClaimMatrix.fits(grid(40, 5, Size.EMAIL))).isFalse();
        int fit = Parts.most(1, 40, rows -> ClaimMatrix.fits(grid(rows, 5, Size.EMAIL)));
        assertThat(fit).isBetween(15, 30);
        Drawing drawing = ClaimMatrix.draw(grid(fit, 5, Size.EMAIL));
        Gallery.hang("matrix-tall", drawing);
        DrawingAssert.readable(drawing, List.of("Model " + (fit - 1)));
        assertThat(drawing.height()).isGreaterThan(940);
    }

    @Test
    void aPartOfTheColumnsKeepsItsGroupsAndCells() {
        MatrixSpec part = Prototypes.matrix(Size.MEMO).columns(3, 6);
        assertThat(part.groups().stream().map(MatrixSpec.Group::title))
                .containsExactly("Knowledge", "Instruction following");
        assertThat(part.columns().stream().map(MatrixSpec.Column::title))
                .containsExactly("C-Eval", "IFEval", "IFBench");
        assertThat(part.cells().get(0).get(0).printed()).isEqualTo("93.0");
    }

    private static MatrixSpec grid(int rows, int columns, Size size) {
        Cell cell = Prototypes.matrix(size).cells().get(0).get(0);
        return new MatrixSpec(
                Prototypes.frame("grid", size, "A grid", "Nothing.", "Source: none."),
                IntStream.range(0, rows)
                        .mapToObj(i -> new Row("Model " + i, i == 0))
                        .toList(),
                List.of(new MatrixSpec.Group(
                        "Group",
                        IntStream.range(0, columns)
                                .mapToObj(i -> new MatrixSpec.Column("Column " + i, "%"))
                                .toList())),
                Collections.nCopies(rows, Collections.nCopies(columns, cell)),
                List.of("best", "near"));
    }
}
