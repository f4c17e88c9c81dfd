package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.score.CapabilityStanding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingPicturesTest {

    private static final Comparison REAL = Comparisons.real("Qwen3.5-397B-A17B");

    private static Material material(String kind, Size size) {
        return new Material(kind, REAL, Citations.of(REAL), new ChartOptions(size, Optional.empty()));
    }

    private static CapabilityStanding standing(int ranked) {
        List<String> models = REAL.models();
        return MadeUpStandings.of(
                "Code",
                List.of(models.get(3), models.get(1), models.get(0)).size() < ranked
                        ? swapped(models.subList(0, ranked))
                        : models.subList(0, ranked),
                models.subList(ranked, ranked + 2));
    }

    /** The focus is not the first. */
    private static List<String> swapped(List<String> models) {
        return java.util.stream.Stream.of(
                        models.subList(1, 4).stream(),
                        models.subList(0, 1).stream(),
                        models.subList(4, models.size()).stream())
                .flatMap(part -> part)
                .toList();
    }

    private static void hang(List<Drawing> drawings, String what, Size size) {
        assertThat(drawings).isNotEmpty();
        for (Drawing drawing : drawings) {
            DrawingAssert.readable(drawing, List.of());
            Gallery.hang(drawing.kind() + what + "-" + size + "-" + drawings.indexOf(drawing), drawing);
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void standingsOfFewAndManyAreReadableInEverySize(Size size) {
        for (int ranked : new int[] {3, 12, 25}) {
            hang(RankRange.draw(material("ranks", size), standing(ranked)), "-" + ranked, size);
            hang(LeaveOutStrip.draw(material("leaveout", size), standing(ranked)), "-" + ranked, size);
            hang(HomeChart.draw(material("home", size), standing(ranked)), "-" + ranked, size);
            List<String> models = REAL.models();
            hang(
                    WeightBars.draw(
                            material("weights", size),
                            MadeUpStandings.weights(models.subList(0, ranked), models.subList(ranked, models.size()))),
                    "-" + ranked,
                    size);
        }
        hang(HomeChart.draw(material("home", size), MadeUpStandings.home()), "", size);
    }
}
