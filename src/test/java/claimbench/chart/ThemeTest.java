package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether everything can be read by weak eyes and in print without colour. */
class ThemeTest {

    private static final double TEXT = 4.5;
    private static final double MARK = 3;

    @Test
    void everyTextStandsOutFromItsGround() {
        Stream.of(
                        Theme.TITLE,
                        Theme.SUBTITLE,
                        Theme.LEGEND,
                        Theme.LABEL,
                        Theme.LABEL_FOCUS,
                        Theme.PANEL,
                        Theme.TICK,
                        Theme.VALUE,
                        Theme.VALUE_FOCUS,
                        Theme.REASON,
                        Theme.NO_CLAIM,
                        Theme.NOTE,
                        Theme.STAMP,
                        Theme.CITE,
                        Theme.COLUMN,
                        Theme.UNIT)
                .forEach(style -> assertThat(contrast(style.colour(), Theme.PAPER))
                        .as(style.toString())
                        .isGreaterThanOrEqualTo(TEXT));
        Arrays.stream(Shade.values())
                .forEach(shade -> assertThat(contrast(shade.ink(), shade.fill()))
                        .as(shade.name())
                        .isGreaterThanOrEqualTo(TEXT));
        assertThat(contrast(Theme.WORDS_INK, Theme.WORDS)).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(Theme.HATCH_INK, Theme.HATCH_GROUND)).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(Theme.FAINT_INK, Shade.PLAIN.fill())).as("withheld").isGreaterThanOrEqualTo(TEXT);
    }

    @Test
    void everyMarkStandsOutFromItsGround() {
        for (Color ground : List.of(Theme.PAPER, Theme.BAND)) {
            assertThat(contrast(Theme.mark(true), ground)).isGreaterThanOrEqualTo(MARK);
            assertThat(contrast(Theme.mark(false), ground)).isGreaterThanOrEqualTo(MARK);
        }
        assertThat(contrast(Theme.CONTRADICTION, Theme.PAPER)).isGreaterThanOrEqualTo(MARK);
    }

    /** Each step is lighter than the one before, by a difference that print keeps. */
    @Test
    void shadesAreToldApartWithoutColour() {
        List<Shade> steps = Shade.steps();
        for (int i = 1; i < steps.size(); i++) {
            assertThat(grey(steps.get(i).fill()) - grey(steps.get(i - 1).fill()))
                    .as(steps.get(i).name())
                    .isGreaterThan(25);
        }
        assertThat(grey(Shade.BEST.fill())).isLessThan(grey(Theme.PAPER) - 100);
    }

    @Test
    void marksDifferInShapeOrFilling() {
        List<String> looks = Arrays.stream(MarkShape.values())
                .map(mark -> (mark == MarkShape.INDEPENDENT) + " " + Arrays.hashCode(outline(mark)))
                .toList();
        assertThat(looks).doesNotHaveDuplicates();
    }

    /** How far the outline reaches from its middle in eight directions. */
    private static long[] outline(MarkShape mark) {
        java.awt.Shape shape = mark.at(0, 0, 10);
        long[] reach = new long[8];
        for (int i = 0; i < reach.length; i++) {
            double angle = Math.PI * i / 4;
            double far = 0;
            while (shape.contains(far * Math.cos(angle), far * Math.sin(angle))) {
                far += 0.5;
            }
            reach[i] = Math.round(far);
        }
        return reach;
    }

    /** As a printer without colour has it, 0 to 255. */
    private static double grey(Color colour) {
        return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
    }

    /** By the Web Content Accessibility Guidelines 2.1. */
    private static double contrast(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
