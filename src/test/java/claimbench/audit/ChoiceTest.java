package claimbench.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimbench.audit.Choice.Placed;
import claimbench.audit.RankSpan.Ranked;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.Provenance;
import claimbench.compare.BenchmarkColumn;
import claimbench.harness.Comparison;
import claimbench.stats.Draws;
import claimbench.testing.Claims;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked // A name that no row has would fail the test by itself.
class ChoiceTest {

    private static final Draws DRAWS = new Draws(1, 200);

    @TempDir
    Path folder;

    /** Six benchmarks Q0 to Q5 of one board for five models; model A is best on the first two, and worst elsewhere. */
    private Choice small(String ownClaims) {
        return of(6, 2, ownClaims);
    }

    private Choice of(int size, int good, String ownClaims) {
        StringBuilder claims = new StringBuilder("model,benchmark,value,source\n").append(ownClaims);
        for (int benchmark = 0; benchmark < size; benchmark++) {
            for (int model = 0; model < 5; model++) {
                int value = model == 0 ? (benchmark < good ? 90 : 10) : 20 + model;
                claims.append("ABCDE".charAt(model))
                        .append(",Q")
                        .append(benchmark)
                        .append(',');
                claims.append(value).append(",board\n");
            }
        }
        StringBuilder benchmarks = new StringBuilder("name,capability,kind,unit,better,floor,ceiling\n");
        for (int benchmark = 0; benchmark < size; benchmark++) {
            benchmarks.append('Q').append(benchmark).append(",Reasoning,score,percent,higher,0,100\n");
        }
        Map<String, String> files = Map.of(
                "capabilities.csv", "name,group\nReasoning,core\n",
                "benchmarks.csv", benchmarks.toString(),
                "models.csv", "name,vendor\nA,Acme\nB,Bolt\nC,Cato\nD,Dune\nE,Echo\n",
                "sources.csv", "id,publisher,kind\nacme,Acme,vendor\nboard,Quizzers,independent\n",
                "claims.csv", claims.toString());
        return Choice.of(Claims.compare(folder, files, Claims.settings()), DRAWS).stream()
                .filter(choice -> choice.model().equals("A"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void reportingOnlyTheTwoBestIsTheRarestChoice() {
        Choice choice = small("A,Q0,91,acme\nA,Q1,92,acme\n");

        assertThat(choice.chosenMean()).isEqualTo(1);
        assertThat(choice.widerMean()).isCloseTo(2.0 / 6, within(1e-12));
        assertThat(choice.test().orElseThrow().p()).isCloseTo(1.0 / 15, within(1e-12));
        assertThat(choice.test().orElseThrow().exact()).isTrue();
        RankSpan span = choice.spans().get(0);
        assertThat(span.best().rank()).isEqualTo(1);
        assertThat(span.worst().rank()).isEqualTo(5);
        assertThat(span.chosen().map(Ranked::rank)).contains(1);
        assertThat(span.best().on()).extracting(BenchmarkColumn::title).containsExactly("Q0", "Q1");
    }

    @Test
    void reportingTheWorstIsTheMostCommonChoice() {
        assertThat(small("A,Q2,91,acme\nA,Q3,92,acme\n").test().orElseThrow().p())
                .isEqualTo(1);
    }

    @Test
    void tooFewOnEitherSideAreNotTested() {
        assertThat(small("A,Q0,91,acme\n").test()).isEmpty();
        assertThat(small("A,Q0,91,acme\nA,Q1,92,acme\nA,Q2,9,acme\nA,Q3,9,acme\nA,Q4,9,acme\n")
                        .test())
                .isEmpty();
    }

    @Test
    void tooManySetsAreDrawnAndGrown() {
        StringBuilder own = new StringBuilder();
        for (int benchmark = 0; benchmark < 12; benchmark++) {
            own.append("A,Q").append(benchmark).append(",91,acme\n");
        }
        Choice choice = of(24, 12, own.toString());

        assertThat(choice.test().orElseThrow().exact()).isFalse();
        assertThat(choice.test().orElseThrow().p()).isCloseTo(1.0 / 201, within(1e-12));
        RankSpan span = choice.spans().get(0);
        assertThat(span.exact()).isFalse();
        assertThat(span.best().rank()).isEqualTo(1);
        assertThat(span.worst().rank()).isEqualTo(5);
        assertThat(span.worst().on()).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void aChoiceOfAllOrNoneGivesNoSpan() {
        assertThat(small("A,Other,91,acme\n").spans()).isEmpty();
        assertThat(small("A,Q0,1,acme\nA,Q1,1,acme\nA,Q2,1,acme\nA,Q3,1,acme\nA,Q4,1,acme\nA,Q5,1,acme\n")
                        .spans())
                .isEmpty();
    }

    @Test
    void plainLoopsOverTheShippedClaimsFindTheSame() {
        Comparison comparison = Claims.compare(Claims.SHIPPED, Claims.settings());
        List<Choice> choices = Choice.of(comparison, DRAWS);
        int tested = 0;
        int spans = 0;
        for (Choice choice : choices) {
            for (Placed placed : choice.wider()) {
                Map<String, Double> values = values(placed.column(), comparison);
                assertThat(placed.models()).isEqualTo(values.size()).isGreaterThanOrEqualTo(5);
                assertThat(placed.percentile()).isCloseTo(percentile(choice.model(), values), within(1e-12));
            }
            if (choice.test().isPresent()
                    && choice.test().get().exact()
                    && choice.wider().size() <= 22) {
                assertThat(choice.test().get().p()).as(choice.model()).isCloseTo(p(choice.wider()), within(1e-12));
                tested++;
            }
            for (RankSpan span : choice.spans()) {
                check(choice, span, comparison);
                spans++;
            }
        }
        assertThat(tested).isGreaterThan(5);
        assertThat(spans).isGreaterThan(20);
    }

    /** Whether a vendor reports a benchmark of the wider set, straight from the rows. */
    @Test
    void theChosenOnesAreThoseThatTheVendorReports() {
        ShippedRows rows = new ShippedRows();
        for (Choice choice : Choice.of(Claims.compare(Claims.SHIPPED, Claims.settings()), DRAWS)) {
            for (Placed placed : choice.wider()) {
                boolean reported = rows.active.stream()
                        .filter(row -> row.get("model").equals(choice.model()))
                        .filter(row -> row.get("benchmark")
                                .equals(placed.column().benchmark().name()))
                        .anyMatch(rows::isOwn);
                assertThat(placed.chosen()).isEqualTo(reported);
            }
        }
    }

    /** Independent values of the cells, turned so that more is better. */
    private static Map<String, Double> values(BenchmarkColumn column, Comparison comparison) {
        int sign = column.benchmark().scale().better() == Better.LOWER ? -1 : 1;
        Map<String, Double> values = new HashMap<>();
        for (String model : comparison.models()) {
            comparison.matrix().cell(model, column).consensus().ifPresent(consensus -> {
                if (consensus.claim().provenance() == Provenance.INDEPENDENT) {
                    values.put(model, sign * consensus.number().orElseThrow().doubleValue());
                }
            });
        }
        return values;
    }

    private static double percentile(String model, Map<String, Double> values) {
        double surpassed = 0;
        for (Map.Entry<String, Double> other : values.entrySet()) {
            if (!other.getKey().equals(model)) {
                int order = Double.compare(values.get(model), other.getValue());
                surpassed += order > 0 ? 1 : order == 0 ? 0.5 : 0;
            }
        }
        return surpassed / (values.size() - 1);
    }

    private static double p(List<Placed> placed) {
        int chosen = 0;
        double sum = 0;
        for (Placed one : placed) {
            chosen += one.chosen() ? 1 : 0;
            sum += one.chosen() ? one.percentile() : 0;
        }
        long good = 0;
        long all = 0;
        for (int set = 0; set < 1 << placed.size(); set++) {
            if (Integer.bitCount(set) == chosen) {
                double other = 0;
                for (int at = 0; at < placed.size(); at++) {
                    other += (set >> at & 1) == 1 ? placed.get(at).percentile() : 0;
                }
                all++;
                good += other >= sum - 1e-9 ? 1 : 0;
            }
        }
        return (double) good / all;
    }

    private static void check(Choice choice, RankSpan span, Comparison comparison) {
        List<BenchmarkColumn> columns = choice.wider().stream()
                .map(Placed::column)
                .filter(column -> column.benchmark().capability().equals(span.capability()))
                .toList();
        assertThat(columns).hasSize(span.benchmarks());
        int best = Integer.MAX_VALUE;
        int worst = 0;
        for (int set = 0; set < 1 << columns.size(); set++) {
            if (Integer.bitCount(set) == span.size()) {
                List<BenchmarkColumn> chosen = new ArrayList<>();
                for (int at = 0; at < columns.size(); at++) {
                    if ((set >> at & 1) == 1) {
                        chosen.add(columns.get(at));
                    }
                }
                int rank = rank(choice.model(), chosen, comparison);
                best = rank > 0 ? Math.min(best, rank) : best;
                worst = Math.max(worst, rank);
            }
        }
        assertThat(span.exact()).isTrue();
        assertThat(span.best().rank()).as(choice.model() + span.capability()).isEqualTo(best);
        assertThat(span.worst().rank()).as(choice.model() + span.capability()).isEqualTo(worst);
        assertThat(rank(choice.model(), span.best().on(), comparison)).isEqualTo(best);
        assertThat(rank(choice.model(), span.worst().on(), comparison)).isEqualTo(worst);
        Optional<Ranked> reported = span.chosen();
        reported.ifPresent(ranked -> assertThat(ranked.rank())
                .isBetween(span.best().rank(), span.worst().rank()));
    }

    /** Rank by mean percentile among the models with values on all; 0 if fewer than three have. */
    private static int rank(String model, List<BenchmarkColumn> chosen, Comparison comparison) {
        Map<String, Double> means = new HashMap<>();
        for (String other : comparison.models()) {
            double sum = 0;
            for (BenchmarkColumn column : chosen) {
                Map<String, Double> values = values(column, comparison);
                sum += values.containsKey(other) ? percentile(other, values) : Double.NaN;
            }
            if (!Double.isNaN(sum)) {
                means.put(other, sum / chosen.size());
            }
        }
        if (means.size() < 3) {
            return 0;
        }
        int rank = 1;
        for (double mean : means.values()) {
            rank += mean > means.get(model) + 1e-9 ? 1 : 0;
        }
        return rank;
    }
}
