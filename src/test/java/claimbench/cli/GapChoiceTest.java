package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gap --by choice}: what vendors leave out. */
final class GapChoiceTest {

    @TempDir
    private Path folder;

    private Run gap(String... more) {
        SmallClaims claims = SmallClaims.in(folder);
        claims.write("models.csv", """
                name,vendor,released
                Alpha 1,Alphabet,2025-01-10
                Alpha 2,Alphabet,2026-01-10
                Gamma,Gammatron,2026-02-20
                """);
        claims.write("alphabet.csv", """
                model,benchmark,value,conditions,source,locator
                Alpha 1,IFBench,70.5,,alpha-card,row IFBench
                Alpha 1,MMLU-Pro,80.5,,alpha-card,row MMLU-Pro
                Alpha 2,MMLU-Pro,87.8,,alpha-card,row MMLU-Pro
                """);
        String[] words = new String[more.length + 4];
        words[0] = "gap";
        words[1] = folder.toString();
        words[2] = "--by";
        words[3] = "choice";
        System.arraycopy(more, 0, words, 4, more.length);
        return Run.of(words);
    }

    @Test
    void whatAVendorReportedOfItsPreviousModelOnlyIsNamed() {
        Run csv = gap("--format", "csv");
        assertThat(csv.exit()).as(csv.err()).isZero();
        assertThat(csv.out().lines().skip(1))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .startsWith("Alphabet,Alpha 2,1,previous_model,Alpha 1,2,IFBench,Knowledge,yes,,C-"));
        assertThat(gap("--vendor", "Alphabet").out())
                .contains("What vendors leave out", "1 of 2", "IFBench")
                .contains("Whether the choice flatters", "Not told below")
                .contains("Independent coverage", "Alphabet 0 of 3");
    }

    @Test
    void theSameStandsInTheJson() throws IOException {
        JsonNode json = new ObjectMapper().readTree(gap("--format", "json").out());
        assertThat(json.get("omissions")).singleElement().satisfies(one -> {
            assertThat(one.get("model").asText()).isEqualTo("Alpha 2");
            assertThat(one.get("benchmark").asText()).isEqualTo("IFBench");
            assertThat(one.get("evidence")).hasSize(1);
        });
        assertThat(json.get("independent_coverage")).hasSize(2);
    }
}
