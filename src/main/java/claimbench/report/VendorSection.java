package claimbench.report;

import claimbench.audit.Gaps;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue;
import claimbench.compare.BenchmarkColumn;
import claimbench.document.Block;
import claimbench.document.Table;
import claimbench.document.Table.Align;
import claimbench.document.Table.Cell.Kind;
import claimbench.document.Table.Column;
import claimbench.harness.ValueText;
import claimbench.report.SourcePair.Verdict;
import claimbench.score.DuelRule;
import claimbench.score.HomeAdvantage;
import claimbench.score.Standings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What vendors say of their own models, against what others say of them. */
final class VendorSection {

    private static final int MOST_ROWS = 15;

    private final Material material;
    private final Gaps gaps;

    private VendorSection(Material material) {
        this.material = material;
        this.gaps = Gaps.of(material.comparison());
    }

    static List<Block> blocks(Material material) {
        return new VendorSection(material).section();
    }

    /** The focus first; of each, the most telling verdicts and the widest gaps first. */
    static List<SourcePair> pairs(Material material) {
        List<SourcePair> pairs = new ArrayList<>();
        for (String model : material.models()) {
            for (BenchmarkColumn column : material.comparison().matrix().columns()) {
                if (column.benchmark().isScore()) {
                    pairs.addAll(SourcePair.of(model, column, material));
                }
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparing((SourcePair pair) -> material.isFocus(pair.model()) ? 0 : 1)
                        .thenComparing(SourcePair::verdict)
                        .thenComparing(Comparator.comparing(SourcePair::share).reversed()))
                .toList();
    }

    private List<Block> section() {
        List<SourcePair> all = pairs(material);
        if (all.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(material.heading(2, "vendor-claims", "vendors.heading"));
        home().ifPresent(blocks::add);
        blocks.addAll(VendorGaps.blocks(material, gaps));
        blocks.addAll(RivalClaims.blocks(material));
        blocks.add(material.heading(3, "vendor-pairs", "vendors.pairs-heading"));
        blocks.addAll(material.pictures("sources"));
        blocks.add(material.paragraph("vendors.reading", all.size()));
        blocks.add(counts(all));
        List<SourcePair> shown =
                material.isFull() ? all : all.stream().limit(MOST_ROWS).toList();
        blocks.add(table(shown));
        if (shown.size() < all.size()) {
            blocks.add(material.paragraph("vendors.more", all.size() - shown.size()));
        }
        return blocks;
    }

    /** What vendors' tables do to all values, in one sentence; empty if the duels do not tell. */
    private Optional<Block> home() {
        Standings standings = material.comparison().scores().standings();
        HomeAdvantage home = standings.home();
        if (standings.rules().duels() != DuelRule.SAME_SOURCE || home.logOdds().isEmpty()) {
            return Optional.empty();
        }
        Line line = material.line(
                "vendors.home",
                Words.percent(HomeAdvantage.share(home.logOdds().getAsDouble())),
                StandingSection.shares(home.byBenchmark()));
        if (!StandingSection.shown(material).isEmpty()) {
            line.text(" ").link(Section.STANDINGS, "standings", material.say("vendors.home-more"));
        }
        return Optional.of(line.paragraph());
    }

    private Block counts(List<SourcePair> all) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        all.forEach(pair -> counts.merge(pair.verdict(), 1, Integer::sum));
        return new Block.Definitions(
                Block.Definitions.Layout.LINE,
                counts.entrySet().stream()
                        .map(entry -> new Block.Definition(
                                Words.count(entry.getValue()), material.term("verdict", entry.getKey())))
                        .toList());
    }

    private Table table(List<SourcePair> pairs) {
        List<Column> columns = List.of(
                material.rowHeader("column.model"),
                material.column("column.benchmark", Align.LEFT),
                material.column("vendors.own", Align.LEFT),
                material.column("vendors.other", Align.LEFT),
                material.column("column.gap", Align.RIGHT),
                material.column("column.conditions", Align.LEFT),
                material.column("vendors.verdict", Align.LEFT));
        return new Table(
                "table-vendor-claims",
                material.line(
                                material.hasFocus() ? "vendors.table-focus" : "vendors.table",
                                material.comparison().focus())
                        .inlines(),
                columns,
                pairs.stream().map(this::row).toList());
    }

    private Table.Row row(SourcePair pair) {
        boolean doubted = ValueCells.isDoubted(pair.other());
        String gap = ValueText.signed(pair.gap(), Math.max(0, pair.gap().scale()));
        Line conditions = material.line();
        String reasons = String.join(", ", pair.likeness().reasons());
        conditions.text(reasons.isEmpty() ? material.say("vendors.alike") : reasons);
        if (!pair.otherDifferences(material.words()).isEmpty()) {
            conditions
                    .newLine()
                    .say("vendors.not-compared", String.join(", ", pair.otherDifferences(material.words())));
        }
        if (doubted && !pair.other().note().isEmpty()) {
            conditions.newLine().say("vendors.doubted", pair.other().note());
        }
        return material.row(
                pair.model(),
                List.of(
                        Table.Cell.of(pair.model()),
                        Table.Cell.of(pair.column().title()),
                        said(List.of(pair.own()), Kind.VALUE),
                        said(pair.others(), doubted ? Kind.DISPUTED : Kind.VALUE),
                        Table.Cell.of(gap),
                        conditions.cell(),
                        verdict(pair)));
    }

    private Table.Cell verdict(SourcePair pair) {
        Line verdict = material.line().text(material.term("verdict", pair.verdict()));
        pair.others().stream()
                .flatMap(other -> VendorGaps.position(gaps, pair.own(), other).stream())
                .findFirst()
                .ifPresent(position -> verdict.newLine().text(material.term("position", position)));
        return verdict.cell();
    }

    private Table.Cell said(List<Claim> claims, Kind kind) {
        Claim claim = claims.get(0);
        ClaimedValue value = claim.value();
        List<String> parties = claims.stream()
                .map(said -> said.attribution().party())
                .filter(party -> !party.isEmpty())
                .distinct()
                .toList();
        return material.line()
                .text((kind == Kind.DISPUTED ? "! " : "") + ValueText.withUnit(value) + " "
                        + claim.provenance().mark() + " " + String.join(", ", parties))
                .cite(claims)
                .cell(kind);
    }
}
