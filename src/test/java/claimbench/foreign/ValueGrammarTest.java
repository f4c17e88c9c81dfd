package claimbench.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ValueGrammarTest {

    private static final ValueGrammar POINT = new ValueGrammar(false);
    private static final ValueGrammar COMMA = new ValueGrammar(true);

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--", "—", "–", "−", "N/A", "n/a", "/", "…", "TBD"})
    void signsForNothingAreMissing(String text) {
        assertThat(words(POINT, text)).isEqualTo("missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "87.8|87.8",
                "80.0|80.0",
                "-3.5|-3.5",
                "\u22123.5|-3.5",
                "87.8%|87.8 PERCENT",
                "87.8 %|87.8 PERCENT",
                "1,490|1490 {printed 1,490}",
                "1 234 567|1234567 {printed 1 234 567}",
                "$4,432.12|4432.12 USD {printed 4,432.12}",
                "~87|87 {printed as approximate: ~87}",
                ".878|0.878 {printed .878}",
                "#1|1 RANK",
                "1st|1 RANK",
                "128K|128 THOUSAND",
                "671B|671 BILLION",
                "12 min|12 MINUTES",
                "87.8 ± 1.2|87.8 ±1.2",
                "87.8 (±1.2)|87.8 ±1.2",
                "87.8% ± 1.2%|87.8 PERCENT ±1.2",
                "87.8 (+1.2)|87.8 (+1.2)",
                "87.6 (pass@1)|87.6 (pass@1)",
                "✓|yes",
                "✗|no",
                "Withheld|withheld",
            })
    void valuesAreReadAsPrinted(String text, String expected) {
        assertThat(words(POINT, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "85–87",
                "85-87",
                "85 to 87",
                "<5",
                "≥ 90",
                "90+",
                "87,8",
                "1,49",
                "12,34,567",
                "87.8.1",
                "abc",
                "12 parsecs",
                "1e5",
                "(87.8)"
            })
    void whatIsNotOneNumberIsRefusedWithAReason(String text) {
        assertThat(words(POINT, text)).startsWith("refused: ").contains(text.equals("12 parsecs") ? "parsecs" : text);
    }

    @Test
    void severalValuesAreKeptApart() {
        assertThat(words(POINT, "69.0/78.6")).isEqualTo("several [69.0, 78.6]");
        assertThat(words(POINT, "69.0 / -")).isEqualTo("several [69.0, -]");
        assertThat(words(POINT, "1 / 2 / 3")).isEqualTo("several [1, 2, 3]");
    }

    @Test
    void commasAreDecimalOnlyWhereTheWholeTableWritesThemSo() {
        assertThat(words(COMMA, "87,8")).isEqualTo("87.8 {printed 87,8}");
        assertThat(words(COMMA, "1,490")).isEqualTo("1.490 {printed 1,490}");
        assertThat(words(COMMA, "87.812.345")).startsWith("refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4.5 Sonnet",
                "GPT-5.2",
                "o3",
                "MMLU-Pro",
                "Knowledge",
                "2.0 Pro",
                "Qwen3.5",
                "V*",
                "3-domain average"
            })
    void namesDoNotLookLikeValues(String text) {
        assertThat(ValueGrammar.looksLikeValue(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "87.8",
                "--",
                "69.0/78.6",
                "87.8 ± 1.2",
                "~87",
                "<5",
                "#1",
                "1st",
                "128K",
                "87,8",
                "85–87",
                "87.8 (+1.2)",
                "$4,432.12",
                "✓"
            })
    void valuesLookLikeValues(String text) {
        assertThat(ValueGrammar.looksLikeValue(text)).isTrue();
    }

    private static String words(ValueGrammar grammar, String text) {
        return grammar.read(text)
                .match(
                        () -> "missing",
                        one -> one.text()
                                + one.unit().map(unit -> " " + unit.name()).orElse("")
                                + (one.spread().isEmpty() ? "" : " ±" + one.spread())
                                + (one.beside().isEmpty() ? "" : " (" + one.beside() + ")")
                                + (one.note().isEmpty() ? "" : " {" + one.note() + "}"),
                        several -> "several " + several.parts(),
                        unreadable -> "refused: " + unreadable.reason());
    }
}
