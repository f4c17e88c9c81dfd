package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slope of the largest differences does not flatter: where there are falls, it draws some. */
class SlopeFallsTest {

    @TempDir
    Path folder;

    private static Drawing draw(Comparison comparison, Size size) {
        return ChartKind.SLOPE
                .draw(comparison, Citations.of(comparison), new ChartOptions(size, Optional.empty()))
                .get(0);
    }

    private static String words(Drawing drawing) {
        return drawing.texts().stream().map(Pen.Placed::text).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GLM-5", "GPT-5.2", "Gemini 3 Pro", "DeepSeek-V4-Pro", "ERNIE 5.0", "Seed 2.0 Pro"})
    void ofRealFallsAtLeastAFairShareIsDrawnAndTheSubtitleCountsThem(String focus) {
        Comparison comparison = Comparisons.real(focus);
        for (Size size : Size.values()) {
            Drawing drawing = draw(comparison, size);
            List<String> standings = drawing.data().rows().stream()
                    .map(row -> row.get(8))
                    .filter(standing -> !standing.isEmpty())
                    .toList();
            long behind = standings.stream().filter("behind"::equals).count();
            Matcher counted = Pattern.compile(
                            "Drawn: (\\d+) of \\d+, the largest of each kind: .*?(none|\\d+) of (\\d+) behind")
                    .matcher(words(drawing));
            if (!counted.find()) {
                assertThat(words(drawing)).doesNotContainPattern("Behind on.*Drawn");
                continue;
            }
            assertThat(counted.group(1)).isEqualTo(String.valueOf(standings.size()));
            assertThat(counted.group(2).replace("none", "0")).isEqualTo(String.valueOf(behind));
            assertThat(behind)
                    .isGreaterThanOrEqualTo(
                            Math.min(3, Math.min(standings.size() / 2, Integer.parseInt(counted.group(3)))));
        }
    }

    /** Of twenty large gains and four small falls, three are falls, the largest. */
    @Test
    void largeGainsDoNotCrowdOutFalls() {
        StringBuilder claims = new StringBuilder("model,benchmark,value,source_title\n");
        for (int i = 0; i < 20; i++) {
            claims.append("A,Gain %d,%d,Card\nB,Gain %d,20,Card\n".formatted(i, 40 + i, i));
        }
        for (int i = 1; i <= 4; i++) {
            claims.append("A,Fall %d,50,Card\nB,Fall %d,%d,Card\n".formatted(i, i, 50 + i));
        }
        Drawing drawing = draw(Comparisons.ofCsv(folder, claims.toString()), Size.MEMO);
        Gallery.hang("slope-falls", drawing);
        assertThat(drawing.data().rows().stream().map(row -> row.get(0)).distinct())
                .containsExactly(
                        "Gain 19", "Gain 18", "Gain 17", "Gain 16", "Gain 15", "Gain 14", "Gain 13", "Fall 4", "Fall 3",
                        "Fall 2");
        assertThat(drawing.title()).contains("on 20 of 24 shared benchmarks");
        assertThat(words(drawing))
                .contains("Behind on 4")
                .contains("Drawn: 10 of 24, the largest of each kind: 7 of 20 ahead, 3 of 4 behind.");
        assertThat(drawing.caption()).contains("14 further shared benchmarks");
    }

    /** A third of fifteen: four of ten, not three. */
    @Test
    void fallsAreDrawnInProportion() {
        StringBuilder claims = new StringBuilder("model,benchmark,value,source_title\n");
        for (int i = 0; i < 15; i++) {
            int other = i < 10 ? 20 : 51 + i;
            claims.append("A,X%d,50,Card\nB,X%d,%d,Card\n".formatted(i, i, other));
        }
        assertThat(words(draw(Comparisons.ofCsv(folder, claims.toString()), Size.MEMO)))
                .contains("6 of 10 ahead, 4 of 5 behind.");
    }
}
