package claimbench.cli;

import claimbench.change.CellChange;
import claimbench.change.ClaimChange;
import claimbench.change.ClaimChange.Kind;
import claimbench.change.ClaimChanges;
import claimbench.change.Effect;
import claimbench.change.EntryChange;
import claimbench.claim.Claim;
import claimbench.claim.Retirement;
import claimbench.harness.Harness.Checkup;
import claimbench.harness.ValueText;
import claimbench.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Two states of the claims and what differs, ready to be printed.
 *
 * @param unreadOld what of the older state could not be read and takes no part
 * @param cells whether everything is told that can be told
 */
record Difference(
        String old,
        String now,
        ClaimChanges changes,
        Effect effect,
        List<String> unreadOld,
        List<String> unreadNow,
        boolean cells) {

    /** Rows and files with errors, in words. */
    static List<String> unread(Checkup checkup) {
        List<String> unread = new ArrayList<>();
        checkup.problems().stream()
                .filter(problem ->
                        problem.severity() == Severity.ERROR && problem.where().row() == 0)
                .forEach(problem -> unread.add(problem.message()));
        long rows = checkup.problems().stream()
                .filter(problem ->
                        problem.severity() == Severity.ERROR && problem.where().row() > 0)
                .map(problem -> problem.where().at(0, ""))
                .distinct()
                .count();
        if (rows > 0) {
            unread.add(Talk.counted(rows, "row") + " with errors; see claimbench check");
        }
        return unread;
    }

    /** {@code 12 new, 3 changed, 1 withdrawn; 2 models move}. */
    String summary() {
        if (changes.isEmpty()) {
            return effect.isNone() ? "no difference" : "no claim differs; " + moved();
        }
        List<String> counts = new ArrayList<>();
        for (Kind kind : List.of(
                Kind.NEW,
                Kind.CHANGED,
                Kind.CORRECTED,
                Kind.WITHDRAWN,
                Kind.DISPUTED,
                Kind.SUPERSEDED,
                Kind.REINSTATED,
                Kind.REMOVED)) {
            Long count = changes.counts().get(kind);
            if (count != null) {
                counts.add(count + " " + kind.word());
            }
        }
        String claims = counts.isEmpty() ? "no claim differs" : String.join(", ", counts);
        return claims + "; " + moved();
    }

    private String moved() {
        int models = effect.movedModels().size();
        return models == 0 ? "no model moves" : Talk.counted(models, "model") + (models == 1 ? " moves" : " move");
    }

    /** What became of the registries, one line for each entry. */
    List<String> entries() {
        return changes.entries().stream()
                .map(entry -> entry.what() + " " + entry.name() + ": "
                        + (entry.kind() == EntryChange.Kind.CHANGED
                                ? entry.cells().stream().map(this::told).collect(Collectors.joining(", "))
                                : entry.kind().word()))
                .toList();
    }

    /** What moves in the matrix, one line for each thing. */
    List<String> moves() {
        List<String> moves = new ArrayList<>(effect.sentences());
        if (effect.before().equals(effect.now())) {
            return moves;
        }
        moves.add("values in the matrix: " + effect.now() + " (was " + effect.before() + ")");
        return moves;
    }

    /** What a change says beside the value, in words. */
    String detail(ClaimChange change) {
        List<String> parts = new ArrayList<>();
        Optional<String> reason = cells ? Optional.empty() : reason(change);
        reason.ifPresent(parts::add);
        change.cells().stream()
                .filter(cell -> cells || !isToldElsewhere(cell, change, reason.isPresent()))
                .map(this::told)
                .forEach(parts::add);
        return String.join("; ", parts);
    }

    private static boolean isToldElsewhere(CellChange cell, ClaimChange change, boolean reasonTold) {
        return switch (cell.column()) {
            case "value", "unit" -> !value(change.before()).equals(value(change.after()));
            case "status" -> true;
            case "note" -> reasonTold;
            default -> false;
        };
    }

    private String told(CellChange cell) {
        return cells
                ? cell.column() + ": " + quoted(cell.before()) + " → " + quoted(cell.after())
                : cell.column().replace('_', ' ');
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "(empty)" : text;
    }

    /** Why the status of a claim changed: day and reason of the retirement, or the note as it stands. */
    static Optional<String> reason(ClaimChange change) {
        if (List.of(Kind.NEW, Kind.CHANGED, Kind.REMOVED).contains(change.kind())) {
            return Optional.empty();
        }
        Claim claim = change.claim();
        return Retirement.of(claim.note()).stream()
                .filter(retirement ->
                        change.kind().word().equals(retirement.status().word()))
                .reduce((earlier, last) -> last)
                .map(last -> last.day() + (last.reason().isEmpty() ? "" : ", " + last.reason()))
                .or(() -> Optional.of(claim.note()))
                .filter(words -> !words.isEmpty());
    }

    /** The value as it is compared, with its unit; empty for none. */
    static String value(Optional<Claim> claim) {
        return claim.map(known -> ValueText.withUnit(known.value())).orElse("");
    }

    /** The new value with the mark of who says so; where only other cells changed, the value stands here alone. */
    static String marked(ClaimChange change) {
        return change.after()
                .map(claim -> value(change.after()) + " " + claim.provenance().mark())
                .orElse("");
    }

    /** Changes by the file of the claim, without its folders, and then by model. */
    Map<String, Map<String, List<ClaimChange>>> byFile() {
        return changes.claims().stream()
                .collect(Collectors.groupingBy(
                        change -> file(change.claim()),
                        TreeMap::new,
                        Collectors.groupingBy(change -> change.claim().model(), TreeMap::new, Collectors.toList())));
    }

    private static String file(Claim claim) {
        String file = claim.stated().where().file();
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
