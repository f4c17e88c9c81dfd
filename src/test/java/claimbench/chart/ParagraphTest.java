package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    private static final String LONG =
            "Qwen3.5 leads on none of the seven benchmarks that were measured by somebody other than its vendor";

    @Test
    void balancedLinesAreAboutEquallyLongAndNoMoreThanNeeded() {
        List<Glyphs> lines = Paragraph.balanced(LONG, Theme.TITLE, 600);
        assertThat(lines)
                .hasSameSizeAs(Paragraph.filled(LONG, Theme.TITLE, 600))
                .hasSize(2);
        assertThat(lines.get(1).width()).isGreaterThan(0.8 * lines.get(0).width());
    }

    @Test
    void noLineIsTooWideAndNothingIsLost() {
        for (double width = 20; width < 400; width += 17) {
            List<Glyphs> lines = Paragraph.balanced("GPT-5.2-Codex-Max 通义千问 (high)", Theme.LABEL, width);
            assertThat(Paragraph.width(lines)).isLessThanOrEqualTo(width + 1e-6);
            assertThat(lines.stream()
                            .map(Glyphs::text)
                            .collect(Collectors.joining())
                            .replace(" ", ""))
                    .isEqualTo("GPT-5.2-Codex-Max通义千问(high)");
        }
    }

    @Test
    void aNoteEndsInMoreThanOneWord() {
        double width = Glyphs.width(LONG, Theme.NOTE) - 5;
        List<Glyphs> lines = Paragraph.withoutWidow(LONG, Theme.NOTE, width);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).width()).isGreaterThan(0.2 * width);
    }

    @Test
    void theNarrowestWidthKeepsWordsWhole() {
        double width = Paragraph.narrowest("Two-hour video analysis", Theme.COLUMN, 2);
        assertThat(Paragraph.filled("Two-hour video analysis", Theme.COLUMN, width).stream()
                        .map(Glyphs::text))
                .hasSizeLessThanOrEqualTo(2)
                .allMatch(line -> List.of("Two-hour", "video analysis", "Two-hour video", "analysis")
                        .contains(line));
    }
}
