package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places, shares and scales as pictures print them. */
class SmallWordsTest {

    @ParameterizedTest
    @CsvSource({"1,1st", "2,2nd", "3,3rd", "4,4th", "11,11th", "12,12th", "13,13th", "21,21st", "102,102nd", "111,111th"
    })
    void placesInAnOrder(int rank, String words) {
        assertThat(Ordinal.of(rank)).isEqualTo(words);
    }

    @Test
    void aRangeOfOnePlaceIsThatPlace() {
        assertThat(Ordinal.range(2, 2)).isEqualTo("2nd");
        assertThat(Ordinal.range(2, 6)).isEqualTo("2nd to 6th");
    }

    @ParameterizedTest
    @CsvSource({"0,0 %", "0.0005,< 1 %", "0.01,1 %", "0.425,43 %", "0.99,99 %", "0.9995,> 99 %", "1,100 %"})
    void onlyNothingIsZeroAndOnlyAllIsAHundred(double share, String words) {
        assertThat(Share.of(share)).isEqualTo(words);
    }

    @Test
    void sharesInTheDataTableHaveFourDigits() {
        assertThat(Share.exact(0.123456)).isEqualTo("12.35");
        assertThat(Share.exact(0)).isEqualTo("0");
        assertThat(Share.exact(Double.NaN)).isEmpty();
    }

    @Test
    void equalRatiosAreEqualDistancesOnALogScale() {
        LogScale scale = LogScale.over(List.of(0.5, 3.0, 20.0));
        assertThat(scale.part(2) - scale.part(1))
                .isCloseTo(scale.part(20) - scale.part(10), org.assertj.core.data.Offset.offset(1e-12));
        assertThat(scale.part(0.5)).isBetween(0.01, 0.1);
        assertThat(scale.part(20)).isBetween(0.9, 0.99);
        assertThat(scale.ticks())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("0.5", "1", "2", "5", "10", "20");
    }

    @Test
    void oneValueStandsInTheMiddleOfALogScale() {
        LogScale scale = LogScale.over(List.of(7.0));
        assertThat(scale.part(7)).isCloseTo(0.5, org.assertj.core.data.Offset.offset(1e-12));
        assertThat(scale.ticks()).isNotEmpty();
    }
}
