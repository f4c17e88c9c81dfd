package claimbench.score;

import static claimbench.testing.Shared.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimbench.testing.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class MeanRanksTest {

    private static CompleteBlock block(List<String> models, List<List<Double>> scores) {
        return new CompleteBlock(models, List.of(), scores);
    }

    private static CompleteBlock block(List<CSVRecord> rows) {
        List<String> header = rows.get(0).getParser().getHeaderNames();
        List<String> models = header.subList(1, header.size());
        return block(
                models,
                rows.stream()
                        .map(row ->
                                models.stream().map(model -> number(row, model)).toList())
                        .toList());
    }

    private static CompleteBlock random(Random chance, int models, int benchmarks) {
        return block(
                IntStream.range(0, models).mapToObj(i -> "M" + i).toList(),
                IntStream.range(0, benchmarks)
                        .mapToObj(b -> IntStream.range(0, models)
                                .mapToObj(m -> chance.nextInt(20) + 0.7 * m)
                                .toList())
                        .toList());
    }

    @Test
    void ofDemsarsExampleNoneCanBeToldApart() throws IOException {
        MeanRanks ranks = MeanRanks.of(block(Shared.rows(Path.of("src/test/resources/reference/friedman/input.csv"))));
        assertThat(ranks.places())
                .extracting(MeanRanks.Place::model)
                .containsExactly("C4.5+m+cf", "C4.5+m", "C4.5+cf", "C4.5");
        assertThat(ranks.places().get(0).rank()).isCloseTo(1.964, within(5e-4));
        assertThat(ranks.criticalDifference()).isCloseTo(1.25, within(5e-3));
        assertThat(ranks.groups()).containsExactly(new MeanRanks.Group(0, 3));
        assertThat(ranks.tiedWithFirst()).isEqualTo(4);
    }

    @Test
    void ofGarciasAndHerrerasExampleTheWorstTwoAreBelowTheFirst() throws IOException {
        MeanRanks ranks = MeanRanks.of(block(Shared.rows("garcia_herrera_2008", "input.csv")));
        assertThat(ranks.criticalDifference()).isCloseTo(1.113609228, within(1e-8));
        assertThat(ranks.groups())
                .containsExactly(new MeanRanks.Group(0, 2), new MeanRanks.Group(1, 3), new MeanRanks.Group(3, 4));
        assertThat(ranks.tiedWithFirst()).isEqualTo(3);
        assertThat(ranks.p()).isCloseTo(4.512033059e-8, within(1e-15));
    }

    @Test
    void twoPlacesShareAGroupExactlyIfTheyAreCloserThanTheCriticalDifference() {
        for (int seed = 0; seed < 200; seed++) {
            Random chance = new Random(seed);
            MeanRanks ranks = MeanRanks.of(random(chance, 3 + chance.nextInt(12), 5 + chance.nextInt(20)));
            for (int a = 0; a < ranks.places().size(); a++) {
                for (int b = a + 1; b < ranks.places().size(); b++) {
                    int first = a;
                    int last = b;
                    boolean close =
                            ranks.places().get(b).rank() - ranks.places().get(a).rank() < ranks.criticalDifference();
                    assertThat(ranks.groups().stream().anyMatch(g -> g.first() <= first && g.last() >= last))
                            .isEqualTo(close);
                }
            }
            Set<MeanRanks.Group> groups = new HashSet<>(ranks.groups());
            assertThat(groups)
                    .allSatisfy(group -> assertThat(groups)
                            .filteredOn(other -> other.first() <= group.first() && other.last() >= group.last())
                            .hasSize(1));
        }
    }

    @Test
    void theOrderOfTheBenchmarksDoesNotMatter() {
        CompleteBlock block = random(new Random(7), 6, 12);
        List<List<Double>> shuffled = new ArrayList<>(block.scores());
        Collections.shuffle(shuffled, new Random(1));
        MeanRanks ranks = MeanRanks.of(block);
        MeanRanks other = MeanRanks.of(block(block.models(), shuffled));
        assertThat(other.groups()).isEqualTo(ranks.groups());
        for (int i = 0; i < 6; i++) {
            assertThat(other.places().get(i).model())
                    .isEqualTo(ranks.places().get(i).model());
            assertThat(other.places().get(i).rank())
                    .isCloseTo(ranks.places().get(i).rank(), within(1e-12));
        }
    }

    @Test
    void modelsThatAreAlwaysEqualShareTheMiddleRankAndOneGroup() {
        MeanRanks ranks = MeanRanks.of(block(List.of("A", "B", "C"), Collections.nCopies(5, List.of(1.0, 1.0, 1.0))));
        assertThat(ranks.places()).extracting(MeanRanks.Place::rank).containsOnly(2.0);
        assertThat(ranks.groups()).containsExactly(new MeanRanks.Group(0, 2));
        assertThat(ranks.p()).isNaN();
    }
}
