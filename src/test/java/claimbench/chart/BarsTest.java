package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BarsTest {

    @ParameterizedTest
    @EnumSource(Size.class)
    void isReadableInEverySize(Size size) {
        BarSpec spec = Prototypes.bars(size);
        Drawing drawing = Bars.draw(spec);
        Gallery.hang("bars-" + size, drawing);
        DrawingAssert.readable(drawing, DrawingAssert.names(spec.rows()));
    }

    @Test
    void barsBeginAtZeroAndAreProportional() {
        Drawing drawing = Bars.draw(Prototypes.bars(Size.MEMO));
        double zero = drawing.texts().stream()
                .filter(text -> text.text().equals("0"))
                .findFirst()
                .orElseThrow()
                .box()
                .getCenterX();
        List<Mark> marks = drawing.marks();
        assertThat(marks).hasSize(5);
        double perUnit = (marks.get(0).x() - zero) / marks.get(0).value().doubleValue();
        assertThat(marks)
                .allSatisfy(mark -> assertThat((mark.x() - zero) / mark.value().doubleValue())
                        .isCloseTo(perUnit, within(0.01)));
    }

    @Test
    void drawsLimitsInTheirOwnUnit() {
        Drawing drawing = Bars.draw(Prototypes.limits(Size.MEMO));
        Gallery.hang("bars-limits", drawing);
        DrawingAssert.readable(drawing, List.of("120 min", "45 min", "0 min"));
        assertThat(drawing.csv()).contains("K2.5,,,no claim found,,,\n");
    }

    @Test
    void nothingClaimedIsStillAPicture() {
        BarSpec spec = Prototypes.bars(Size.MEMO);
        BarSpec none = new BarSpec(spec.frame(), spec.rows().subList(0, 1), List.of(Optional.empty()), "");
        DrawingAssert.readable(Bars.draw(none), List.of("Qwen3.5-397B-A17B"));
    }

    @Test
    void fortyRowsAreReadableInParts() {
        List<Row> rows = IntStream.range(0, 40)
                .mapToObj(i -> new Row("通义千问 A-very-long-name-of-a-model-that-goes-on-and-on-" + i, i == 3))
                .toList();
        List<Optional<Reading>> bars = IntStream.range(0, 40)
                .mapToObj(i -> Optional.of(Prototypes.dot(String.valueOf(i + 1), MarkShape.PRESS, 0.5)))
                .toList();
        Frame frame = Prototypes.bars(Size.EMAIL).frame();
        List<BarSpec> parts = Parts.balanced(
                        IntStream.range(0, 40).boxed().toList(), some -> Bars.fits(part(frame, rows, bars, some)))
                .stream()
                .map(some -> part(frame, rows, bars, some))
                .toList();
        assertThat(parts).hasSizeBetween(2, 6);
        for (BarSpec part : parts) {
            Drawing drawing = Bars.draw(part);
            Gallery.hang("bars-forty-" + parts.indexOf(part), drawing);
            DrawingAssert.readable(drawing, DrawingAssert.names(part.rows()));
        }
        assertThat(lengthOfOne(Bars.draw(parts.get(0)))).isCloseTo(lengthOfOne(Bars.draw(parts.get(1))), within(1e-6));
    }

    /** All parts of one chart have the same scale. */
    private static BarSpec part(Frame frame, List<Row> rows, List<Optional<Reading>> bars, List<Integer> some) {
        return new BarSpec(
                frame,
                some.stream().map(rows::get).toList(),
                some.stream().map(bars::get).toList(),
                "95% interval",
                new BarSpec.Whole(rows, bars));
    }

    private static double lengthOfOne(Drawing drawing) {
        Mark first = drawing.marks().get(0);
        Mark last = drawing.marks().get(drawing.marks().size() - 1);
        return (last.x() - first.x()) / last.value().subtract(first.value()).doubleValue();
    }

    @Test
    void refusesWhatIsNotALengthFromZero() {
        BarSpec spec = Prototypes.bars(Size.MEMO);
        List<Optional<Reading>> below = List.of(Optional.of(Prototypes.dot("-1", MarkShape.OWN, 0)));
        assertThatThrownBy(() -> new BarSpec(spec.frame(), spec.rows().subList(0, 1), below, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }
}
