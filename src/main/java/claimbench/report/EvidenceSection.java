package claimbench.report;

import claimbench.claim.Claim;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Weighed;
import claimbench.document.Block;
import claimbench.document.Table;
import claimbench.document.Table.Align;
import claimbench.document.Table.Column;
import claimbench.harness.ValueText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every claim, and what was made of it. */
final class EvidenceSection {

    private EvidenceSection() {}

    /** Where a claim stands in the evidence. Ids of claims that users give may have letters that ids of places lack. */
    static String anchor(Claim claim) {
        StringBuilder anchor = new StringBuilder("claim-");
        claim.id().codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '-')) {
                anchor.appendCodePoint(c);
            } else {
                anchor.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return anchor.toString();
    }

    static List<Block> blocks(Material material) {
        Map<String, String> uses = uses(material);
        Map<String, List<Claim>> byModel = new LinkedHashMap<>();
        material.models().forEach(model -> byModel.put(model, new ArrayList<>()));
        material.comparison()
                .claims()
                .forEach(claim -> byModel.computeIfAbsent(claim.model(), unused -> new ArrayList<>())
                        .add(claim));
        Map<String, String> slugs = Slugs.distinct(List.copyOf(byModel.keySet()));
        List<Block> blocks = new ArrayList<>();
        byModel.forEach((model, claims) -> {
            if (!claims.isEmpty()) {
                blocks.add(table("evidence-" + slugs.get(model), model, claims, uses, material));
            }
        });
        if (!blocks.isEmpty()) {
            blocks.add(0, material.heading(2, "evidence", "evidence.heading"));
            blocks.add(1, material.paragraph("evidence.reading"));
        }
        return blocks;
    }

    private static Map<String, String> uses(Material material) {
        Map<String, String> uses = new HashMap<>();
        Map<String, Integer> repeated = new HashMap<>();
        for (BenchmarkColumn column : material.comparison().matrix().columns()) {
            for (String model : material.models()) {
                for (Weighed weighed : material.cell(model, column).evidence()) {
                    uses.putIfAbsent(weighed.claim().id(), words(weighed, material));
                }
                material.comparison().matrix().statements(model, column.benchmark()).stream()
                        .filter(group -> !group.repeats().isEmpty())
                        .forEach(group ->
                                repeated.put(group.claim().id(), group.repeats().size()));
            }
        }
        repeated.forEach(
                (id, times) -> uses.computeIfPresent(id, (same, use) -> material.say("evidence.repeated", use, times)));
        return uses;
    }

    private static String words(Weighed weighed, Material material) {
        String use = material.term("use", weighed.use());
        return weighed.reason().isEmpty() ? use : use + ": " + weighed.reason();
    }

    private static Table table(
            String id, String model, List<Claim> claims, Map<String, String> uses, Material material) {
        List<Column> columns = List.of(
                material.rowHeader("evidence.claim"),
                material.column("column.benchmark", Align.LEFT),
                material.column("evidence.printed", Align.RIGHT),
                material.column("evidence.normalised", Align.RIGHT),
                material.column("column.conditions", Align.LEFT),
                material.column("evidence.source", Align.LEFT),
                material.column("evidence.place", Align.LEFT),
                material.column("evidence.quote", Align.LEFT),
                material.column("evidence.use", Align.LEFT));
        List<Table.Row> rows = claims.stream()
                .map(claim -> Table.Row.of(List.of(
                        Table.Cell.of(claim.id()).at(anchor(claim)),
                        Table.Cell.of(claim.benchmark()),
                        Table.Cell.of(claim.printed()),
                        Table.Cell.of(ValueText.withUnit(claim.value()) + " "
                                + claim.provenance().mark()),
                        Table.Cell.of(claim.conditions().toString()),
                        source(claim, material),
                        Table.Cell.of(claim.locator()),
                        Table.Cell.of(claim.quote()),
                        Table.Cell.of(material.term("status", claim.status()) + "; "
                                + uses.getOrDefault(claim.id(), material.say("use.none"))))))
                .toList();
        return new Table(
                id, material.line("evidence.table", claims.size(), model).inlines(), columns, rows);
    }

    private static Table.Cell source(Claim claim, Material material) {
        String party = claim.attribution().party();
        return material.line()
                .text(party.isEmpty() ? material.say("not-named") : party)
                .cite(List.of(claim))
                .cell();
    }
}
