package claimbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The timeline of claims, and repeated measurements. */
class ClaimHistoryTest {

    private static final String HEADER =
            "model,vendor,benchmark,capability,value,unit,source_title,publisher,claimant_kind,published,status,note\n";

    @TempDir
    Path folder;

    private List<Drawing> drawn(ChartKind kind, Size size, String rows) {
        return drawn(kind, size, Comparisons.ofCsv(folder, HEADER + rows));
    }

    private static List<Drawing> drawn(ChartKind kind, Size size, Comparison comparison) {
        return kind.draw(comparison, Citations.of(comparison), new ChartOptions(size, Optional.empty()));
    }

    private static String row(String model, String value, String title, String kind, String published, String status) {
        return String.join(
                        ",",
                        model,
                        "Maker",
                        "Bench",
                        "Skill",
                        value,
                        "percent",
                        title,
                        kind.equals("vendor") ? "Maker" : title + " Institute",
                        kind,
                        published,
                        status,
                        status.isEmpty() ? "" : "2026-04-01 because")
                + "\n";
    }

    @Test
    void aMarkForEachDayAndPartyWithACrossWhereTheClaimNoLongerStands() {
        List<Drawing> drawings = drawn(
                ChartKind.TIMELINE,
                Size.MEMO,
                row("A", "50", "Launch", "vendor", "2026-01-10", "")
                        + row("A", "48", "Test one", "independent", "2026-02-10", "")
                        + row("A", "44", "Test two", "independent", "2026-03", "withdrawn")
                        + row("A", "47", "Undated", "independent", "", ""));
        assertThat(drawings).hasSize(1);
        Drawing drawing = drawings.get(0);
        assertThat(drawing.title())
                .isEqualTo(
                        "A was first measured independently 31 days after its vendor’s first claim; 1 of 3 claims was "
                                + "disputed, corrected or taken back");
        assertThat(drawing.data().rows())
                .extracting(row -> row.get(1) + " " + row.get(3))
                .contains("2026-01-10 ", "2026-02-10 ");
        assertThat(drawing.data().rows()).anyMatch(row -> row.get(3).equals("taken back"));
        assertThat(drawing.caption()).contains("1 claim of sources without a date is not drawn");
        List<Mark> marks = drawing.marks();
        assertThat(marks).hasSize(3);
        assertThat(marks.get(0).x()).isLessThan(marks.get(1).x());
        assertThat(marks.get(1).x()).isLessThan(marks.get(2).x());
    }

    @Test
    void claimsWithoutDatesHaveNoTimeline() {
        assertThat(drawn(ChartKind.TIMELINE, Size.MEMO, row("A", "50", "Launch", "vendor", "", "")))
                .isEmpty();
    }

    @Test
    void allMeasurementsUnderOneSettingStandRoundTheirMedian() {
        List<Drawing> drawings = drawn(
                ChartKind.RUNS,
                Size.MEMO,
                row("A", "50", "One", "independent", "2026-01-10", "")
                        + row("A", "48", "Two", "independent", "2026-02-10", "")
                        + row("A", "55", "Launch", "vendor", "2026-01-10", "")
                        + row("A", "90", "Wrong", "independent", "2026-01-10", "withdrawn"));
        assertThat(drawings).hasSize(1);
        Drawing drawing = drawings.get(0);
        assertThat(drawing.title())
                .isEqualTo("3 published values of A on Bench differ by up to 7.0 points under one setting");
        assertThat(drawing.data().rows()).extracting(row -> row.get(2)).containsExactly("48", "50", "55");
        assertThat(drawing.data().rows()).extracting(row -> row.get(4)).containsOnly("50");
    }

    @Test
    void twoValuesAreNoRuns() {
        assertThat(drawn(
                        ChartKind.RUNS,
                        Size.MEMO,
                        row("A", "50", "One", "independent", "2026-01-10", "")
                                + row("A", "48", "Two", "independent", "2026-02-10", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void theClaimsOfTheProductAreReadableInEverySize(Size size) {
        for (String focus : List.of("Qwen3.5-397B-A17B", "GPT-5.2", "Seedance 2.0")) {
            for (ChartKind kind : List.of(ChartKind.TIMELINE, ChartKind.RUNS, ChartKind.CD)) {
                for (Drawing drawing : drawn(kind, size, Comparisons.real(focus))) {
                    DrawingAssert.readable(drawing, List.of());
                    Gallery.hang(drawing.id() + "-" + focus + "-" + size, drawing);
                }
            }
        }
    }
}
