package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotShownTest {

    @Test
    void namesAFewAndCountsMany() {
        assertThat(new NotShown()
                        .add(List.of("A", "B"), "model|models", "--models")
                        .add(List.of("X"), "benchmark|benchmarks", "")
                        .add(Collections.nCopies(13, "Y"), "thing|things", "--things")
                        .add(Collections.nCopies(13, "Z"), "other|others", "")
                        .toString())
                .isEqualTo("Not shown: 2 models (A, B; --models); 1 benchmark (X); 13 things (--things); 13 others.");
        assertThat(new NotShown().add(List.of(), "model|models", "--models").toString())
                .isEmpty();
    }

    @Test
    void slugsHoldLettersAndDigitsOfAnyScript() {
        assertThat(Material.slug("Long video")).isEqualTo("long-video");
        assertThat(Material.slug("C++ / C#")).isEqualTo("c-c");
        assertThat(Material.slug("长视频 2")).isEqualTo("长视频-2");
        assertThat(Material.slug("../..")).isEqualTo("other");
        assertThat(Material.slug("x".repeat(100))).hasSize(60);
    }
}
