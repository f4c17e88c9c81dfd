package claimbench.cli;

import claimbench.change.CellEffect;
import claimbench.change.ClaimChange;
import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A difference for people: in a terminal, in a memo, in a spreadsheet. */
final class DiffText {

    private static final List<String> CSV_HEAD = List.of(
            "change",
            "model",
            "benchmark",
            "old_value",
            "new_value",
            "conditions",
            "who",
            "party",
            "source",
            "locator",
            "changed_cells",
            "reason",
            "id",
            "old_row",
            "new_row");

    private static final List<String> MARKDOWN_HEAD =
            List.of("Change", "Model", "Benchmark", "Before", "Now", "Source", "Details");

    private DiffText() {}

    static String text(Difference difference) {
        StringBuilder text = new StringBuilder();
        text.append(difference.old()).append(" → ").append(difference.now()).append('\n');
        text.append(difference.summary()).append('\n');
        unread(difference).forEach(line -> text.append(line).append('\n'));
        difference.byFile().forEach((file, models) -> {
            text.append('\n').append(file).append('\n');
            List<List<String>> rows = new ArrayList<>();
            models.values().forEach(changes -> changes.forEach(change -> rows.add(row(difference, change))));
            int[] widths = widths(rows);
            models.forEach((model, changes) -> {
                text.append("  ").append(model).append('\n');
                changes.forEach(change -> text.append("    ")
                        .append(line(row(difference, change), widths))
                        .append('\n'));
            });
        });
        section(text, "registries", difference.entries());
        if (!difference.changes().isEmpty() || !difference.effect().isNone()) {
            section(text, "what moves", difference.moves());
        }
        if (difference.cells()) {
            section(text, "cells of the matrix", cellEffects(difference));
        }
        if (!difference.changes().claims().isEmpty()) {
            text.append('\n').append(marks()).append('\n');
        }
        return Visible.lines(text.toString());
    }

    private static String marks() {
        return Arrays.stream(Provenance.values())
                .map(provenance -> provenance.mark() + " " + provenance.label())
                .collect(Collectors.joining("  "));
    }

    private static List<String> unread(Difference difference) {
        return Stream.concat(
                        difference.unreadOld().stream()
                                .map(what -> "not compared of " + difference.old() + ": " + what),
                        difference.unreadNow().stream()
                                .map(what -> "not compared of " + difference.now() + ": " + what))
                .toList();
    }

    private static List<String> cellEffects(Difference difference) {
        return difference.effect().cells().stream().map(CellEffect::sentence).toList();
    }

    private static void section(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(title).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }

    /** Kind, benchmark, old value, arrow, new value, source, details; the two values are set to the right. */
    private static List<String> row(Difference difference, ClaimChange change) {
        Claim claim = change.claim();
        String before = Difference.value(change.before());
        String after = Difference.marked(change);
        boolean sameValue = before.equals(Difference.value(change.after()));
        return List.of(
                change.kind().word(),
                claim.benchmark() + conditions(claim),
                sameValue ? "" : before,
                sameValue ? "" : "→",
                after.isEmpty() ? "–" : after,
                claim.attribution().sourceId(),
                difference.detail(change));
    }

    private static String conditions(Claim claim) {
        return claim.conditions().isEmpty() ? "" : " (" + claim.conditions() + ")";
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Visible.width(Visible.lines(row.get(i))));
            }
        }
        return widths;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = Visible.lines(row.get(i));
            String blanks = " ".repeat(widths[i] - Visible.width(cell));
            boolean right = i == 2 || i == 4;
            if (widths[i] > 0) {
                line.append(right ? blanks + cell : cell + blanks).append("  ");
            }
        }
        return line.toString().stripTrailing();
    }

    static String markdown(Difference difference) {
        StringBuilder text = new StringBuilder();
        text.append("**")
                .append(escaped(difference.summary()))
                .append("** (")
                .append(escaped(difference.old()))
                .append(" → ")
                .append(escaped(difference.now()))
                .append(")\n");
        bullets(text, unread(difference));
        List<List<String>> rows = difference.byFile().values().stream()
                .flatMap(models -> models.values().stream())
                .flatMap(List::stream)
                .map(change -> markdownRow(difference, change))
                .toList();
        if (!rows.isEmpty()) {
            text.append('\n')
                    .append(TextTable.markdown(MARKDOWN_HEAD, rows))
                    .append('\n')
                    .append(marks())
                    .append('\n');
        }
        heading(text, "Registries", difference.entries());
        if (!difference.changes().isEmpty() || !difference.effect().isNone()) {
            heading(text, "What moves", difference.moves());
        }
        if (difference.cells()) {
            heading(text, "Cells of the matrix", cellEffects(difference));
        }
        return text.toString();
    }

    private static void heading(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("\n### ").append(title).append('\n');
            bullets(text, lines);
        }
    }

    private static void bullets(StringBuilder text, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n');
            lines.forEach(line -> text.append("- ").append(escaped(line)).append('\n'));
        }
    }

    private static String escaped(String line) {
        return TextTable.escaped(line);
    }

    private static List<String> markdownRow(Difference difference, ClaimChange change) {
        Claim claim = change.claim();
        String after = Difference.marked(change);
        return List.of(
                change.kind().word(),
                claim.model(),
                claim.benchmark() + conditions(claim),
                change.before().isEmpty() ? "–" : Difference.value(change.before()),
                after.isEmpty() ? "–" : after,
                claim.attribution().sourceId(),
                difference.detail(change));
    }

    static String csv(Difference difference) {
        return TextTable.csv(
                CSV_HEAD,
                difference.changes().claims().stream().map(DiffText::csvRow).toList());
    }

    private static List<String> csvRow(ClaimChange change) {
        Claim claim = change.claim();
        return List.of(
                change.kind().word(),
                claim.model(),
                claim.benchmark(),
                change.before().map(Claim::printed).orElse(""),
                change.after().map(Claim::printed).orElse(""),
                claim.conditions().toString(),
                claim.provenance().word(),
                claim.attribution().party(),
                claim.attribution().sourceId(),
                claim.locator(),
                change.cells().stream().map(cell -> cell.column()).collect(Collectors.joining("; ")),
                Difference.reason(change).orElse(""),
                claim.id(),
                place(change.before()),
                place(change.after()));
    }

    static String place(Optional<Claim> claim) {
        return claim.map(known -> known.stated().where().toString()).orElse("");
    }
}
