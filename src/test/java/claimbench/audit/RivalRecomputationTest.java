package claimbench.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimbench.audit.PlainClaims.Party;
import claimbench.audit.PlainClaims.Row;
import claimbench.audit.RivalValue.Side;
import claimbench.stats.PairedGap;
import claimbench.testing.Claims;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the shipped tables say about rivals, worked out a second time by plain loops over the files. */
@NullUnmarked // A name that no row has would fail the test by itself.
final class RivalRecomputationTest {

    private static final Offset<Double> TINY = within(1e-9);

    /** One side against which a value is held: nothing, the same figure, or a difference. */
    private record Against(boolean there, boolean same, boolean matching, double points, boolean share) {}

    private record Told(Row row, Map<Side, Against> against) {}

    private static RivalTables tables;
    private static PlainClaims plain;
    private static final Map<String, List<Told>> TOLD = new TreeMap<>();
    private static int inactive;

    @BeforeAll
    static void readTwice() throws IOException {
        tables = RivalTables.of(Claims.compare(Claims.SHIPPED, Claims.settings()));
        plain = new PlainClaims(Claims.SHIPPED);
        for (String model : plain.models.keySet()) {
            for (String benchmark : plain.benchmarks.keySet()) {
                read(model, benchmark);
            }
        }
    }

    private static void read(String model, String benchmark) {
        List<Row> kept = new ArrayList<>();
        for (Row row : plain.about(model, benchmark)) {
            boolean own = row.source().get("publisher").equals(row.party());
            if (row.kind() == Party.RIVAL && own && !row.get("status").isEmpty()) {
                inactive++;
            } else if (row.kind() == Party.RIVAL && own) {
                boolean again = false;
                for (Row before : kept) {
                    boolean sameSetting = true;
                    for (String key : plain.comparedOn(benchmark)) {
                        sameSetting &= Objects.equals(
                                row.conditions().get(key), before.conditions().get(key));
                    }
                    again |= sameSetting
                            && row.party().equals(before.party())
                            && PlainClaims.sameDigits(row.value(), before.value());
                }
                if (!again) {
                    kept.add(row);
                }
            }
        }
        List<Row> own = plain.originals(model, benchmark, Party.OWN);
        List<Row> independent = plain.originals(model, benchmark, Party.INDEPENDENT);
        for (Row row : kept) {
            List<Row> nearestOwn = plain.nearest(row, own, benchmark);
            List<Row> closest = new ArrayList<>();
            for (Row one : nearestOwn) {
                if (closest.isEmpty() || distance(row, one) < distance(row, closest.get(0))) {
                    closest = List.of(one);
                }
            }
            TOLD.computeIfAbsent(row.party() + ">" + plain.models.get(model).get("vendor"), unused -> new ArrayList<>())
                    .add(new Told(
                            row,
                            Map.of(
                                    Side.OWN,
                                    against(row, closest, benchmark),
                                    Side.INDEPENDENT,
                                    against(row, plain.nearest(row, independent, benchmark), benchmark))));
        }
    }

    private static double distance(Row a, Row b) {
        return Math.abs(a.value().doubleValue() - b.value().doubleValue());
    }

    private static Against against(Row row, List<Row> others, String benchmark) {
        if (others.isEmpty()) {
            return new Against(false, false, false, 0, false);
        }
        BigDecimal median = PlainClaims.median(others);
        boolean same = PlainClaims.sameDigits(row.value(), median);
        for (Row other : others) {
            same |= PlainClaims.sameDigits(row.value(), other.value());
        }
        double points = row.value().subtract(median).doubleValue() * plain.points(benchmark);
        return new Against(
                true,
                same,
                plain.distance(row, others.get(0), benchmark)[0] == 0,
                same ? 0 : points,
                plain.isShare(benchmark));
    }

    @Test
    void theSameVendorsTalkAboutTheSameVendorsAsOften() {
        Map<String, Integer> found = new TreeMap<>();
        tables.tables()
                .forEach(table -> found.put(
                        table.teller() + ">" + table.vendor(), table.values().size()));
        Map<String, Integer> expected = new TreeMap<>();
        TOLD.forEach((pair, told) -> expected.put(pair, told.size()));
        assertThat(found).hasSizeGreaterThan(20).isEqualTo(expected);
        assertThat(tables.leftOut()).hasSize(inactive).isNotEmpty();
    }

    @Test
    void everyCountAndMedianIsTheSame() {
        for (RivalTable table : tables.tables()) {
            List<Told> told = TOLD.get(table.teller() + ">" + table.vendor());
            int copied = 0;
            int other = 0;
            for (Told one : told) {
                boolean met = one.against().get(Side.OWN).there()
                        || one.against().get(Side.INDEPENDENT).there();
                boolean same = one.against().get(Side.OWN).same()
                        || one.against().get(Side.INDEPENDENT).same();
                copied += same ? 1 : 0;
                other += met && !same ? 1 : 0;
            }
            assertThat(table.copied()).isEqualTo(copied);
            assertThat(table.other()).isEqualTo(other);
            for (Side side : Side.values()) {
                assertSame(table.against(side), told, side, false);
                assertSame(table.against(side).matching(), told, side, true);
            }
        }
    }

    private static void assertSame(RivalSummary summary, List<Told> told, Side side, boolean matching) {
        int there = 0;
        int same = 0;
        List<Double> points = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (Told one : told) {
            Against against = one.against().get(side);
            if (against.there() && (against.matching() || !matching)) {
                there++;
                same += against.same() ? 1 : 0;
                all.add(against.points());
                if (against.share()) {
                    points.add(against.points());
                }
            }
        }
        PairedGap gap = summary.points();
        assertThat(summary.values()).hasSize(there);
        assertThat(summary.same()).isEqualTo(same);
        assertThat(summary.higher())
                .isEqualTo((int) all.stream().filter(value -> value > 0).count());
        assertThat(summary.lower())
                .isEqualTo((int) all.stream().filter(value -> value < 0).count());
        assertThat(gap.pairs()).isEqualTo(points.size());
        if (!points.isEmpty()) {
            assertThat(gap.median()).isCloseTo(PlainStatistics.median(points), TINY);
            assertThat(gap.hodgesLehmann()).isCloseTo(PlainStatistics.hodgesLehmann(points), TINY);
            assertThat(summary.signTestP()).isCloseTo(PlainStatistics.signP(all), TINY);
        }
        if (points.size() > 1) {
            double half = PlainStatistics.student(points);
            assertThat(gap.interval(0.95).low()).isCloseTo(PlainStatistics.mean(points) - half, TINY);
            assertThat(gap.interval(0.95).high()).isCloseTo(PlainStatistics.mean(points) + half, TINY);
        }
    }
}
