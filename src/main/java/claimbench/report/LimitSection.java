package claimbench.report;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Capability;
import claimbench.claim.Claim;
import claimbench.claim.PartialDate;
import claimbench.claim.Source;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Setting;
import claimbench.compare.Weighed;
import claimbench.compare.Weighed.Use;
import claimbench.harness.ValueText;
import claimbench.report.Table.Align;
import claimbench.report.Table.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is stated and not measured: limits and features, with who says so. */
final class LimitSection {

    private static final int MOST_TESTS = 4;

    private final Material material;

    private LimitSection(Material material) {
        this.material = material;
    }

    static List<Block> blocks(Material material) {
        return new LimitSection(material).section();
    }

    private List<Block> section() {
        boolean full = material.options().preset().has(Preset.FULL);
        List<Table.Row> rows = rows(material.core(), material.models());
        List<String> models = full || !material.hasFocus()
                ? material.models()
                : List.of(material.comparison().focus());
        rows.addAll(rows(material.further(), models));
        rows.addAll(rows(material.rest(), models));
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(
                Column.rowHeader("Model"),
                Column.of("What", Align.LEFT),
                Column.of("Value", Align.LEFT),
                Column.of("Who says so, when", Align.LEFT),
                Column.of("What the source says", Align.LEFT),
                Column.of("What could test it", Align.LEFT),
                Column.of("Status", Align.LEFT));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "limits", "Stated limits and features"));
        blocks.add(new Block.Paragraph("Nothing in this table is a test result. A limit or feature is what somebody"
                + " says of a model; it enters no average and no ranking."));
        blocks.add(new Table(
                "table-limits",
                Inline.text("Limits and features that are stated, by capability. What the source says is given in the"
                        + " words of whoever recorded the claim."),
                columns,
                rows));
        if (models.size() < material.models().size()) {
            blocks.add(new Block.Paragraph("Beyond the core capabilities only what is stated of "
                    + material.comparison().focus() + " is listed; the full report has all."));
        }
        return blocks;
    }

    private List<Table.Row> rows(List<Capability> capabilities, List<String> models) {
        List<Table.Row> rows = new ArrayList<>();
        for (Capability capability : capabilities) {
            for (BenchmarkColumn column : material.comparison().columns(capability.name())) {
                if (!column.benchmark().isScore()) {
                    models.forEach(model -> statements(model, column)
                            .forEach(claims ->
                                    rows.add(row(model, column, claims).in(capability.name()))));
                }
            }
        }
        return rows;
    }

    /** The claims about a limit, those of one value and setting together. */
    private List<List<Claim>> statements(String model, BenchmarkColumn column) {
        Map<String, List<Claim>> statements = new LinkedHashMap<>();
        for (Weighed weighed : material.cell(model, column).evidence()) {
            Claim claim = weighed.claim();
            if (weighed.use() != Use.WITHDRAWN) {
                String value = claim.value()
                        .number()
                        .map(number -> number.stripTrailingZeros().toPlainString())
                        .orElseGet(() -> ValueText.withUnit(claim.value()));
                String key = value + "|" + claim.value().unit() + "|" + Setting.of(claim, column.benchmark());
                statements.computeIfAbsent(key, unused -> new ArrayList<>()).add(claim);
            }
        }
        return List.copyOf(statements.values());
    }

    private Table.Row row(String model, BenchmarkColumn column, List<Claim> claims) {
        Claim first = claims.get(0);
        Benchmark benchmark = column.benchmark();
        String conditions = Words.stated(Setting.of(first, benchmark));
        return material.row(
                model,
                List.of(
                        Table.Cell.of(model),
                        Table.Cell.of(benchmark.name()),
                        Table.Cell.of(
                                Table.Cell.Kind.WORDS,
                                Inline.text(ValueText.withUnit(first.value())
                                        + (conditions.isEmpty() ? "" : " (" + conditions + ")"))),
                        speakers(claims),
                        material.line()
                                .text(Words.first(first.quote()))
                                .cite(claims)
                                .cell(),
                        Table.Cell.of(tests(benchmark)),
                        Table.Cell.of(ValueCells.isDoubted(first) ? "asserted, doubted" : "asserted")));
    }

    private Table.Cell speakers(List<Claim> claims) {
        List<String> speakers = claims.stream()
                .map(claim -> {
                    String party = claim.attribution().party();
                    return (party.isEmpty() ? "not named" : party) + " "
                            + claim.provenance().mark();
                })
                .distinct()
                .toList();
        return Table.Cell.of(String.join(", ", speakers) + ", " + date(claims.get(0)));
    }

    private static String date(Claim claim) {
        return claim.attribution()
                .source()
                .flatMap(Source::published)
                .map(PartialDate::text)
                .orElse("date not known");
    }

    /** Measured benchmarks of the same capability, those with most models first. */
    private String tests(Benchmark benchmark) {
        List<String> tests = BenchmarkSection.shared(benchmark.capability(), material).stream()
                .map(BenchmarkColumn::title)
                .limit(MOST_TESTS)
                .toList();
        return Optional.of(String.join(", ", tests))
                .filter(text -> !text.isEmpty())
                .orElse("none listed");
    }
}
