package claimbench.ranking;

import static claimbench.testing.Shared.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import claimbench.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

final class BradleyTerryTest {

    private static final List<String> TEAMS =
            List.of("Baltimore", "Boston", "Cleveland", "Detroit", "Milwaukee", "New York", "Toronto");

    /** Origin: src/test/resources/reference/bradley-terry/ORIGIN.md. */
    @Test
    void reproducesTheBaseballSeasonWithoutHomeAdvantage() throws IOException {
        DuelCounts games = new DuelCounts(TEAMS.size());
        baseball((home, away, won, lost) -> {
            games.add(home, away, 1, won);
            games.add(home, away, 0, lost);
        });
        BradleyTerry fit = BradleyTerry.fit(games, HomeEffects.none(), 0);
        assertThat(aboveBaltimore(fit))
                .containsExactly(new double[] {0, 1.11, 0.68, 1.44, 1.58, 1.25, 1.29}, within(0.005));
        assertThat(aboveBaltimore(fit)[3]).isCloseTo(1.436408, within(1e-6));
        assertThat(aboveBaltimore(fit)[4]).isCloseTo(1.581356, within(1e-6));
        for (int team = 1; team < TEAMS.size(); team++) {
            assertThat(fit.standardError(team, 0)).isCloseTo(0.3, within(0.05));
        }
        assertThat(Arrays.stream(fit.abilities()).sum()).isCloseTo(0, within(1e-9));
    }

    @Test
    void reproducesTheHomeAdvantageOfTheBaseballSeason() throws IOException {
        DuelCounts games = new DuelCounts(TEAMS.size());
        double[] deviance = new double[1];
        baseball((home, away, won, lost) -> {
            games.addAtHome(home, away, 1, won);
            games.addAtHome(home, away, 0, lost);
        });
        deviance[0] = BradleyTerry.fit(games, HomeEffects.none(), 0).deviance();
        BradleyTerry fit = BradleyTerry.fit(games, HomeEffects.common(), 0);
        assertThat(deviance[0]).isCloseTo(44.053461, within(1e-6));
        assertThat(fit.home(0)).isCloseTo(0.302, within(0.0005));
        assertThat(fit.standardErrorOfHome(0)).isCloseTo(0.131, within(0.0005));
        double[] strengths = Arrays.stream(fit.abilities()).map(Math::exp).toArray();
        double sum = Arrays.stream(strengths).sum();
        assertThat(Arrays.stream(strengths)
                        .map(strength -> strength / sum)
                        .sorted()
                        .toArray())
                .containsExactly(new double[] {0.044, 0.088, 0.137, 0.157, 0.164, 0.190, 0.220}, within(0.0005));
    }

    @Test
    void agreesWithTheSparseTableOfHelmClassic() throws IOException {
        List<CSVRecord> input = Shared.rows("sparse_joint_models", "input_long.csv");
        List<CSVRecord> expected = Shared.rows("sparse_joint_models", "expected_bradley_terry.csv");
        String model = input.get(0).getParser().getHeaderNames().get(0);
        String benchmark = input.get(0).getParser().getHeaderNames().get(1);
        String score = input.get(0).getParser().getHeaderNames().get(2);
        List<String> models = expected.stream().map(row -> row.get(0)).toList();
        List<String> benchmarks =
                input.stream().map(row -> row.get(benchmark)).distinct().toList();
        double[][] columns = new double[benchmarks.size()][models.size()];
        Arrays.stream(columns).forEach(column -> Arrays.fill(column, Double.NaN));
        for (CSVRecord row : input) {
            columns[benchmarks.indexOf(row.get(benchmark))][models.indexOf(row.get(model))] = number(row, score);
        }
        double[] abilities = BradleyTerry.fit(DuelCounts.of(ScoreTable.of(columns)), HomeEffects.none(), 0)
                .abilities();
        assertThat(expected).hasSize(20);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(abilities[i]).isCloseTo(number(expected.get(i), "bt_log_ability_mean0"), within(1e-6));
        }
    }

    @Test
    void findsAHomeAdvantageThatWasPlanted() {
        Season season = new Season(5, 12, 4, 1.0);
        BradleyTerry common = BradleyTerry.fit(season.counts(), HomeEffects.common(), 1e-3);
        assertThat(common.home(0)).isCloseTo(1, within(3 * common.standardErrorOfHome(0)));
        assertThat(common.standardErrorOfHome(0)).isLessThan(0.2);
        BradleyTerry none = BradleyTerry.fit(new Season(5, 12, 4, 0).counts(), HomeEffects.common(), 1e-3);
        assertThat(none.home(0)).isCloseTo(0, within(3 * none.standardErrorOfHome(0)));
    }

    @Test
    void swappingTheTablesOfTwoVendorsSwapsTheirHomeAdvantages() {
        Season season = new Season(9, 12, 4, 0.7);
        int[] vendors = season.vendors();
        int[] swapped =
                Arrays.stream(vendors).map(v -> v == 0 ? 1 : v == 1 ? 0 : v).toArray();
        BradleyTerry fit = BradleyTerry.fit(season.counts(), HomeEffects.byVendor(vendors, 4, 0.7, 0.1), 1e-3);
        BradleyTerry other = BradleyTerry.fit(season.counts(), HomeEffects.byVendor(swapped, 4, 0.7, 0.1), 1e-3);
        assertThat(other.home(0)).isCloseTo(fit.home(1), within(1e-9));
        assertThat(other.home(1)).isCloseTo(fit.home(0), within(1e-9));
        assertThat(other.home(2)).isCloseTo(fit.home(2), within(1e-9));
    }

    @Test
    void aHomeAdvantageThatOnlyOneVendorsTablesCouldShowIsNotIdentified() {
        DuelCounts duels = new DuelCounts(3);
        duels.addAtHome(0, 1, 0.7, 10);
        duels.addAtHome(0, 2, 0.6, 10);
        duels.add(1, 2, 0.5, 10);
        assertThat(BradleyTerry.fit(duels, HomeEffects.common(), 0.1).identified(0))
                .isLessThan(1e-4);
        duels.add(0, 1, 0.5, 10);
        assertThat(BradleyTerry.fit(duels, HomeEffects.common(), 0.1).identified(0))
                .isGreaterThan(0.1);
    }

    @Test
    void aModelThatNeverLosesHasNoAbilityWithoutARidge() {
        DuelCounts duels = new DuelCounts(2);
        duels.add(0, 1, 1, 3);
        assertThatThrownBy(() -> BradleyTerry.fit(duels, HomeEffects.none(), 0))
                .isInstanceOf(ArithmeticException.class);
        assertThat(BradleyTerry.fit(duels, HomeEffects.none(), 0.1).abilities()[0])
                .isPositive();
    }

    @Test
    void namesOfModelsDoNotMatterAndModelsWithoutADuelHaveNoAbility() {
        SplittableRandom random = new SplittableRandom(4);
        for (int run = 0; run < 30; run++) {
            int models = 3 + random.nextInt(6);
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < models; i++) {
                order.add(random.nextInt(order.size() + 1), i);
            }
            DuelCounts duels = new DuelCounts(models + 1);
            DuelCounts renamed = new DuelCounts(models + 1);
            for (int i = 0; i < models; i++) {
                for (int j = i + 1; j < models; j++) {
                    double share = random.nextInt(3) / 2.0;
                    duels.add(i, j, share, 1);
                    renamed.add(order.get(i), order.get(j), share, 1);
                }
            }
            double[] abilities =
                    BradleyTerry.fit(duels, HomeEffects.none(), 0.1).abilities();
            double[] others = BradleyTerry.fit(renamed, HomeEffects.none(), 0.1).abilities();
            for (int i = 0; i < models; i++) {
                assertThat(others[order.get(i)]).isCloseTo(abilities[i], within(1e-9));
            }
            assertThat(abilities[models]).isNaN();
        }
    }

    @Test
    void groupsShareTheirHomeAdvantageAndNothingElse() {
        DuelCounts first = new Season(1, 8, 4, 0.5).counts();
        DuelCounts second = new Season(2, 8, 4, 0.5).counts();
        BradleyTerry both = BradleyTerry.fit(List.of(first, second, new DuelCounts(8)), HomeEffects.common(), 0.1);
        for (int group = 0; group < 2; group++) {
            BradleyTerry alone = BradleyTerry.fit(group == 0 ? first : second, HomeEffects.fixed(both.home(0)), 0.1);
            for (int model = 0; model < 8; model++) {
                assertThat(both.ability(group, model)).isCloseTo(alone.ability(0, model), within(1e-8));
            }
        }
        assertThat(both.ability(2, 0)).isNaN();
    }

    @Test
    void withoutAnyDuelThereIsNoAbilityAndNoHomeAdvantage() {
        BradleyTerry fit = BradleyTerry.fit(new DuelCounts(2), HomeEffects.common(), 0.1);
        assertThat(fit.abilities()).containsOnly(Double.NaN);
        assertThat(fit.identified(0)).isZero();
    }

    private interface Game {
        void played(int home, int away, int won, int lost);
    }

    private static void baseball(Game game) throws IOException {
        for (String line : Files.readAllLines(Path.of("src/test/resources/reference/bradley-terry/baseball.csv"))) {
            String[] cells = line.split(",", -1);
            if (TEAMS.contains(cells[0])) {
                game.played(
                        TEAMS.indexOf(cells[0]),
                        TEAMS.indexOf(cells[1]),
                        Integer.parseInt(cells[2]),
                        Integer.parseInt(cells[3]));
            }
        }
    }

    private static double[] aboveBaltimore(BradleyTerry fit) {
        double[] abilities = fit.abilities();
        return Arrays.stream(abilities).map(ability -> ability - abilities[0]).toArray();
    }

    /** Duels at home and on neutral ground, drawn from abilities and a home advantage. */
    private record Season(long seed, int models, int vendorCount, double home) {

        int[] vendors() {
            return java.util.stream.IntStream.range(0, models)
                    .map(i -> i % vendorCount)
                    .toArray();
        }

        DuelCounts counts() {
            SplittableRandom random = new SplittableRandom(seed);
            DuelCounts duels = new DuelCounts(models);
            double[] abilities = random.doubles(models, -1, 1).toArray();
            int[] vendors = vendors();
            for (int i = 0; i < models; i++) {
                for (int j = 0; j < models; j++) {
                    for (int times = 0; times < 5 && vendors[i] != vendors[j]; times++) {
                        duels.addAtHome(i, j, drawn(abilities[i] - abilities[j] + home, random), 1);
                        duels.add(i, j, drawn(abilities[i] - abilities[j], random), 1);
                    }
                }
            }
            return duels;
        }

        private static double drawn(double logit, SplittableRandom random) {
            return random.nextDouble() < 1 / (1 + Math.exp(-logit)) ? 1 : 0;
        }
    }
}
