package claimbench.compare;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.compare.Weighed.Use;
import claimbench.harness.Comparison;
import claimbench.harness.Selection;
import claimbench.harness.Settings;
import claimbench.testing.Claims;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ComparisonMatrixTest {

    private static final String MODELS = "name,vendor\nA,Acme\nB,Bolt\nC,Cogs\n";
    private static final String BENCHMARKS = """
            name,capability,kind,unit,better,floor,ceiling,items,compare_on
            Exam,Math,score,percent,higher,0,100,200,tools
            Window,Inputs,limit,tokens,higher,0,,,
            """;
    private static final String SOURCES = """
            id,publisher,kind,published,copied_from
            acme-card,Acme,vendor,2026-01-01,
            bolt-card,Bolt,vendor,2026-02-01,
            lab,Testing Lab,independent,2026-03-01,
            lab-2,Other Lab,independent,2026-03-02,
            daily,Daily,press,2026-03-03,
            mirror,Mirror,aggregator,2026-03-04,acme-card
            """;
    private static final String HEADER = "model,benchmark,value,conditions,source,locator,status\n";

    @TempDir
    private Path folder;

    @Test
    void theBestEvidenceGivesTheValueAndTheRangeIsKept() {
        Comparison comparison = compare("""
                A,Exam,90.0,tools=none,acme-card,t1,
                A,Exam,88,tools=none,lab,t1,
                A,Exam,89.5,tools=none,bolt-card,t1,
                """);
        Cell cell = cell(comparison, "A", "Exam");
        assertThat(cell).isInstanceOf(Cell.Reported.class);
        Consensus consensus = cell.consensus().orElseThrow();
        assertThat(consensus.tier()).isEqualTo(Tier.INDEPENDENT_MATCHING);
        assertThat(consensus.number()).contains(new BigDecimal("88"));
        assertThat(consensus.range()).contains(new Consensus.Range(new BigDecimal("88"), new BigDecimal("90.0")));
        assertThat(consensus.measurements()).isEqualTo(3);
        assertThat(cell.evidence(Use.OUTRANKED)).hasSize(2);
    }

    @Test
    void insideATierTheMedianCounts() {
        Comparison comparison = compare("""
                A,Exam,80,tools=none,lab,t1,
                A,Exam,81,tools=none,lab-2,t1,
                """);
        assertThat(cell(comparison, "A", "Exam").consensus().orElseThrow().number())
                .contains(new BigDecimal("80.5"));
    }

    @Test
    void aStatedLimitIsNeverAveraged() {
        Comparison comparison = compare("""
                A,Window,200000,,daily,t1,
                A,Window,204800,,daily,t2,
                """);
        assertThat(cell(comparison, "A", "Window").consensus().orElseThrow().number())
                .contains(new BigDecimal("200000"));
    }

    @Test
    void measurementsThatDisagreeBeyondTheToleranceAreDisputed() {
        Comparison comparison = compare("""
                A,Exam,90,tools=none,acme-card,t1,
                A,Exam,70,tools=none,lab,t1,
                """);
        Cell cell = cell(comparison, "A", "Exam");
        assertThat(cell).isInstanceOf(Cell.Disputed.class);
        assertThat(cell.consensus().orElseThrow().number()).contains(new BigDecimal("70"));
    }

    @Test
    void otherSettingsStayVisibleAndEnterNoNumber() {
        Comparison comparison = compare("""
                A,Exam,90,tools=none,acme-card,t1,
                B,Exam,91,tools=none,bolt-card,t1,
                C,Exam,99,tools=Python,lab,t1,
                """);
        Cell cell = cell(comparison, "C", "Exam");
        assertThat(cell).isInstanceOf(Cell.Unlike.class);
        assertThat(cell.consensus()).isEmpty();
        assertThat(cell.evidence(Use.UNLIKE).get(0).reason()).isEqualTo("tools Python against none");
    }

    @Test
    void aConditionStatedOnOneSideOnlySeparatesUnlessLenient() {
        String rows = """
                A,Exam,90,tools=none,acme-card,t1,
                B,Exam,91,tools=none,bolt-card,t1,
                C,Exam,92,,lab,t1,
                """;
        assertThat(cell(compare(rows), "C", "Exam")).isInstanceOf(Cell.Unlike.class);
        CellPolicy lenient = new CellPolicy(Evidence.ALL, Comparability.LENIENT);
        Consensus consensus =
                cell(compare(rows, lenient), "C", "Exam").consensus().orElseThrow();
        assertThat(consensus.tier()).isEqualTo(Tier.INDEPENDENT);
    }

    @Test
    void copiesCountOnceAsTheOriginal() {
        Comparison comparison = compare("""
                A,Exam,90.4,tools=none,acme-card,t1,
                A,Exam,90.4,tools=none,bolt-card,t1,
                A,Exam,90,tools=none,mirror,t1,
                A,Exam,90.4,,daily,t1,
                """);
        Cell cell = cell(comparison, "A", "Exam");
        assertThat(cell.consensus().orElseThrow().measurements()).isEqualTo(1);
        assertThat(cell.consensus().orElseThrow().tier()).isEqualTo(Tier.OWN_MATCHING);
        assertThat(cell.evidence(Use.COPY)).hasSize(3);
    }

    @Test
    void aCopyThatDiffersFromItsOriginalIsNoMeasurement() {
        Comparison comparison = compare("""
                A,Exam,76.4,tools=none,acme-card,t1,
                A,Exam,80.0,tools=none,mirror,t1,
                """);
        assertThat(cell(comparison, "A", "Exam").consensus().orElseThrow().number())
                .contains(new BigDecimal("76.4"));
        assertThat(cell(comparison, "A", "Exam").evidence(Use.COPY)).hasSize(1);
    }

    @Test
    void emptyCellsSayWhy() {
        Comparison comparison = compare("""
                A,Exam,90,tools=none,acme-card,t1,withdrawn
                B,Exam,withheld,,bolt-card,t1,
                C,Exam,70,tools=none,lab,t1,disputed
                A,Window,1000,,acme-card,t1,
                """);
        assertThat(cell(comparison, "A", "Exam")).isInstanceOf(Cell.Withheld.class);
        assertThat(cell(comparison, "B", "Exam")).isInstanceOf(Cell.Withheld.class);
        assertThat(cell(comparison, "C", "Exam")).isInstanceOf(Cell.Disputed.class);
        assertThat(cell(comparison, "C", "Exam").consensus()).isEmpty();
        assertThat(cell(comparison, "C", "Window")).isInstanceOf(Cell.Missing.class);
    }

    @Test
    void evidenceThatWasNotAskedForIsWithheldNotMissing() {
        CellPolicy independent = new CellPolicy(Evidence.INDEPENDENT, Comparability.STANDARD);
        Comparison comparison = compare("""
                A,Exam,90,tools=none,acme-card,t1,
                B,Exam,80,tools=none,lab,t1,
                """, independent);
        assertThat(cell(comparison, "A", "Exam")).isInstanceOf(Cell.Withheld.class);
        assertThat(cell(comparison, "B", "Exam")).isInstanceOf(Cell.Reported.class);
    }

    @Test
    void gradesFollowSourceIndependenceAndSetting() {
        assertThat(grade("A,Exam,90,tools=none,lab,t1,\nB,Exam,80,tools=none,lab,t2,\n"))
                .contains(Grade.A);
        assertThat(grade("A,Exam,90,tools=none,lab,t1,\nB,Exam,80,tools=none,lab-2,t2,\n"))
                .contains(Grade.B);
        assertThat(grade("A,Exam,90,tools=none,acme-card,t1,\nB,Exam,80,tools=none,lab,t2,\n"))
                .contains(Grade.C);
        assertThat(grade("A,Exam,90,tools=none,acme-card,t1,\nB,Exam,80,,lab,t2,\n"))
                .contains(Grade.D);
        assertThat(grade("A,Exam,90,tools=none,acme-card,t1,\nB,Exam,80,tools=Python,lab,t2,\n"))
                .contains(Grade.E);
    }

    @Test
    void theBestGradeOfAPairComesFirst() {
        Comparison comparison = compare("""
                A,Exam,90,tools=none,acme-card,t1,
                A,Exam,85,tools=none,lab,t1,
                B,Exam,86,tools=none,lab,t2,
                """);
        Duel best = comparison
                .matrix()
                .duels("A", "B", column(comparison, "Exam").benchmark())
                .get(0);
        assertThat(best.grade()).isEqualTo(Grade.A);
        assertThat(best.margin()).isEqualByComparingTo("-1");
    }

    @Test
    void splitSettingsGiveEachSharedSettingAColumn() {
        String rows = """
                A,Exam,90,tools=none,acme-card,t1,
                B,Exam,91,tools=none,bolt-card,t1,
                A,Exam,95,tools=Python,acme-card,t2,
                C,Exam,99,tools=Python,lab,t1,
                """;
        Settings split = new Settings(
                Selection.EVERYTHING, Optional.empty(), CellPolicy.DEFAULT, Optional.empty(), true, Claims.FEW_DRAWS);
        Comparison comparison = Claims.compare(folder, files(rows), split);
        assertThat(comparison.matrix().columns())
                .extracting(BenchmarkColumn::title)
                .containsExactly("Exam (tools=Python)", "Exam (tools=none)");
    }

    private Optional<Grade> grade(String rows) {
        Comparison comparison = compare(rows);
        return comparison.matrix().duels("A", "B", column(comparison, "Exam").benchmark()).stream()
                .map(Duel::grade)
                .findFirst();
    }

    private Comparison compare(String rows) {
        return compare(rows, CellPolicy.DEFAULT);
    }

    private Comparison compare(String rows, CellPolicy policy) {
        Settings settings =
                new Settings(Selection.EVERYTHING, Optional.empty(), policy, Optional.empty(), false, Claims.FEW_DRAWS);
        return Claims.compare(folder, files(rows), settings);
    }

    private static Map<String, String> files(String rows) {
        return Map.of(
                "models.csv", MODELS, "benchmarks.csv", BENCHMARKS, "sources.csv", SOURCES, "c.csv", HEADER + rows);
    }

    private static Cell cell(Comparison comparison, String model, String benchmark) {
        return comparison.matrix().cell(model, column(comparison, benchmark));
    }

    private static BenchmarkColumn column(Comparison comparison, String benchmark) {
        return comparison.matrix().columns().stream()
                .filter(column -> column.benchmark().name().equals(benchmark))
                .findFirst()
                .orElseThrow();
    }
}
