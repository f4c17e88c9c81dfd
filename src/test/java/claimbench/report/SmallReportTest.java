package claimbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.document.Document;
import claimbench.document.Language;
import claimbench.format.ReportFormat;
import claimbench.format.Templates;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.harness.Harness;
import claimbench.intake.ClaimFiles;
import claimbench.testing.Claims;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of a few rows, as a newcomer's first file has them. */
final class SmallReportTest {

    @TempDir
    private Path folder;

    private Comparison compare(String... rows) throws IOException {
        Path file = folder.resolve("my.csv");
        Files.writeString(file, String.join("\n", rows) + "\n");
        return Harness.compare(Harness.check(ClaimFiles.read(List.of(file))), Claims.settings(), "test");
    }

    private static Document compose(Comparison comparison, Preset preset) {
        Document document = ReportComposer.compose(
                comparison,
                Citations.of(comparison),
                List.of(),
                new ReportOptions(
                        preset,
                        Cover.EMPTY,
                        Language.EN,
                        ReportOptions.Status.DRAFT,
                        Optional.empty(),
                        "report my.csv"));
        assertThat(ReportText.tables(document))
                .allSatisfy(table -> assertThat(table.rows()).isNotEmpty());
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(format.write(document, Templates.NONE)).isNotEmpty();
        }
        return document;
    }

    private static Document memo(Comparison comparison) {
        compose(comparison, Preset.BRIEF);
        compose(comparison, Preset.FULL);
        return compose(comparison, Preset.MEMO);
    }

    @Test
    void threeColumnsAreEnough() throws IOException {
        Document memo = memo(compare("model,benchmark,value", "A,X,62.5", "B,X,0", "C,X,71", "A,Y,40", "B,Y,45"));
        assertThat(memo.info().title()).isEqualTo("Capability claims compared");
        assertThat(ReportText.section(memo, "summary"))
                .startsWith("2 benchmarks have comparable values of two or more models")
                .contains(
                        "the first is ahead of the second: 0 beyond sampling error, 0 within it, 2 interval not known")
                .contains("C on X, 71.0 %, 8.5 points ahead of A, interval not known, grade C")
                .contains("0 of 5 scores are known to be independent")
                .endsWith("Not known: the sampling error on 2 of 2 benchmarks.");
        assertThat(ReportText.section(memo, "sources")).isEqualTo("The claims used here name no source.");
        assertThat(ReportText.rows(memo, "table-other"))
                .containsExactly("A | 62.5 ◇ | 40.0 ◇", "B | 0.0 ◇ | 45.0 ◇", "C | 71.0 ◇ | · none");
    }

    @Test
    void oneValueIsShownAndNotCompared() throws IOException {
        Document memo = memo(compare("model,benchmark,value", "A,X,62.5"));
        assertThat(memo.info().title()).isEqualTo("Capability claims compared: A");
        assertThat(ReportText.section(memo, "summary"))
                .startsWith("No benchmark has comparable values of two models, so no statement");
        assertThat(ReportText.rows(memo, "table-other")).containsExactly("A | 62.5 ◇");
        assertThat(ReportText.sections(memo))
                .doesNotContain("differences", "vendor-claims", "qualitative-claims", "context");
    }

    @Test
    void longNamesDoNotMakeALongSummary() throws IOException {
        String name = "very ".repeat(40);
        Document memo =
                memo(compare("model,benchmark,value", name + "A,X,62.5", name + "B,X,60", name + "C," + name + "Y,1"));
        String summary = ReportText.section(memo, "summary");
        assertThat(summary.split("\\s+")).hasSizeLessThanOrEqualTo(120);
        assertThat(summary)
                .startsWith("1 benchmark has")
                .doesNotContain("Widest")
                .contains("Not known: ");
    }

    @Test
    void nothingReadIsSaid() throws IOException {
        Document memo = memo(compare("model,benchmark,value"));
        assertThat(ReportText.section(memo, "summary")).isEqualTo("No claim could be used, so nothing is compared.");
        assertThat(ReportText.sections(memo)).doesNotContain("matrix", "benchmarks", "differences");
    }

    @Test
    void brokenRowIsListedWithItsPlaceAndTheRestIsCompared() throws IOException {
        Document memo = memo(compare("model,benchmark,value", "A,X,62.5", "B,X,high", "C,X,71"));
        assertThat(ReportText.section(memo, "gaps")).containsPattern("my\\.csv:3:3 left out: .*high");
        assertThat(ReportText.rows(memo, "table-other")).containsExactly("A | 62.5 ◇", "C | 71.0 ◇");
    }

    @Test
    void namesWithoutALetterOrWithMarkupHaveIdsOfTheirOwn() throws IOException {
        Document memo = memo(compare("model,benchmark,value", "通义,X,1", "千问,X,2", "<b>a|b</b>,X,3"));
        assertThat(ReportText.ids(memo))
                .doesNotHaveDuplicates()
                .containsExactly(
                        "cell-x-other",
                        "cell-x-other-2",
                        "cell-b-a-b-b-other",
                        "cell-x-x",
                        "cell-x-x-2",
                        "cell-b-a-b-b-x");
        String html = new String(ReportFormat.HTML.write(memo, Templates.NONE), StandardCharsets.UTF_8);
        assertThat(html).contains("通义", "千问", "&lt;b&gt;a|b&lt;/b&gt;").doesNotContain("<b>a|b</b>");
    }

    @Test
    void leadBeyondSamplingErrorIsSaidWithItsSize() throws IOException {
        Document memo = memo(compare(
                "model,benchmark,value,unit,items,source,conditions",
                "A,X,90,percent,1000,s1,",
                "B,X,60,percent,1000,s1,"));
        assertThat(ReportText.section(memo, "summary"))
                .contains("A is ahead of B on 1 of 1 shared benchmark: 1 beyond sampling error, 0 within it")
                .contains("Widest: X, 90.0 %, 30.0 points ahead of B, beyond sampling error, grade A");
        assertThat(ReportText.row(memo, "table-stands", "A")).isEqualTo("A | 1 | 0 | 0 | 0 | 0 | 0 | 0");
        assertThat(ReportText.row(memo, "table-stands", "B")).isEqualTo("B | 0 | 0 | 0 | 1 | 0 | 0 | 0");
    }

    @Test
    void vendorAndIndependentValuesStandSideBySide() throws IOException {
        Document memo = memo(compare(
                "model,vendor,benchmark,value,unit,publisher,source_title,source_url,claimant,claimant_kind",
                "A,Acme,X,90,percent,Acme,Card,https://acme.example/card,Acme,vendor",
                "A,Acme,X,80,percent,Lab,Board,https://lab.example/board,Lab,independent",
                "B,Bcme,X,70,percent,Lab,Board,https://lab.example/board,Lab,independent"));
        assertThat(ReportText.rows(memo, "table-vendor-claims"))
                .containsExactly("A | X | 90 % ○ Acme [2] | 80 % ● Lab [1] | +10 | alike where compared"
                        + " | differs, same conditions");
        assertThat(ReportText.section(memo, "gaps")).doesNotContain("No two measurements");
    }
}
