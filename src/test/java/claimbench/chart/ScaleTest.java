package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void scalesOfOneUnitHaveTheSameStep() {
        List<Scale> scales = Scale.alike(
                List.of(Prototypes.span("85.7", "89.8"), Prototypes.span("67.3", "74.0"), Prototypes.span("53", "82")),
                120);
        assertThat(scales).extracting(Scale::steps).containsOnly(scales.get(0).steps());
        assertThat(scales).extracting(Scale::step).containsOnly(scales.get(0).step());
    }

    @Test
    void everyScaleHoldsItsSpanAndStaysBelowAHundred() {
        for (String span :
                List.of("0 1", "99.9 100", "0.001 0.002", "-5 5", "3 3", "0 0", "1000000 1048576", "98 104")) {
            String[] ends = span.split(" ", -1);
            Span wanted = Prototypes.span(ends[0], ends[1]);
            Scale scale = Scale.alike(List.of(wanted), 200).get(0);
            assertThat(scale.start()).isLessThanOrEqualTo(wanted.low());
            assertThat(scale.end()).isGreaterThanOrEqualTo(wanted.high());
        }
        assertThat(Scale.alike(List.of(Prototypes.span("99.9", "100")), 200)
                        .get(0)
                        .end())
                .isEqualByComparingTo("100");
    }

    @Test
    void aDifferenceNextToNothingIsNotBlownUp() {
        Scale scale = Scale.alike(List.of(Prototypes.span("50.1", "50.2")), 500).get(0);
        assertThat(scale.length()).isBetween(5.0, 10.0);
    }

    @Test
    void labelsHaveTheDecimalsOfTheStepAndARealMinus() {
        Scale scale = Scale.alike(List.of(Prototypes.span("-0.4", "0.6")), 200).get(0);
        assertThat(scale.ticks().stream().map(scale::label)).contains("−0.4", "0.0", "0.6");
        assertThat(Scale.alike(List.of(Prototypes.span("0", "40000")), 300)
                        .get(0)
                        .ticks())
                .isNotEmpty();
    }
}
