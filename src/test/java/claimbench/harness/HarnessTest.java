package claimbench.harness;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.catalogue.Capability;
import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.CellPolicy;
import claimbench.problem.Severity;
import claimbench.score.CapabilityScore;
import claimbench.testing.Claims;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HarnessTest {

    private static final String QWEN = "Qwen3.5-397B-A17B";

    @TempDir
    private Path folder;

    @Test
    void everyShippedClaimTakesPart() {
        Comparison comparison = Claims.compare(Claims.SHIPPED, Claims.settings());
        assertThat(comparison.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(comparison.claims()).hasSize(2676);
        assertThat(comparison.models()).hasSize(27).first().isEqualTo(QWEN);
        assertThat(comparison.capabilities().stream().filter(Capability::isCore).map(Capability::name))
                .containsExactly("Reasoning", "Math", "Code", "Long video", "Agent tasks");
    }

    @Test
    void theTwoHourVideoIsALimitStatedByPress() {
        Comparison comparison = Claims.compare(Claims.SHIPPED, Claims.settings());
        Claim claim = comparison.claims().stream()
                .filter(c -> c.model().equals(QWEN) && c.benchmark().equals("Video input length"))
                .findFirst()
                .orElseThrow();
        assertThat(claim.value().number()).contains(new BigDecimal("120"));
        assertThat(claim.provenance()).isEqualTo(Provenance.PRESS);
        assertThat(claim.attribution().sourceId()).isEqualTo("the420-qwen3.5");
    }

    @Test
    void fewerThanThreeBenchmarksAreInsufficient() {
        Comparison comparison = Claims.compare(folder, Map.of("c.csv", """
                        model,benchmark,value,capability
                        A,X,80,Math
                        B,X,70,Math
                        A,Y,80,Math
                        B,Y,70,Math
                        A,Z,50,Math
                        B,Z,40,Math
                        C,X,40,Math
                        """), Claims.settings());
        CapabilityScore full = comparison.scores().capability("A", "Math");
        assertThat(full.average()).hasValue(70);
        assertThat(full.coverage()).isEqualTo("3 of 3 benchmarks");
        CapabilityScore thin = comparison.scores().capability("C", "Math");
        assertThat(thin.isSufficient()).isFalse();
        assertThat(thin.coverage()).isEqualTo("1 of 3 benchmarks");
    }

    @Test
    void winRatesComeFromTablesOfOneSource() {
        Comparison comparison = Claims.compare(folder, Map.of("c.csv", """
                        model,benchmark,value,source
                        A,X,80,one
                        B,X,70,one
                        C,X,99,two
                        """), Claims.settings());
        String capability = comparison.capabilities().get(0).name();
        assertThat(comparison.scores().capability("A", capability).winRate()).hasValue(1);
        assertThat(comparison.scores().capability("B", capability).winRate()).hasValue(0);
        assertThat(comparison.scores().capability("C", capability).winRate()).isEmpty();
    }

    @Test
    void asOfLeavesOutWhatWasNotYetKnown() {
        Settings february = new Settings(
                Selection.EVERYTHING,
                Optional.empty(),
                CellPolicy.DEFAULT,
                Optional.of(LocalDate.of(2026, 2, 16)),
                false,
                Claims.FEW_DRAWS);
        Comparison comparison = Claims.compare(Claims.SHIPPED, february);
        assertThat(comparison.claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.attribution()
                                .source()
                                .orElseThrow()
                                .known()
                                .orElseThrow()
                                .last())
                        .isBeforeOrEqualTo("2026-02-16"));
        assertThat(comparison.models()).doesNotContain("DeepSeek-V4-Pro");
        assertThat(comparison.leftOut().laterClaims())
                .hasSize(2676 - comparison.claims().size());
        assertThat(comparison.stamp().toString()).startsWith("as of 2026-02-16 · ");
    }

    @Test
    void theDatasetHashIgnoresOrderQuotingAndFinalZeros() {
        String hash = hash("model,benchmark,value\nA,X,74.0\nB,X,80\n");
        assertThat(hash("value,model,benchmark\n80,B,X\n\"74\",A,\"X\"\n")).isEqualTo(hash);
        assertThat(hash("model,benchmark,value\nA,X,74.1\nB,X,80\n")).isNotEqualTo(hash);
    }

    @Test
    void resultsAreTheSameUnderEveryLocale() {
        Locale before = Locale.getDefault();
        String expected = summary();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG", "de-DE", "zh-CN"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(summary()).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String summary() {
        Comparison comparison = Claims.compare(Claims.SHIPPED, Claims.settings());
        StringBuilder summary = new StringBuilder(comparison.stamp().toString());
        for (BenchmarkColumn column : comparison.matrix().columns()) {
            comparison
                    .models()
                    .forEach(model -> summary.append(comparison.matrix().cell(model, column)));
        }
        return summary.toString();
    }

    private String hash(String csv) {
        return Claims.compare(folder, Map.of("c.csv", csv), Claims.settings())
                .stamp()
                .dataset();
    }
}
