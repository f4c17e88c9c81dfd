package claimbench.stats;

import static claimbench.testing.Shared.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import claimbench.testing.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class FriedmanTest {

    private static final Offset<Double> EXACT = within(1e-8);
    private static final Path DEMSAR = Path.of("src/test/resources/reference/friedman");

    private static double[][] garciaHerrera() throws IOException {
        return Values.transposed(Columns.all(Shared.rows("garcia_herrera_2008", "input.csv")));
    }

    @Test
    void agreesWithGarciaAndHerrera() throws IOException {
        Map<String, Double> expected = Columns.quantities(Shared.rows("garcia_herrera_2008", "expected.csv"));
        double[][] columns = garciaHerrera();
        Friedman friedman = Friedman.of(columns);
        Quade quade = Quade.of(columns);
        List<String> models = Columns.names(Shared.rows("garcia_herrera_2008", "input.csv"));
        for (int i = 0; i < models.size(); i++) {
            assertThat(friedman.averageRanks().get(i)).isCloseTo(expected.get("average_rank_" + models.get(i)), EXACT);
        }
        assertThat(friedman.statistic()).isCloseTo(expected.get("friedman_chi2_no_tie_correction"), EXACT);
        assertThat(friedman.p()).isCloseTo(expected.get("friedman_p"), within(1e-15));
        assertThat(friedman.statisticForTies()).isCloseTo(expected.get("friedman_chi2_tie_corrected"), EXACT);
        assertThat(friedman.pForTies()).isCloseTo(expected.get("friedman_p_tie_corrected"), within(1e-15));
        assertThat(friedman.imanDavenport()).isCloseTo(expected.get("iman_davenport_F"), EXACT);
        assertThat(friedman.pOfImanDavenport()).isCloseTo(expected.get("iman_davenport_p"), within(1e-15));
        assertThat(quade.f()).isCloseTo(expected.get("quade_F"), EXACT);
        assertThat(quade.p()).isCloseTo(expected.get("quade_p"), within(1e-15));
        assertThat(friedman.criticalDifference(0.05)).isCloseTo(expected.get("nemenyi_cd_0.05_studentized_inf"), EXACT);
        assertThat(friedman.criticalDifferenceOfScmamp(0.05))
                .isCloseTo(expected.get("nemenyi_cd_0.05_studentized_df145_scmamp"), EXACT);
    }

    @Test
    void pairsAgreeWithGarciaAndHerrera() throws IOException {
        List<CSVRecord> expected = Shared.rows("garcia_herrera_2008", "expected_pairwise.csv");
        List<Friedman.Pair> pairs = Friedman.of(garciaHerrera()).pairs();
        double[] p = pairs.stream().mapToDouble(Friedman.Pair::p).toArray();
        Map<Adjustment, String> adjusted = Map.of(
                Adjustment.NONE, "p_unadjusted",
                Adjustment.HOLM, "p_holm",
                Adjustment.HOCHBERG, "p_hochberg",
                Adjustment.BENJAMINI_HOCHBERG, "p_bh",
                Adjustment.BONFERRONI, "p_bonferroni");
        assertThat(pairs).hasSameSizeAs(expected);
        for (int i = 0; i < pairs.size(); i++) {
            CSVRecord row = expected.get(i);
            assertThat(pairs.get(i).rankDifference()).isCloseTo(number(row, "rank_diff"), EXACT);
            assertThat(pairs.get(i).z()).isCloseTo(number(row, "z"), EXACT);
            assertThat(pairs.get(i).nemenyi()).isCloseTo(number(row, "nemenyi_p"), EXACT);
            for (Map.Entry<Adjustment, String> way : adjusted.entrySet()) {
                assertThat(way.getKey().apply(p)[i]).isCloseTo(number(row, way.getValue()), EXACT);
            }
        }
    }

    /** Origin: src/test/resources/reference/friedman/ORIGIN.md. */
    @Test
    void agreesWithDemsar() throws IOException {
        Friedman friedman = Friedman.of(Values.transposed(Columns.all(Shared.rows(DEMSAR.resolve("input.csv")))));
        Map<String, Double> expected = Columns.quantities(Shared.rows(DEMSAR.resolve("expected.csv")));
        assertThat(friedman.averageRanks().get(0)).isCloseTo(expected.get("rank C4.5"), within(5e-4));
        assertThat(friedman.averageRanks().get(1)).isCloseTo(expected.get("rank C4.5+m"), within(5e-4));
        assertThat(friedman.averageRanks().get(2)).isCloseTo(expected.get("rank C4.5+cf"), within(5e-4));
        assertThat(friedman.averageRanks().get(3)).isCloseTo(expected.get("rank C4.5+m+cf"), within(5e-4));
        assertThat(friedman.statistic()).isCloseTo(expected.get("Friedman"), within(5e-3));
        assertThat(friedman.imanDavenport()).isCloseTo(expected.get("Iman-Davenport"), within(5e-3));
        assertThat(friedman.criticalDifference(0.05)).isCloseTo(expected.get("CD 0.05"), within(5e-3));
        assertThat(friedman.criticalDifference(0.10)).isCloseTo(expected.get("CD 0.10"), within(5e-3));
    }

    @Test
    void modelsThatNeverDifferGiveNoFinding() {
        double[][] equal = {{1, 1, 1}, {2, 2, 2}};
        Friedman friedman = Friedman.of(equal);
        assertThat(friedman.averageRanks()).containsOnly(2.0);
        assertThat(friedman.statistic()).isZero();
        assertThat(friedman.p()).isEqualTo(1);
        assertThat(friedman.statisticForTies()).isNaN();
        assertThat(friedman.pairs()).allMatch(pair -> pair.p() == 1 && pair.nemenyi() == 1);
    }

    @Test
    void benchmarksThatAllAgreeGiveAnInfiniteF() {
        Friedman friedman = Friedman.of(new double[][] {{1, 2, 3}, {4, 5, 6}, {0, 1, 2}});
        assertThat(friedman.statistic()).isCloseTo(6, within(1e-12));
        assertThat(friedman.imanDavenport()).isInfinite();
        assertThat(friedman.pOfImanDavenport()).isZero();
    }

    @Test
    void benchmarksWithAGapAreLeftOutAndCounted() {
        double[][] columns = {{1, 2, 3}, {Double.NaN, 5, 6}, {3, 1, 2}};
        Friedman friedman = Friedman.of(columns);
        assertThat(friedman.benchmarks()).isEqualTo(2);
        assertThat(friedman.omitted()).isEqualTo(1);
        assertThat(friedman.averageRanks()).containsExactly(2.0, 2.5, 1.5);
        assertThat(Friedman.of(new double[][] {{Double.NaN, 1}}).statistic()).isNaN();
        assertThat(Friedman.of(new double[][] {{Double.NaN, 1}}).averageRanks()).containsOnly(Double.NaN);
    }

    @Test
    void oneModelOrNoneIsNoTable() {
        assertThatThrownBy(() -> Friedman.of(new double[][] {{1}})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Friedman.of(new double[0][])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quade.of(new double[][] {{1}})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void orderOfModelsAndBenchmarksAndScaleOfScoresDoNotMatter() {
        SplittableRandom random = new SplittableRandom(5);
        for (int run = 0; run < 100; run++) {
            int models = 2 + random.nextInt(6);
            double[][] columns = Columns.random(random, 2 + random.nextInt(10), models, 0);
            double[][] turned = IntStream.range(0, columns.length)
                    .mapToObj(b -> columns[columns.length - 1 - b])
                    .map(column -> IntStream.range(0, models)
                            .mapToDouble(m -> Math.exp(3 * column[models - 1 - m]))
                            .toArray())
                    .toArray(double[][]::new);
            Friedman friedman = Friedman.of(columns);
            Friedman other = Friedman.of(turned);
            assertThat(other.statistic()).isCloseTo(friedman.statistic(), within(1e-9));
            assertThat(other.statisticForTies()).isCloseTo(friedman.statisticForTies(), within(1e-9));
            for (int m = 0; m < models; m++) {
                assertThat(other.averageRanks().get(models - 1 - m))
                        .isCloseTo(friedman.averageRanks().get(m), within(1e-12));
            }
            assertThat(friedman.averageRanks().stream()
                            .mapToDouble(rank -> rank)
                            .sum())
                    .isCloseTo(models * (models + 1) / 2.0, within(1e-9));
            assertThat(Arrays.stream(columns).count()).isEqualTo(friedman.benchmarks());
        }
    }
}
