package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;

class FontsTest {

    @Test
    void drawsChineseNamesWithoutAMissingGlyph() {
        assertThat(List.of("通义千问", "文心一言", "混元", "豆包", "智谱清言", "月之暗面", "Qwen3.5", "− ≈ ○ △ ●"))
                .allMatch(Fonts::canDraw);
        for (Face face : Face.values()) {
            for (int c : "通义千问".codePoints().toArray()) {
                Font font = Fonts.forCharacter(face, c);
                assertThat(font.canDisplay(c)).isTrue();
            }
        }
    }

    @Test
    void measuresMixedTextAsTheSumOfItsRuns() {
        Style style = Theme.LABEL;
        double mixed = Glyphs.width("通义千问 Qwen3.5", style);
        double parts = Glyphs.width("通义千问", style) + Glyphs.width(" Qwen3.5", style);
        assertThat(mixed).isCloseTo(parts, within(1e-6));
        assertThat(Glyphs.width("通义千问", style)).isCloseTo(4 * style.size(), within(0.1));
    }

    @Test
    void digitsAreEquallyWideSoThatColumnsLineUp() {
        assertThat(List.of("11.1", "88.8", "47.0"))
                .allSatisfy(text -> assertThat(Glyphs.width(text, Theme.VALUE))
                        .isCloseTo(Glyphs.width("00.0", Theme.VALUE), within(0.2)));
    }

    @Test
    void theFallbackIsHeavyWhereTheTextIs() {
        assertThat(Fonts.forCharacter(Face.BOLD, '通').isBold()).isTrue();
        assertThat(Fonts.forCharacter(Face.REGULAR, '通').isBold()).isFalse();
    }
}
