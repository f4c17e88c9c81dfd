package claimbench.report;

import claimbench.claim.Claim;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Weighed;
import claimbench.document.Block;
import claimbench.document.Inline;
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
            blocks.add(0, new Block.Heading(2, "evidence", "Evidence"));
            blocks.add(
                    1,
                    new Block.Paragraph("Every claim that takes part, as printed by its source and as normalised, and"
                            + " what the comparison made of it."));
        }
        return blocks;
    }

    private static Map<String, String> uses(Material material) {
        Map<String, String> uses = new HashMap<>();
        for (BenchmarkColumn column : material.comparison().matrix().columns()) {
            for (String model : material.models()) {
                for (Weighed weighed : material.cell(model, column).evidence()) {
                    uses.putIfAbsent(weighed.claim().id(), weighed.words());
                }
            }
        }
        return uses;
    }

    private static Table table(
            String id, String model, List<Claim> claims, Map<String, String> uses, Material material) {
        List<Column> columns = List.of(
                Column.rowHeader("Claim"),
                Column.of("Benchmark", Align.LEFT),
                Column.of("As printed", Align.RIGHT),
                Column.of("Normalised", Align.RIGHT),
                Column.of("Conditions", Align.LEFT),
                Column.of("Source", Align.LEFT),
                Column.of("Place in the source", Align.LEFT),
                Column.of("What it says", Align.LEFT),
                Column.of("Status and use", Align.LEFT));
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
                        Table.Cell.of(claim.status().word() + "; " + uses.getOrDefault(claim.id(), "not shown")))))
                .toList();
        return new Table(id, Inline.text(Words.count(claims.size(), "claim") + " on " + model + "."), columns, rows);
    }

    private static Table.Cell source(Claim claim, Material material) {
        String party = claim.attribution().party();
        return material.line()
                .text(party.isEmpty() ? "not named" : party)
                .cite(List.of(claim))
                .cell();
    }
}
