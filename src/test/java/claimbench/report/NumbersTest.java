package claimbench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "87.85 > 1 > 87.9",
                "87.849 > 1 > 87.8",
                "2.5 > 0 > 3",
                "-2.5 > 0 > −3",
                "-0.04 > 1 > 0.0",
                "9999 > 0 > 9999",
                "9999.96 > 1 > 10,000.0",
                "1234567.891 > 2 > 1,234,567.89",
                "-12032 > 0 > −12,032",
                "1E+3 > 1 > 1000.0",
                "76 > 1 > 76.0"
            })
    void decimals(BigDecimal value, int places, String expected) {
        assertThat(Numbers.decimal(value, places)).isEqualTo(expected);
    }

    @Test
    void signs_only_where_something_is_left_after_rounding() {
        assertThat(Numbers.signed(new BigDecimal("1.25"), 1)).isEqualTo("+1.3");
        assertThat(Numbers.signed(new BigDecimal("-1.25"), 1)).isEqualTo("−1.3");
        assertThat(Numbers.signed(new BigDecimal("0.04"), 1)).isEqualTo("0.0");
    }

    @ParameterizedTest
    @CsvSource({"249,250,99%", "199,200,99%", "200,200,100%", "1,200,<1%", "0,200,0%", "0,0,n/a", "1,3,33%", "2,3,66%"})
    void percentages_never_flatter(long part, long whole, String expected) {
        assertThat(Numbers.percent(part, whole)).isEqualTo(expected);
    }

    @Test
    void refuses_more_than_the_whole() {
        assertThatIllegalArgumentException().isThrownBy(() -> Numbers.percent(3, 2));
    }

    @Test
    void the_locale_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Numbers.count(12032)).isEqualTo("12,032");
        } finally {
            Locale.setDefault(before);
        }
    }
}
