package claimbench.cli;

import claimbench.change.Effect;
import claimbench.claim.Claim;
import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.csv.CsvEdit;
import claimbench.harness.Comparison;
import claimbench.harness.Harness;
import claimbench.harness.Harness.Checkup;
import claimbench.harness.Settings;
import claimbench.harness.ValueText;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A change in words: rows and cells, the problems it raises or mends, and what it does to the comparison. */
final class Preview {

    /** With more new rows than this, they are counted and not shown. */
    private static final int MOST_ROWS = 3;

    private static final int MOST_EDITS = 40;

    private final Prepared prepared;
    private final StringBuilder out = new StringBuilder();
    private final Map<Location, StatedRow> rows = new HashMap<>();
    private final Map<Location, Claim> claims = new HashMap<>();

    Preview(Prepared prepared) {
        this.prepared = prepared;
        Checkup before = prepared.workspace().checkup();
        for (Table table : Table.values()) {
            before.tables().of(table).forEach(row -> rows.put(row.where(), row));
        }
        before.resolved().claims().forEach(claim -> claims.put(claim.stated().where(), claim));
    }

    String text() {
        if (prepared.isEmpty()) {
            return "Nothing to change.\n";
        }
        prepared.rewrite().edits().forEach(this::edits);
        prepared.rewrite()
                .whole()
                .keySet()
                .forEach(name ->
                        line(name + (prepared.workspace().files().containsKey(name) ? " is written anew" : " is new")));
        newClaims();
        problems();
        effect();
        return out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void edits(String file, List<CsvEdit> all) {
        List<CsvEdit> inserted =
                all.stream().filter(CsvEdit.InsertRow.class::isInstance).toList();
        List<CsvEdit> edits = new ArrayList<>(all);
        if (inserted.size() > MOST_ROWS) {
            line(file + ": " + inserted.size() + " new rows");
            edits.removeAll(inserted);
        }
        edits.stream().limit(MOST_EDITS).forEach(edit -> edit.match(new EditText(file)));
        if (edits.size() > MOST_EDITS) {
            line(file + ": " + (edits.size() - MOST_EDITS) + " more changes; --diff shows them all");
        }
    }

    /** One line for each edit. */
    private final class EditText implements CsvEdit.Cases<Boolean> {
        private final String file;

        EditText(String file) {
            this.file = file;
        }

        @Override
        public Boolean setCell(CsvEdit.SetCell edit) {
            Optional<StatedRow> row = row(edit.row());
            String before = row.map(stated -> stated.text(edit.column())).orElse("");
            line(file + ", row " + edit.row() + row.map(Preview.this::subject).orElse(""));
            line("  " + edit.column() + ": " + orEmpty(before) + " → " + orEmpty(edit.text()));
            return true;
        }

        @Override
        public Boolean insertRow(CsvEdit.InsertRow edit) {
            String first = edit.cells().values().iterator().next();
            String second = edit.cells().getOrDefault("benchmark", "");
            line(file + ", new row below " + edit.afterRow() + ": "
                    + edit.cells().getOrDefault("model", first) + (second.isEmpty() ? "" : ", " + second));
            return true;
        }

        @Override
        public Boolean deleteRow(CsvEdit.DeleteRow edit) {
            line(file + ", row " + edit.row() + " is taken out"
                    + row(edit.row()).map(Preview.this::subject).orElse(""));
            return true;
        }

        @Override
        public Boolean addColumn(CsvEdit.AddColumn edit) {
            line(file + " gets the column " + edit.name());
            return true;
        }

        private Optional<StatedRow> row(int number) {
            return rows.values().stream()
                    .filter(stated ->
                            stated.where().file().equals(file) && stated.where().row() == number)
                    .findFirst();
        }
    }

    private String subject(StatedRow row) {
        Claim claim = claims.get(row.where());
        return claim == null
                ? ": " + row.texts().get(0)
                : ": " + claim.id() + ", " + claim.model() + ", " + claim.benchmark();
    }

    private static String orEmpty(String text) {
        return text.isEmpty() ? "(empty)" : text;
    }

    /** The new claims as they will be read, with who is behind them; the ids that changed. */
    private void newClaims() {
        Map<String, Claim> before = byId(prepared.workspace().checkup());
        List<Claim> fresh = prepared.after().resolved().claims().stream()
                .filter(claim -> !before.containsKey(claim.id()))
                .toList();
        if (fresh.size() > MOST_ROWS) {
            line("");
            line(fresh.size() + " new claims");
            return;
        }
        for (Claim claim : fresh) {
            line("");
            line(claim.id() + "  " + claim.model() + ", " + claim.benchmark() + ": " + ValueText.withUnit(claim.value())
                    + " " + claim.provenance().mark() + " " + claim.provenance().label());
            claim.stated().columns().entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .filter(claim.stated()::has)
                    .forEach(column -> line(String.format(
                            Locale.ROOT, "  %-12s %s", column, claim.stated().text(column))));
        }
    }

    private static Map<String, Claim> byId(Checkup checkup) {
        Map<String, Claim> claims = new HashMap<>();
        checkup.resolved().claims().forEach(claim -> claims.put(claim.id(), claim));
        return claims;
    }

    private void problems() {
        line("");
        List<Problem> raised = prepared.raised();
        if (raised.isEmpty()) {
            line("Problems it raises: none");
        } else {
            line("Problems it raises:");
            out.append(ProblemFormat.CONCISE.write(
                    raised, new ProblemRows(prepared.after().tables())));
        }
        int mended = prepared.mended().size();
        if (mended > 0) {
            line("Problems it mends: " + mended);
        }
    }

    private void effect() {
        if (prepared.raisesErrors()) {
            return;
        }
        List<String> sentences = Effect.of(compared(prepared.workspace().checkup()), compared(prepared.after()))
                .sentences();
        line("Effect on the comparison:" + (sentences.isEmpty() ? " none" : ""));
        sentences.forEach(sentence -> line("  " + sentence));
    }

    private static Comparison compared(Checkup checkup) {
        return Harness.compare(checkup, Settings.defaults(), Version.number());
    }
}
