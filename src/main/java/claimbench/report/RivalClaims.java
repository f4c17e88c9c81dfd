package claimbench.report;

import claimbench.audit.RivalSummary;
import claimbench.audit.RivalTable;
import claimbench.audit.RivalTables;
import claimbench.audit.RivalValue.Side;
import claimbench.document.Block;
import claimbench.document.Table;
import claimbench.document.Table.Align;
import claimbench.document.Table.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What vendors' tables say about the models of other vendors. */
final class RivalClaims {

    private static final int MOST_ROWS = 12;

    private final Material material;
    private final RivalTables rivals;

    private RivalClaims(Material material) {
        this.material = material;
        this.rivals = RivalTables.of(material.comparison());
    }

    /** Nothing if no vendor prints a value of another's model. */
    static List<Block> blocks(Material material) {
        return new RivalClaims(material).blocks();
    }

    private List<Block> blocks() {
        String focus = VendorGaps.vendorOfFocus(material);
        List<RivalTable> all = rivals.tables().stream()
                .sorted(Comparator.comparing((RivalTable table) -> !isAbout(table, focus))
                        .thenComparing(table -> -table.values().size()))
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        List<RivalTable> shown =
                material.isFull() ? all : all.stream().limit(MOST_ROWS).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(material.heading(3, "rival-tables", "rivals.heading"));
        blocks.add(material.paragraph(
                "rivals.reading", rivals.values().size(), rivals.leftOut().size()));
        blocks.add(table(shown, focus));
        if (shown.size() < all.size()) {
            blocks.add(material.paragraph("rivals.more", all.size() - shown.size()));
        }
        return blocks;
    }

    private boolean isAbout(RivalTable table, String vendor) {
        return material.hasFocus()
                && (table.teller().equals(vendor) || table.vendor().equals(vendor));
    }

    private Table table(List<RivalTable> shown, String focus) {
        return new Table(
                "table-rival-tables",
                material.line(material.hasFocus() ? "rivals.table-focus" : "rivals.table", focus)
                        .inlines(),
                List.of(
                        material.rowHeader("rivals.teller"),
                        material.column("rivals.about", Align.LEFT),
                        material.column("rivals.values", Align.RIGHT),
                        material.column("rivals.same", Align.RIGHT),
                        material.column("rivals.own", Align.LEFT),
                        material.column("rivals.own-median", Align.RIGHT),
                        material.column("rivals.independent", Align.LEFT),
                        material.column("rivals.independent-median", Align.RIGHT)),
                shown.stream().map(this::row).toList());
    }

    private Table.Row row(RivalTable table) {
        RivalSummary own = table.against(Side.OWN);
        RivalSummary independent = table.against(Side.INDEPENDENT);
        return Table.Row.of(List.of(
                Cell.of(table.teller()),
                Cell.of(table.vendor()),
                Cell.of(Words.count(table.values().size())),
                Cell.of(Words.count(table.copied())),
                Cell.of(counts(own)),
                Cell.of(median(own)),
                Cell.of(counts(independent)),
                Cell.of(median(independent))));
    }

    private String counts(RivalSummary summary) {
        return summary.values().isEmpty()
                ? material.say("rivals.nothing")
                : material.say(
                        "rivals.counts",
                        summary.higher(),
                        summary.lower(),
                        summary.values().size(),
                        summary.matching().values().size());
    }

    private String median(RivalSummary summary) {
        return summary.points().pairs() == 0
                ? material.say("vendors.no-share")
                : VendorGaps.points(summary.points().median(), material);
    }
}
