package claimbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.audit.Agreement;
import claimbench.audit.GapPair;
import claimbench.audit.GapPair.Position;
import claimbench.audit.GapSummary;
import claimbench.audit.Gaps;
import claimbench.audit.RivalTable;
import claimbench.audit.RivalTables;
import claimbench.audit.RivalValue.Side;
import claimbench.chart.ChartKind;
import claimbench.chart.ChartOptions;
import claimbench.chart.Drawing;
import claimbench.chart.Size;
import claimbench.document.Document;
import claimbench.document.Figure;
import claimbench.document.Language;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.harness.ValueText;
import claimbench.testing.Claims;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report says of vendors' values where others measured: the numbers of the gaps, and nothing else. */
final class VendorGapsTest {

    private static final Comparison REAL = Claims.compare(Claims.SHIPPED, Claims.settings());
    private static final Gaps GAPS = Gaps.of(REAL);
    private static final Document MEMO = compose(REAL, Preset.MEMO, drawings());

    @TempDir
    Path folder;

    private static List<Drawing> drawings() {
        return ChartKind.GAP.draw(REAL, Citations.of(REAL), new ChartOptions(Size.MEMO, Optional.empty()));
    }

    private static Document compose(Comparison comparison, Preset preset, List<Drawing> drawings) {
        return ReportComposer.compose(
                comparison,
                Citations.of(comparison),
                drawings,
                new ReportOptions(preset, Cover.EMPTY, Language.EN, ReportOptions.Status.DRAFT, Optional.empty(), "x"));
    }

    private static String points(double points) {
        return ValueText.signed(BigDecimal.valueOf(points), 1) + " points";
    }

    @Test
    void theTableByConditionsHasTheNumbersOfTheSummaries() {
        for (Agreement state : Agreement.values()) {
            GapSummary summary = GAPS.summary(state);
            assertThat(ReportText.rows(MEMO, "table-gap-conditions"))
                    .anyMatch(row -> row.matches(
                                    ".* \\| " + summary.pairs().size() + " \\| " + summary.models() + " \\| .*")
                            && row.contains(" | " + points(summary.points().median()) + " | "
                                    + points(summary.points().mean()) + " (")
                            && row.endsWith(" | " + summary.count(Position.INSIDE) + " | "
                                    + summary.count(Position.BEYOND) + " / " + summary.count(Position.SHORT) + " | "
                                    + summary.count(Position.UNKNOWN)));
        }
    }

    @Test
    void everyVendorWithAValueOfItsOwnHasARowAlsoWhereNobodyMeasured() {
        List<String> rows = ReportText.rows(MEMO, "table-gap-vendors");
        assertThat(rows).hasSameSizeAs(GAPS.vendors());
        assertThat(rows.get(0)).startsWith("Alibaba | ");
        for (String vendor : GAPS.vendors()) {
            Gaps own = GAPS.ofVendor(vendor);
            assertThat(rows)
                    .anyMatch(row -> row.startsWith(vendor + " | "
                                    + own.summary(Agreement.MATCH).pairs().size() + " | "
                                    + own.summary(Agreement.UNSTATED).pairs().size() + " | "
                                    + own.summary(Agreement.DIFFER).pairs().size() + " | ")
                            && row.contains(" | " + own.unmeasured().size() + " of "));
        }
        assertThat(rows).anyMatch(row -> row.equals("Baidu | 0 | 0 | 0 | no pair | no pair | 5 of 5"));
    }

    @Test
    void theTableOfRivalsHasTheirNumbers() {
        RivalTable first = RivalTables.of(REAL).tables().stream()
                .filter(table ->
                        table.teller().equals("Alibaba") && table.vendor().equals("Google"))
                .findFirst()
                .orElseThrow();
        assertThat(ReportText.rows(MEMO, "table-rival-tables").get(0))
                .startsWith("Alibaba | Google | " + first.values().size() + " | " + first.copied() + " | "
                        + first.against(Side.OWN).higher() + " better, "
                        + first.against(Side.OWN).lower() + " worse of ");
    }

    @Test
    void aPairSaysWhetherTheVendorsValueLiesInsideTheInterval() {
        GapPair outside = GAPS.pairs().stream()
                .filter(pair -> pair.model().equals("Qwen3.5-397B-A17B") && pair.position() == Position.BEYOND)
                .findFirst()
                .orElseThrow();
        assertThat(ReportText.rows(MEMO, "table-vendor-claims"))
                .anyMatch(row -> row.startsWith(
                                outside.model() + " | " + outside.benchmark().name() + " | ")
                        && row.endsWith("better than the interval"))
                .anyMatch(row -> row.contains("GPQA Diamond") && row.endsWith("inside the interval"));
    }

    @Test
    void everyPictureOfGapsStandsInTheSection() {
        assertThat(ReportText.blocks(MEMO)
                        .filter(block -> block instanceof Figure)
                        .map(block -> ((Figure) block).id()))
                .containsAll(drawings().stream()
                        .map(drawing -> "figure-" + drawing.id())
                        .toList());
    }

    @Test
    void aBriefHasNoneOfIt() {
        assertThat(ReportText.tables(compose(REAL, Preset.BRIEF, List.of())))
                .noneMatch(table ->
                        table.id().startsWith("table-gap-") || table.id().startsWith("table-rival"));
    }

    @Test
    void valuesThatNobodyElseMeasuredAreCountedAndNotInTables() {
        Document memo = compose(
                Claims.compare(
                        folder,
                        Map.of(
                                "claims.csv",
                                "model,vendor,benchmark,value,unit,source_title,publisher,claimant_kind\n"
                                        + "A,Acme,X,80,percent,Card,Acme,vendor\n"
                                        + "A,Acme,X,78,percent,Paper,Daily,press\n"),
                        Claims.settings()),
                Preset.FULL,
                List.of());
        assertThat(ReportText.section(memo, "vendor-claims"))
                .contains("Nobody independent measured any of the 1 value that vendors state of their own models.");
        assertThat(ReportText.tables(memo)).noneMatch(table -> table.id().startsWith("table-gap-"));
    }

    @Test
    void anOriginalSaysHowManyRepeatIt() {
        Document memo = compose(
                Claims.compare(
                        folder,
                        Map.of(
                                "claims.csv",
                                "model,vendor,benchmark,value,unit,source_title,publisher,claimant_kind\n"
                                        + "A,Acme,X,80,percent,Card,Acme,vendor\n"
                                        + "A,Acme,X,80,percent,Paper,Daily,press\n"
                                        + "A,Acme,X,80,percent,Blog,Weekly,press\n"),
                        Claims.settings()),
                Preset.FULL,
                List.of());
        assertThat(ReportText.rows(memo, "evidence-a"))
                .anyMatch(row -> row.endsWith("; repeated by 2 claims"))
                .anyMatch(row -> row.contains("repeats another claim: C-"));
    }
}
