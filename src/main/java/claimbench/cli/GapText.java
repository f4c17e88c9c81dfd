package claimbench.cli;

import claimbench.audit.Correction;
import claimbench.audit.Correction.Corrected;
import claimbench.audit.GapPair;
import claimbench.audit.Gaps;
import claimbench.audit.RivalTable;
import claimbench.audit.RivalTables;
import claimbench.audit.RivalValue.Side;
import claimbench.score.DuelRule;
import claimbench.score.HomeAdvantage;
import claimbench.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What vendors claim against what others measured, as text with tables, for a terminal or as Markdown. */
final class GapText {

    private static final int MOST_CELLS = 12;
    private static final int MOST_SENTENCES = 6;

    /** Fewer duels are said to be few. */
    private static final int FEW_DUELS = 30;

    private final GapAudit audit;
    private final GapLayout layout;
    private final StringBuilder text = new StringBuilder();

    GapText(GapAudit audit, GapLayout layout) {
        this.audit = audit;
        this.layout = layout;
    }

    String text() {
        GapBy by = audit.by();
        if (by == GapBy.CHOICE) {
            return ChoiceText.text(audit.comparison(), audit.vendors(), layout::plainTable)
                            .stripTrailing() + "\n";
        }
        home();
        split();
        if (by.shows(GapBy.VENDOR)) {
            groups("By vendor", "vendor", GapGroups.byVendor(audit.gaps()));
            unmeasured();
        }
        if (by == GapBy.BENCHMARK) {
            groups("By benchmark", "benchmark", GapGroups.byBenchmark(audit.gaps()));
        }
        if (by.shows(GapBy.CELL)) {
            cells();
        }
        if (audit.corrected()) {
            corrected();
        }
        if (by.shows(GapBy.RIVALS)) {
            rivals();
        }
        legend();
        return text.toString().stripTrailing() + "\n";
    }

    private void home() {
        text.append(layout.heading("Home advantage of vendor tables"));
        HomeAdvantage home = audit.comparison().scores().standings().home();
        if (audit.comparison().settings().standing().duels() != DuelRule.SAME_SOURCE
                || home.logOdds().isEmpty()) {
            paragraph("It cannot be told from these claims.");
            return;
        }
        paragraph("In a table of its own vendor a model wins "
                + percent(home.logOdds().getAsDouble()) + " of duels against its equal (90 %: "
                + shares(home.byBenchmark()) + " over draws of benchmarks, " + shares(home.bySource())
                + " over draws of sources; " + Talk.counted(home.duels(), "duel") + "; 50 % would be even). This is a"
                + " property of tables, of what is chosen, tuned and printed, and no proof of dishonesty.");
        List<List<String>> rows = new ArrayList<>();
        for (HomeAdvantage.Vendor vendor : home.vendors()) {
            if (audit.shows(vendor.name())) {
                rows.add(List.of(
                        vendor.name(),
                        percent(vendor.shrunken()),
                        shares(vendor.range()),
                        vendor.duels() + (vendor.duels() < FEW_DUELS ? " (few)" : ""),
                        String.valueOf(vendor.tables())));
            }
        }
        if (!rows.isEmpty()) {
            text.append(layout.table(List.of("tables of", "share won", "90 %", "duels", "tables"), rows));
            if (rows.stream().anyMatch(row -> row.get(3).endsWith("(few)"))) {
                paragraph("Few: fewer than " + FEW_DUELS + " duels; the share leans on that of all vendors.");
            }
        }
    }

    private void split() {
        Gaps gaps = audit.gaps();
        text.append(layout.heading("Claimed against measured"));
        if (gaps.pairs().isEmpty()) {
            paragraph("No value of a vendor's own meets an independent one.");
            return;
        }
        GapSplit.sentences(gaps, audit.vendors()).forEach(this::paragraph);
        text.append(layout.table(GapSplit.head(), GapSplit.rows(gaps)));
        List<String> notPooled = GapSplit.notPooled(gaps);
        if (!notPooled.isEmpty()) {
            paragraph("Not pooled, as their values are no shares: " + String.join(", ", notPooled) + ".");
        }
    }

    private void groups(String heading, String what, List<GapGroups.Group> groups) {
        if (!groups.isEmpty()) {
            text.append(layout.heading(heading));
            text.append(layout.table(
                    GapGroups.head(what), groups.stream().map(GapGroups::row).toList()));
        }
    }

    private void cells() {
        List<GapPair> widest = GapCells.widestFirst(audit.gaps());
        List<GapPair> shown = audit.by() == GapBy.CELL
                ? widest
                : widest.stream().limit(MOST_CELLS).toList();
        if (!shown.isEmpty()) {
            text.append(layout.heading(
                    shown.size() < widest.size()
                            ? "Widest gaps, matching conditions first (" + shown.size() + " of " + widest.size()
                                    + "; --by cell shows all)"
                            : "Gaps one by one, matching conditions first"));
            text.append(layout.table(
                    GapCells.HEAD, shown.stream().map(GapCells::row).toList()));
        }
        if (audit.by() == GapBy.CELL && !audit.gaps().unmeasured().isEmpty()) {
            text.append(layout.heading("No independent value yet"));
            text.append(layout.table(
                    GapCells.UNMEASURED_HEAD,
                    audit.gaps().unmeasured().stream().map(GapCells::row).toList()));
        }
    }

    private void unmeasured() {
        Map<String, GapAudit.Coverage> coverage = audit.coverage();
        GapAudit.Coverage all = coverage.values().stream().reduce(new GapAudit.Coverage(0, 0), GapAudit.Coverage::plus);
        text.append(layout.heading("No independent value yet"));
        paragraph("Measured by nobody independent: " + all.unmeasured() + " of " + Talk.counted(all.all(), "value")
                + " that vendors state of their own models, counted once for each model and benchmark.");
        text.append(layout.table(
                List.of("vendor", "not measured", "of", "share"),
                coverage.entrySet().stream()
                        .map(entry -> List.of(
                                GapWords.vendor(entry.getKey()),
                                String.valueOf(entry.getValue().unmeasured()),
                                String.valueOf(entry.getValue().all()),
                                GapWords.percent(
                                        entry.getValue().unmeasured(),
                                        entry.getValue().all())))
                        .toList()));
    }

    private void corrected() {
        text.append(layout.heading("Corrected beside stated, where only the vendor has a value"));
        if (audit.correction().isEmpty()) {
            paragraph("There is no correction: it is learned from pairs whose conditions match, and at least "
                    + Correction.LEAST_PAIRS + " are needed.");
            return;
        }
        Correction learned = audit.correction().get();
        paragraph(String.format(
                Locale.ROOT,
                "Learned from n = %d pairs on %d benchmarks whose conditions match: mean gap %s pp, residual variance"
                        + " s² = %.2f, variance between benchmarks t² = %.2f (ANOVA method). The gap of a benchmark is"
                        + " shrunken to the mean. A correction is a guess of what others might measure, not a"
                        + " measurement; the stated value stands.",
                learned.pairs(),
                learned.benchmarks(),
                GapWords.signed(learned.mean()),
                learned.within(),
                learned.between()));
        List<Corrected> all = audit.gaps().unmeasured().stream()
                .flatMap(claim -> audit.correctedValue(claim).stream())
                .toList();
        List<Corrected> shown =
                audit.by() == GapBy.CELL ? all : all.stream().limit(MOST_CELLS).toList();
        text.append(layout.table(
                GapCells.CORRECTED_HEAD, shown.stream().map(GapCells::row).toList()));
        if (shown.size() < all.size()) {
            paragraph("Shown are " + shown.size() + " of " + all.size() + "; --by cell shows all.");
        }
    }

    private void rivals() {
        RivalTables rivals = audit.rivals();
        List<RivalTable> tables = rivals.tables();
        text.append(layout.heading("What vendors' tables say about the models of others"));
        if (tables.isEmpty()) {
            paragraph("No vendor's table gives a value of another vendor's model.");
            return;
        }
        GapRivals.sentences(rivals, audit.by() == GapBy.RIVALS ? Integer.MAX_VALUE : MOST_SENTENCES)
                .forEach(this::paragraph);
        for (Side side : audit.by() == GapBy.RIVALS ? List.of(Side.values()) : List.of(Side.OWN)) {
            List<List<String>> rows = tables.stream()
                    .filter(table -> !table.against(side).values().isEmpty())
                    .map(table -> GapRivals.row(table, side))
                    .toList();
            if (!rows.isEmpty()) {
                text.append(layout.table(GapRivals.head(side), rows));
            }
        }
        notMet(tables);
        if (!rivals.leftOut().isEmpty()) {
            paragraph("Left out: " + Talk.counted(rivals.leftOut().size(), "value")
                    + " of rivals' tables that are disputed, withdrawn, corrected or superseded.");
        }
    }

    private void notMet(List<RivalTable> tables) {
        List<String> alone = tables.stream()
                .filter(table -> table.against(Side.OWN).values().isEmpty())
                .map(table -> table.teller() + " on " + table.vendor() + " "
                        + table.values().size())
                .toList();
        if (!alone.isEmpty()) {
            paragraph("Number of values that meet none of the vendor's own: " + String.join(", ", alone) + ".");
        }
    }

    private void legend() {
        paragraph("○ stated by the model's vendor  ● measured by an independent party. Gap: the vendor's value less the"
                + " measured one, turned so that + is better for the vendor; pp: percentage points. A gap is a"
                + " question, not an error. Conditions match where those that the benchmark compares on are equal or"
                + " stated on neither side. The interval is that of the measured value, sampling of test items only;"
                + " harness and prompt are not in it. Median and mean count a model's pairs one by one; the interval by"
                + " models lets pairs of one model hang together. How: claimbench explain gap, claimbench explain"
                + " rivals, docs/method.md.");
        if (audit.by() == GapBy.ALL) {
            paragraph("Copied: the figure of the model's vendor or of an independent party, to the digits that both"
                    + " print. Higher, lower: than that vendor states.");
            paragraph("All of it: --by cell, --by benchmark, --by rivals, --by choice (what vendors leave out,"
                    + " and whether their choice of benchmarks flatters); --format csv or json. Only some vendors:"
                    + " --vendor NAME.");
        }
    }

    private void paragraph(String words) {
        text.append(layout.paragraph(words));
    }

    private static String shares(Interval logOdds) {
        return Math.round(100 * HomeAdvantage.share(logOdds.low())) + "–" + percent(logOdds.high());
    }

    private static String percent(double logOdds) {
        return Math.round(100 * HomeAdvantage.share(logOdds)) + " %";
    }
}
