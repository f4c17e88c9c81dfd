package claimbench.report;

import claimbench.claim.Claim;
import claimbench.claim.ClaimStatus;
import claimbench.harness.Comparison;
import claimbench.harness.ValueText;
import claimbench.report.Table.Align;
import claimbench.report.Table.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is new since the last memo, claim by claim. */
final class ChangeSection {

    private static final int MOST_ROWS = 25;

    /** What can happen to a claim, in the order of the table. */
    private enum Kind {
        CHANGED("changed"),
        CORRECTED("corrected by its source"),
        SUPERSEDED("superseded by a newer value of its source"),
        WITHDRAWN("withdrawn by its source"),
        DOUBTED("doubted"),
        REINSTATED("no longer doubted or withdrawn"),
        GONE("no longer listed"),
        ADDED("added");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** A claim before and after; one of the two may be absent. */
    private record Change(Kind kind, Optional<Claim> before, Optional<Claim> after) {

        private Claim claim() {
            return after.or(() -> before).orElseThrow();
        }
    }

    private final Material material;
    private final Comparison before;
    private final List<Change> changes;

    private ChangeSection(Material material, Comparison before) {
        this.material = material;
        this.before = before;
        changes = changes(before, material.comparison());
    }

    static List<Block> blocks(Material material) {
        Block heading = new Block.Heading(2, "changes", "Changes since the last memo");
        Optional<Comparison> since = material.options().since();
        if (since.isPresent()) {
            List<Block> blocks = new ArrayList<>(List.of(heading));
            blocks.addAll(new ChangeSection(material, since.get()).section());
            return blocks;
        }
        return material.isFull()
                ? List.of(heading, new Block.Paragraph("No earlier memo was given (--since DATE compares with one)."))
                : List.of();
    }

    private static List<Change> changes(Comparison before, Comparison after) {
        Map<String, Claim> old = byId(before);
        Map<String, Claim> now = byId(after);
        List<Change> changes = new ArrayList<>();
        now.forEach((id, claim) -> {
            Claim earlier = old.get(id);
            if (earlier == null) {
                changes.add(new Change(Kind.ADDED, Optional.empty(), Optional.of(claim)));
            } else {
                kind(earlier, claim)
                        .ifPresent(kind -> changes.add(new Change(kind, Optional.of(earlier), Optional.of(claim))));
            }
        });
        old.forEach((id, claim) -> {
            if (!now.containsKey(id)) {
                changes.add(new Change(Kind.GONE, Optional.of(claim), Optional.empty()));
            }
        });
        List<String> models = after.models();
        changes.sort(Comparator.comparing(Change::kind)
                .thenComparing(change -> models.contains(change.claim().model()) ? 0 : 1)
                .thenComparing(change -> models.indexOf(change.claim().model()))
                .thenComparing(Change::claim, Claim.ORDER));
        return changes;
    }

    private static Map<String, Claim> byId(Comparison comparison) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        comparison.claims().forEach(claim -> claims.put(claim.id(), claim));
        return claims;
    }

    private static Optional<Kind> kind(Claim before, Claim after) {
        if (before.status() != after.status()) {
            return Optional.of(kind(after.status()));
        }
        return isSame(before, after) ? Optional.empty() : Optional.of(Kind.CHANGED);
    }

    private static Kind kind(ClaimStatus status) {
        return switch (status) {
            case ACTIVE -> Kind.REINSTATED;
            case DISPUTED -> Kind.DOUBTED;
            case WITHDRAWN -> Kind.WITHDRAWN;
            case CORRECTED -> Kind.CORRECTED;
            case SUPERSEDED -> Kind.SUPERSEDED;
        };
    }

    /** 87.4 and 87.40 are the same. */
    private static boolean isSame(Claim before, Claim after) {
        Optional<BigDecimal> old = before.value().number();
        Optional<BigDecimal> now = after.value().number();
        if (old.isEmpty() || now.isEmpty()) {
            return before.value().equals(after.value());
        }
        return old.get().compareTo(now.get()) == 0
                && before.value().unit() == after.value().unit();
    }

    private List<Block> section() {
        String day = before.stamp().asOf().map(Object::toString).orElse("the last memo");
        List<String> appeared = minus(material.models(), before.models());
        List<String> gone = minus(before.models(), material.models());
        if (changes.isEmpty() && appeared.isEmpty() && gone.isEmpty()) {
            return List.of(new Block.Paragraph("No change since " + day + "."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph("Since " + day + ": " + counts() + "."));
        List<List<Inline>> models = new ArrayList<>();
        if (!appeared.isEmpty()) {
            models.add(Inline.text("Models new to the comparison: " + Words.and(appeared) + "."));
        }
        if (!gone.isEmpty()) {
            models.add(Inline.text("Models no longer in it: " + Words.and(gone) + "."));
        }
        if (!models.isEmpty()) {
            blocks.add(new Block.Bullets(Block.Bullets.Order.UNNUMBERED, models));
        }
        if (!changes.isEmpty()) {
            blocks.addAll(table());
        }
        return blocks;
    }

    private static List<String> minus(List<String> names, List<String> others) {
        return names.stream().filter(name -> !others.contains(name)).toList();
    }

    private String counts() {
        if (changes.isEmpty()) {
            return "no claim changed";
        }
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        return Words.and(counts.entrySet().stream()
                .map(entry -> Words.count(entry.getValue(), "claim") + " " + entry.getKey().words)
                .toList());
    }

    private List<Block> table() {
        List<Change> shown =
                material.isFull() ? changes : changes.stream().limit(MOST_ROWS).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(
                "table-changes",
                Inline.text("Claims that differ from those of the last memo, by kind of change."),
                List.of(
                        Column.rowHeader("Model"),
                        Column.of("Benchmark", Align.LEFT),
                        Column.of("Change", Align.LEFT),
                        Column.of("Before", Align.LEFT),
                        Column.of("Now", Align.LEFT),
                        Column.of("Note", Align.LEFT)),
                shown.stream().map(this::row).toList()));
        if (shown.size() < changes.size()) {
            blocks.add(new Block.Paragraph(
                    Words.count(changes.size() - shown.size(), "more change") + " in the full report."));
        }
        return blocks;
    }

    private Table.Row row(Change change) {
        Claim claim = change.claim();
        return material.row(
                claim.model(),
                List.of(
                        Table.Cell.of(claim.model()),
                        Table.Cell.of(claim.benchmark()),
                        Table.Cell.of(change.kind().words),
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
