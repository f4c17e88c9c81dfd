package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.chart.ChartKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartCommandTest {

    private static final String EXAMPLE = "docs/example.csv";

    @TempDir
    Path folder;

    private Run slope(String... more) {
        List<String> all =
                new ArrayList<>(List.of("chart", "slope", "--format", "alt,csv", "--out", folder.toString()));
        all.addAll(List.of(more));
        return Run.of(all.toArray(String[]::new));
    }

    @Test
    void theListSaysWhatEachChartAnswersAndNeedsInColumns() {
        List<String> lines = Run.of("chart", "--list").out().lines().toList();
        assertThat(lines).hasSameSizeAs(ChartKind.values());
        for (ChartKind kind : ChartKind.values()) {
            assertThat(lines)
                    .anySatisfy(line -> assertThat(line)
                            .startsWith(kind.word() + " ")
                            .contains("  " + kind.question() + " ")
                            .endsWith("  needs " + kind.needs()));
        }
        assertThat(lines.stream().map(line -> line.indexOf("  needs ")).distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void everyChartIsExplained(ChartKind kind) {
        Run run = Run.of("explain", kind.word());
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith(kind.word() + ": " + kind.question())
                .contains("Needs: " + kind.needs(), "Draw it: claimbench chart " + kind.word());
        String page = run.out().substring(0, run.out().indexOf("Draw it:"));
        String[] parts = page.split("What it shows\n|How to read it\n|When not to use it\n|Needs: ", -1);
        assertThat(parts).hasSize(5);
        for (int part = 1; part < 4; part++) {
            assertThat(parts[part]).as(kind.word()).hasSizeGreaterThan(80);
        }
        assertThat(page.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    @Test
    void aWordThatIsAChartAndAMethodExplainsBoth() {
        assertThat(Run.of("explain", "coverage").out())
                .contains("How well is each cell supported?", "What a capability value rests on");
    }

    @Test
    void aSlopeStartsFromTheModelThatIsNamed() throws IOException {
        Run run = slope(EXAMPLE, "--against", "gamma");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("gamma was taken for Gamma");
        assertThat(Files.readString(folder.resolve("slope.alt.txt"))).contains("from Gamma to Alpha 2");
    }

    @Test
    void wrongUsesOfTheOptionsOfASlopeAreTold() {
        assertThat(slope(EXAMPLE, "--against", "Alpha 2").exit()).isEqualTo(2);
        assertThat(slope(EXAMPLE, "--against", "Nobody").err()).contains("there is no \"Nobody\"");
        assertThat(slope(EXAMPLE, "--against", "Gamma", "--models", "Alpha 2,Beta 5")
                        .err())
                .contains("Gamma is not among the models compared");
        assertThat(slope(EXAMPLE, "--against", "Gamma", "--since", "2026-01-01").exit())
                .isEqualTo(2);
        assertThat(slope(EXAMPLE, "--since", "2026-02-30").exit()).isEqualTo(2);
        Run bars = Run.of("chart", "bars", EXAMPLE, "--against", "Gamma", "--out", folder.toString());
        assertThat(bars.exit()).isEqualTo(2);
        assertThat(bars.err()).contains("--against and --since are for the chart slope");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatChangedSinceADayIsDrawn() throws IOException {
        Run run = slope("--since", "2026-02-20");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("slope.csv")))
                .startsWith("benchmark,as of,value,printed,measured by,source,")
                .contains("GPQA Diamond \u2020,2026-02-20,88.4,88.4,own vendor,qwen3.5-model-card,");
    }

    @Test
    void whereNothingChangedNoPictureIsDrawnAndThatIsSaid() {
        Run run = slope("--since", "2026-08-17");
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.err()).contains("nothing changed since 2026-08-17");
        assertThat(folder).isEmptyDirectory();
    }
}
