package claimbench.chart;

import claimbench.audit.Agreement;
import claimbench.audit.GapPair;
import claimbench.audit.GapSummary;
import claimbench.audit.Gaps;
import claimbench.claim.Claim;
import claimbench.compare.Setting;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One vendor: its value and the one measured, a line for each pair, conditions that match first. */
final class GapDumbbell {

    private final Material material;
    private final String vendor;
    private final Gaps gaps;
    private final List<GapPair> pairs;

    private GapDumbbell(Material material, String vendor, Gaps gaps) {
        this.material = material;
        this.vendor = vendor;
        this.gaps = gaps;
        this.pairs = new GapSummary(gaps.pairs())
                .pooled().stream()
                        .sorted(Comparator.comparing(GapPair::agreement)
                                .thenComparing(
                                        pair -> GapWords.points(pair).abs().negate())
                                .thenComparing(GapPair::model)
                                .thenComparing(pair -> pair.benchmark().name()))
                        .toList();
    }

    static List<Drawing> draw(Material material, String vendor, Gaps all) {
        GapDumbbell chart = new GapDumbbell(material, vendor, all.ofVendor(vendor));
        return chart.pairs.isEmpty() ? List.of() : chart.drawings();
    }

    static String ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).collect(Collectors.joining("; "));
    }

    private List<Drawing> drawings() {
        List<List<GapPair>> parts = SourceComparison.fits(spec(pairs, frame(pairs)))
                ? List.of(pairs)
                : Parts.balanced(
                        pairs,
                        some -> SourceComparison.fits(
                                spec(some, frame(some).numbered(material.unnamed(), Parts.LONGEST))));
        return IntStream.range(0, parts.size())
                .mapToObj(part -> SourceComparison.draw(
                        spec(
                                parts.get(part),
                                frame(parts.get(part))
                                        .numbered(material.id(vendor), Parts.words(part + 1, parts.size()))),
                        data(parts.get(part))))
                .toList();
    }

    private SourceSpec spec(List<GapPair> some, Frame frame) {
        return new SourceSpec(frame, some.stream().map(this::line).toList());
    }

    private SourceSpec.Line line(GapPair pair) {
        return new SourceSpec.Line(
                new Row(
                        pair.model() + ", " + GapWords.benchmark(pair),
                        pair.model().equals(material.focus())),
                List.of(
                        published(pair, pair.measured(), MarkShape.INDEPENDENT, pair.measurements()),
                        published(pair, pair.stated(), MarkShape.OWN, List.of(pair.claimed()))),
                interval(pair),
                GapWords.signed(GapWords.points(pair).doubleValue()),
                reason(pair));
    }

    private SourceSpec.Published published(GapPair pair, BigDecimal value, MarkShape mark, List<Claim> claims) {
        return new SourceSpec.Published(
                GapWords.percent(pair, value), mark, ids(claims), Cited.of(claims, material.citations()));
    }

    private DataTable data(List<GapPair> some) {
        return new DataTable(
                List.of(
                        "vendor",
                        "its model",
                        "benchmark",
                        "vendor value in %",
                        "measured value in %",
                        "interval low",
                        "interval high",
                        "gap in points",
                        "conditions",
                        "lies",
                        "claim",
                        "measured by claims",
                        "source"),
                some.stream().map(this::row).toList());
    }

    private List<String> row(GapPair pair) {
        Optional<Span> interval = interval(pair);
        return List.of(
                vendor,
                pair.model(),
                pair.benchmark().name(),
                GapWords.percent(pair, pair.stated()).toPlainString(),
                GapWords.percent(pair, pair.measured()).toPlainString(),
                interval.map(span -> span.low().toPlainString()).orElse(""),
                interval.map(span -> span.high().toPlainString()).orElse(""),
                GapWords.points(pair).toPlainString(),
                conditions(pair),
                GapWords.position(pair.position()),
                pair.claimed().id(),
                ids(pair.measurements()),
                Cited.ids(GapWords.claims(List.of(pair))));
    }

    private static Optional<Span> interval(GapPair pair) {
        return pair.interval()
                .map(interval -> new Span(
                        GapWords.percent(pair, rounded(interval.low())),
                        GapWords.percent(pair, rounded(interval.high()))));
    }

    private static BigDecimal rounded(double limit) {
        return BigDecimal.valueOf(limit).setScale(6, RoundingMode.HALF_UP);
    }

    private String reason(GapPair pair) {
        return conditions(pair) + "; " + GapWords.position(pair.position());
    }

    private String conditions(GapPair pair) {
        String setting = isOneOfSeveral(pair) ? " (" + Setting.of(pair.claimed(), pair.benchmark()) + ")" : "";
        String reasons = String.join(", ", pair.likeness().reasons()).replace('_', ' ');
        return switch (pair.agreement()) {
                    case MATCH -> "conditions match";
                    case UNSTATED -> (reasons.contains("stated") ? "" : "a condition unstated: ") + reasons;
                    case DIFFER -> "conditions differ: " + reasons;
                }
                + setting
                + (pair.measurements().size() == 1
                        ? ""
                        : "; median of " + pair.measurements().size() + " measurements");
    }

    /** True if the model has other pairs on the benchmark, under other settings. */
    private boolean isOneOfSeveral(GapPair pair) {
        return pairs.stream()
                        .filter(other -> other.model().equals(pair.model())
                                && other.benchmark().equals(pair.benchmark()))
                        .count()
                > 1;
    }

    private Frame frame(List<GapPair> some) {
        return material.frame(
                material.unnamed(),
                new Material.Words(
                        "Dumbbell chart of " + StandingWords.counted(pairs.size(), "value") + " of " + vendor
                                + " for its own models and of independent measurements",
                        title(some.get(0).agreement()),
                        vendor
                                + ": score, %, as it states it and as independently measured. Right: vendor’s value less "
                                + "the one measured, points, + if the vendor’s is better, and how the conditions compare.",
                        List.of(
                                Credits.of(GapWords.claims(pairs), material.citations())
                                        + Cited.key(pairs.stream()
                                                .flatMap(pair -> line(pair).values().stream())
                                                .map(SourceSpec.Published::cited)),
                                GapWords.intervals(pairs) + " Conditions that match come first, then the widest gap. "
                                        + GapWords.NO_VERDICT),
                        leftOut()));
    }

    /** Of all pairs whose conditions compare as those of the first on the picture. */
    private String title(Agreement state) {
        return GapWords.finding(
                pairs.stream().filter(pair -> pair.agreement() == state).toList(), vendor);
    }

    private String leftOut() {
        return new NotShown()
                .add(
                        gaps.pairs().stream()
                                .filter(pair -> pair.points().isEmpty())
                                .map(pair ->
                                        pair.model() + " on " + pair.benchmark().name())
                                .distinct()
                                .toList(),
                        "pair that is no share|pairs that are no shares",
                        "")
                .add(
                        gaps.unmeasured().stream()
                                .map(claim -> claim.model() + " on " + claim.benchmark())
                                .toList(),
                        "value of " + vendor + " that nobody independent measured|values of " + vendor
                                + " that nobody independent measured",
                        "")
                .toString();
    }
}
