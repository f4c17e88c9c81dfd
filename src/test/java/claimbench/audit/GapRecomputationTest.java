package claimbench.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimbench.audit.GapPair.Position;
import claimbench.audit.PlainClaims.Party;
import claimbench.audit.PlainClaims.Row;
import claimbench.claim.Claim;
import claimbench.stats.PairedGap;
import claimbench.testing.Claims;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The gaps of the shipped claims, worked out a second time by plain loops over the files. */
@NullUnmarked // A name that no row has would fail the test by itself.
final class GapRecomputationTest {

    private static final Offset<Double> TINY = within(1e-9);
    private static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    /** A pair, as the loops find it. */
    private record Plain(
            Row own,
            List<Row> met,
            String vendor,
            int distance,
            double gap,
            List<Double> shares,
            List<Double> interval) {
        Position position() {
            if (interval.isEmpty()) {
                return Position.UNKNOWN;
            }
            double value = own.value().doubleValue();
            if (value >= interval.get(0) && value <= interval.get(1)) {
                return Position.INSIDE;
            }
            boolean above = value > interval.get(1);
            boolean lowerIsBetter = plain.points(own.get("benchmark")) < 0;
            return above != lowerIsBetter ? Position.BEYOND : Position.SHORT;
        }
    }

    private static Gaps gaps;
    private static final List<Plain> PAIRS = new ArrayList<>();
    private static final List<Row> UNMEASURED = new ArrayList<>();
    private static PlainClaims plain;

    @BeforeAll
    static void readTwice() throws IOException {
        gaps = Gaps.of(Claims.compare(Claims.SHIPPED, Claims.settings()));
        plain = new PlainClaims(Claims.SHIPPED);
        for (String model : plain.models.keySet()) {
            for (String benchmark : plain.benchmarks.keySet()) {
                pairs(model, benchmark);
            }
        }
    }

    private static void pairs(String model, String benchmark) {
        List<Row> own = plain.originals(model, benchmark, Party.OWN);
        List<Row> independent = plain.originals(model, benchmark, Party.INDEPENDENT);
        if (own.isEmpty()) {
            return;
        }
        if (independent.isEmpty()) {
            UNMEASURED.add(own.get(0));
            return;
        }
        Map<String, Row> bySetting = new LinkedHashMap<>();
        for (Row row : own) {
            StringBuilder setting = new StringBuilder();
            for (String key : plain.comparedOn(benchmark)) {
                setting.append(key)
                        .append('=')
                        .append(row.conditions().get(key))
                        .append(';');
            }
            bySetting.putIfAbsent(setting.toString(), row);
        }
        List<Plain> alike = new ArrayList<>();
        Plain nearest = null;
        int least = Integer.MAX_VALUE;
        for (Row row : bySetting.values()) {
            List<Row> met = plain.nearest(row, independent, benchmark);
            int[] distance = plain.distance(row, met.get(0), benchmark);
            Plain pair = pair(row, met, benchmark, distance[0]);
            if (distance[0] == 0) {
                alike.add(pair);
            }
            if (distance[0] * 100 + distance[1] < least) {
                least = distance[0] * 100 + distance[1];
                nearest = pair;
            }
        }
        PAIRS.addAll(alike.isEmpty() ? List.of(nearest) : alike);
    }

    private static Plain pair(Row own, List<Row> met, String benchmark, int distance) {
        BigDecimal median = PlainClaims.median(met);
        double gap = own.value().subtract(median).doubleValue() * plain.points(benchmark);
        boolean lower = plain.points(benchmark) < 0;
        double whole = Math.abs(plain.points(benchmark)) == 1 ? 100 : 1;
        double claimed = own.value().doubleValue() / whole;
        double measured = median.doubleValue() / whole;
        List<Double> shares = List.of(lower ? 1 - claimed : claimed, lower ? 1 - measured : measured);
        return new Plain(
                own,
                met,
                plain.models.get(own.get("model")).get("vendor"),
                distance,
                gap,
                shares,
                interval(met, median, benchmark));
    }

    private static List<Double> interval(List<Row> met, BigDecimal median, String benchmark) {
        Row first = met.get(0);
        double centre = median.doubleValue();
        CSVRecord about = plain.benchmarks.get(benchmark);
        String items = first.get("items");
        if (items.isEmpty() && !first.conditions().containsKey("subset")) {
            items = about.get("items");
        }
        if (met.size() == 1 && !first.get("stderr").isEmpty()) {
            double half = Z * Double.parseDouble(first.get("stderr"));
            return List.of(centre - half, centre + half);
        }
        boolean share = about.get("unit").equals("percent") || about.get("unit").equals("fraction");
        if (items.isEmpty() || !share) {
            return List.of();
        }
        double n = Double.parseDouble(items);
        double whole = about.get("unit").equals("percent") ? 100 : 1;
        double p = centre / whole;
        double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return List.of(p == 0 ? 0 : whole * (middle - half), p == 1 ? whole : whole * (middle + half));
    }

    private static int distance(Agreement agreement) {
        return switch (agreement) {
            case MATCH -> 0;
            case UNSTATED -> 1;
            case DIFFER -> 2;
        };
    }

    private static String key(Claim claim) {
        return String.join(
                "|",
                claim.model(),
                claim.benchmark(),
                claim.attribution().sourceId(),
                claim.locator(),
                claim.stated().text("value"));
    }

    @Test
    void everyPairIsFoundWithItsGapConditionsAndPlace() {
        Map<String, GapPair> found = new HashMap<>();
        for (GapPair pair : gaps.pairs()) {
            found.put(key(pair.claimed()), pair);
        }
        assertThat(PAIRS).hasSizeGreaterThan(90);
        assertThat(gaps.pairs()).hasSameSizeAs(PAIRS);
        for (Plain pair : PAIRS) {
            GapPair same = found.get(pair.own().key());
            assertThat(same).as(pair.own().key()).isNotNull();
            assertThat(distance(same.agreement())).isEqualTo(pair.distance());
            assertThat(same.vendor()).isEqualTo(pair.vendor());
            assertThat(same.position()).as(pair.own().key()).isEqualTo(pair.position());
            assertThat(same.gap().doubleValue()
                            * Math.abs(plain.points(pair.own().get("benchmark"))))
                    .isCloseTo(pair.gap(), TINY);
            assertThat(same.interval().isPresent()).isEqualTo(!pair.interval().isEmpty());
            same.interval().ifPresent(interval -> {
                assertThat(interval.low()).isCloseTo(pair.interval().get(0), TINY);
                assertThat(interval.high()).isCloseTo(pair.interval().get(1), TINY);
            });
            assertThat(same.points().isPresent())
                    .isEqualTo(plain.isShare(pair.own().get("benchmark")));
            assertThat(same.measurements().stream().map(GapRecomputationTest::key))
                    .containsExactlyElementsOf(pair.met().stream().map(Row::key).toList());
        }
    }

    @Test
    void whatNobodyIndependentMeasuredIsFound() {
        assertThat(UNMEASURED).hasSizeGreaterThan(600);
        assertThat(gaps.unmeasured().stream().map(GapRecomputationTest::key))
                .containsExactlyInAnyOrderElementsOf(
                        UNMEASURED.stream().map(Row::key).toList());
    }

    @Test
    void everyFigureOfEachClassOfConditionsIsTheSame() {
        for (Agreement agreement : Agreement.values()) {
            List<Plain> pairs = new ArrayList<>();
            for (Plain pair : PAIRS) {
                if (pair.distance() == distance(agreement)) {
                    pairs.add(pair);
                }
            }
            assertThat(pairs).hasSizeGreaterThan(5);
            assertSame(gaps.summary(agreement), pairs);
        }
    }

    @Test
    void everyFigureByVendorAndByBenchmarkIsTheSame() {
        Map<String, List<Plain>> groups = new HashMap<>();
        for (Plain pair : PAIRS) {
            groups.computeIfAbsent(pair.distance() + "|vendor|" + pair.vendor(), unused -> new ArrayList<>())
                    .add(pair);
            groups.computeIfAbsent(
                            pair.distance() + "|benchmark|" + pair.own().get("benchmark"), unused -> new ArrayList<>())
                    .add(pair);
        }
        int checked = 0;
        for (Agreement agreement : Agreement.values()) {
            for (String vendor : new TreeSet<>(gaps.vendors())) {
                List<Plain> pairs = groups.getOrDefault(distance(agreement) + "|vendor|" + vendor, List.of());
                assertSame(gaps.ofVendor(vendor).summary(agreement), pairs);
                checked += pairs.size();
            }
            for (var benchmark : gaps.benchmarks()) {
                List<Plain> pairs =
                        groups.getOrDefault(distance(agreement) + "|benchmark|" + benchmark.name(), List.of());
                assertSame(gaps.on(benchmark).summary(agreement), pairs);
                checked += pairs.size();
            }
        }
        assertThat(checked).isEqualTo(2 * PAIRS.size());
    }

    private static void assertSame(GapSummary summary, List<Plain> pairs) {
        List<Double> gaps = new ArrayList<>();
        List<String> models = new ArrayList<>();
        List<Double> logits = new ArrayList<>();
        Map<Position, Long> positions = new HashMap<>();
        int sameFigure = 0;
        int unseen = 0;
        for (Plain pair : pairs) {
            positions.merge(pair.position(), 1L, Long::sum);
            boolean same = PlainClaims.sameDigits(pair.own().value(), PlainClaims.median(pair.met()));
            for (Row met : pair.met()) {
                same |= PlainClaims.sameDigits(pair.own().value(), met.value());
            }
            sameFigure += same ? 1 : 0;
            boolean stated = plain.comparedOn(pair.own().get("benchmark")).isEmpty();
            for (String key : plain.comparedOn(pair.own().get("benchmark"))) {
                stated |= pair.own().conditions().containsKey(key);
                for (Row met : pair.met()) {
                    stated |= met.conditions().containsKey(key);
                }
            }
            unseen += stated ? 0 : 1;
            if (plain.isShare(pair.own().get("benchmark"))) {
                gaps.add(pair.gap());
                models.add(pair.own().get("model"));
                double a = pair.shares().get(0);
                double b = pair.shares().get(1);
                if (a > 0 && a < 1 && b > 0 && b < 1) {
                    logits.add(Math.log(a / (1 - a)) - Math.log(b / (1 - b)));
                }
            }
        }
        PairedGap points = summary.points();
        assertThat(summary.pairs()).hasSameSizeAs(pairs);
        assertThat(points.pairs()).isEqualTo(gaps.size());
        assertThat(summary.models()).isEqualTo(new TreeSet<>(models).size());
        assertThat(summary.sameAsPrinted()).isEqualTo(sameFigure);
        assertThat(summary.unconditioned()).isEqualTo(unseen);
        for (Position position : Position.values()) {
            assertThat(summary.count(position)).isEqualTo(positions.getOrDefault(position, 0L));
        }
        if (gaps.isEmpty()) {
            assertThat(points.mean()).isNaN();
            return;
        }
        double mean = PlainStatistics.mean(gaps);
        assertThat(points.mean()).isCloseTo(mean, TINY);
        assertThat(points.median()).isCloseTo(PlainStatistics.median(gaps), TINY);
        assertThat(points.hodgesLehmann()).isCloseTo(PlainStatistics.hodgesLehmann(gaps), TINY);
        assertThat(points.positive())
                .isEqualTo((int) gaps.stream().filter(gap -> gap > 0).count());
        assertThat(points.negative())
                .isEqualTo((int) gaps.stream().filter(gap -> gap < 0).count());
        assertThat(points.signTestP()).isCloseTo(PlainStatistics.signP(gaps), TINY);
        assertThat(points.signedRank().p()).isCloseTo(PlainStatistics.wilcoxonP(gaps), TINY);
        assertThat(summary.logits().pairs()).isEqualTo(logits.size());
        if (!logits.isEmpty()) {
            assertThat(summary.logits().oddsRatio()).isCloseTo(Math.exp(PlainStatistics.mean(logits)), TINY);
        }
        if (gaps.size() > 1) {
            double half = PlainStatistics.student(gaps);
            assertThat(points.interval(0.95).low()).isCloseTo(mean - half, TINY);
            assertThat(points.interval(0.95).high()).isCloseTo(mean + half, TINY);
        }
        if (new TreeSet<>(models).size() > 1) {
            double half = PlainStatistics.clustered(gaps, models);
            assertThat(summary.clustered().low()).isCloseTo(mean - half, TINY);
            assertThat(summary.clustered().high()).isCloseTo(mean + half, TINY);
        } else {
            assertThat(summary.clustered().low()).isNaN();
        }
    }
}
