package claimbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.document.Document;
import claimbench.document.Language;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.harness.Earlier;
import claimbench.harness.Harness;
import claimbench.intake.ClaimFiles;
import claimbench.testing.Claims;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a memo says about the memo before it. */
final class ChangeSectionTest {

    private static final String HEADER =
            "model,benchmark,value,unit,conditions,source,published,publisher,source_title,status,note";
    private static final String A = "A,X,62.5,percent,,s1,2026-01-20,Lab,Board,,";
    private static final String B = "B,X,70,percent,,s1,2026-01-20,Lab,Board,,";
    private static final String C = "C,X,71,percent,,s1,2026-01-20,Lab,Board,,";

    @TempDir
    private Path folder;

    private Comparison compare(String... rows) throws IOException {
        Path file = folder.resolve("my.csv");
        Files.writeString(file, HEADER + "\n" + String.join("\n", rows) + "\n");
        return Harness.compare(Harness.check(ClaimFiles.read(List.of(file))), Claims.settings(), "test");
    }

    private static Document compose(Comparison now, Optional<Comparison> since, Preset preset) {
        return ReportComposer.compose(
                now,
                Citations.of(now),
                List.of(),
                new ReportOptions(
                        preset,
                        Cover.EMPTY,
                        Language.EN,
                        ReportOptions.Status.DRAFT,
                        since.map(then -> new Earlier(then, Optional.empty())),
                        "x"));
    }

    @Test
    void addedChangedWithdrawnCorrectedAndGoneAreTold() throws IOException {
        Comparison before = compare(
                A, B, C, "A,Y,40,percent,,s1,2026-01-20,Lab,Board,,", "B,Y,41,percent,,s1,2026-01-20,Lab,Board,,");
        Comparison now = compare(
                "A,X,63.5,percent,,s1,2026-01-20,Lab,Board,,slip mended",
                "B,X,70,percent,,s1,2026-01-20,Lab,Board,withdrawn,",
                "C,X,71,percent,,s1,2026-01-20,Lab,Board,corrected,",
                "D,X,72,percent,,s1,2026-01-20,Lab,Board,,",
                "A,Y,40.0,percent,,s1,2026-01-20,Lab,Board,,");
        Document memo = compose(now, Optional.of(before), Preset.MEMO);
        assertThat(ReportText.section(memo, "changes"))
                .startsWith(
                        "Since 2026-01-20: 1 claim changed, 1 claim corrected by its source, 1 claim withdrawn by its"
                                + " source, 1 claim no longer listed and 1 claim added.")
                .contains("Models new to the comparison: D.");
        assertThat(ReportText.rows(memo, "table-changes"))
                .containsExactly(
                        "A | X | changed | 62.5 % ◇ [1] | 63.5 % ◇ [1] | slip mended",
                        "C | X | corrected by its source | 71 % ◇ [1] | 71 % ◇ [1] | ",
                        "B | X | withdrawn by its source | 70 % ◇ [1] | 70 % ◇ [1] | ",
                        "B | Y | no longer listed | 41 % ◇ [1] | – | ",
                        "D | X | added | – | 72 % ◇ [1] | ");
    }

    @Test
    void noChangeIsSaid() throws IOException {
        Comparison same = compare(A, B);
        assertThat(ReportText.section(compose(same, Optional.of(compare(B, A)), Preset.MEMO), "changes"))
                .isEqualTo("No change since 2026-01-20.");
    }

    @Test
    void withoutAnEarlierMemoOnlyTheFullReportSaysSo() throws IOException {
        Comparison now = compare(A, B);
        assertThat(ReportText.sections(compose(now, Optional.empty(), Preset.MEMO)))
                .doesNotContain("changes");
        assertThat(ReportText.section(compose(now, Optional.empty(), Preset.FULL), "changes"))
                .isEqualTo("No earlier memo was given (--since DATE compares with one).");
    }
}
