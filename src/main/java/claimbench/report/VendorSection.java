package claimbench.report;

import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue;
import claimbench.compare.BenchmarkColumn;
import claimbench.document.Block;
import claimbench.document.Inline;
import claimbench.document.Table;
import claimbench.document.Table.Align;
import claimbench.document.Table.Cell.Kind;
import claimbench.document.Table.Column;
import claimbench.harness.ValueText;
import claimbench.report.SourcePair.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What vendors say of their own models, against what others say of them. */
final class VendorSection {

    private static final int MOST_ROWS = 15;

    private final Material material;

    private VendorSection(Material material) {
        this.material = material;
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
        blocks.add(new Block.Heading(2, "vendor-claims", "Vendor claims against other sources"));
        blocks.addAll(material.pictures("sources"));
        blocks.add(new Block.Paragraph("For " + Words.count(all.size(), "value", "values")
                + " of another source the vendor of the model states one as well. A gap is a question, not an error:"
                + " conditions may differ in ways that no source states. Values agree if they are within 2 points on a"
                + " scale of 100."));
        blocks.add(counts(all));
        List<SourcePair> shown =
                material.isFull() ? all : all.stream().limit(MOST_ROWS).toList();
        blocks.add(table(shown));
        if (shown.size() < all.size()) {
            blocks.add(
                    new Block.Paragraph(
                            Words.count(all.size() - shown.size(), "more pair")
                                    + " of values stand in the full report and in the matrix as CSV (claimbench matrix --format csv)."));
        }
        return blocks;
    }

    private static Block counts(List<SourcePair> all) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        all.forEach(pair -> counts.merge(pair.verdict(), 1, Integer::sum));
        return new Block.Definitions(
                Block.Definitions.Layout.LINE,
                counts.entrySet().stream()
                        .map(entry -> new Block.Definition(
                                Words.count(entry.getValue()), entry.getKey().words()))
                        .toList());
    }

    private Table table(List<SourcePair> pairs) {
        List<Column> columns = List.of(
                Column.rowHeader("Model"),
                Column.of("Benchmark", Align.LEFT),
                Column.of("Vendor says", Align.LEFT),
                Column.of("Other source says", Align.LEFT),
                Column.of("Gap", Align.RIGHT),
                Column.of("Conditions", Align.LEFT),
                Column.of("Verdict", Align.LEFT));
        return new Table(
                "table-vendor-claims",
                Inline.text("Vendors' values and those of other sources, "
                        + (material.hasFocus() ? material.comparison().focus() + " first, then " : "")
                        + "by verdict and size of the gap. The gap is the other value less the vendor's."),
                columns,
                pairs.stream().map(this::row).toList());
    }

    private Table.Row row(SourcePair pair) {
        boolean doubted = ValueCells.isDoubted(pair.other());
        String gap = ValueText.signed(pair.gap(), Math.max(0, pair.gap().scale()));
        Line conditions = material.line();
        String reasons = String.join(", ", pair.likeness().reasons());
        conditions.text(reasons.isEmpty() ? "alike where compared" : reasons);
        if (!pair.otherDifferences().isEmpty()) {
            conditions.newLine().text("Not compared: " + String.join(", ", pair.otherDifferences()));
        }
        if (doubted && !pair.other().note().isEmpty()) {
            conditions.newLine().text("Doubted: " + pair.other().note());
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
                        Table.Cell.of(pair.verdict().words())));
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
