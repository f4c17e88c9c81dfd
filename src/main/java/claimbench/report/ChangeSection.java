package claimbench.report;

import claimbench.change.CellChange;
import claimbench.change.ClaimChange;
import claimbench.change.ClaimChange.Kind;
import claimbench.change.ClaimChanges;
import claimbench.change.Effect;
import claimbench.claim.Claim;
import claimbench.document.Block;
import claimbench.document.Inline;
import claimbench.document.Table;
import claimbench.document.Table.Align;
import claimbench.harness.Comparison;
import claimbench.harness.Earlier;
import claimbench.harness.ValueText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is new since the last memo, claim by claim. */
final class ChangeSection {

    private static final int MOST_ROWS = 25;

    /** What can happen to a claim, in the order of the table. */
    private static final List<Kind> KINDS = List.of(
            Kind.CHANGED,
            Kind.CORRECTED,
            Kind.SUPERSEDED,
            Kind.WITHDRAWN,
            Kind.DISPUTED,
            Kind.REINSTATED,
            Kind.REMOVED,
            Kind.NEW);

    private final Material material;
    private final Earlier earlier;
    private final List<ClaimChange> changes;

    private ChangeSection(Material material, Earlier earlier) {
        this.material = material;
        this.earlier = earlier;
        List<String> models = material.models();
        changes = ClaimChanges.between(earlier.comparison(), material.comparison()).stream()
                .sorted(Comparator.comparing((ClaimChange change) -> KINDS.indexOf(change.kind()))
                        .thenComparing(change -> models.contains(change.claim().model()) ? 0 : 1)
                        .thenComparing(change -> models.indexOf(change.claim().model()))
                        .thenComparing(ClaimChange::claim, Claim.ORDER))
                .toList();
    }

    static List<Block> blocks(Material material) {
        Block heading = material.heading(2, "changes", "changes.heading");
        Optional<Earlier> since = material.options().since();
        if (since.isPresent()) {
            List<Block> blocks = new ArrayList<>(List.of(heading));
            blocks.addAll(new ChangeSection(material, since.get()).section());
            return blocks;
        }
        return material.isFull() || material.options().names(Section.CHANGES)
                ? List.of(heading, material.paragraph("changes.no-memo"))
                : List.of();
    }

    /** Where the value is as it was, what else the row says. */
    private String words(ClaimChange change) {
        boolean valued = change.cells().stream()
                .map(CellChange::column)
                .anyMatch(column -> column.equals("value") || column.equals("unit"));
        return change.kind() != Kind.CHANGED || valued
                ? material.term("change", change.kind())
                : material.say(
                        "changes.cells",
                        change.cells().stream()
                                .map(cell -> cell.column().replace('_', ' '))
                                .collect(Collectors.joining(", ")));
    }

    private List<Block> section() {
        Comparison before = earlier.comparison();
        List<String> appeared = minus(material.models(), before.models());
        List<String> gone = minus(before.models(), material.models());
        if (changes.isEmpty() && appeared.isEmpty() && gone.isEmpty()) {
            return List.of(material.paragraph("changes.none", earlier.name()));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(material.paragraph("changes.since", earlier.name(), counts()));
        List<List<Inline>> models = new ArrayList<>();
        if (!appeared.isEmpty()) {
            models.add(material.line("changes.new-models", material.words().and(appeared))
                    .inlines());
        }
        if (!gone.isEmpty()) {
            models.add(material.line("changes.gone-models", material.words().and(gone))
                    .inlines());
        }
        if (!models.isEmpty()) {
            blocks.add(new Block.Bullets(Block.Bullets.Order.UNNUMBERED, models));
        }
        if (!changes.isEmpty()) {
            blocks.addAll(table());
            blocks.addAll(moves());
        }
        return blocks;
    }

    private List<Block> moves() {
        List<String> sentences =
                Effect.of(earlier.comparison(), material.comparison()).sentences();
        return List.of(
                material.paragraph("changes.moves"),
                new Block.Bullets(
                        Block.Bullets.Order.UNNUMBERED,
                        sentences.stream().map(Inline::text).toList()));
    }

    private static List<String> minus(List<String> names, List<String> others) {
        return names.stream().filter(name -> !others.contains(name)).toList();
    }

    private String counts() {
        if (changes.isEmpty()) {
            return material.say("changes.no-claim");
        }
        Map<Kind, Integer> counts = new LinkedHashMap<>();
        changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        return material.words()
                .and(counts.entrySet().stream()
                        .map(entry -> material.say(
                                "changes.count", entry.getValue(), material.term("change", entry.getKey())))
                        .toList());
    }

    private List<Block> table() {
        List<ClaimChange> shown =
                material.isFull() ? changes : changes.stream().limit(MOST_ROWS).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(
                "table-changes",
                material.line("changes.table").inlines(),
                List.of(
                        material.rowHeader("column.model"),
                        material.column("column.benchmark", Align.LEFT),
                        material.column("changes.change", Align.LEFT),
                        material.column("changes.before", Align.LEFT),
                        material.column("changes.now", Align.LEFT),
                        material.column("changes.note", Align.LEFT)),
                shown.stream().map(this::row).toList()));
        if (shown.size() < changes.size()) {
            blocks.add(material.paragraph("changes.more", changes.size() - shown.size()));
        }
        return blocks;
    }

    private Table.Row row(ClaimChange change) {
        Claim claim = change.claim();
        return material.row(
                claim.model(),
                List.of(
                        Table.Cell.of(claim.model()),
                        Table.Cell.of(claim.benchmark()),
                        Table.Cell.of(words(change)),
                        change.before().map(this::value).orElseGet(() -> Table.Cell.of("–")),
                        change.after().map(this::value).orElseGet(() -> Table.Cell.of("–")),
                        Table.Cell.of(claim.note())));
    }

    private Table.Cell value(Claim claim) {
        return material.line()
                .text(ValueText.withUnit(claim.value()) + " "
                        + claim.provenance().mark())
                .cite(List.of(claim))
                .cell(Table.Cell.Kind.VALUE);
    }
}
