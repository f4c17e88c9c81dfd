package claimbench.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimbench.audit.GapPair.Position;
import claimbench.harness.Comparison;
import claimbench.testing.Claims;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GapsTest {

    private static final Offset<Double> TINY = within(1e-9);

    private static List<String> texts(Gaps gaps) {
        return gaps.pairs().stream()
                .map(pair -> pair.vendor() + " " + pair.model() + " "
                        + pair.benchmark().name() + " " + pair.gap().toPlainString() + " " + pair.agreement() + " "
                        + pair.position())
                .toList();
    }

    @Test
    void aValueMeetsThoseUnderItsOwnConditionsOnly() {
        Gaps gaps = new MadeClaims()
                .row("A1,P,80.0,mode=thinking,anna")
                .row("A1,P,60.0,mode=non-thinking,anna")
                .row("A1,P,78.0,mode=thinking,lab")
                .row("A1,P,74.0,mode=thinking,lab-2")
                .row("A1,P,50.0,,lab")
                .gaps();
        assertThat(texts(gaps)).containsExactly("Anna A1 P 4.0 MATCH BEYOND");
        assertThat(gaps.pairs().get(0).measurements()).hasSize(2);
        assertThat(gaps.pairs().get(0).likeness().reasons()).isEmpty();
    }

    @Test
    void eachSettingThatBothSidesGiveMakesAPair() {
        Gaps gaps = new MadeClaims()
                .row("A1,Q,80.0,mode=thinking,anna")
                .row("A1,Q,60.0,mode=non-thinking,anna")
                .row("A1,Q,70.0,mode=thinking,lab")
                .row("A1,Q,61.0,mode=non-thinking,lab")
                .gaps();
        assertThat(texts(gaps))
                .containsExactlyInAnyOrder("Anna A1 Q 10.0 MATCH BEYOND", "Anna A1 Q -1.0 MATCH INSIDE");
    }

    @Test
    void theNearestStandsWhereNoneIsAlikeAndSaysWhatIsInTheWay() {
        Gaps unstated = new MadeClaims()
                .row("A1,P,80.0,mode=thinking,anna")
                .row("A1,P,70.0,mode=thinking; tools=Python,lab")
                .row("A1,P,60.0,mode=non-thinking; tools=Python,lab-2")
                .gaps();
        assertThat(texts(unstated)).containsExactly("Anna A1 P 10.0 UNSTATED BEYOND");
        assertThat(unstated.pairs().get(0).likeness().reasons()).containsExactly("tools Python stated on one side only");
        Gaps differing = new MadeClaims()
                .row("A1,P,80.0,mode=thinking; tools=none,anna")
                .row("A1,P,70.0,mode=non-thinking; tools=Python,lab")
                .row("A1,P,50.0,mode=non-thinking; tools=none,lab-2")
                .row("A1,P,40.0,mode=thinking; tools=Python,lab-2")
                .gaps();
        assertThat(texts(differing)).containsExactly("Anna A1 P 35.0 DIFFER BEYOND");
        assertThat(differing.pairs().get(0).likeness().reasons())
                .as("of all that enter the median")
                .containsExactlyInAnyOrder("mode thinking against non-thinking", "tools none against Python");
    }

    @Test
    void whatIsDisputedOrARivalsDoesNotCountAndWhatNobodyMeasuredIsKept() {
        Gaps gaps = new MadeClaims()
                .row("A1,Q,80.0,,anna")
                .row("A1,Q,70.0,,lab,,disputed")
                .row("A1,Q,70.0,,bert")
                .row("A1,Q,60.0,,paper")
                .row("B1,Q,50.0,,lab")
                .gaps();
        assertThat(gaps.pairs()).isEmpty();
        assertThat(gaps.unmeasured()).singleElement().satisfies(claim -> assertThat(claim.model())
                .isEqualTo("A1"));
        assertThat(gaps.vendors()).containsExactly("Anna");
        assertThat(gaps.ofVendors(Set.of("Bert")).isEmpty()).isTrue();
    }

    @Test
    void fractionsCountInPointsAndEloIsNeverPooled() {
        Gaps gaps = new MadeClaims()
                .row("A1,R,0.50,,anna")
                .row("A1,R,0.48,,lab")
                .row("A1,E,1500,,anna")
                .row("A1,E,1450,,lab,,,,10")
                .gaps();
        GapSummary summary = gaps.summary(Agreement.MATCH);
        assertThat(summary.pairs()).hasSize(2);
        assertThat(summary.points().pairs()).isEqualTo(1);
        assertThat(summary.points().mean()).isCloseTo(2, TINY);
        assertThat(summary.points().interval(0.95).low()).isNaN();
        assertThat(summary.clustered().low()).isNaN();
        assertThat(summary.count(Position.BEYOND)).as("1500 beyond 1450 ± 19.6").isEqualTo(1);
    }

    @Test
    void lessIsMoreWhereLowerIsBetter() {
        Gaps gaps = new MadeClaims()
                .row("A1,S,10.0,,anna")
                .row("A1,S,12.0,,lab,,,,0.5")
                .row("B1,S,20.0,,bert")
                .row("B1,S,12.0,,lab,,,,0.5")
                .gaps();
        assertThat(texts(gaps)).containsExactly("Anna A1 S 2.0 MATCH BEYOND", "Bert B1 S -8.0 MATCH SHORT");
        assertThat(gaps.pairs().get(0).claimedShare()).isCloseTo(0.90, TINY);
    }

    @Test
    void theSameFigureIsSeenWithFewerDigitsAndAmongSeveral() {
        GapSummary summary = new MadeClaims()
                .row("A1,Q,80.3,,anna")
                .row("A1,Q,80,,lab")
                .row("B1,Q,70.0,,bert")
                .row("B1,Q,70.0,,lab")
                .row("B1,Q,75.0,,lab-2")
                .row("C1,Q,70.6,,cleo")
                .row("C1,Q,70,,lab")
                .gaps()
                .summary(Agreement.MATCH);
        assertThat(summary.sameAsPrinted()).isEqualTo(2);
        assertThat(summary.points().zero()).isZero();
    }

    @Test
    void conditionsThatMatchBecauseNobodyStatesAnyAreCounted() {
        GapSummary summary = new MadeClaims()
                .row("A1,Q,80.3,,anna")
                .row("A1,Q,80,,lab")
                .row("B1,Q,80.3,mode=thinking,bert")
                .row("B1,Q,80,mode=thinking,lab")
                .row("A1,R,0.5,,anna")
                .row("A1,R,0.5,,lab")
                .gaps()
                .summary(Agreement.MATCH);
        assertThat(summary.pairs()).hasSize(3);
        assertThat(summary.unconditioned()).isEqualTo(1);
        assertThat(summary.uncompared()).as("R compares on nothing").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void valuesThatAreTheMeasuredOnesHaveNoGapAndLieInside(long seed) {
        Gaps gaps = MadeClaims.random(seed, 0, true).gaps();
        assertThat(gaps.pairs()).hasSize(8).allSatisfy(pair -> {
            assertThat(pair.gap()).isEqualByComparingTo("0");
            assertThat(pair.position()).isEqualTo(Position.INSIDE);
            assertThat(pair.isSameAsPrinted()).isTrue();
        });
        GapSummary matching = gaps.summary(Agreement.MATCH);
        assertThat(matching.points().signTestP()).isEqualTo(1);
        assertThat(matching.points().signedRank().p()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatIsAddedToEveryVendorsValueMovesMeanAndMedian(long seed) {
        Gaps before = MadeClaims.random(seed, 0, false).gaps();
        Gaps after = MadeClaims.random(seed, 7.5, false).gaps();
        for (Agreement agreement : Agreement.values()) {
            var less = before.summary(agreement).points();
            var more = after.summary(agreement).points();
            assertThat(more.pairs()).isEqualTo(less.pairs());
            if (less.pairs() > 0) {
                assertThat(more.mean() - less.mean()).isCloseTo(7.5, TINY);
                assertThat(more.median() - less.median()).isCloseTo(7.5, TINY);
                assertThat(more.hodgesLehmann() - less.hodgesLehmann()).isCloseTo(7.5, TINY);
            }
            if (less.pairs() > 1) {
                assertThat(more.interval(0.95).width())
                        .isCloseTo(less.interval(0.95).width(), TINY);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theOrderOfRowsDoesNotMatter(long seed) {
        List<String> texts = texts(MadeClaims.random(seed, 0, false).gaps());
        assertThat(texts(MadeClaims.random(seed, 0, false).reversed().gaps())).isEqualTo(texts);
        assertThat(texts(MadeClaims.random(seed, 0, false).shuffled(seed).gaps())).isEqualTo(texts);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void turningTheScaleFlipsTheGaps(long seed) {
        List<GapPair> higher = MadeClaims.random(seed, 0, false).gaps().pairs();
        List<GapPair> lower = MadeClaims.random(seed, 0, false)
                .benchmarks(text -> text.replace(",higher,", ",lower,"))
                .gaps()
                .pairs();
        assertThat(lower).hasSameSizeAs(higher);
        for (int i = 0; i < lower.size(); i++) {
            assertThat(lower.get(i).gap()).isEqualByComparingTo(higher.get(i).gap().negate());
            assertThat(lower.get(i).position() == Position.INSIDE)
                    .isEqualTo(higher.get(i).position() == Position.INSIDE);
            assertThat(lower.get(i).position() == Position.SHORT)
                    .isEqualTo(higher.get(i).position() == Position.BEYOND);
        }
    }

    @Test
    void theShippedClaimsInAnyOrderOfRowsHaveTheSameGaps(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.list(Claims.SHIPPED)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".csv")).toList()) {
                List<String> lines = new ArrayList<>(Files.readAllLines(file));
                if (lines.get(0).startsWith("model,benchmark,value")) {
                    Collections.reverse(lines.subList(1, lines.size()));
                }
                Files.write(folder.resolve(file.getFileName()), lines);
            }
        }
        Comparison shipped = Claims.compare(Claims.SHIPPED, Claims.settings());
        Comparison reversed = Claims.compare(folder, Claims.settings());
        assertThat(texts(Gaps.of(reversed))).isEqualTo(texts(Gaps.of(shipped)));
        assertThat(RivalTables.of(reversed).values().stream().map(value -> value.claim().id()))
                .containsExactlyElementsOf(RivalTables.of(shipped).values().stream()
                        .map(value -> value.claim().id())
                        .toList());
    }

    @Test
    void anotherNameOfAVendorIsAllThatChanges() {
        List<String> texts = texts(MadeClaims.random(3, 0, false).gaps());
        Gaps renamed = MadeClaims.random(3, 0, false)
                .changed(text -> text.replace("Anna", "Zoe"))
                .gaps();
        assertThat(texts(renamed))
                .isEqualTo(texts.stream()
                        .map(text -> text.replace("Anna", "Zoe"))
                        .toList());
        assertThat(renamed.vendors()).containsExactly("Bert", "Cleo", "Zoe");
    }
}
