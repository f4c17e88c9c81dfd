package claimbench.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimbench.audit.Correction.Corrected;
import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.harness.Comparison;
import claimbench.testing.Claims;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.TDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class CorrectionTest {

    private static final Offset<Double> TINY = within(1e-9);

    /** Gaps of 1, 2, 3 on P and 7, 8 on Q; nothing on R. */
    private static MadeClaims five() {
        return new MadeClaims()
                .row("A1,P,51.0,,anna")
                .row("A1,P,50.0,,lab")
                .row("A2,P,52.0,,anna")
                .row("A2,P,50.0,,lab")
                .row("B1,P,53.0,,bert")
                .row("B1,P,50.0,,lab")
                .row("A1,Q,57.0,,anna")
                .row("A1,Q,50.0,,lab")
                .row("A2,Q,58.0,,anna")
                .row("A2,Q,50.0,,lab");
    }

    private static Corrected corrected(Comparison comparison, String model, String benchmark) {
        Gaps gaps = Gaps.of(comparison);
        Claim claim = gaps.unmeasured().stream()
                .filter(one -> one.model().equals(model) && one.benchmark().equals(benchmark))
                .findFirst()
                .orElseThrow();
        return Correction.of(gaps)
                .orElseThrow()
                .corrected(claim, comparison.catalogue().benchmark(benchmark))
                .orElseThrow();
    }

    @Test
    void theVariancesAreThoseOfAnAnalysisOfVariance() {
        Correction correction = Correction.of(five().gaps()).orElseThrow();
        assertThat(correction.pairs()).isEqualTo(5);
        assertThat(correction.mean()).isCloseTo(4.2, TINY);
        double within = (2 + 0.5) / 3;
        assertThat(correction.within()).isCloseTo(within, TINY);
        double meanSquareBetween = 3 * 2.2 * 2.2 + 2 * 3.3 * 3.3;
        double typical = 5 - (9 + 4) / 5.0;
        assertThat(correction.between()).isCloseTo((meanSquareBetween - within) / typical, TINY);
    }

    @Test
    void theGapOfABenchmarkLiesBetweenItsOwnAndThatOfAll() {
        Comparison comparison = five().row("C1,Q,60.0,,cleo")
                .row("C1,R,0.600,,cleo")
                .row("C1,E,1500,,cleo")
                .compare();
        Correction correction = Correction.of(Gaps.of(comparison)).orElseThrow();
        double s2 = correction.within();
        double t2 = correction.between();
        double expected = (2 / s2 * 7.5 + 4.2 / t2) / (2 / s2 + 1 / t2);
        Corrected onQ = corrected(comparison, "C1", "Q");
        assertThat(onQ.gap()).isCloseTo(expected, TINY).isBetween(4.2, 7.5);
        assertThat(onQ.value()).isCloseTo(60 - expected, TINY);
        assertThat(onQ.pairs()).isEqualTo(2);
        Corrected onR = corrected(comparison, "C1", "R");
        assertThat(onR.gap()).as("no pair there: the gap of all").isCloseTo(4.2, TINY);
        assertThat(onR.value()).as("in the unit of the benchmark").isCloseTo(0.558, TINY);
        assertThat(onR.interval().low()).isLessThan(0.55);
        Claim elo = Gaps.of(comparison).unmeasured().stream()
                .filter(claim -> claim.benchmark().equals("E"))
                .findFirst()
                .orElseThrow();
        assertThat(correction.corrected(elo, comparison.catalogue().benchmark("E")))
                .isEmpty();
    }

    @Test
    void theIntervalHoldsTheResidualTheGapAndTheSamplingOfTheValue() {
        Comparison comparison = five().row("C1,Q,60.0,,cleo").compare();
        Correction correction = Correction.of(Gaps.of(comparison)).orElseThrow();
        Corrected corrected = corrected(comparison, "C1", "Q");
        double sampling = 0.6 * 0.4 / 200 * 10_000;
        double error = Math.sqrt(correction.within() + correction.variance(corrected.benchmark()) + sampling);
        double half = TDistribution.of(4).inverseCumulativeProbability(0.975) * error;
        assertThat(corrected.interval().high() - corrected.value()).isCloseTo(half, TINY);
        assertThat(corrected.value() - corrected.interval().low()).isCloseTo(half, TINY);
    }

    @Test
    void correctedValuesStayOnTheirScale() {
        Comparison comparison = five().row("C1,Q,2.0,,cleo").row("B1,Q,100,,bert").compare();
        Corrected low = corrected(comparison, "C1", "Q");
        assertThat(low.value()).isZero();
        assertThat(low.interval().low()).isZero();
        assertThat(corrected(comparison, "B1", "Q").interval().high()).isLessThanOrEqualTo(100);
    }

    @Test
    void whereLowerIsBetterTheCorrectionAdds() {
        Comparison comparison = five().row("C1,S,10.0,,cleo").compare();
        assertThat(corrected(comparison, "C1", "S").value()).isCloseTo(14.2, TINY);
    }

    @Test
    void itNeedsFivePairsWhoseConditionsMatch() {
        MadeClaims four = new MadeClaims();
        for (String model : List.of("A1", "A2", "B1", "C1")) {
            four.row(model + ",P,51.0,," + MadeClaims.OWN.get(model)).row(model + ",P,50.0,,lab");
        }
        four.row("A1,Q,80.0,mode=thinking,anna").row("A1,Q,50.0,,lab");
        assertThat(four.gaps().pairs()).hasSize(5);
        assertThat(Correction.of(four.gaps())).isEmpty();
        four.row("A1,R,0.51,,anna").row("A1,R,0.50,,lab");
        Correction correction = Correction.of(four.gaps()).orElseThrow();
        assertThat(correction.mean()).as("the pair of unstated conditions is not in it").isCloseTo(1, TINY);
        assertThat(correction.between()).isZero();
    }

    @Test
    void whereBenchmarksHaveOnePairEachTheGapOfAllStandsForEach() {
        Comparison comparison = new MadeClaims()
                .row("A1,P,51.0,,anna")
                .row("A1,P,50.0,,lab")
                .row("A1,Q,52.0,,anna")
                .row("A1,Q,50.0,,lab")
                .row("A1,R,0.53,,anna")
                .row("A1,R,0.50,,lab")
                .row("A1,S,50.0,,anna")
                .row("A1,S,54.0,,lab")
                .row("A1,T,55.0,,anna")
                .row("A1,T,50.0,,lab")
                .row("B1,P,50.0,,bert")
                .benchmarks(text -> text + "T,Code,score,percent,higher,0,100,,\n")
                .compare();
        Correction correction = Correction.of(Gaps.of(comparison)).orElseThrow();
        assertThat(correction.within()).as("variance of 1 to 5").isCloseTo(2.5, TINY);
        assertThat(correction.between()).isZero();
        assertThat(corrected(comparison, "B1", "P").gap()).isCloseTo(3, TINY);
    }

    /** The variance of a linear form of independent effects, term by term. */
    @Test
    void onTheShippedClaimsTheGapsAndTheirVariancesAreThoseOfTheFormula() {
        Comparison comparison = Claims.compare(Claims.SHIPPED, Claims.settings());
        Gaps gaps = Gaps.of(comparison);
        Correction correction = Correction.of(gaps).orElseThrow();
        Map<String, List<Double>> byBenchmark = new TreeMap<>();
        List<Double> all = new ArrayList<>();
        for (GapPair pair : gaps.pairs()) {
            if (pair.agreement() == Agreement.MATCH && pair.points().isPresent()) {
                byBenchmark
                        .computeIfAbsent(pair.benchmark().name(), unused -> new ArrayList<>())
                        .add(pair.points().getAsDouble());
                all.add(pair.points().getAsDouble());
            }
        }
        double s2 = correction.within();
        double t2 = correction.between();
        double n = all.size();
        assertThat(t2).isPositive();
        for (Benchmark benchmark : comparison.catalogue().benchmarks()) {
            List<Double> own = byBenchmark.getOrDefault(benchmark.name(), List.of());
            double precision = own.size() / s2;
            double weight = precision / (precision + 1 / t2);
            double ownMean = own.isEmpty() ? 0 : PlainStatistics.mean(own);
            assertThat(correction.gap(benchmark))
                    .isCloseTo((precision * ownMean + PlainStatistics.mean(all) / t2) / (precision + 1 / t2), TINY);
            double variance = 0;
            for (Map.Entry<String, List<Double>> other : byBenchmark.entrySet()) {
                boolean same = other.getKey().equals(benchmark.name());
                double size = other.getValue().size();
                double ofEffect = (same ? 1 - weight : 0) - (1 - weight) * size / n;
                double ofPair = (same ? -weight / size : 0) - (1 - weight) / n;
                variance += t2 * ofEffect * ofEffect + s2 * size * ofPair * ofPair;
            }
            variance += own.isEmpty() ? t2 : 0;
            assertThat(correction.variance(benchmark)).as(benchmark.name()).isCloseTo(variance, TINY);
        }
    }
}
