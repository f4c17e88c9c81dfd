package claimbench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.Claim;
import claimbench.claim.Source;
import claimbench.compare.Likeness.Match;
import claimbench.compare.Measurement;
import claimbench.compare.Setting;
import claimbench.harness.Comparison;
import claimbench.harness.Selection;
import claimbench.harness.Settings;
import claimbench.score.CapabilityStanding.Reason;
import claimbench.stats.Draws;
import claimbench.testing.Claims;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StandingsTest {

    private static final StandingRules FEW_DRAWS =
            new StandingRules(DuelRule.SAME_SOURCE, 3, new Draws(1, 40), Map.of());

    @TempDir
    private Path folder;

    private static Settings settings(StandingRules rules) {
        Settings usual = Claims.settings();
        return new Settings(Selection.EVERYTHING, Optional.empty(), usual.policy(), Optional.empty(), false, rules);
    }

    private Comparison small(StandingRules rules, String claims) {
        return Claims.compare(
                folder,
                Map.of(
                        "models.csv", "name,vendor\nA1,Anna\nA2,Anna\nB1,Bert\nC1,Cleo\nD1,Dora\n",
                        "sources.csv",
                                "id,publisher,kind\nanna,Anna,vendor\nbert,Bert,vendor\ncleo,Cleo,vendor\nlab,Lab,independent\n",
                        "claims.csv", "model,benchmark,value,source,capability\n" + claims),
                settings(rules));
    }

    /**
     * What the fit must fulfil on the shipped claims, from plain loops over them: at the estimate the weight of home
     * wins equals what is expected, and each ability balances the wins it expects against those there are.
     */
    @Test
    void theHomeAdvantageOfTheShippedClaimsBalancesAnIndependentCount() {
        Comparison comparison = Claims.compare(Claims.SHIPPED, settings(FEW_DRAWS));
        DuelField field = field(comparison);
        DuelFits fits = DuelFits.of(field, FEW_DRAWS.draws());
        Map<String, List<Meeting>> meetings = meetings(comparison);
        double home = 0;
        int duelsAtHome = 0;
        for (int ground = 0; ground < field.grounds().size(); ground++) {
            String capability = field.grounds().get(ground).capability().name();
            double[] balance = new double[comparison.models().size()];
            for (Meeting meeting : meetings.getOrDefault(capability, List.of())) {
                int first = field.models().indexOf(meeting.first());
                int second = field.models().indexOf(meeting.second());
                double logit =
                        fits.ability(ground, first) - fits.ability(ground, second) + meeting.home() * fits.home();
                double gain = meeting.weight() * (meeting.share() - 1 / (1 + Math.exp(-logit)));
                balance[first] += gain;
                balance[second] -= gain;
                home += meeting.home() * gain;
                duelsAtHome += Math.abs(meeting.home());
            }
            for (int model = 0; model < balance.length; model++) {
                double ability = fits.ability(ground, model);
                if (!Double.isNaN(ability)) {
                    assertThat(balance[model]).isCloseTo(StandingRules.RIDGE * ability, within(1e-6));
                }
            }
        }
        assertThat(home).isCloseTo(0.01 * fits.home(), within(1e-6));
        assertThat(comparison.scores().standings().home().duels()).isEqualTo(duelsAtHome);
        assertThat(duelsAtHome).isGreaterThan(1000);
        assertThat(fits.home()).isBetween(0.3, 1.0);
    }

    /** {@code home} is 1 if the first plays at home, −1 if the second does, else 0. */
    private record Meeting(String first, String second, double share, double weight, int home) {}

    private record Table(String source, String publisher, Setting setting) {}

    private static Map<String, List<Meeting>> meetings(Comparison comparison) {
        Map<String, List<Meeting>> all = new HashMap<>();
        for (Benchmark benchmark : comparison.catalogue().benchmarks()) {
            if (!benchmark.isScore() || benchmark.scale().better() == Better.NONE) {
                continue;
            }
            Map<Table, Map<String, List<Claim>>> tables = new LinkedHashMap<>();
            Set<Claim> copies = new HashSet<>();
            for (String model : comparison.models()) {
                for (Measurement measurement : comparison.matrix().measurements(model, benchmark)) {
                    measurement.copies().forEach(copy -> copies.add(copy.claim()));
                }
            }
            for (Claim claim : comparison.claims()) {
                Setting setting = Setting.of(claim, benchmark);
                boolean counts = claim.benchmark().equals(benchmark.name())
                        && claim.isActive()
                        && claim.value().number().isPresent()
                        && comparison.settings().policy().comparability().match(setting, setting) == Match.LIKE;
                if (counts) {
                    Source source = claim.attribution().source().orElseThrow();
                    tables.computeIfAbsent(
                                    new Table(source.id(), source.publisher(), setting), unused -> new TreeMap<>())
                            .computeIfAbsent(claim.model(), unused -> new ArrayList<>())
                            .add(claim);
                }
            }
            tables.forEach((table, values) -> all.computeIfAbsent(benchmark.capability(), unused -> new ArrayList<>())
                    .addAll(meetings(table, values, copies, benchmark, comparison)));
        }
        return all;
    }

    private static List<Meeting> meetings(
            Table table,
            Map<String, List<Claim>> values,
            Set<Claim> copies,
            Benchmark benchmark,
            Comparison comparison) {
        List<Meeting> meetings = new ArrayList<>();
        List<String> models = List.copyOf(values.keySet());
        for (int i = 0; i < models.size(); i++) {
            for (int j = i + 1; j < models.size(); j++) {
                List<Claim> first = values.getOrDefault(models.get(i), List.of());
                List<Claim> second = values.getOrDefault(models.get(j), List.of());
                if (!copies.containsAll(first) || !copies.containsAll(second)) {
                    double difference = mean(first) - mean(second);
                    double ahead = benchmark.scale().better() == Better.LOWER ? -difference : difference;
                    meetings.add(new Meeting(
                            models.get(i),
                            models.get(j),
                            ahead > 0 ? 1 : ahead < 0 ? 0 : 0.5,
                            1.0 / (models.size() - 1),
                            own(models.get(i), table, comparison) - own(models.get(j), table, comparison)));
                }
            }
        }
        return meetings;
    }

    private static int own(String model, Table table, Comparison comparison) {
        return comparison.catalogue().model(model).vendor().equals(table.publisher()) ? 1 : 0;
    }

    private static double mean(List<Claim> claims) {
        return claims.stream()
                .mapToDouble(claim -> claim.value().number().orElseThrow().doubleValue())
                .average()
                .orElseThrow();
    }

    private static DuelField field(Comparison comparison) {
        Map<String, String> vendors = comparison.catalogue().models().stream()
                .collect(Collectors.toMap(model -> model.name(), model -> model.vendor()));
        return DuelField.of(
                comparison.matrix(), List.copyOf(comparison.catalogue().capabilities()), vendors, DuelRule.SAME_SOURCE);
    }

    @Test
    void neitherThreadsNorTheOrderOfRowsChangeAStanding() throws Exception {
        List<String> rows = List.of(
                "A1,X,80,lab,Code",
                "B1,X,70,lab,Code",
                "C1,X,70,lab,Code",
                "A1,Y,50,anna,Code",
                "B1,Y,60,anna,Code",
                "C1,Y,40,anna,Code",
                "A1,Z,10,bert,Code",
                "B1,Z,12,bert,Code",
                "C1,Z,14,bert,Code",
                "B1,W,1,lab,Code",
                "A1,W,2,lab,Code",
                "C1,W,3,lab,Code");
        Comparison straight = small(FEW_DRAWS, String.join("\n", rows) + "\n");
        List<String> turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        Comparison reversed = small(FEW_DRAWS, String.join("\n", turned) + "\n");
        ForkJoinPool alone = new ForkJoinPool(1);
        try {
            List<CapabilityStanding> onOneThread =
                    alone.submit(() -> reversed.scores().standings().all()).get();
            assertThat(onOneThread).isEqualTo(straight.scores().standings().all());
        } finally {
            alone.shutdown();
        }
        assertThat(straight.scores().standings().home())
                .isEqualTo(reversed.scores().standings().home());
        assertThat(straight.scores().standings().all()).hasSize(1);
    }

    @Test
    void aModelAheadEverywhereIsFirstAndMissingValuesChangeNoOrder() {
        Comparison comparison = small(FEW_DRAWS, """
                A1,X,80,lab,Code
                B1,X,70,lab,Code
                C1,X,60,lab,Code
                A1,Y,80,lab,Code
                B1,Y,70,lab,Code
                A1,Z,80,lab,Code
                B1,Z,70,lab,Code
                C1,Z,60,lab,Code
                C1,W,60,lab,Code
                B1,W,70,lab,Code
                D1,W,90,lab,Code
                """);
        CapabilityStanding code =
                comparison.scores().standings().capability("Code").orElseThrow();
        assertThat(code.places()).extracting(Standing::model).containsExactly("A1", "B1", "C1");
        assertThat(code.places()).extracting(Standing::rank).containsExactly(1, 2, 3);
        assertThat(code.outside()).singleElement().satisfies(outside -> {
            assertThat(outside.model()).isEqualTo("D1");
            assertThat(outside.reason()).isEqualTo(Reason.FEW_BENCHMARKS);
            assertThat(outside.benchmarks()).isEqualTo(1);
        });
        assertThat(code.places()).allSatisfy(place -> {
            assertThat(place.winRate().range().low())
                    .isLessThanOrEqualTo(place.winRate().value());
            assertThat(place.winRate().range().high())
                    .isGreaterThanOrEqualTo(place.winRate().value());
            assertThat(place.support().ownTablesOnly()).isFalse();
        });
        double firsts = code.places().stream()
                .mapToDouble(place -> place.spread().first())
                .sum();
        assertThat(firsts).isCloseTo(1, within(1e-9));
        assertThat(comparison.scores().standings().home().logOdds()).isEmpty();
        assertThat(comparison.scores().standings().home().duels()).isZero();
    }

    @Test
    void tablesOfTheirVendorsLiftModelsThatIndependentOnesPutLevel() {
        StringBuilder claims = new StringBuilder();
        SplittableRandom random = new SplittableRandom(8);
        String[] vendors = {"anna", "bert", "cleo"};
        String[] models = {"A1", "B1", "C1"};
        for (int benchmark = 0; benchmark < 12; benchmark++) {
            for (int table = 0; table < 3; table++) {
                for (int model = 0; model < 3; model++) {
                    int value = (model == table ? 12 : 0) + random.nextInt(20) + 40;
                    claims.append(models[model] + ",X" + benchmark + "," + value + "," + vendors[table] + ",Code\n");
                }
            }
        }
        Comparison comparison = small(FEW_DRAWS, claims.toString());
        HomeAdvantage home = comparison.scores().standings().home();
        assertThat(home.logOdds().orElseThrow()).isGreaterThan(1);
        assertThat(home.byBenchmark().low()).isGreaterThan(0.3);
        assertThat(home.duels()).isEqualTo(12 * 3 * 2);
        assertThat(home.vendors()).extracting(HomeAdvantage.Vendor::name).containsExactly("Anna", "Bert", "Cleo");
        assertThat(home.vendors())
                .allSatisfy(vendor -> assertThat(vendor.shrunken())
                        .isBetween(
                                Math.min(vendor.raw(), home.logOdds().getAsDouble()) - 1e-9,
                                Math.max(vendor.raw(), home.logOdds().getAsDouble()) + 1e-9));
    }

    @Test
    void aVendorAloneWithItsOwnTablesShowsNoHomeAdvantage() {
        Comparison comparison = small(FEW_DRAWS, """
                A1,X,80,anna,Code
                B1,X,70,anna,Code
                A1,Y,80,anna,Code
                B1,Y,70,anna,Code
                A1,Z,80,anna,Code
                B1,Z,70,anna,Code
                """);
        Standings standings = comparison.scores().standings();
        assertThat(standings.home().logOdds()).isEmpty();
        assertThat(standings.home().duels()).isEqualTo(3);
        assertThat(standings
                        .capability("Code")
                        .orElseThrow()
                        .of("A1")
                        .orElseThrow()
                        .support()
                        .ownTablesOnly())
                .isTrue();
    }

    @Test
    void modelsOfOneVendorMeetOnNeutralGroundInItsTables() {
        Comparison comparison = small(FEW_DRAWS, """
                A1,X,80,anna,Code
                A2,X,70,anna,Code
                A1,Y,80,anna,Code
                A2,Y,70,anna,Code
                A1,Z,80,anna,Code
                A2,Z,70,anna,Code
                """);
        assertThat(comparison.scores().standings().home().duels()).isZero();
        assertThat(comparison
                        .scores()
                        .standings()
                        .capability("Code")
                        .orElseThrow()
                        .places())
                .extracting(Standing::model)
                .containsExactly("A1", "A2");
    }

    @Test
    void twoCopiesNeverMeet() {
        Comparison comparison = small(FEW_DRAWS, """
                A1,X,80,anna,Code
                B1,X,70,bert,Code
                A1,X,80,cleo,Code
                B1,X,70,cleo,Code
                C1,X,60,cleo,Code
                """);
        DuelField field = field(comparison);
        assertThat(field.grounds()).hasSize(1);
        TableDuels table = field.grounds().get(0).tables().findFirst().orElseThrow();
        assertThat(table.table().source()).isEqualTo("cleo");
        assertThat(table.duels(field.models().indexOf("A1"))).isEqualTo(1);
        assertThat(table.duels(field.models().indexOf("C1"))).isEqualTo(2);
    }

    @Test
    void otherRulesOfMeetingSetOtherValuesBesideEachOther() {
        String claims = """
                A1,X,80,anna,Code
                B1,X,70,bert,Code
                C1,X,60,lab,Code
                """;
        StandingRules any = new StandingRules(DuelRule.ANY, 1, new Draws(1, 10), Map.of());
        StandingRules independent = new StandingRules(DuelRule.INDEPENDENT, 1, new Draws(1, 10), Map.of());
        assertThat(small(FEW_DRAWS, claims).scores().standings().all()).isEmpty();
        assertThat(small(independent, claims).scores().standings().all()).isEmpty();
        assertThat(small(any, claims)
                        .scores()
                        .standings()
                        .capability("Code")
                        .orElseThrow()
                        .places())
                .extracting(Standing::model)
                .containsExactly("A1", "B1", "C1");
    }

    @Test
    void weightsMakeOneStandingOfSeveralAndAreNeverInventedForAMissingOne() {
        StringBuilder claims = new StringBuilder();
        for (String benchmark : List.of("X", "Y", "Z")) {
            claims.append("A1,c" + benchmark + ",80,lab,Code\nB1,c" + benchmark + ",70,lab,Code\n");
            claims.append("D1,c" + benchmark + ",60,lab,Code\n");
            claims.append("A1,m" + benchmark + ",60,lab,Math\nB1,m" + benchmark + ",70,lab,Math\n");
        }
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        weights.put("Code", BigDecimal.ONE);
        weights.put("Math", new BigDecimal("2"));
        Standings standings = small(
                        new StandingRules(DuelRule.SAME_SOURCE, 3, new Draws(1, 40), weights), claims.toString())
                .scores()
                .standings();
        CapabilityStanding weighted = standings.weighted().orElseThrow();
        assertThat(weighted.scope()).isEqualTo("Code 1, Math 2");
        assertThat(weighted.places()).extracting(Standing::model).containsExactly("B1", "A1");
        Standing first = weighted.places().get(0);
        double code = rate(standings, "Code", "B1");
        double math = rate(standings, "Math", "B1");
        assertThat(first.winRate().value()).isCloseTo((code + 2 * math) / 3, within(1e-12));
        assertThat(first.leaveOut().decisive()).contains("Math");
        assertThat(first.leaveOut().rankWithout()).isEqualTo(2);
        assertThat(first.leaveOut().best()).isEqualTo(1);
        assertThat(first.leaveOut().worst()).isEqualTo(2);
        assertThat(weighted.outside()).singleElement().satisfies(outside -> {
            assertThat(outside.model()).isEqualTo("D1");
            assertThat(outside.reason()).isEqualTo(Reason.NOT_EVERYWHERE);
        });
    }

    @Test
    void aTierBeginsWhereAModelIsBelowTheFirstOfTheTierAbove() {
        StringBuilder claims = new StringBuilder();
        for (int benchmark = 0; benchmark < 17; benchmark++) {
            claims.append("A1,X" + benchmark + ",80,lab,Code\n");
            claims.append("B1,X" + benchmark + "," + (60 + benchmark % 2) + ",lab,Code\n");
            claims.append("C1,X" + benchmark + "," + (61 - benchmark % 2) + ",lab,Code\n");
        }
        CapabilityStanding code = small(FEW_DRAWS, claims.toString())
                .scores()
                .standings()
                .capability("Code")
                .orElseThrow();
        assertThat(code.tier(1)).extracting(Standing::model).containsExactly("A1");
        assertThat(code.tier(2)).extracting(Standing::model).containsExactly("C1", "B1");
        Standing first = code.places().get(0);
        assertThat(first.leaveOut().best()).isEqualTo(1);
        assertThat(first.leaveOut().worst()).isEqualTo(1);
        assertThat(first.leaveOut().decisive()).isEmpty();
    }

    private static double rate(Standings standings, String capability, String model) {
        return standings
                .capability(capability)
                .orElseThrow()
                .of(model)
                .orElseThrow()
                .winRate()
                .value();
    }

    @Test
    void theShareOfWeightingsAddsUpToAllOfThem() {
        Comparison comparison = Claims.compare(Claims.SHIPPED, settings(FEW_DRAWS));
        WeightSensitivity weights = comparison.scores().standings().weights().orElseThrow();
        assertThat(weights.capabilities()).hasSizeGreaterThan(1);
        assertThat(weights.shares().stream()
                        .mapToDouble(WeightSensitivity.Share::first)
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(weights.shares()).allSatisfy(share -> {
            assertThat(share.ranks().stream().mapToDouble(Double::doubleValue).sum())
                    .isCloseTo(1, within(1e-9));
            if (share.first() > 0) {
                assertThat(share.central().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                        .isCloseTo(1, within(1e-9));
            }
        });
    }
}
