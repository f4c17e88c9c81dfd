package claimbench.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

    /** Text at 4.5 to 1 (WCAG 2.1, 1.4.3) on everything that it can stand on, in light, dark and print. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void text_can_be_read(int scheme) throws IOException {
        Map<String, Integer> colours = colours(scheme);
        for (List<String> pair : List.of(
                List.of("ink", "page"),
                List.of("ink", "panel"),
                List.of("ink", "best"),
                List.of("soft", "page"),
                List.of("soft", "panel"),
                List.of("blue", "page"),
                List.of("blue", "best"),
                List.of("link", "page"),
                List.of("link", "panel"),
                List.of("link", "best"),
                List.of("words-ink", "words"),
                List.of("hatch-ink", "hatch"),
                List.of("hatch-ink", "hatch-ground"),
                List.of("caution", "panel"))) {
            double contrast = contrast(colour(colours, pair.get(0)), colour(colours, pair.get(1)));
            assertThat(contrast).as(pair + " in scheme " + scheme).isGreaterThanOrEqualTo(4.5);
        }
    }

    private static Map<String, Integer> colours(int scheme) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(StyleSheetTest.class.getResourceAsStream("/claimbench/report.css"))) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Integer> colours = new HashMap<>();
            Matcher matcher = COLOUR.matcher(css.split(":root", -1)[scheme + 1]);
            while (matcher.find()) {
                colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
            }
            return colours;
        }
    }

    private static int colour(Map<String, Integer> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
