package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourceComparisonTest {

    @ParameterizedTest
    @EnumSource(Size.class)
    void isReadableInEverySize(Size size) {
        SourceSpec spec = Prototypes.sources(size);
        Drawing drawing = SourceComparison.draw(spec);
        Gallery.hang("sources-" + size, drawing);
        DrawingAssert.readable(drawing, List.of("MMLU-Pro", "SWE-bench Verified", "Terminal-Bench 2", "GPQA Diamond"));
        DrawingAssert.namesAreInFull(
                drawing, spec.lines().stream().map(SourceSpec.Line::reason).toList());
    }

    @Test
    void marksStandAtTheirValuesOnOneScale() {
        List<Mark> marks = SourceComparison.draw(Prototypes.sources(Size.MEMO)).marks();
        assertThat(marks).hasSize(9);
        Mark first = marks.get(0);
        Mark last = marks.stream().filter(mark -> mark.row() == 2).findFirst().orElseThrow();
        double perPoint =
                (first.x() - last.x()) / first.value().subtract(last.value()).doubleValue();
        assertThat(marks)
                .allSatisfy(mark -> assertThat(mark.x())
                        .isCloseTo(
                                first.x()
                                        + perPoint
                                                * mark.value()
                                                        .subtract(first.value())
                                                        .doubleValue(),
                                within(1e-6)));
    }

    @Test
    void coincidingMarksStayVisible() {
        Drawing drawing = SourceComparison.draw(Prototypes.coinciding(Size.MEMO));
        Gallery.hang("sources-coinciding", drawing);
        DrawingAssert.noTextTouchesAnother(drawing);
        List<Mark> runs =
                drawing.marks().stream().filter(mark -> mark.row() == 1).toList();
        assertThat(Math.abs(runs.get(0).y() - runs.get(1).y())).isGreaterThan(12);
    }

    @Test
    void differentShapesAtOnePlaceAreNested() {
        SourceMarks marks = new SourceMarks(
                List.of(Prototypes.listing("1"), Prototypes.own("1"), Prototypes.run("1")), List.of(5.0, 5.0, 5.0));
        assertThat(marks.radius(0)).isGreaterThan(marks.radius(1) + 2);
        assertThat(marks.radius(1)).isGreaterThan(marks.radius(2) + 2);
        assertThat(marks.open(0)).isFalse();
        assertThat(marks.open(1)).isTrue();
    }

    @Test
    void fortyLinesAreReadableInParts() {
        SourceSpec spec = new SourceSpec(
                Prototypes.sources(Size.EMAIL).frame(),
                IntStream.range(0, 40)
                        .mapToObj(i -> Prototypes.line(
                                "Model with a long name " + i + " · Benchmark with a long name too",
                                "+" + i,
                                "because the settings differ in ways that take more than one line to say",
                                Prototypes.own(String.valueOf(i)),
                                Prototypes.run(String.valueOf(2 * i))))
                        .toList());
        List<SourceSpec> parts =
                Parts.balanced(spec.lines(), lines -> SourceComparison.fits(new SourceSpec(spec.frame(), lines)))
                        .stream()
                        .map(lines -> new SourceSpec(spec.frame(), lines))
                        .toList();
        assertThat(parts).hasSizeBetween(2, 6);
        for (SourceSpec part : parts) {
            Drawing drawing = SourceComparison.draw(part);
            Gallery.hang("sources-forty-" + parts.indexOf(part), drawing);
            DrawingAssert.readable(
                    drawing,
                    part.lines().stream().map(line -> line.row().name()).toList());
        }
    }

    @Test
    void refusesALineWithoutValue() {
        assertThatThrownBy(() -> Prototypes.line("Empty", "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Empty");
    }
}
