package claimbench.chart;

import claimbench.audit.Agreement;
import claimbench.audit.GapPair;
import claimbench.audit.GapPair.Position;
import claimbench.audit.GapSummary;
import claimbench.audit.Gaps;
import claimbench.stats.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The gaps of all vendors under some states of the conditions: a row for each vendor, a square for each pair. */
final class GapStrip {

    private static final double LANE = 8.6;
    private static final double MOST_HALF = 90;
    private static final double ALONE = 8;
    private static final String ALL = "all vendors";

    private final Material material;
    private final Gaps gaps;
    private final List<Agreement> states;
    private final List<String> vendors;
    private final Scale scale;
    private final List<GapPair> drawn;

    /**
     * @param states those drawn; at least one, each with pairs
     * @param vendors in the order of the rows
     */
    GapStrip(Material material, Gaps gaps, List<Agreement> states, List<String> vendors, Scale scale) {
        this.material = material;
        this.gaps = gaps;
        this.states = states;
        this.vendors = vendors;
        this.scale = scale;
        this.drawn = states.stream().flatMap(state -> of(state).stream()).toList();
    }

    private List<GapPair> of(Agreement state) {
        return gaps.summary(state).pooled();
    }

    LineupSpec spec() {
        return new LineupSpec(
                frame(),
                List.of(
                        GapWords.key("inside the 95 % interval of the value measured", Item.Tile.Look.FILLED),
                        GapWords.key("outside it", Item.Tile.Look.HOLLOW),
                        GapWords.key("interval not known", Item.Tile.Look.OPEN),
                        Key.guide("median", false),
                        Key.guide("0: equal values", true)),
                Ruler.of(scale, "").with(new Ruler.Guide(0, true)),
                List.of(
                        new LineupSpec.Column("n", true),
                        new LineupSpec.Column("median", true),
                        new LineupSpec.Column("inside", true)),
                List.of(
                        "vendor",
                        "conditions",
                        "its model",
                        "benchmark",
                        "gap in points",
                        "lies",
                        "n",
                        "median gap in points",
                        "claim",
                        "measured by claims",
                        "source"),
                states.stream().flatMap(state -> lines(state).stream()).toList());
    }

    private List<LineupSpec.Line> lines(Agreement state) {
        List<LineupSpec.Line> lines = new ArrayList<>();
        lines.add(line(state, Optional.empty(), of(state)));
        for (String vendor : vendors) {
            List<GapPair> pairs = of(state).stream()
                    .filter(pair -> pair.vendor().equals(vendor))
                    .toList();
            if (!pairs.isEmpty()) {
                lines.add(line(state, Optional.of(vendor), pairs));
            }
        }
        return lines;
    }

    /** Of a vendor with a square for each pair, or of all with the median alone. */
    private LineupSpec.Line line(Agreement state, Optional<String> vendor, List<GapPair> pairs) {
        GapSummary summary = new GapSummary(pairs);
        double median = summary.points().median();
        List<GapPair> ascending =
                pairs.stream().sorted(Comparator.comparing(GapWords::points)).toList();
        List<Integer> lanes = Lanes.of(
                ascending.stream()
                        .map(pair -> GapWords.points(pair).doubleValue())
                        .toList(),
                crowded() * scale.length());
        int most = lanes.stream().mapToInt(Math::abs).max().orElse(0);
        double lane = Math.min(LANE, MOST_HALF / Math.max(1, most));
        double half = vendor.isEmpty() ? ALONE : most * lane + Item.Tile.HALF + 3.5;
        List<Item> items = new ArrayList<>();
        items.add(new Item.Rail(scale.start().doubleValue(), scale.end().doubleValue()));
        items.add(new Item.Stroke(median, half));
        List<List<String>> data = new ArrayList<>();
        for (int i = 0; i < ascending.size() && vendor.isPresent(); i++) {
            GapPair pair = ascending.get(i);
            items.add(new Item.Tile(GapWords.points(pair).doubleValue(), lanes.get(i) * lane, GapWords.look(pair), i));
            data.add(row(vendor.get(), pair, pairs.size(), median));
        }
        if (vendor.isEmpty()) {
            data.add(List.of(
                    ALL,
                    state.meaning(),
                    "",
                    "",
                    "",
                    "",
                    Integer.toString(pairs.size()),
                    GapWords.exact(median),
                    "",
                    "",
                    Cited.ids(GapWords.claims(pairs))));
        }
        return new LineupSpec.Line(
                row(state, vendor),
                vendor.isEmpty(),
                2 * half + 4,
                items,
                List.of(Integer.toString(pairs.size()), GapWords.signed(median), inside(pairs)),
                data);
    }

    /** Squares closer than this part of the scale go into different lanes; the measure is near half of the picture. */
    private double crowded() {
        return LANE / (0.45 * material.size().layoutWidth() - 60);
    }

    private Row row(Agreement state, Optional<String> vendor) {
        return vendor.map(name -> new Row(
                        name, name.equals(material.model(material.focus()).vendor())))
                .orElseGet(() -> new Row((states.size() == 1 ? "" : GapWords.conditions(state) + ", ") + ALL, false));
    }

    private static String inside(List<GapPair> pairs) {
        long known = pairs.size() - GapWords.count(pairs, Position.UNKNOWN);
        return known == 0 ? "not known" : GapWords.count(pairs, Position.INSIDE) + " of " + known;
    }

    private static List<String> row(String vendor, GapPair pair, int count, double median) {
        return List.of(
                vendor,
                pair.agreement().meaning(),
                pair.model(),
                pair.benchmark().name(),
                GapWords.points(pair).toPlainString(),
                GapWords.position(pair.position()),
                Integer.toString(count),
                GapWords.exact(median),
                pair.claimed().id(),
                GapDumbbell.ids(pair.measurements()),
                Cited.ids(GapWords.claims(List.of(pair))));
    }

    private Frame frame() {
        return material.frame(
                material.unnamed(),
                new Material.Words(
                        "Strips of " + drawn.size() + " gaps between values of " + vendors.size()
                                + " vendors and independent measurements",
                        title(),
                        "Vendor’s value for its own model less the value independently measured, percentage points; "
                                + "right of 0 the vendor’s is better." + only(),
                        List.of(
                                Credits.inBrief(GapWords.claims(drawn), material.citations()),
                                means() + uncompared() + GapWords.intervals(drawn) + " " + GapWords.NO_VERDICT),
                        leftOut()));
    }

    private String only() {
        return states.size() == 1 ? " Here: " + states.get(0).meaning() + "." : "";
    }

    /** Of the pairs whose conditions match best. */
    private String title() {
        return GapWords.finding(of(states.get(0)), "vendors");
    }

    private String means() {
        GapSummary first = gaps.summary(states.get(0));
        Interval interval = first.clustered();
        return Double.isNaN(interval.low())
                ? ""
                : "Mean gap " + GapWords.when(states.get(0)) + ": "
                        + GapWords.signed(first.points().mean()) + " points (95 % " + GapWords.signed(interval.low())
                        + " to " + GapWords.signed(interval.high()) + ", pairs of one model hang together). ";
    }

    /** A match says little where nothing is compared. */
    private String uncompared() {
        long pairs = new GapSummary(of(states.get(0))).uncompared();
        return states.get(0) != Agreement.MATCH || pairs == 0
                ? ""
                : "Of these, " + pairs + (pairs == 1 ? " is" : " are")
                        + " on benchmarks that compare on no condition. ";
    }

    private String leftOut() {
        List<String> others = gaps.pairs().stream()
                .filter(pair -> pair.points().isEmpty())
                .map(pair -> pair.model() + " on " + pair.benchmark().name())
                .distinct()
                .toList();
        List<String> elsewhere = new GapSummary(gaps.pairs())
                .pooled().stream()
                        .filter(pair -> !states.contains(pair.agreement()))
                        .map(pair -> pair.model() + " on " + pair.benchmark().name())
                        .toList();
        List<String> alone = gaps.vendors().stream()
                .filter(vendor -> !vendors.contains(vendor))
                .toList();
        List<String> values = gaps.unmeasured().stream()
                .map(claim -> claim.model() + " on " + claim.benchmark())
                .toList();
        return new NotShown()
                .add(
                        elsewhere,
                        "pair whose conditions compare otherwise, on another picture|pairs whose conditions compare "
                                + "otherwise, on other pictures",
                        "")
                .add(others, "pair that is no share|pairs that are no shares", "")
                .add(
                        values,
                        "value of a vendor that nobody independent measured|values of vendors that nobody "
                                + "independent measured",
                        "")
                .add(alone, "vendor without a pair|vendors without a pair", "")
                .toString();
    }
}
