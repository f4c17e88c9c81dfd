package claimbench.report;

import claimbench.audit.Agreement;
import claimbench.audit.GapPair;
import claimbench.audit.GapPair.Position;
import claimbench.audit.GapSummary;
import claimbench.audit.Gaps;
import claimbench.claim.Claim;
import claimbench.document.Block;
import claimbench.document.Table;
import claimbench.document.Table.Align;
import claimbench.document.Table.Cell;
import claimbench.harness.ValueText;
import claimbench.stats.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How far what vendors state of their own models lies from what independent parties measured. */
final class VendorGaps {

    private final Material material;
    private final Gaps gaps;

    private VendorGaps(Material material, Gaps gaps) {
        this.material = material;
        this.gaps = gaps;
    }

    /** Tables and pictures; nothing if no vendor states a value of its own. */
    static List<Block> blocks(Material material, Gaps gaps) {
        return gaps.vendors().isEmpty() ? List.of() : new VendorGaps(material, gaps).blocks();
    }

    /** How many values of the focus' vendor for it hold, where conditions match and the interval is known. */
    static Optional<Line> aboutFocus(Material material) {
        GapSummary own = new GapSummary(Gaps.of(material.comparison()).pairs().stream()
                .filter(pair -> material.isFocus(pair.model()) && pair.agreement() == Agreement.MATCH)
                .toList());
        long known = known(own);
        return known == 0
                ? Optional.empty()
                : Optional.of(material.line("summary.holds", own.count(Position.INSIDE), known));
    }

    private List<Block> blocks() {
        if (gaps.pairs().isEmpty()) {
            return List.of(material.paragraph(
                    "vendors.none-measured", gaps.unmeasured().size()));
        }
        GapSummary alike = gaps.summary(Agreement.MATCH);
        List<Block> blocks = new ArrayList<>();
        blocks.add(material.paragraph(
                "vendors.measured",
                gaps.pairs().size(),
                alike.pairs().size(),
                gaps.unmeasured().size(),
                alike.uncompared()));
        blocks.add(byConditions());
        blocks.add(byVendor());
        pictures(blocks);
        return blocks;
    }

    private Table byConditions() {
        return new Table(
                "table-gap-conditions",
                material.line("vendors.by-conditions").inlines(),
                List.of(
                        material.rowHeader("column.conditions"),
                        material.column("vendors.pairs", Align.RIGHT),
                        material.column("vendors.models", Align.RIGHT),
                        material.column("vendors.median", Align.RIGHT),
                        material.column("vendors.mean", Align.LEFT),
                        Table.Column.of(material.term("position", Position.INSIDE), Align.RIGHT),
                        material.column("vendors.outside", Align.RIGHT),
                        Table.Column.of(material.term("position", Position.UNKNOWN), Align.RIGHT)),
                Arrays.stream(Agreement.values())
                        .filter(state -> !gaps.summary(state).pairs().isEmpty())
                        .map(this::row)
                        .toList());
    }

    private Table.Row row(Agreement state) {
        GapSummary summary = gaps.summary(state);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(material.term("agreement", state)),
                Cell.of(Words.count(summary.pairs().size())),
                Cell.of(Words.count(summary.models())),
                Cell.of(median(summary)),
                Cell.of(mean(summary))));
        cells.add(Cell.of(Words.count(summary.count(Position.INSIDE))));
        cells.add(Cell.of(
                Words.count(summary.count(Position.BEYOND)) + " / " + Words.count(summary.count(Position.SHORT))));
        cells.add(Cell.of(Words.count(summary.count(Position.UNKNOWN))));
        return Table.Row.of(cells);
    }

    private Table byVendor() {
        String first = vendorOfFocus(material);
        List<String> vendors = gaps.vendors().stream()
                .sorted(Comparator.comparing((String vendor) -> !vendor.equals(first))
                        .thenComparing(vendor -> -gaps.ofVendor(vendor).pairs().size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return new Table(
                "table-gap-vendors",
                material.line("vendors.by-vendor").inlines(),
                List.of(
                        material.rowHeader("column.vendor"),
                        Table.Column.of(material.term("agreement", Agreement.MATCH), Align.RIGHT),
                        Table.Column.of(material.term("agreement", Agreement.UNSTATED), Align.RIGHT),
                        Table.Column.of(material.term("agreement", Agreement.DIFFER), Align.RIGHT),
                        material.column("vendors.median-alike", Align.RIGHT),
                        material.column("vendors.inside-alike", Align.RIGHT),
                        material.column("vendors.unmeasured", Align.RIGHT)),
                vendors.stream().map(this::row).toList());
    }

    private Table.Row row(String vendor) {
        Gaps own = gaps.ofVendor(vendor);
        GapSummary alike = own.summary(Agreement.MATCH);
        int met = (int) own.pairs().stream()
                .map(pair -> List.of(pair.model(), pair.benchmark().name()))
                .distinct()
                .count();
        Table.Row row = Table.Row.of(List.of(
                Cell.of(vendor),
                Cell.of(Words.count(alike.pairs().size())),
                Cell.of(Words.count(own.summary(Agreement.UNSTATED).pairs().size())),
                Cell.of(Words.count(own.summary(Agreement.DIFFER).pairs().size())),
                Cell.of(alike.pairs().isEmpty() ? material.say("vendors.no-pair") : median(alike)),
                Cell.of(alike.pairs().isEmpty() ? material.say("vendors.no-pair") : inside(alike)),
                Cell.of(material.say(
                        "vendors.of",
                        own.unmeasured().size(),
                        met + own.unmeasured().size()))));
        return material.hasFocus() && vendor.equals(vendorOfFocus(material)) ? row.emphasise() : row;
    }

    private String inside(GapSummary summary) {
        long known = known(summary);
        return known == 0
                ? material.say("vendors.no-interval")
                : material.say("vendors.of", inside(summary.pairs()), known);
    }

    private static long inside(List<GapPair> pairs) {
        return new GapSummary(pairs).count(Position.INSIDE);
    }

    private static long known(GapSummary summary) {
        return summary.pairs().size() - summary.count(Position.UNKNOWN);
    }

    private String median(GapSummary summary) {
        return summary.pooled().isEmpty()
                ? material.say("vendors.no-share")
                : points(summary.points().median());
    }

    private String mean(GapSummary summary) {
        if (summary.pooled().isEmpty()) {
            return material.say("vendors.no-share");
        }
        Interval interval = summary.clustered();
        String mean = points(summary.points().mean());
        return Double.isNaN(interval.low())
                ? material.say("vendors.mean-alone", mean)
                : material.say("vendors.mean-within", mean, signed(interval.low()), signed(interval.high()));
    }

    private String points(double points) {
        return points(points, material);
    }

    static String points(double points, Material material) {
        return signed(points) + " " + material.say("points");
    }

    private static String signed(double points) {
        return ValueText.signed(BigDecimal.valueOf(points), 1);
    }

    /** Empty if it is not known. */
    static String vendorOfFocus(Material material) {
        return material.comparison()
                .catalogue()
                .model(material.comparison().focus())
                .vendor();
    }

    /** The gaps where conditions match best and those of the focus' vendor are printed; the rest a reader unfolds. */
    private void pictures(List<Block> blocks) {
        List<Block> strips = material.pictures("gap", "");
        int printed = Math.min(1, strips.size());
        blocks.addAll(strips.subList(0, printed));
        List<Block> further = new ArrayList<>(strips.subList(printed, strips.size()));
        for (String vendor : gaps.vendors()) {
            List<Block> own = material.pictures("gap", vendor);
            (material.hasFocus() && vendor.equals(vendorOfFocus(material)) ? blocks : further).addAll(own);
        }
        blocks.addAll(material.folded(material.say("vendors.pictures"), further));
    }

    /** Where the vendor's value of a pair lies, if others measured it and the interval is known. */
    static Optional<Position> position(Gaps gaps, Claim own, Claim other) {
        return gaps.pairs().stream()
                .filter(pair -> pair.claimed().id().equals(own.id())
                        && pair.measurements().stream()
                                .anyMatch(claim -> claim.id().equals(other.id())))
                .map(GapPair::position)
                .filter(position -> position != Position.UNKNOWN)
                .findFirst();
    }
}
