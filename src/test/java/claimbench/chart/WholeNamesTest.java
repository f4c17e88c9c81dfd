package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNamesTest {

    private static final WholeNames NAMES =
            WholeNames.of(List.of("Gemini 3 Pro", "Gemini 3 Pro Deep Think", "GPT-5.2", "SWE-bench Verified"));

    @Test
    void bindsTheLongestNameAndWhatIsNumbered() {
        assertThat(NAMES.bound("Gemini 3 Pro Deep Think and Gemini 3 Pro on SWE-bench Verified. Part 2 of 3."))
                .isEqualTo("Gemini\u00a03\u00a0Pro\u00a0Deep\u00a0Think and Gemini\u00a03\u00a0Pro on "
                        + "SWE-bench\u00a0Verified. Part\u00a02 of 3.");
        assertThat(NAMES.bound("GPT-5.2 leads on none of 4")).isEqualTo("GPT-5.2 leads on none of 4");
    }

    /** At every place of a line, by filling the title from the left. The pictures of a deck show no title. */
    @ParameterizedTest
    @EnumSource(value = Size.class, mode = EnumSource.Mode.EXCLUDE, names = "DECK")
    void noTitleBreaksInsideANameAndNoNameHasOddSpacesInFiles(Size size) {
        IntStream.range(1, 40).forEach(words -> {
            String title = "Word ".repeat(words) + "Gemini 3 Pro Deep Think beats nobody on SWE-bench Verified";
            Frame plain = Prototypes.frame("title", size, title, "Score of Gemini 3 Pro Deep Think.", "Source: none.");
            Frame frame = new Frame(
                    plain.id(),
                    title,
                    plain.subtitle(),
                    plain.notes(),
                    "",
                    plain.stamp(),
                    size,
                    plain.altText(),
                    NAMES);
            Drawing drawing = Bars.draw(
                    new BarSpec(frame, List.of(new Row("A", true)), List.of(Optional.empty()), "95 % interval"));
            List<String> lines = drawing.texts().stream().map(Pen.Placed::text).toList();
            assertThat(lines)
                    .anyMatch(line -> line.contains("Gemini 3 Pro Deep Think"))
                    .anyMatch(line -> line.contains("SWE-bench Verified"));
            assertThat(drawing.title() + drawing.altText() + drawing.csv()).doesNotContain("\u00a0");
            if (words == 1) {
                assertThat(drawing.svg()).contains(title).doesNotContain("\u00a0");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GPT-5.2", "Seed 2.0 Pro", "ERNIE 5.0"})
    void noRealTitleBreaksInsideAName(String focus) {
        Comparison comparison = Comparisons.real(focus);
        List<String> models = comparison.models();
        for (Size size : Stream.of(Size.values()).filter(Size::isWhole).toList()) {
            for (Drawing drawing : ChartKind.BARS.draw(
                    comparison, Citations.of(comparison), new ChartOptions(size, Optional.empty()))) {
                List<String> lines = drawing.texts().stream()
                        .filter(text -> text.size() > 18 * size.zoom())
                        .map(Pen.Placed::text)
                        .toList();
                models.stream()
                        .filter(model -> drawing.title().contains(model))
                        .forEach(model -> assertThat(lines)
                                .as(drawing.id() + " " + size + " " + drawing.title())
                                .anyMatch(line -> line.contains(model)));
            }
        }
    }

    @Test
    void aNameWiderThanALineIsBrokenAtItsSpaces() {
        String name = "A model with a name of many short words, as marketing likes them, number 6";
        String bound = WholeNames.of(List.of(name)).bound(name + " leads");
        List<String> lines = Paragraph.balanced(bound, Theme.TITLE, 300).stream()
                .map(line -> line.text().replace('\u00a0', ' ').strip())
                .toList();
        assertThat(String.join(" ", lines)).isEqualTo(name + " leads");
    }
}
