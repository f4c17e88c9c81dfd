package claimbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.document.Document;
import claimbench.document.Language;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.testing.Claims;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OmissionPartTest {

    private static final Map<String, String> FILES = Map.of(
            "models.csv", """
                    name,vendor,released
                    New,Acme,2026-02-01
                    Old,Acme,2025-06-01
                    Bolt-1,Bolt,2026-01-01
                    """,
            "benchmarks.csv", """
                    name,capability,kind,unit,better,floor,ceiling,superseded_by
                    Quiz,Reasoning,score,percent,higher,0,100,
                    Riddles,Reasoning,score,percent,higher,0,100,Quiz
                    Sums,Reasoning,score,percent,higher,0,100,
                    Clips,Video,score,percent,higher,0,100,
                    Video input length,Inputs,limit,minutes,higher,,,
                    """,
            "sources.csv", """
                    id,publisher,kind
                    acme,Acme,vendor
                    old-page,Acme,vendor
                    board,Quizzers,independent
                    news,Herald,press
                    """,
            "claims.csv", """
                    model,benchmark,value,source
                    New,Quiz,90.0,acme
                    New,Quiz,89.0,board
                    New,Video input length,120,news
                    Old,Video input length,120,old-page
                    Old,Quiz,80.0,old-page
                    Old,Riddles,60.0,old-page
                    Old,Clips,50.0,old-page
                    Bolt-1,Sums,85.0,acme
                    """);

    @TempDir
    Path folder;

    private static Document memo(Comparison comparison) {
        return ReportComposer.compose(
                comparison,
                Citations.of(comparison),
                List.of(),
                new ReportOptions(
                        Preset.MEMO,
                        Cover.EMPTY,
                        Language.EN,
                        ReportOptions.Status.DRAFT,
                        Optional.empty(),
                        "report claims"));
    }

    private Document small() {
        return memo(Claims.compare(folder, FILES, Claims.settings()));
    }

    @Test
    void tellsWhatTheVendorDoesNotReportOfTheFocusAndWhere() {
        assertThat(ReportText.rows(small(), "table-not-reported"))
                .hasSize(2)
                .satisfiesExactly(
                        previous -> assertThat(previous)
                                .startsWith("of Old, its previous model | 1 of 3, and 1 in capabilities in which nobody"
                                        + " claims anything of the model | Riddles (its successor Quiz is reported)"),
                        rivals -> assertThat(rivals).startsWith("of rivals, by Acme | 1 of 1 | Sums"));
    }

    @Test
    void countsWhatOthersMeasured() {
        assertThat(ReportText.section(small(), "gaps"))
                .contains("What Acme does not report of New")
                .contains("Independent parties have measured New on 1 of 1 benchmarks on which Acme states a score");
    }

    @Test
    void namesStatementsThatMoveBetweenModels() {
        assertThat(ReportText.section(small(), "gaps"))
                .contains("Statements that move between models")
                .containsPattern(
                        "Video input length 120 min: Acme states it for Old .*; for New .* only Herald does\\.");
    }

    @Test
    void twoHoursOfVideoAreSaidToMove() {
        String gaps = ReportText.section(memo(Claims.compare(Claims.SHIPPED, Claims.settings())), "gaps");

        assertThat(gaps)
                .containsPattern("Video input length 120 min: Alibaba states it for Qwen3-VL-235B-A22B-Thinking"
                        + ".*; for Qwen3.5-397B-A17B .*only The420.in does\\.")
                .contains("measured Qwen3.5-397B-A17B on 5 of 82 benchmarks on which Alibaba states a score");
    }

    @Test
    void saysNothingWithoutAFocus() {
        Comparison plain = Claims.compare(
                folder, Map.of("claims.csv", "model,benchmark,value\nA,Quiz,1\nB,Quiz,2\n"), Claims.settings());

        assertThat(ReportText.section(memo(plain), "gaps")).doesNotContain("does not report", "move between models");
    }
}
