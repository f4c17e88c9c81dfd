package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import claimbench.chart.DotSpec.Panel;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DotPlotTest {

    @ParameterizedTest
    @EnumSource(Size.class)
    void isReadableInEverySize(Size size) {
        DotSpec spec = Prototypes.dots(size);
        Drawing drawing = DotPlot.draw(spec);
        Gallery.hang("dots-" + size, drawing);
        DrawingAssert.readable(drawing, DrawingAssert.names(spec.rows()));
    }

    @Test
    void equalDistancesAreEqualDifferencesInAllPanelsOfAUnit() {
        Drawing drawing = DotPlot.draw(Prototypes.manyPanels(Size.MEMO));
        Gallery.hang("dots-panels", drawing);
        DrawingAssert.readable(drawing, List.of("GPQA Diamond", "Time to first token, s (lower is better)"));
        List<Double> perPoint = List.of(0, 1, 2, 3).stream()
                .map(panel -> pixelsPerUnit(drawing, panel))
                .toList();
        assertThat(perPoint).allSatisfy(length -> assertThat(length).isCloseTo(perPoint.get(0), within(1e-6)));
        assertThat(pixelsPerUnit(drawing, 4)).isNotCloseTo(perPoint.get(0), within(1.0));
    }

    @Test
    void marksStandAtTheirValuesAndOnTheirRows() {
        DotSpec spec = Prototypes.dots(Size.SLIDE);
        List<Mark> marks = DotPlot.draw(spec).marks();
        assertThat(marks).hasSize(18);
        for (Mark mark : marks) {
            BigDecimal value = spec.panels()
                    .get(mark.panel())
                    .dots()
                    .get(mark.row())
                    .orElseThrow()
                    .value();
            assertThat(mark.value()).isEqualTo(value);
        }
        marks.stream()
                .collect(Collectors.groupingBy(Mark::row))
                .values()
                .forEach(row -> assertThat(row.stream().map(Mark::y).distinct()).hasSize(1));
    }

    @Test
    void marksStandAboveTheTicksOfTheirAxis() {
        Drawing drawing = DotPlot.draw(Prototypes.dots(Size.MEMO));
        double sixty = tick(drawing, "60", 0);
        double hundred = tick(drawing, "100", 0);
        Mark mark = drawing.marks().get(0);
        double expected = sixty + (hundred - sixty) * (mark.value().doubleValue() - 60) / 40;
        assertThat(mark.x()).isCloseTo(expected, within(0.5));
    }

    @Test
    void namesAreBrokenNotShortened() {
        DotSpec spec = Prototypes.longNames(Size.MEMO);
        Drawing drawing = DotPlot.draw(spec);
        Gallery.hang("dots-long-names", drawing);
        DrawingAssert.readable(drawing, DrawingAssert.names(spec.rows()));
    }

    @Test
    void aRowWithoutClaimSaysSoAndHasNoMark() {
        Drawing drawing = DotPlot.draw(Prototypes.manyPanels(Size.MEMO));
        assertThat(drawing.marks()).hasSize(28);
        assertThat(drawing.texts().stream().filter(text -> text.text().equals("no claim found")))
                .as("two rows and the legend")
                .hasSize(3);
        assertThat(drawing.csv()).contains("GPQA Diamond,%,Claude 4.5 Opus,,no claim found,,,,,\n");
    }

    @Test
    void oneValueIsEnough() {
        Drawing drawing = DotPlot.draw(one(Prototypes.dot("50", MarkShape.INDEPENDENT, 0)));
        Gallery.hang("dots-one", drawing);
        DrawingAssert.readable(drawing, List.of("Model"));
        assertThat(drawing.marks()).hasSize(1);
    }

    @Test
    void noValueAtAllIsStillAPicture() {
        Panel empty = new Panel("Nothing", "%", Optional.empty(), List.of(Optional.empty()));
        DotSpec spec = one(Prototypes.dot("1", MarkShape.OWN, 0));
        Drawing drawing = DotPlot.draw(new DotSpec(spec.frame(), spec.rows(), List.of(empty), "", ""));
        DrawingAssert.readable(drawing, List.of("Model"));
    }

    @Test
    void saysHowManyRowsFit() {
        List<Row> rows = IntStream.range(0, 40)
                .mapToObj(i -> new Row("Model number " + i, i == 7))
                .toList();
        List<Optional<Reading>> dots = IntStream.range(0, 40)
                .mapToObj(i -> Optional.of(Prototypes.dot(String.valueOf(i * 2.5 - 10), MarkShape.OWN, 1)))
                .toList();
        Panel panel = new Panel("Score", "points", Optional.empty(), dots);
        DotSpec two = spec(rows, List.of(panel, new Panel("B", "b", Optional.empty(), dots)));
        assertThat(DotPlot.fits(two)).isFalse();
        int fit = Parts.most(1, 40, some -> DotPlot.fits(first(some, rows, dots)));
        assertThat(fit).isBetween(20, 35);
        DotSpec spec = first(fit, rows, dots);
        Drawing drawing = DotPlot.draw(spec);
        Gallery.hang("dots-tall", drawing);
        DrawingAssert.readable(drawing, DrawingAssert.names(spec.rows()));
        assertThat(drawing.texts().stream().map(Pen.Placed::text)).contains("−25");
    }

    private static DotSpec first(int count, List<Row> rows, List<Optional<Reading>> dots) {
        return spec(
                rows.subList(0, count),
                List.of(new Panel("Score", "points", Optional.empty(), dots.subList(0, count))));
    }

    private static DotSpec spec(List<Row> rows, List<Panel> panels) {
        return new DotSpec(Prototypes.dots(Size.EMAIL).frame(), rows, panels, "", "");
    }

    @Test
    void refusesARowTooFew() {
        DotSpec spec = Prototypes.dots(Size.MEMO);
        Panel short1 = new Panel("Short", "%", Optional.empty(), Collections.nCopies(5, Optional.empty()));
        assertThatThrownBy(() -> new DotSpec(spec.frame(), spec.rows(), List.of(short1), "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Short");
    }

    private static DotSpec one(Reading reading) {
        return new DotSpec(
                Prototypes.frame("one", Size.MEMO, "One", "One value.", "Source: none."),
                List.of(new Row("Model", false)),
                List.of(new Panel("Measure", "%", Optional.empty(), List.of(Optional.of(reading)))),
                "95% interval",
                "");
    }

    private static double tick(Drawing drawing, String label, int nth) {
        return drawing.texts().stream()
                .filter(text -> text.text().equals(label))
                .skip(nth)
                .findFirst()
                .orElseThrow()
                .box()
                .getCenterX();
    }

    private static double pixelsPerUnit(Drawing drawing, int panel) {
        List<Mark> marks =
                drawing.marks().stream().filter(mark -> mark.panel() == panel).toList();
        Mark first = marks.get(0);
        double length = Double.NaN;
        for (Mark mark : marks.subList(1, marks.size())) {
            double difference = mark.value().subtract(first.value()).doubleValue();
            double own = difference == 0 ? length : (mark.x() - first.x()) / difference;
            assertThat(Double.isNaN(length) ? own : length).isCloseTo(own, within(1e-6));
            length = own;
        }
        return length;
    }
}
