package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.harness.Comparison;
import claimbench.testing.Claims;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoiceTextTest {

    private static final Comparison SHIPPED = Claims.compare(Claims.SHIPPED, Claims.settings());

    @TempDir
    Path folder;

    @Test
    void hasThreePartsWithTheirCaveats() {
        String text = ChoiceText.text(SHIPPED, Set.of());

        assertThat(text)
                .contains("What vendors leave out\n", "Whether the choice flatters\n", "Independent coverage\n")
                .contains("Each is a question", "by chance alone", "Not told below 6 measured benchmarks")
                .contains("Which they are: name a vendor.");
    }

    @Test
    void aVendorShowsItsModelsOnlyAndNamesTheBenchmarks() {
        String text = ChoiceText.text(SHIPPED, Set.of("Zhipu AI"));

        assertThat(text)
                .contains("GLM-5 (reported of GLM-4.7): AIME 2025 (reports its successor AIME 2026)")
                .contains("GLM-5    Zhipu AI  20       4 of 19, 1 apart")
                .contains("By vendor, all models together: Zhipu AI 11 of 39")
                .doesNotContain("Qwen3.5", "Alibaba");
    }

    @Test
    void saysSoWhereNoVendorStatesAnything() {
        String claims = "model,benchmark,value\nA,Quiz,1\nB,Quiz,2\n";
        Comparison plain = Claims.compare(folder, Map.of("claims.csv", claims), Claims.settings());

        assertThat(ChoiceText.text(plain, Set.of()))
                .containsSubsequence(
                        "What vendors leave out",
                        "No vendor states a score of its own model here.",
                        "Whether the choice flatters",
                        "Independent coverage",
                        "No vendor states a score of its own model here.");
    }

    @Test
    void praisesAndBlamesNobody() {
        assertThat(ChoiceText.text(SHIPPED, Set.of()).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain(
                        "outperform", "state of the art", "superior", "is the best", "dishonest", "cheat", "hide");
    }
}
