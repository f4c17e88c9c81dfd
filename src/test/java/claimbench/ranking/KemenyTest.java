package claimbench.ranking;

import static claimbench.ranking.Tables.NONE;
import static claimbench.testing.Shared.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimbench.testing.Shared;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

final class KemenyTest {

    /** Four groups of voters rank Memphis, Nashville, Chattanooga, Knoxville. Origin: reference/rules/ORIGIN.md. */
    private static final ScoreTable TENNESSEE = ScoreTable.of(
            new double[][] {{4, 3, 2, 1}, {1, 4, 3, 2}, {1, 2, 4, 3}, {1, 2, 3, 4}}, new double[] {42, 26, 15, 17});

    @Test
    void nashvilleIsTheCapitalOfTennessee() {
        Kemeny kemeny = Kemeny.of(TENNESSEE);
        assertThat(kemeny.orders()).containsExactly(List.of(1, 2, 3, 0));
        assertThat(kemeny.agreement()).isEqualTo(393);
        assertThat(kemeny.pairs()).isEqualTo(600);
        assertThat(kemeny.exact()).isTrue();
        assertThat(RankingMethod.BORDA.rate(TENNESSEE)).containsExactly(126, 194, 173, 107);
        assertThat(RankingMethod.COPELAND.rate(TENNESSEE)).containsExactly(-3, 3, 1, -1);
        assertThat(RankingMethod.PLURALITY.rate(TENNESSEE)).containsExactly(42, 26, 15, 17);
        assertThat(Majorities.of(TENNESSEE).condorcetWinner()).hasValue(1);
    }

    @Test
    void agreesWithAllOrdersOfEightModels() throws IOException {
        List<CSVRecord> rows = Shared.rows("rank_aggregation_small", "input_8models.csv");
        List<String> names = Tables.names(rows);
        Kemeny kemeny = Kemeny.of(ScoreTable.of(Tables.columns(rows)));
        List<CSVRecord> expected = Shared.rows("rank_aggregation_small", "expected_8models_kemeny.csv");
        assertThat(kemeny.count()).isEqualTo(expected.size());
        assertThat(kemeny.orders())
                .containsExactlyInAnyOrderElementsOf(expected.stream()
                        .map(row -> Arrays.stream(row.get("order").split(" > "))
                                .map(names::indexOf)
                                .toList())
                        .toList());
        assertThat(expected).allSatisfy(row -> {
            assertThat(kemeny.agreement()).isCloseTo(number(row, "agreement_score"), within(1e-9));
            assertThat(kemeny.pairs()).isCloseTo(number(row, "total_pairs_weight"), within(1e-9));
        });
        Majorities duels = Majorities.of(ScoreTable.of(Tables.columns(rows)));
        for (CSVRecord row : Shared.rows("rank_aggregation_small", "expected_8models_pairwise.csv")) {
            int model = names.indexOf(row.get("model"));
            for (String other : names) {
                int against = names.indexOf(other);
                double ties = model == against ? 0 : duels.ties(model, against) / 2;
                assertThat(duels.wins(model, against) + ties).isCloseTo(number(row, other), within(1e-9));
            }
        }
    }

    @Test
    void findsEveryBestOrderThatTryingAllOrdersFinds() {
        SplittableRandom random = new SplittableRandom(21);
        for (int run = 0; run < 30; run++) {
            int models = 2 + random.nextInt(4);
            ScoreTable table = ScoreTable.of(Tables.random(random, models, 1 + random.nextInt(5), 0.1));
            Kemeny kemeny = Kemeny.of(table);
            Majorities duels = Majorities.of(table);
            List<List<Integer>> best = AllOrders.of(kemeny.orders().get(0)).stream()
                    .filter(order -> AllOrders.agreement(order, duels) >= kemeny.agreement() - 1e-9)
                    .toList();
            assertThat(AllOrders.of(kemeny.orders().get(0)))
                    .allMatch(order -> AllOrders.agreement(order, duels) <= kemeny.agreement() + 1e-9);
            assertThat(kemeny.orders())
                    .containsExactlyInAnyOrderElementsOf(best.subList(0, Math.min(best.size(), Kemeny.MOST_ORDERS)));
            assertThat(kemeny.count()).isEqualTo(best.size());
        }
    }

    @Test
    void twentyModelsInOneOrderAreFoundAndEqualOnesAreCounted() {
        double[] ascending = new double[20];
        Arrays.setAll(ascending, model -> model);
        Kemeny one = Kemeny.of(ScoreTable.of(new double[][] {ascending}));
        assertThat(one.orders()).hasSize(1);
        assertThat(one.orders().get(0)).startsWith(19, 18).endsWith(0);
        Kemeny all = Kemeny.of(ScoreTable.of(new double[][] {new double[20]}));
        assertThat(all.orders()).hasSize(Kemeny.MOST_ORDERS);
        assertThat(all.count()).isEqualTo(2432902008176640000L);
    }

    @Test
    void beyondTwentyModelsTheOrderIsSaidToBeFoundBySearch() {
        double[] ascending = new double[40];
        Arrays.setAll(ascending, model -> model == 7 ? NONE : model);
        Kemeny kemeny = Kemeny.of(ScoreTable.of(new double[][] {ascending, ascending}));
        assertThat(kemeny.exact()).isFalse();
        assertThat(kemeny.orders().get(0))
                .hasSize(39)
                .startsWith(39, 38)
                .endsWith(1, 0)
                .doesNotContain(7);
        assertThat(kemeny.agreement()).isEqualTo(kemeny.pairs());
    }

    @Test
    void theSearchOftenFindsTheBestOrder() {
        SplittableRandom random = new SplittableRandom(22);
        int best = 0;
        for (int run = 0; run < 50; run++) {
            ScoreTable table = ScoreTable.of(Tables.random(random, 8, 7, 0.2));
            Majorities duels = Majorities.of(table);
            double[][] agreements = new double[8][8];
            for (int i = 0; i < 8; i++) {
                for (int j = 0; j < 8; j++) {
                    agreements[i][j] = i == j ? 0 : duels.wins(i, j) + duels.ties(i, j) / 2;
                }
            }
            int[] found = KemenySearch.improve(agreements, Ranks.bestFirst(PositionalRules.borda(table, Ties.AVERAGE)));
            double agreement = KemenySearch.agreement(agreements, found);
            assertThat(agreement).isLessThanOrEqualTo(Kemeny.of(table).agreement() + 1e-9);
            best += agreement >= Kemeny.of(table).agreement() - 1e-9 ? 1 : 0;
        }
        assertThat(best).isGreaterThan(40);
    }
}
