package claimbench.ranking;

import static claimbench.testing.Shared.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimbench.stats.Draws;
import claimbench.testing.Shared;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVRecord;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;

final class SmaaTest {

    /** Two models on three criteria: one is best in the first and nothing else, the other halfway in all. */
    private static final double[][] SPECIALIST = {{1, 0, 0}, {0.5, 0.5, 0.5}};

    private static final Draws MANY = new Draws(7, 40_000);

    /** Four standard errors of a share of 0.5 over 40,000 draws. */
    private static final double NEAR = 0.01;

    @Test
    void agreesWithTheThrombolysisExampleOfSmaa() throws IOException {
        List<double[]> samples = thrombolysis();
        Smaa smaa =
                Smaa.of(samples.size(), at -> values(samples.get(at)), at -> Arrays.copyOfRange(samples.get(at), 6, 9));
        Smaa fixed = Smaa.of(samples.size(), at -> values(samples.get(at)), at -> new double[] {0.5, 0.2, 0.3});
        List<String> models = List.of("heparin", "enoxaparin");
        List<String> criteria = List.of("prox", "dist", "bleed");
        int checked = 0;
        for (CSVRecord row : Shared.rows("smaa_thrombolysis", "expected.csv")) {
            String quantity = row.get("quantity");
            double actual = Double.NaN;
            for (int model = 0; model < 2; model++) {
                if (quantity.matches("rank[12]_acceptability_" + models.get(model))) {
                    actual = smaa.acceptability(model, quantity.charAt(4) - '0');
                } else if (quantity.equals("confidence_factor_" + models.get(model))) {
                    actual = smaa.confidence(model);
                }
                for (int criterion = 0; criterion < 3; criterion++) {
                    if (quantity.equals("central_weight_" + models.get(model) + "_" + criteria.get(criterion))) {
                        actual = smaa.centralWeights(model)[criterion];
                    }
                }
            }
            if (quantity.equals("rank_entropy_bits")) {
                actual = smaa.rankingEntropy();
                assertThat(smaa.choiceEntropy()).isCloseTo(actual, within(1e-12));
            } else if (quantity.endsWith("fixed_w_0.5_0.2_0.3")) {
                actual = fixed.acceptability(0, 1);
            }
            assertThat(actual).as(quantity).isCloseTo(number(row, "recomputed"), within(1e-9));
            assertThat(actual).as(quantity).isCloseTo(number(row, "published"), within(1e-6));
            checked++;
        }
        assertThat(checked).isEqualTo(14);
    }

    private static double[][] values(double[] sample) {
        return new double[][] {Arrays.copyOfRange(sample, 0, 3), Arrays.copyOfRange(sample, 3, 6)};
    }

    private static List<double[]> thrombolysis() throws IOException {
        Path path = Path.of("..", "shared", "reference", "smaa_thrombolysis", "input_samples.csv.gz");
        assumeTrue(Files.isRegularFile(path), "skipped: " + path + " is not here");
        List<double[]> samples = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                samples.add(Arrays.stream(line.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray());
            }
        }
        return samples;
    }

    /** Origin of the fractions here and below: src/test/resources/reference/smaa/ORIGIN.md. */
    @Test
    void partsOfTheSimplexAreWhatGeometrySays() {
        Smaa smaa = Smaa.of(SPECIALIST, WeightSpace.of(3), MANY);
        assertThat(smaa.acceptability(0, 1)).isCloseTo(1 / 4.0, within(NEAR));
        assertThat(smaa.acceptability(0, 2)).isCloseTo(3 / 4.0, within(NEAR));
        assertThat(smaa.winning(1, 0)).isCloseTo(3 / 4.0, within(NEAR));
        assertThat(smaa.centralWeights(0)).containsExactly(new double[] {2 / 3.0, 1 / 6.0, 1 / 6.0}, within(NEAR));
        assertThat(smaa.centralWeights(1)).containsExactly(new double[] {2 / 9.0, 7 / 18.0, 7 / 18.0}, within(NEAR));
        assertThat(smaa.confidence(0)).isEqualTo(1);
        assertThat(smaa.choiceEntropy()).isCloseTo(0.811278, within(NEAR));

        Smaa equal = Smaa.of(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, WeightSpace.of(3), MANY);
        assertThat(equal.acceptability(0, 1)).isCloseTo(1 / 3.0, within(NEAR));
        assertThat(equal.acceptability(2, 3)).isCloseTo(1 / 3.0, within(NEAR));
        assertThat(equal.centralWeights(0)).containsExactly(new double[] {11 / 18.0, 7 / 36.0, 7 / 36.0}, within(NEAR));
        assertThat(equal.rankingEntropy()).isCloseTo(Math.log(6) / Math.log(2), within(NEAR));

        double[][] two = {{0.6, 0.5}, {0.2, 0.8}};
        assertThat(Smaa.of(two, WeightSpace.of(2), MANY).acceptability(0, 1)).isCloseTo(4 / 7.0, within(NEAR));
    }

    @Test
    void anOrderOfImportanceCutsTheSimplex() {
        Smaa first = Smaa.of(SPECIALIST, WeightSpace.of(3).ordered(0, 1, 2), MANY);
        assertThat(first.acceptability(0, 1)).isCloseTo(3 / 4.0, within(NEAR));
        Smaa last = Smaa.of(SPECIALIST, WeightSpace.of(3).ordered(2, 1, 0), MANY);
        assertThat(last.acceptability(0, 1)).isZero();
        assertThat(last.centralWeights(0)).isEmpty();
        assertThat(last.confidence(0)).isNaN();
        Smaa pair = Smaa.of(SPECIALIST, WeightSpace.of(3).ordered(0, 2), MANY);
        assertThat(pair.acceptability(0, 1)).isCloseTo(1 / 2.0, within(NEAR));
    }

    @Test
    void meanWeightsUnderAnOrderAreTheRankOrderCentroid() {
        WeightSpace space = WeightSpace.of(3).ordered(1, 0, 2);
        double[] sums = new double[3];
        for (int draw = 0; draw < MANY.count(); draw++) {
            double[] weights = space.draw(MANY.draw(draw));
            Arrays.setAll(sums, at -> sums[at] + weights[at] / MANY.count());
        }
        assertThat(sums).containsExactly(new double[] {5 / 18.0, 11 / 18.0, 2 / 18.0}, within(NEAR));
    }

    @Test
    void boundsCutTheSimplex() {
        WeightSpace space = WeightSpace.of(2).between(new double[] {0.2, 0}, new double[] {0.7, 1});
        double[][] two = {{1, 0}, {0, 1}};
        assertThat(Smaa.of(two, space, MANY).acceptability(0, 1)).isCloseTo(2 / 5.0, within(NEAR));
        WeightSpace floor = WeightSpace.of(3).between(new double[] {0.4, 0.2, 0.1}, new double[] {1, 1, 1});
        assertThat(Smaa.of(SPECIALIST, floor, MANY).acceptability(0, 1)).isCloseTo(4 / 9.0, within(NEAR));
        WeightSpace both = WeightSpace.of(3).ordered(0, 1, 2).between(new double[3], new double[] {0.5, 1, 1});
        assertThat(Smaa.of(SPECIALIST, both, MANY).acceptability(0, 1)).isZero();
    }

    @Test
    void boundsThatAdmitNothingAreRefused() {
        assertThatThrownBy(() -> WeightSpace.of(2).between(new double[] {0.6, 0.6}, new double[] {1, 1}))
                .hasMessageContaining("no weights");
        assertThatThrownBy(() -> WeightSpace.of(2).between(new double[2], new double[] {0.4, 0.4}))
                .hasMessageContaining("no weights");
        assertThatThrownBy(() -> WeightSpace.of(2).ordered(0, 0)).hasMessageContaining("no order");
        WeightSpace none =
                WeightSpace.of(2).between(new double[2], new double[] {0.4, 1}).ordered(0, 1);
        assertThatThrownBy(() -> none.draw(MANY.draw(0))).hasMessageContaining("hardly any");
        assertThatThrownBy(() -> WeightSpace.of(0)).hasMessageContaining("no criteria");
    }

    @Test
    void equalModelsShareRanks() {
        Smaa smaa = Smaa.of(new double[][] {{1, 1}, {1, 1}, {0, 0}}, WeightSpace.of(2), new Draws(1, 100));
        assertThat(smaa.acceptability(0, 1)).isEqualTo(0.5);
        assertThat(smaa.acceptability(1, 2)).isEqualTo(0.5);
        assertThat(smaa.acceptability(2, 3)).isEqualTo(1);
        assertThat(smaa.winning(0, 1)).isEqualTo(0.5);
        assertThat(smaa.confidence(1)).isEqualTo(0.5);
        assertThat(smaa.rankingEntropy()).isZero();
    }

    @Test
    void noiseMakesConfidenceAShare() {
        double[][] values = {{0.6, 0.6}, {0.5, 0.5}};
        double[][] errors = {{0.1, 0.1}, {0.1, 0.1}};
        Smaa smaa = Smaa.of(values, errors, WeightSpace.of(2), MANY);
        double[] central = smaa.centralWeights(0);
        double spread = 0.1 * Math.sqrt(2 * (central[0] * central[0] + central[1] * central[1]));
        double expected = new NormalDistribution().cumulativeProbability(0.1 / spread);
        assertThat(smaa.confidence(0)).isCloseTo(expected, within(NEAR));
        assertThat(smaa.acceptability(0, 1)).isBetween(0.7, expected);
    }

    @Test
    void relabellingPermutesAndSharesAddUp() {
        SplittableRandom random = new SplittableRandom(5);
        double[][] values =
                random.doubles(6).mapToObj(at -> random.doubles(4).toArray()).toArray(double[][]::new);
        int[] order = Tables.shuffled(random, 6);
        double[][] turned = Arrays.stream(order).mapToObj(at -> values[at]).toArray(double[][]::new);
        Draws draws = new Draws(3, 1000);
        Smaa smaa = Smaa.of(values, WeightSpace.of(4), draws);
        Smaa other = Smaa.of(turned, WeightSpace.of(4), draws);
        for (int model = 0; model < 6; model++) {
            int was = order[model];
            assertThat(other.acceptability(model, 1)).isEqualTo(smaa.acceptability(was, 1));
            assertThat(other.centralWeights(model)).isEqualTo(smaa.centralWeights(was));
            int one = model;
            assertThat(IntStream.rangeClosed(1, 6)
                            .mapToDouble(rank -> smaa.acceptability(one, rank))
                            .sum())
                    .isCloseTo(1, within(1e-9));
            if (smaa.acceptability(model, 1) > 0) {
                assertThat(DoubleStream.of(smaa.centralWeights(model)).sum()).isCloseTo(1, within(1e-9));
            }
        }
    }
}
