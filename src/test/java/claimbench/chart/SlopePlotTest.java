package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import claimbench.chart.SlopeSpec.End;
import claimbench.chart.SlopeSpec.Line;
import claimbench.compare.Grade;
import claimbench.harness.ValueText;
import claimbench.score.Noise;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SlopePlotTest {

    private static final List<Line> LAUNCH = List.of(
            line("C-Eval", "93.7", "93.0", MarkShape.OWN),
            line("IFEval", "93.4", "92.6", MarkShape.INDEPENDENT),
            line("MMLU-Redux", "92.8", "94.9", MarkShape.OWN),
            line("MMLU-Pro", "85.7", "87.8", MarkShape.RIVAL),
            line("IFBench", "70.9", "76.5", MarkShape.OWN),
            line("SuperGPQA", "67.3", "70.4", MarkShape.PRESS),
            line("MultiChallenge", "63.3", "67.6", MarkShape.OWN));

    private static Line line(String name, String left, String right, MarkShape mark) {
        return line(name, left, right, mark, 1);
    }

    /** Its right value stands in the source of the number. */
    private static Line line(String name, String left, String right, MarkShape mark, int number) {
        BigDecimal from = new BigDecimal(left);
        BigDecimal to = new BigDecimal(right);
        return new Line(
                name,
                new End(from, left, mark, new Cited("[1]", "card")),
                new End(to, right, mark, new Cited("[" + number + "]", "board")),
                ValueText.signed(to.subtract(from), 1),
                Trend.of(to.compareTo(from)),
                Noise.BEYOND,
                Grade.A);
    }

    private static SlopeSpec spec(Size size, List<Line> lines) {
        return new SlopeSpec(
                Prototypes.frame("slope", size, "Five scores rose and two fell", "Score, %.", "Source: [1]."),
                "Qwen3-Max-Thinking",
                new Row("Qwen3.5-397B-A17B", true),
                Trend.Words.MODELS,
                lines);
    }

    private static Drawing draw(Size size, List<Line> lines) {
        return SlopePlot.draw(spec(size, lines));
    }

    /** Dashed lines of the picture, that of the legend included. */
    private static long dashed(Drawing drawing) throws Exception {
        NodeList lines = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(drawing.svg())))
                .getElementsByTagName("line");
        return IntStream.range(0, lines.getLength())
                .filter(i -> isDashed((Element) lines.item(i)))
                .count();
    }

    /** What is said nearest to the line counts. */
    private static boolean isDashed(Element line) {
        for (Node node = line; node instanceof Element element; node = node.getParentNode()) {
            if (element.getAttribute("style").contains("stroke-dasharray:")) {
                return !element.getAttribute("style").contains("stroke-dasharray:none");
            }
        }
        return false;
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void thePrototypeIsReadableInEverySize(Size size) {
        Drawing drawing = draw(size, LAUNCH);
        Gallery.hang("slope-prototype-" + size, drawing);
        DrawingAssert.readable(drawing, List.of("Qwen3-Max-Thinking", "Qwen3.5-397B-A17B"));
        for (Line line : LAUNCH) {
            assertThat(drawing.texts().stream().map(Pen.Placed::text).filter(line.name()::equals))
                    .as(line.name() + " at both ends")
                    .hasSize(2);
            assertThat(drawing.texts().stream().map(Pen.Placed::text))
                    .contains(line.left().text(), line.right().text(), line.difference());
        }
        if (size == Size.SLIDE) {
            assertThat(drawing.height()).isEqualTo(720);
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void marksStandAtTheirValuesOnOneScale(Size size) {
        List<Mark> marks = draw(size, LAUNCH).marks();
        assertThat(marks).hasSize(14);
        Mark top = marks.stream().max((a, b) -> a.value().compareTo(b.value())).orElseThrow();
        Mark bottom =
                marks.stream().min((a, b) -> a.value().compareTo(b.value())).orElseThrow();
        double perPoint =
                (bottom.y() - top.y()) / top.value().subtract(bottom.value()).doubleValue();
        assertThat(perPoint).isPositive();
        for (Mark mark : marks) {
            Line line = LAUNCH.get(mark.row());
            assertThat(mark.value()).isEqualTo(line.end(mark.column() == 1).value());
            double value = bottom.value().doubleValue() + (bottom.y() - mark.y()) / perPoint;
            assertThat(value).isCloseTo(mark.value().doubleValue(), within(1e-6));
        }
        assertThat(marks.stream().filter(m -> m.column() == 0).map(Mark::x).distinct())
                .hasSize(1);
        assertThat(marks.stream().filter(m -> m.column() == 1).map(Mark::x).distinct())
                .hasSize(1);
        assertThat(marks.stream()
                        .filter(m -> m.column() == 1)
                        .findFirst()
                        .orElseThrow()
                        .x())
                .isGreaterThan(marks.stream()
                                .filter(m -> m.column() == 0)
                                .findFirst()
                                .orElseThrow()
                                .x()
                        + 100);
    }

    @Test
    void linesAreDashedExactlyForFalls() throws Exception {
        assertThat(dashed(draw(Size.MEMO, LAUNCH)))
                .as("two falls and their key")
                .isEqualTo(3);
        assertThat(dashed(draw(Size.MEMO, LAUNCH.subList(2, 7)))).isZero();
        assertThat(dashed(draw(Size.MEMO, LAUNCH.subList(0, 1)))).isEqualTo(2);
    }

    @Test
    void colourDashAndThicknessSayTrendAndNoise() {
        assertThat(Trend.of(-1)).isEqualTo(Trend.WORSE);
        assertThat(Trend.WORSE.line(Noise.BEYOND)).isEqualTo(Theme.CONTRADICTION);
        assertThat(Trend.WORSE.line(Noise.UNKNOWN)).isEqualTo(Theme.CONTRADICTION);
        assertThat(Trend.WORSE.line(Noise.WITHIN)).isEqualTo(Theme.MARK);
        assertThat(Trend.BETTER.line(Noise.WITHIN)).isEqualTo(Theme.MARK);
        assertThat(Trend.BETTER.line(Noise.BEYOND)).isEqualTo(Theme.FOCUS);
        assertThat(Trend.LEVEL.line(Noise.UNKNOWN)).isEqualTo(Theme.MARK);
        assertThat(Trend.WORSE.ink(Noise.BEYOND).getRGB() & 0xFFFFFF).isEqualTo(0xAD4B00);
        assertThat(Trend.BETTER.stroke(Noise.BEYOND)).isNotEqualTo(Trend.BETTER.stroke(Noise.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void labelsOfEqualValuesNeverOverlap(int count) {
        for (Size size : Size.values()) {
            Drawing drawing = draw(
                    size,
                    IntStream.range(0, count)
                            .mapToObj(i -> line("Benchmark with a long name " + i, "50.0", "50.0", MarkShape.OWN))
                            .toList());
            DrawingAssert.readable(drawing, List.of("Benchmark"));
            assertThat(drawing.marks())
                    .hasSize(2 * count)
                    .allSatisfy(mark -> assertThat(mark.y())
                            .isCloseTo(drawing.marks().get(0).y(), within(1e-6)));
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-3,4", "0.001,0.002", "1000000,1000001", "100,100"})
    void oddValuesAreReadable(String left, String right) {
        Drawing drawing = draw(Size.MEMO, List.of(line("X", left, right, MarkShape.PRESS)));
        Gallery.hang("slope-odd-" + left.replace('.', '_'), drawing);
        DrawingAssert.readable(drawing, List.of("X", left, right));
    }

    @Test
    void aDifferenceThatIsNextToNothingIsNotBlownUp() {
        List<Mark> marks = draw(Size.MEMO, List.of(line("X", "90.0", "90.1", MarkShape.OWN)))
                .marks();
        assertThat(Math.abs(marks.get(0).y() - marks.get(1).y())).isLessThan(5);
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void hostileNamesAreReadable(Size size) {
        String longName = "Extraordinarily-long-" + "x".repeat(80);
        SlopeSpec spec = new SlopeSpec(
                Prototypes.frame("slope", size, "Hostile", "Score.", "Source: none."),
                longName,
                new Row("通义千问".repeat(12), true),
                Trend.Words.DATES,
                List.of(
                        line(longName, "50.0", "50.1", MarkShape.OWN),
                        line("长视频理解".repeat(8), "50.0", "50.0", MarkShape.INDEPENDENT),
                        line("נמודל עברית", "50.1", "50.0", MarkShape.PRESS)));
        Drawing drawing = SlopePlot.draw(spec);
        Gallery.hang("slope-hostile-" + size, drawing);
        DrawingAssert.readable(drawing, List.of(longName));
    }

    @Test
    void theTableHasExactlyWhatIsDrawn() {
        Drawing drawing = draw(Size.MEMO, LAUNCH);
        assertThat(drawing.csv())
                .startsWith(
                        "benchmark,model,value,printed,measured by,source,grade,difference,standing,sampling error\n"
                                + "C-Eval,Qwen3-Max-Thinking,93.7,93.7,own vendor,card,A,,,\n"
                                + "C-Eval,Qwen3.5-397B-A17B,93.0,93.0,own vendor,board,A,−0.7,behind,beyond sampling error\n");
        assertThat(drawing.data().rows()).hasSize(14);
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void aSourceOfAllValuesOfASideIsCitedOnceInItsHead(Size size) {
        Drawing drawing = draw(size, LAUNCH);
        List<Pen.Placed> cited = cited(drawing, "[1]");
        assertThat(cited).hasSize(2);
        for (String head : List.of("Qwen3-Max-Thinking", "Qwen3.5-397B-A17B")) {
            Pen.Placed name = drawing.texts().stream()
                    .filter(text -> text.text().equals(head))
                    .findFirst()
                    .orElseThrow();
            assertThat(cited).anySatisfy(number -> {
                assertThat(number.box().getCenterY()).isCloseTo(name.box().getCenterY(), within(6.0));
                assertThat(number.box().getMinX() - name.box().getMaxX()).isBetween(2.0, 12.0);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void valuesOfSeveralSourcesAreCitedOneByOne(Size size) {
        List<Line> lines = new ArrayList<>(LAUNCH);
        lines.add(line("Another", "60.1", "61.2", MarkShape.OWN, 23));
        Drawing drawing = draw(size, lines);
        Gallery.hang("slope-cited-" + size, drawing);
        DrawingAssert.readable(drawing, List.of("Another"));
        assertThat(cited(drawing, "[1]"))
                .as("head at the left, seven at the right")
                .hasSize(8);
        Pen.Placed number = cited(drawing, "[23]").get(0);
        Pen.Placed value = drawing.texts().stream()
                .filter(text -> text.text().equals("61.2"))
                .findFirst()
                .orElseThrow();
        assertThat(number.box().getMinX() - value.box().getMaxX()).isBetween(2.0, 12.0);
        assertThat(number.box().getCenterY()).isCloseTo(value.box().getCenterY(), within(6.0));
    }

    private static List<Pen.Placed> cited(Drawing drawing, String number) {
        return drawing.texts().stream()
                .filter(text -> text.text().equals(number))
                .toList();
    }

    @Test
    void refusesToDrawNothing() {
        assertThatThrownBy(() -> spec(Size.MEMO, Collections.emptyList())).isInstanceOf(IllegalArgumentException.class);
    }
}
