package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of what users bring: three columns, one value, one model, names in Chinese, far too much. */
class SmallPicturesTest {

    private static final String HEADER = "model,benchmark,value\n";

    @TempDir
    Path folder;

    private Comparison comparison(String rows) {
        return Comparisons.ofCsv(folder, HEADER + rows);
    }

    private List<Drawing> drawn(String name, Size size, String rows) {
        List<Drawing> drawings = Comparisons.drawAll(comparison(rows), size);
        for (Drawing drawing : drawings) {
            Gallery.hang("small-" + name + "-" + size + "-" + drawing.id(), drawing);
            DrawingAssert.readable(drawing, List.of());
        }
        return drawings;
    }

    private static String ids(List<Drawing> drawings) {
        return drawings.stream().map(Drawing::id).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void threeColumns(Size size) {
        List<Drawing> drawings = drawn("three", size, "A 1,Math X,50\nA 1,Code Y,61.5\nB 2,Math X,52\nC,Code Y,10\n");
        assertThat(ids(drawings)).isEqualTo("matrix dots-other bars slope coverage");
        DrawingAssert.namesAreInFull(drawings.get(0), List.of("A 1", "B 2", "C", "Math X", "Code Y"));
        assertThat(drawings.get(0).csv()).contains("A 1,Code Y,%,value,61.5,");
        assertThat(drawings.get(0).caption()).contains("the claims name none");
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void oneValue(Size size) {
        List<Drawing> drawings = drawn("one", size, "Only,Thing,7\n");
        assertThat(ids(drawings)).isEqualTo("matrix bars coverage");
        assertThat(drawings.get(0).title()).isEqualTo("1 model stands on 1 Other benchmark");
        assertThat(drawings.get(0).csv()).contains("only value");
    }

    @Test
    void oneModel() {
        List<Drawing> drawings = drawn("model", Size.MEMO, "Solo,X,1\nSolo,Y,2\nSolo,Z,30\n");
        assertThat(ids(drawings)).isEqualTo("matrix bars coverage");
        DrawingAssert.namesAreInFull(drawings.get(0), List.of("Solo", "X", "Y", "Z"));
    }

    @Test
    void nothing() {
        Comparison empty = comparison("");
        for (ChartKind kind : ChartKind.values()) {
            assertThat(kind.draw(empty, Citations.of(empty), ChartOptions.defaults()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void namesInChinese(Size size) {
        List<Drawing> drawings =
                drawn("chinese", size, "通义千问,长视频理解,81.5\n文心一言,长视频理解,79\n豆包大模型专业版,长视频理解,85.2\n通义千问,数学,90\n");
        DrawingAssert.namesAreInFull(drawings.get(0), List.of("通义千问", "文心一言", "豆包大模型专业版", "长视频理解", "数学"));
    }

    @Test
    void unboundedUnitsAndFeaturesAndNegativeValues() {
        List<Drawing> drawings = drawn(
                "units", Size.MEMO, "A,Elo thing,1512\nB,Elo thing,1500\nA,Tools,yes\nB,Tools,no\nA,Net,-3\nB,Net,4\n");
        assertThat(drawings.get(0).csv())
                .contains("B,Elo thing,points,value,1500,")
                .contains("A,Tools,,claimed in words,yes,")
                .contains("A,Net,points,value,-3,");
        assertThat(drawings.get(0).texts().stream().map(Pen.Placed::text)).contains("−12 · C", "−3", "−7 · C");
    }

    @Test
    void sixtyModelsOnSixtyBenchmarksSplit() {
        StringBuilder rows = new StringBuilder();
        for (int model = 0; model < 60; model++) {
            for (int benchmark = 0; benchmark < 60; benchmark++) {
                if ((model + benchmark) % 7 != 0) {
                    rows.append("Some vendor's model number ")
                            .append(model)
                            .append(",Benchmark with a name ")
                            .append(benchmark)
                            .append(',')
                            .append((model * 7 + benchmark * 13) % 100)
                            .append('\n');
                }
            }
        }
        List<Drawing> drawings = drawn("sixty", Size.EMAIL, rows.toString());
        List<Drawing> matrices =
                drawings.stream().filter(d -> d.kind().equals("matrix")).toList();
        assertThat(ids(drawings)).startsWith("matrix matrix-2 matrix-3 dots-other bars bars-2");
        assertThat(models(matrices, 0)).hasSize(40).contains("Some vendor's model number 0");
        assertThat(matrices)
                .allSatisfy(part -> assertThat(part.caption())
                        .containsPattern(
                                "5[4-6] further Other benchmarks \\(--benchmarks\\); 20 models that share fewer benchmarks "
                                        + "\\(--models\\)"));
        List<Drawing> bars =
                drawings.stream().filter(d -> d.kind().equals("bars")).toList();
        assertThat(models(bars, 0)).hasSize(40);
        assertThat(bars).allSatisfy(part -> assertThat(part.caption()).contains("models further behind (--models)"));
    }

    private static Set<String> models(List<Drawing> drawings, int column) {
        return drawings.stream()
                .flatMap(d -> d.data().rows().stream())
                .map(row -> row.get(column))
                .collect(Collectors.toSet());
    }

    @Test
    void severalCapabilitiesGetAnOverviewAndOneBenchmarkMatrixEach() {
        StringBuilder rows = new StringBuilder("model,benchmark,value,capability\n");
        for (String capability : List.of("Code", "C++", "C")) {
            for (int i = 0; i < 4; i++) {
                rows.append("A,")
                        .append(capability)
                        .append(i)
                        .append(",50,")
                        .append(capability)
                        .append('\n');
                rows.append("B,")
                        .append(capability)
                        .append(i)
                        .append(",40,")
                        .append(capability)
                        .append('\n');
            }
        }
        Comparison comparison = Comparisons.ofCsv(folder, rows.toString());
        List<Drawing> drawings = Comparisons.drawAll(comparison, Size.MEMO);
        assertThat(ids(drawings)).startsWith("matrix matrix-code matrix-c matrix-c-2 dots-code dots-c dots-c-2");
        assertThat(drawings.get(1).title())
                .isEqualTo("A leads on 4 of the 4 Code benchmarks shown, sampling error not known");
    }

    @Test
    void aTitleOfOnesOwnKeepsTheFindingInTheSubtitle() {
        Comparison comparison = comparison("A,X,50\nB,X,40\n");
        Drawing drawing = ChartKind.BARS
                .draw(comparison, Citations.of(comparison), new ChartOptions(Size.MEMO, Optional.of("Mine")))
                .get(0);
        assertThat(drawing.title()).isEqualTo("Mine");
        assertThat(drawing.texts().stream().map(Pen.Placed::text).collect(Collectors.joining(" ")))
                .contains("A leads on X, sampling error not known. X:");
    }
}
