package claimbench.report;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Capability;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Answer;
import claimbench.claim.ClaimedValue.Feature;
import claimbench.claim.PartialDate;
import claimbench.claim.Provenance;
import claimbench.claim.Source;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Setting;
import claimbench.compare.Weighed;
import claimbench.document.Block;
import claimbench.document.Table;
import claimbench.document.Table.Align;
import claimbench.document.Table.Cell.Kind;
import claimbench.harness.ValueText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is claimed in words or as a limit, with who says so and what would test it. */
final class LimitSection {

    private static final int MOST_TESTS = 3;

    /** Words of a registry for what was shown in a test, not only said. */
    private static final Pattern SHOWN = Pattern.compile("\\b(tested|demonstrated|shown)\\b");

    private final Material material;

    private LimitSection(Material material) {
        this.material = material;
    }

    static List<Block> blocks(Material material) {
        return new LimitSection(material).section();
    }

    private List<Block> section() {
        boolean all = material.isFull() || !material.hasFocus();
        List<String> models =
                all ? material.models() : List.of(material.comparison().focus());
        List<Table.Row> core = rows(material.core(), models);
        List<String> rest = material.models().stream()
                .filter(model -> !models.contains(model))
                .toList();
        List<Table.Row> rivals = rows(material.core(), rest);
        List<Table.Row> others = rows(material.further(), models);
        others.addAll(rows(material.rest(), models));
        if (core.isEmpty() && rivals.isEmpty() && others.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(material.heading(2, "qualitative-claims", "limits.heading"));
        blocks.add(material.paragraph("limits.reading"));
        if (!core.isEmpty()) {
            blocks.add(table("table-limits", material.say("limits.core"), core));
        }
        JudgedSentences.table(material).ifPresent(blocks::add);
        fold("table-limits-rivals", material.say("limits.rivals"), rivals, blocks);
        fold("table-limits-further", material.say("limits.further"), others, blocks);
        return blocks;
    }

    private void fold(String id, String what, List<Table.Row> rows, List<Block> blocks) {
        if (!rows.isEmpty()) {
            List<Block> table = List.of(table(id, what, rows));
            String summary = material.say("limits.folded", what, rows.size());
            blocks.addAll(material.hasFocus() ? material.folded(summary, table) : table);
        }
    }

    private Table table(String id, String what, List<Table.Row> rows) {
        return new Table(
                id,
                material.line("limits.table", what).inlines(),
                List.of(
                        material.rowHeader("column.model"),
                        material.column("limits.what", Align.LEFT),
                        material.column("limits.claimed", Align.LEFT),
                        material.column("limits.speaker", Align.LEFT),
                        material.column("limits.quote", Align.LEFT),
                        material.column("limits.test", Align.LEFT),
                        material.column("limits.status", Align.LEFT)),
                rows);
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
            if (!weighed.use().isTakenBack()) {
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
        List<BenchmarkColumn> tests = tests(benchmark);
        return material.row(
                model,
                List.of(
                        Table.Cell.of(model),
                        Table.Cell.of(benchmark.name()),
                        material.line()
                                .text(ValueText.withUnit(first.value())
                                        + (conditions.isEmpty() ? "" : " (" + conditions + ")"))
                                .cite(claims)
                                .cell(Kind.WORDS)
                                .at(material.ids().of(model, column.title())),
                        speakers(claims),
                        Table.Cell.of(Words.first(first.quote())),
                        Table.Cell.of(
                                tests.isEmpty()
                                        ? material.say("limits.no-test")
                                        : String.join(
                                                ", ",
                                                tests.stream()
                                                        .limit(MOST_TESTS)
                                                        .map(BenchmarkColumn::title)
                                                        .toList())),
                        status(model, benchmark, claims, tests)));
    }

    private Table.Cell speakers(List<Claim> claims) {
        List<String> speakers = claims.stream()
                .map(claim -> {
                    String party = claim.attribution().party();
                    return (party.isEmpty() ? material.say("not-named") : party) + " "
                            + claim.provenance().mark();
                })
                .distinct()
                .toList();
        return Table.Cell.of(String.join(", ", speakers) + ", " + date(claims.get(0)));
    }

    private String date(Claim claim) {
        return claim.attribution()
                .source()
                .flatMap(Source::published)
                .map(PartialDate::text)
                .orElseGet(() -> material.say("no-date"));
    }

    /** Measured benchmarks of the same capability, those with values of most models first. */
    private List<BenchmarkColumn> tests(Benchmark benchmark) {
        return material.comparison().columns(benchmark.capability()).stream()
                .filter(column -> column.benchmark().isScore())
                .sorted(Comparator.comparingLong((BenchmarkColumn column) ->
                                -material.comparison().matrix().valued(column))
                        .thenComparing(BenchmarkColumn::title))
                .toList();
    }

    private Table.Cell status(String model, Benchmark benchmark, List<Claim> claims, List<BenchmarkColumn> tests) {
        List<Claim> independent = claims.stream()
                .filter(claim -> claim.provenance() == Provenance.INDEPENDENT)
                .toList();
        if (!independent.isEmpty()) {
            return material.line("limits.measured").cite(independent).cell();
        }
        boolean isFeature = claims.get(0).value() instanceof Feature feature && feature.answer() != Answer.NO;
        Optional<BenchmarkColumn> measured = tests.stream()
                .filter(column -> isFeature && !measurements(model, column).isEmpty())
                .findFirst();
        if (measured.isPresent()) {
            return material.line("limits.measured-by", measured.get().title())
                    .cite(measurements(model, measured.get()))
                    .cell();
        }
        String status = material.say(isDemonstrated(benchmark) ? "limits.demonstrated" : "limits.asserted");
        return Table.Cell.of(ValueCells.isDoubted(claims.get(0)) ? material.say("limits.doubted", status) : status);
    }

    /** True if the registry says that such a value comes from a test. */
    static boolean isDemonstrated(Benchmark benchmark) {
        return SHOWN.matcher(benchmark.measures()).find();
    }

    private List<Claim> measurements(String model, BenchmarkColumn column) {
        return material.cell(model, column).evidence().stream()
                .map(Weighed::claim)
                .filter(claim -> claim.provenance() == Provenance.INDEPENDENT && claim.isActive())
                .toList();
    }
}
